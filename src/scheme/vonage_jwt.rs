//! `vonage-jwt`: Vonage's Messages, Dispatch, Voice and Verify (Vonage, "Webhooks": signed webhooks).
//!
//! `Authorization: Bearer` with a JWT (RFC 7519) whose claims have the account and the SHA-256 of the body or, for a request
//! without a body, of the query. HS256 only; the key is the signature secret of the account in UTF-8. The token has no expiry,
//! so its age is checked by `iat`. URL and method are not signed.

use crate::encoding::hex;
use crate::error::{ErrorCode, WebhookError};
use crate::form;
use crate::request::{malformed, missing};

use super::credential::{AUTHORIZATION, after_scheme};
use super::hash::sha256;
use super::input::explainable;
use super::jwt::{Claims, HS256, Token, is_digest};
use super::{
    Credential, Diagnostics, Key, Match, Policy, SchemeSpec, Secret, Signed, Signing, VerificationInput,
    text_or_account_key,
};

const SCHEME: &str = "Bearer";
const ISSUER: &str = "Vonage";

pub(super) static SPEC: SchemeSpec = SchemeSpec {
    credential: Credential::Authorization(SCHEME),
    confidence: 40,
    headers: &[AUTHORIZATION],
    tolerance: Some(300),
    needs_sig_method: false,
    is_token: true,
    diagnostics: Some(&Diagnostics { signs_query: true, ..Diagnostics::NONE }),
    accepts: |secret| !matches!(secret, Secret::Credentials { .. }),
    key: text_or_account_key,
    verify,
    sign,
};

fn verify(input: &VerificationInput<'_>, keys: &[Key], policy: &Policy) -> Result<Match, WebhookError> {
    let token = token_of(input)?;
    // The claims are not verified yet; the account only selects the secrets to try.
    let account = token.claims().at("api_key").string();
    let key = token.find_key(keys, account.as_deref(), &[HS256], MESSAGES)?;

    token.check(&["payload_hash", "iat"], ISSUER, &["nbf"], &policy.time)?;
    let signed_at = token.seconds("iat")?;
    policy.time.check_signed_at(signed_at.unwrap_or_default())?;
    let query = signed_query(input)?;
    if !is_digest(token.claims().at("payload_hash"), &payload_digest(input, &query)) {
        let message = "the token is authentic, but was issued for another body or query; pass the raw body, as it was before any parser, and the whole query";
        return Err(explainable(ErrorCode::BodyMismatch, message));
    }
    // A redelivery has a token with a new id, so the id does not identify the delivery.
    Ok(Match { key_index: key.index, signed_at, replay_key: input.content(&query), url: None })
}

/// The token of the request, which is not verified.
fn token_of<'a>(input: &VerificationInput<'a>) -> Result<Token<'a>, WebhookError> {
    let header = input.request.header(AUTHORIZATION, ",")?;
    match header.and_then(|header| after_scheme(header, SCHEME)) {
        Some("") => Err(malformed(AUTHORIZATION, "contains no token after Bearer")),
        Some(token) => Token::parse(AUTHORIZATION, token),
        None => Err(missing(&[&SPEC.credential.describe()])),
    }
}

const MESSAGES: [&str; 2] = [
    "the algorithm of the token is not HS256, which is the one that Vonage uses",
    "no secret produces the signature of the token; check the signature secret of the account (not the API secret, not the private key)",
];

/// The signed content of a request without a body: the parameters of the query as a compact JSON object, as `JSON.stringify`
/// writes it: in order of appearance, decoded, with an array for a repeated name. Empty for a request with a body, which is
/// itself the signed content.
fn signed_query(input: &VerificationInput<'_>) -> Result<String, WebhookError> {
    if !input.request.body.is_empty() {
        return Ok(String::new());
    }
    Ok(form::to_json(&form::pairs(input.query()?.as_bytes())))
}

/// The value of `payload_hash`: the SHA-256 of the signed content.
fn payload_digest(input: &VerificationInput<'_>, signed_query: &str) -> [u8; 32] {
    if signed_query.is_empty() { *input.body_digest() } else { sha256(&[signed_query.as_bytes()]) }
}

fn sign(signing: &Signing<'_>, key: &Key) -> Result<Signed, WebhookError> {
    let digest = payload_digest(&signing.input, &signed_query(&signing.input)?);
    let mut claims = Claims::default();
    claims.push_number("iat", signing.now);
    claims.push_text("jti", &signing.id_of([&digest, b""]));
    claims.push_text("iss", ISSUER);
    claims.push_text("payload_hash", &hex(&digest));
    if let Some(account) = key.account() {
        claims.push_text("api_key", account);
    }
    Ok(Signed::header("Authorization", [SCHEME, " ", &claims.sign(HS256, key)].concat()))
}
