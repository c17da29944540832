//! `comapi-hmac-sha1`: Dotdigital's Omnichannel API, formerly Comapi (as in its official quickstarts).
//!
//! `X-Comapi-Signature: hex(HMAC-SHA1(secret, body))`. The time is not signed: a recorded request stays valid, so deliveries
//! must be deduplicated.

use crate::error::WebhookError;
use crate::request::malformed;

use super::hash::Hash;
use super::input::mismatch;
use super::{Credential, Key, Match, Policy, SchemeSpec, Signed, Signing, VerificationInput, any_text, utf8_key};
use crate::encoding::{from_hex, hex};

const HEADER: &str = "x-comapi-signature";

pub(super) static SPEC: SchemeSpec = SchemeSpec {
    credential: Credential::Header(HEADER),
    confidence: 90,
    headers: &[HEADER],
    tolerance: None,
    needs_sig_method: false,
    is_token: false,
    diagnostics: None,
    accepts: any_text,
    key: utf8_key,
    verify,
    sign,
};

fn verify(input: &VerificationInput<'_>, keys: &[Key], _: &Policy) -> Result<Match, WebhookError> {
    let header = input.request.required(HEADER, ",")?;
    let signature = from_hex(header).ok_or_else(|| malformed(HEADER, "is not hexadecimal"))?;
    let key = Key::find(keys, Hash::Sha1, &[input.request.body], &signature);
    let key = key.ok_or_else(|| {
        mismatch("no secret produces this signature for this body; check the secret and the raw body")
    })?;
    Ok(Match { key_index: key.index, signed_at: None, replay_key: input.content(""), url: None })
}

fn sign(signing: &Signing<'_>, key: &Key) -> Result<Signed, WebhookError> {
    Ok(Signed::header("X-Comapi-Signature", hex(&key.hmac(Hash::Sha1, &[signing.input.request.body]))))
}
