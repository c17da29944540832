//! `standard-webhooks`: Bird's 2026 platform (standardwebhooks.com).
//!
//! `v1,base64(HMAC-SHA256(key, id "." timestamp "." body))`; the key is the base64 after `whsec_`, decoded. The header may
//! contain several signatures, separated by spaces, while a secret is replaced. The URL is not signed.

use crate::error::WebhookError;
use crate::request::malformed;
use crate::text::split;

use super::hash::{Hash, Tag, constant_time_eq, sha256};
use super::input::mismatch;
use super::timestamped::unix_seconds;
use super::{Credential, Key, Match, Policy, SchemeSpec, Secret, Signed, Signing, VerificationInput};
use crate::encoding::{base64, from_base64, from_base64_any_padding, hex};

const SIGNATURE: &str = "webhook-signature";
const ID: &str = "webhook-id";
const TIMESTAMP: &str = "webhook-timestamp";
const SECRET_PREFIX: &str = "whsec_";

pub(super) static SPEC: SchemeSpec = SchemeSpec {
    credential: Credential::Header(SIGNATURE),
    confidence: 40,
    headers: &[SIGNATURE, ID, TIMESTAMP],
    tolerance: Some(300),
    needs_sig_method: false,
    is_token: false,
    diagnostics: None,
    accepts: |secret| matches!(secret, Secret::Text(text) if text.starts_with(SECRET_PREFIX)),
    key,
    verify,
    sign,
};

fn key(secret: &Secret) -> Result<Vec<u8>, &'static str> {
    let Secret::Text(text) = secret else { return Err("must be text that begins with whsec_") };
    let encoded = text.strip_prefix(SECRET_PREFIX).ok_or("must begin with whsec_")?;
    match from_base64_any_padding(encoded) {
        Some(key) if !key.is_empty() => Ok(key),
        Some(_) => Err("has nothing after whsec_"),
        None => Err("has no valid base64 after whsec_"),
    }
}

fn verify(input: &VerificationInput<'_>, keys: &[Key], policy: &Policy) -> Result<Match, WebhookError> {
    // The comma within a signature is followed by base64, the comma between joined header fields by a space.
    let header = input.request.required(SIGNATURE, ", ")?;
    let id = input.request.required(ID, ", ")?;
    let timestamp = input.request.required(TIMESTAMP, ",")?;
    let signed_at = unix_seconds(timestamp).ok_or_else(|| malformed(TIMESTAMP, "is not a number of seconds"))?;
    let mut signatures = Vec::new();
    for entry in split(header, " ") {
        if let Some(encoded) = entry.strip_prefix("v1,") {
            let not_base64 = || malformed(SIGNATURE, "contains a v1 signature that is not base64");
            signatures.push(from_base64(encoded).ok_or_else(not_base64)?);
        }
    }
    if signatures.is_empty() {
        return Err(malformed(SIGNATURE, "contains no signature of version v1"));
    }
    let matches = |key: &&Key| {
        let tag = tag(key, id, timestamp, input.request.body);
        // All signatures are compared, so that the time does not depend on which one matches.
        signatures.iter().fold(false, |found, signature| constant_time_eq(&tag, signature) | found)
    };
    let key = keys.iter().find(matches).ok_or_else(|| {
        mismatch("no secret produces any of these signatures for this id, timestamp and body; check the secret of this endpoint and the raw body")
    })?;
    policy.time.check_signed_at(signed_at)?;
    Ok(Match { key_index: key.index, signed_at: Some(signed_at), replay_key: id.to_owned(), url: None })
}

fn sign(signing: &Signing<'_>, key: &Key) -> Result<Signed, WebhookError> {
    let body = signing.input.request.body;
    let timestamp = signing.now.to_string();
    let id = signing.id.map_or_else(|| ["msg_", &hex(&sha256(&[body])[..16])].concat(), str::to_owned);
    let signature = ["v1,", &base64(&tag(key, &id, &timestamp, body))].concat();
    Ok(vec![(ID, id), (TIMESTAMP, timestamp), (SIGNATURE, signature)].into())
}

fn tag(key: &Key, id: &str, timestamp: &str, body: &[u8]) -> Tag {
    key.hmac(Hash::Sha256, &[id.as_bytes(), b".", timestamp.as_bytes(), b".", body])
}
