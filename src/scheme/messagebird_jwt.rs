//! `messagebird-jwt`: what MessageBird signs its webhooks with today (rules from the official SDKs).
//!
//! `MessageBird-Signature-JWT` holds a JWT (RFC 7519) that names the issuer, an expiry, and the SHA-256 of the full URL and
//! of the body. HS256, HS384 and HS512 only; the key is the UTF-8 of the signing key.

use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256, Sha384, Sha512};

use crate::error::{ErrorCode, WebhookError};
use crate::json::{Document, Kind, Node, number, string};
use crate::request::{Url, malformed};
use crate::sign::Signing;

use super::encoding::{base64url, from_base64url, from_hex, hex};
use super::evidence::mismatch;
use super::key::{keyed, same, update};
use super::{Clock, Evidence, Key, Proof, Rules, SignedHeaders, any_text, utf8_key};

const HEADER: &str = "messagebird-signature-jwt";
const ISSUER: &str = "MessageBird";
const LIFETIME_SECONDS: i64 = 60;

pub(super) static RULES: Rules = Rules {
    name: "messagebird-jwt",
    headers: &[HEADER],
    tolerance: None,
    takes: any_text,
    key: utf8_key,
    verify,
    sign,
};

fn verify(evidence: &Evidence<'_>, keys: &[Key], clock: &Clock) -> Result<Proof, WebhookError> {
    let token = Token::parse(evidence.request.required(HEADER, ",")?)?;
    let algorithm = Algorithm::of(token.header.root())?;
    let key = keys.iter().find(|key| same(&algorithm.tag(key, token.signed), &token.signature));
    let key = key.ok_or_else(|| {
        mismatch("no secret gives the token's signature; look at the signing key (not the access key)")
    })?;

    let claims = token.claims.root();
    check_issuer(claims)?;
    let expires = milliseconds(claims, "exp")?.ok_or_else(|| missing_claim("exp"))?;
    let not_before = milliseconds(claims, "nbf")?;
    let issued_at = milliseconds(claims, "iat")?;
    clock.check_token(expires, [not_before, issued_at])?;
    if claims.at("jti").string().is_none_or(|jti| jti.is_empty()) {
        return Err(missing_claim("jti"));
    }
    let url = evidence.url()?.absolute()?;
    check_url(claims, &url)?;
    check_body(claims, evidence)?;
    // The token's id is made anew when a delivery is signed anew, so it does not identify the delivery.
    let signed_at = issued_at.or(not_before).map(|moment| moment.div_euclid(1000));
    Ok(Proof { key_index: key.index, signed_at, identity: evidence.content(url.query.unwrap_or_default()) })
}

fn sign(signing: &Signing<'_>, key: &Key) -> Result<SignedHeaders, WebhookError> {
    let evidence = &signing.evidence;
    let url_hash = url_digest(&evidence.url()?.absolute()?);
    let id = signing.id.map_or_else(|| uuid(&url_hash, evidence.body_digest(), signing.now), str::to_owned);
    let algorithm = Algorithm::named(signing.algorithm.unwrap_or("HS256"))
        .ok_or_else(|| WebhookError::new(ErrorCode::InvalidOptions, "`algorithm` must be HS256, HS384 or HS512"))?;
    let mut claims = String::from("{\"iss\":\"MessageBird\",\"nbf\":");
    claims.push_str(&signing.now.to_string());
    claims.push_str(",\"exp\":");
    claims.push_str(&signing.now.saturating_add(LIFETIME_SECONDS).to_string());
    claims.push_str(",\"jti\":\"");
    string::encode(&id, &mut claims);
    claims.push_str("\",\"url_hash\":\"");
    claims.push_str(&hex(&url_hash));
    if !evidence.request.body.is_empty() {
        claims.push_str("\",\"payload_hash\":\"");
        claims.push_str(&hex(evidence.body_digest()));
    }
    claims.push_str("\"}");
    let header = ["{\"alg\":\"", algorithm.name(), "\",\"typ\":\"JWT\"}"].concat();
    let signed = [base64url(header.as_bytes()), base64url(claims.as_bytes())].join(".");
    let signature = base64url(&algorithm.tag(key, &signed));
    Ok(vec![("MessageBird-Signature-JWT", [signed, signature].join("."))])
}

/// A token taken apart, and not believed yet.
struct Token<'a> {
    /// Header and claims as they are signed.
    signed: &'a str,
    header: Document<'static>,
    claims: Document<'static>,
    signature: Vec<u8>,
}

impl<'a> Token<'a> {
    fn parse(token: &'a str) -> Result<Self, WebhookError> {
        let unreadable = || malformed(HEADER, "is not a signed JWT");
        let (signed, signature) = token.rsplit_once('.').ok_or_else(unreadable)?;
        let (header, claims) = signed.split_once('.').ok_or_else(unreadable)?;
        let object = |part: &str| {
            let text = String::from_utf8(from_base64url(part)?).ok()?;
            Document::read(text).ok().filter(|document| document.root().is_object())
        };
        Ok(Self {
            signed,
            header: object(header).ok_or_else(unreadable)?,
            claims: object(claims).ok_or_else(unreadable)?,
            signature: from_base64url(signature).ok_or_else(unreadable)?,
        })
    }
}

