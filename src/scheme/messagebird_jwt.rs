//! `messagebird-jwt`: MessageBird's current scheme (as in its official SDKs).
//!
//! The header `MessageBird-Signature-JWT` is a JWT (RFC 7519) whose claims have an issuer, an expiry, and the SHA-256 of the
//! full URL and of the body. HS256, HS384 and HS512 only; the key is the signing key in UTF-8.

use crate::error::{ErrorCode, WebhookError};
use crate::json::{Node, string};

use super::input::{explainable, mismatch};
use super::jwt::{self, Algorithm, HS256, HS384, HS512, Token, is_digest, missing_claim};
use super::{Credential, Key, Match, Policy, SchemeSpec, Signed, Signing, VerificationInput, any_text, utf8_key};
use crate::encoding::hex;

const HEADER: &str = "messagebird-signature-jwt";
const ISSUER: &str = "MessageBird";
const LIFETIME_SECONDS: i64 = 60;
const ALGORITHMS: [Algorithm; 3] = [HS256, HS384, HS512];

pub(super) static SPEC: SchemeSpec = SchemeSpec {
    credential: Credential::Header(HEADER),
    confidence: 90,
    headers: &[HEADER],
    tolerance: None,
    needs_sig_method: false,
    is_token: true,
    account: None,
    accepts: any_text,
    key: utf8_key,
    verify,
    sign,
};

fn verify(input: &VerificationInput<'_>, keys: &[Key], policy: &Policy) -> Result<Match, WebhookError> {
    let token = Token::parse(HEADER, input.request.required(HEADER, ",")?)?;
    let hash = token.hash(
        &ALGORITHMS,
        "the algorithm of the token is not HS256, HS384 or HS512, which are the ones that MessageBird uses",
    )?;
    let key = keys.iter().find(|key| token.is_signed_with(key, hash));
    let key = key.ok_or_else(|| {
        mismatch("no secret produces the signature of the token; check the signing key (not the access key)")
    })?;

    let claims = token.claims();
    check_issuer(claims)?;
    let expires = token.milliseconds("exp")?.ok_or_else(|| missing_claim("exp"))?;
    let not_before = token.milliseconds("nbf")?;
    let issued_at = token.milliseconds("iat")?;
    policy.time.check_token(expires, [not_before, issued_at])?;
    if claims.at("jti").string().is_none_or(|jti| jti.is_empty()) {
        return Err(missing_claim("jti"));
    }
    check_url(claims, input)?;
    check_body(claims, input)?;
    // A redelivery has a token with a new id, so the id does not identify the delivery.
    let signed_at = issued_at.or(not_before).map(|milliseconds| milliseconds.div_euclid(1000));
    Ok(Match {
        key_index: key.index,
        signed_at,
        replay_key: input.content(input.url()?.query.unwrap_or_default()),
        url: None,
    })
}

fn sign(signing: &Signing<'_>, key: &Key) -> Result<Signed, WebhookError> {
    let input = &signing.input;
    let url_hash = input.url_digest()?;
    let id = signing
        .id
        .map_or_else(|| jwt::derived_id(&[&url_hash, input.body_digest(), &signing.now.to_le_bytes()]), str::to_owned);
    let algorithm = signing.algorithm.unwrap_or("HS256");
    let algorithm = ALGORITHMS
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
    Ok(Signed::header("MessageBird-Signature-JWT", jwt::write(algorithm, &claims.concat(), key)))
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

fn check_url(claims: Node<'_>, input: &VerificationInput<'_>) -> Result<(), WebhookError> {
    let digest = input.url_digest()?;
    let expected = claims.at("url_hash");
    if !expected.exists() {
        return Err(missing_claim("url_hash"));
    }
    if !is_digest(expected, &digest) {
        let message = "the token is authentic, but was issued for another URL; set the option `url` to the public URL, as it is registered with MessageBird";
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
            let message = "the token is authentic, but was issued for another body; pass the raw body, as it was before any parser";
            Err(explainable(ErrorCode::BodyMismatch, message))
        }
    }
}
