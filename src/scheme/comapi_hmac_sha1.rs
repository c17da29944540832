//! `comapi-hmac-sha1`: Dotdigital's Omnichannel API (rules from the official quickstarts).
//!
//! `X-Comapi-Signature: hex(HMAC-SHA1(secret, body))`. No time is signed: a recorded request stays valid, so deliveries
//! must be told apart by their event ids.

use crate::error::WebhookError;
use crate::request::malformed;

use super::evidence::mismatch;
use super::hash::{Hash, same};
use super::{Clock, Evidence, Key, Proof, Rules, SignedHeaders, Signing, any_text, utf8_key};
use crate::encoding::{from_hex, hex};

const HEADER: &str = "x-comapi-signature";

pub(super) static RULES: Rules =
    Rules { headers: &[HEADER], tolerance: None, takes: any_text, key: utf8_key, verify, sign };

fn verify(evidence: &Evidence<'_>, keys: &[Key], _: &Clock) -> Result<Proof, WebhookError> {
    let header = evidence.request.required(HEADER, ",")?;
    let signature = from_hex(header).ok_or_else(|| malformed(HEADER, "is not hexadecimal"))?;
    let key = keys.iter().find(|key| same(&key.hmac(Hash::Sha1, &[evidence.request.body]), &signature));
    let key = key
        .ok_or_else(|| mismatch("no secret gives this signature for this body; look at the secret and the raw body"))?;
    Ok(Proof { key_index: key.index, signed_at: None, identity: evidence.content("") })
}

fn sign(signing: &Signing<'_>, key: &Key) -> Result<SignedHeaders, WebhookError> {
    Ok(vec![("X-Comapi-Signature", hex(&key.hmac(Hash::Sha1, &[signing.evidence.request.body])))])
}
