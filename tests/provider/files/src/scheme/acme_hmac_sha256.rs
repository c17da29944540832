//! `acme-hmac-sha256`: the scheme of an invented provider.
//!
//! `X-Acme-Signature: hex(HMAC-SHA256(secret, parameters))`. The parameters are those of the form, decoded and sorted by name;
//! each name and each value is followed by a zero byte. The time and the URL are not signed.

use crate::encoding::{from_hex, hex};
use crate::error::{ErrorCode, WebhookError};
use crate::form;
use crate::order;
use crate::request::malformed;

use super::hash::Hash;
use super::input::{explainable, mismatch, replay_key};
use super::{Credential, Key, Match, Policy, SchemeSpec, Signed, Signing, VerificationInput, any_text, utf8_key};

const HEADER: &str = "x-acme-signature";

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
    let text = signed_text(input)?;
    let key = Key::find(keys, Hash::Sha256, &[&text], &signature);
    let key = key.ok_or_else(|| mismatch("no secret produces this signature for these parameters"))?;
    Ok(Match { key_index: key.index, signed_at: None, replay_key: replay_key(&[&text]), url: None })
}

fn sign(signing: &Signing<'_>, key: &Key) -> Result<Signed, WebhookError> {
    let text = signed_text(&signing.input)?;
    Ok(Signed::header("X-Acme-Signature", hex(&key.hmac(Hash::Sha256, &[&text]))))
}

/// The names and values of the parameters. A body without parameters is not signed: another one would have the same signature.
fn signed_text(input: &VerificationInput<'_>) -> Result<Vec<u8>, WebhookError> {
    let body = input.request.body;
    let content_type = input.request.header("content-type", ",")?;
    let pairs = if form::is_form(body, content_type) { input.form_pairs(body) } else { &[] };
    if pairs.is_empty() {
        return Err(explainable(ErrorCode::BodyMismatch, "the body is not a form with parameters"));
    }
    let order = order::sorted_indices(pairs.len(), &|nth| [&pairs[nth].0, b""]);
    let sorted = order.into_iter().filter_map(|nth| pairs.get(nth));
    Ok(sorted.flat_map(|(name, value)| [&**name, &[0], &**value, &[0]].concat()).collect())
}
