//! `messagebird-jwt`: what MessageBird signs its webhooks with today (rules from the official SDKs).
//!
//! `MessageBird-Signature-JWT` holds a JWT (RFC 7519) that names the issuer, an expiry, and the SHA-256 of the full URL and
//! of the body. HS256, HS384 and HS512 only; the key is the UTF-8 of the signing key.

use crate::error::{ErrorCode, WebhookError};
use crate::json::{Document, JsonType, Node, number, string};
use crate::request::{Url, malformed};
use crate::tables::NO_TABLES;
use crate::text::split_once;

use super::hash::{Hash, constant_time_eq, sha256};
use super::input::{explainable, mismatch};
use super::{Key, Match, SchemeSpec, Signed, Signing, TimePolicy, VerificationInput, any_text, utf8_key};
use crate::encoding::{base64url, from_base64url, from_hex, hex};

const HEADER: &str = "messagebird-signature-jwt";
const ISSUER: &str = "MessageBird";
const LIFETIME_SECONDS: i64 = 60;
const ALGORITHMS: [(&str, Hash); 3] = [("HS256", Hash::Sha256), ("HS384", Hash::Sha384), ("HS512", Hash::Sha512)];

pub(super) static SPEC: SchemeSpec =
    SchemeSpec { headers: &[HEADER], tolerance: None, accepts: any_text, key: utf8_key, verify, sign };

fn verify(input: &VerificationInput<'_>, keys: &[Key], time: &TimePolicy) -> Result<Match, WebhookError> {
    let token = Token::parse(input.request.required(HEADER, ",")?)?;
    let hash = token.hash()?;
    let key = keys.iter().find(|key| constant_time_eq(&key.hmac(hash, &[token.signed.as_bytes()]), &token.signature));
    let key = key.ok_or_else(|| {
        mismatch("no secret gives the token's signature; look at the signing key (not the access key)")
    })?;

    let claims = token.claims.root();
    check_issuer(claims)?;
    let expires = milliseconds(claims, "exp")?.ok_or_else(|| missing_claim("exp"))?;
    let not_before = milliseconds(claims, "nbf")?;
    let issued_at = milliseconds(claims, "iat")?;
    time.check_token(expires, [not_before, issued_at])?;
    if claims.at("jti").string().is_none_or(|jti| jti.is_empty()) {
        return Err(missing_claim("jti"));
    }
    let url = input.url()?.absolute()?;
    check_url(claims, &url)?;
    check_body(claims, input)?;
    // The token's id is made anew when a delivery is signed anew, so it does not identify the delivery.
    let signed_at = issued_at.or(not_before).map(|moment| moment.div_euclid(1000));
    Ok(Match { key_index: key.index, signed_at, replay_key: input.content(url.query.unwrap_or_default()), url: None })
}

fn sign(signing: &Signing<'_>, key: &Key) -> Result<Signed, WebhookError> {
    let input = &signing.input;
    let url_hash = url_digest(&input.url()?.absolute()?);
    let id = signing.id.map_or_else(|| uuid(&url_hash, input.body_digest(), signing.now), str::to_owned);
    let algorithm = signing.algorithm.unwrap_or("HS256");
    let (_, hash) = ALGORITHMS
        .into_iter()
        .find(|(name, _)| *name == algorithm)
        .ok_or_else(|| WebhookError::new(ErrorCode::InvalidOptions, "`algorithm` must be HS256, HS384 or HS512"))?;
    let mut jti = String::new();
    string::encode(&id, &mut jti);
    let (nbf, exp) = (signing.now.to_string(), signing.now.saturating_add(LIFETIME_SECONDS).to_string());
    let payload_hash = match input.request.body {
        [] => String::new(),
        _ => [r#"","payload_hash":""#, &hex(input.body_digest())].concat(),
    };
    let claims = [
        r#"{"iss":"MessageBird","nbf":"#,
        &nbf,
        r#","exp":"#,
        &exp,
        r#","jti":""#,
        &jti,
        r#"","url_hash":""#,
        &hex(&url_hash),
        &payload_hash,
        r#""}"#,
    ];
    let header = [r#"{"alg":""#, algorithm, r#"","typ":"JWT"}"#].concat();
    let signed = [&base64url(header.as_bytes()), ".", &base64url(claims.concat().as_bytes())].concat();
    let signature = base64url(&key.hmac(hash, &[signed.as_bytes()]));
    Ok(vec![("MessageBird-Signature-JWT", [&signed, ".", &signature].concat())].into())
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
        let (header, rest) = split_once(token, ".").ok_or_else(unreadable)?;
        let (claims, signature) = split_once(rest, ".").ok_or_else(unreadable)?;
        let signed = &token[..header.len() + 1 + claims.len()];
        let object = |part: &str| {
            let text = String::from_utf8(from_base64url(part)?).ok()?;
            Document::read_with(text.into(), &NO_TABLES).ok().filter(|document| document.root().is_object())
        };
        Ok(Self {
            signed,
            header: object(header).ok_or_else(unreadable)?,
            claims: object(claims).ok_or_else(unreadable)?,
            signature: from_base64url(signature).ok_or_else(unreadable)?,
        })
    }

    /// What its signature is an HMAC of.
    fn hash(&self) -> Result<Hash, WebhookError> {
        let header = self.header.root();
        let named = header.at("alg");
        let known = ALGORITHMS.into_iter().find(|(name, _)| named.is(name));
        match known {
            // RFC 7515, 4.1.11: what `crit` lists must be understood, and nothing is.
            Some((_, hash)) if !header.at("crit").exists() => Ok(hash),
            _ => {
                let message =
                    "the token's algorithm is none of HS256, HS384 and HS512, the only ones MessageBird signs with";
                Err(WebhookError::new(ErrorCode::UnsupportedAlgorithm, message))
            }
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
        return Err(explainable(ErrorCode::UrlMismatch, message));
    }
    Ok(())
}

fn check_body(claims: Node<'_>, input: &VerificationInput<'_>) -> Result<(), WebhookError> {
    let expected = claims.at("payload_hash");
    match (expected.exists(), input.request.body.is_empty()) {
        (false, true) => Ok(()),
        (false, false) => Err(missing_claim("payload_hash")),
        (true, false) if is_digest(expected, input.body_digest()) => Ok(()),
        _ => {
            let message =
                "the token is authentic but for another body; pass the raw body, before any parser has touched it";
            Err(explainable(ErrorCode::BodyMismatch, message))
        }
    }
}

fn url_digest(url: &Url<'_>) -> [u8; 32] {
    sha256(&url.components().map(str::as_bytes))
}

fn is_digest(claim: Node<'_>, digest: &[u8; 32]) -> bool {
    claim.string().and_then(|text| from_hex(&text)).is_some_and(|claimed| constant_time_eq(digest, &claimed))
}

/// A NumericDate (RFC 7519, section 2): seconds since 1970, possibly with a fraction.
fn milliseconds(claims: Node<'_>, name: &'static str) -> Result<Option<i64>, WebhookError> {
    let claim = claims.at(name);
    match claim.json_type() {
        None => Ok(None),
        Some(JsonType::Number) => Ok(Some(number::thousandths(claim.raw()))),
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
    let digest = sha256(&[url_digest, body_digest, &now.to_le_bytes()]);
    let digits = hex(&digest[..16]);
    [&digits[..8], "-", &digits[8..12], "-", &digits[12..16], "-", &digits[16..20], "-", &digits[20..]].concat()
}