#[derive(Clone, Copy)]
enum Algorithm {
    Hs256,
    Hs384,
    Hs512,
}

impl Algorithm {
    fn of(header: Node<'_>) -> Result<Self, WebhookError> {
        // RFC 7515, 4.1.11: what `crit` lists must be understood, and nothing is.
        let named = header.at("alg").string().filter(|_| !header.at("crit").exists());
        named.and_then(|name| Self::named(&name)).ok_or_else(|| {
            let message =
                "the token's algorithm is none of HS256, HS384 and HS512, the only ones MessageBird signs with";
            WebhookError::new(ErrorCode::UnsupportedAlgorithm, message)
        })
    }

    fn named(name: &str) -> Option<Self> {
        [Self::Hs256, Self::Hs384, Self::Hs512].into_iter().find(|algorithm| algorithm.name() == name)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Hs256 => "HS256",
            Self::Hs384 => "HS384",
            Self::Hs512 => "HS512",
        }
    }

    fn tag(self, key: &Key, signed: &str) -> Vec<u8> {
        let pieces = [signed.as_bytes()];
        match self {
            Self::Hs256 => key.hmac_sha256(&pieces).to_vec(),
            Self::Hs384 => update(keyed::<Hmac<Sha384>>(key.bytes()), &pieces).finalize().into_bytes().to_vec(),
            Self::Hs512 => update(keyed::<Hmac<Sha512>>(key.bytes()), &pieces).finalize().into_bytes().to_vec(),
        }
    }
}

fn check_issuer(claims: Node<'_>) -> Result<(), WebhookError> {
    let issuer = claims.at("iss");
    if !issuer.exists() {
        return Err(missing_claim("iss"));
    }
    if !issuer.is(ISSUER) {
        return Err(WebhookError::new(ErrorCode::IssuerMismatch, "the token was not issued by MessageBird"));
    }
    Ok(())
}

fn check_url(claims: Node<'_>, url: &Url<'_>) -> Result<(), WebhookError> {
    let expected = claims.at("url_hash");
    if !expected.exists() {
        return Err(missing_claim("url_hash"));
    }
    if !is_digest(expected, &url_digest(url)) {
        let message = "the token is authentic but for another URL; give the public URL, as it is registered with MessageBird, in the option `url`";
        return Err(WebhookError::new(ErrorCode::UrlMismatch, message));
    }
    Ok(())
}

fn check_body(claims: Node<'_>, evidence: &Evidence<'_>) -> Result<(), WebhookError> {
    let expected = claims.at("payload_hash");
    match (expected.exists(), evidence.request.body.is_empty()) {
        (false, true) => Ok(()),
        (false, false) => Err(missing_claim("payload_hash")),
        (true, false) if is_digest(expected, evidence.body_digest()) => Ok(()),
        _ => {
            let message =
                "the token is authentic but for another body; pass the raw body, before any parser has touched it";
            Err(WebhookError::new(ErrorCode::BodyMismatch, message))
        }
    }
}

fn url_digest(url: &Url<'_>) -> [u8; 32] {
    let mut hash = Sha256::new();
    url.pieces().iter().for_each(|piece| hash.update(piece));
    hash.finalize().into()
}

fn is_digest(claim: Node<'_>, digest: &[u8; 32]) -> bool {
    claim.string().and_then(|text| from_hex(&text)).is_some_and(|claimed| same(digest, &claimed))
}

/// A NumericDate (RFC 7519, section 2): seconds since 1970, possibly with a fraction.
fn milliseconds(claims: Node<'_>, name: &'static str) -> Result<Option<i64>, WebhookError> {
    let claim = claims.at(name);
    match claim.kind() {
        None => Ok(None),
        Some(Kind::Number) => Ok(Some(number::thousandths(claim.raw()))),
        Some(_) => Err(malformed(HEADER, "holds a time claim that is not a number of seconds")),
    }
}

#[cold]
fn missing_claim(name: &str) -> WebhookError {
    WebhookError::new(
        ErrorCode::MissingClaim,
        ["the token lacks the claim ", name, ", which binds it to this request"].concat(),
    )
}

/// A token id in the form of MessageBird's, derived from what is signed: there is no source of chance here.
fn uuid(url_digest: &[u8; 32], body_digest: &[u8; 32], now: i64) -> String {
    let digest =
        Sha256::new().chain_update(url_digest).chain_update(body_digest).chain_update(now.to_le_bytes()).finalize();
    let digits = hex(&digest[..16]);
    [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]].join("-")
}
