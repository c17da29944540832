//! `messagebird-jwt`: MessageBird's current scheme (as in its official SDKs).
//!
//! The header `MessageBird-Signature-JWT` is a JWT (RFC 7519) whose claims have an issuer, an expiry, and the SHA-256 of the
//! full URL and of the body. HS256, HS384 and HS512 only; the key is the signing key in UTF-8.

use crate::error::{ErrorCode, WebhookError};

use super::input::explainable;
use super::jwt::{Algorithm, Claims, HS256, HS384, HS512, Token, is_digest, missing_claim};
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
    diagnostics: None,
    accepts: any_text,
    key: utf8_key,
    verify,
    sign,
};

fn verify(input: &VerificationInput<'_>, keys: &[Key], policy: &Policy) -> Result<Match, WebhookError> {
    let token = Token::parse(HEADER, input.request.required(HEADER, ",")?)?;
    let key = token.find_key(keys, None, &ALGORITHMS, MESSAGES)?;

    let signed_at = token.check(&["iss", "exp"], ISSUER, &["iat", "nbf"], &policy.time)?;
    if token.claims().at("jti").string().is_none_or(|jti| jti.is_empty()) {
        return Err(missing_claim("jti"));
    }
    check_url(&token, input)?;
    check_body(&token, input)?;
    // A redelivery has a token with a new id, so the id does not identify the delivery.
    Ok(Match { key_index: key.index, signed_at, replay_key: input.content(input.query()?), url: None })
}

const MESSAGES: [&str; 2] = [
    "the algorithm of the token is not HS256, HS384 or HS512, which are the ones that MessageBird uses",
    "no secret produces the signature of the token; check the signing key (not the access key)",
];

fn sign(signing: &Signing<'_>, key: &Key) -> Result<Signed, WebhookError> {
    let input = &signing.input;
    let url_hash = input.url_digest()?;
    let algorithm = signing.algorithm.unwrap_or("HS256");
    let algorithm = ALGORITHMS
        .into_iter()
        .find(|(name, _)| *name == algorithm)
        .ok_or_else(|| WebhookError::new(ErrorCode::InvalidOptions, "`algorithm` must be HS256, HS384 or HS512"))?;
    let mut claims = Claims::default();
    claims.push_text("iss", ISSUER);
    claims.push_number("nbf", signing.now);
    claims.push_number("exp", signing.now.saturating_add(LIFETIME_SECONDS));
    claims.push_text("jti", &signing.id_of([&url_hash, input.body_digest()]));
    claims.push_text("url_hash", &hex(&url_hash));
    if !input.request.body.is_empty() {
        claims.push_text("payload_hash", &hex(input.body_digest()));
    }
    Ok(Signed::header("MessageBird-Signature-JWT", claims.sign(algorithm, key)))
}

fn check_url(token: &Token<'_>, input: &VerificationInput<'_>) -> Result<(), WebhookError> {
    let digest = input.url_digest()?;
    if !is_digest(token.required("url_hash")?, &digest) {
        let message = "the token is authentic, but was issued for another URL; set the option `url` to the public URL, as it is registered with MessageBird";
        return Err(explainable(ErrorCode::UrlMismatch, message));
    }
    Ok(())
}

fn check_body(token: &Token<'_>, input: &VerificationInput<'_>) -> Result<(), WebhookError> {
    let expected = token.claims().at("payload_hash");
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
