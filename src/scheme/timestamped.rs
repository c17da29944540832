//! What MessageBird's and Bird's HMAC have in common: two headers of the same names, and a signed text of three lines
//! that differ in the second.

use crate::error::WebhookError;
use crate::request::malformed;

use super::encoding::{base64, from_base64};
use super::evidence::{Evidence, Proof, mismatch};
use super::key::{Key, same};
use super::{Clock, SignedHeaders};

pub(crate) const HEADERS: [&str; 2] = ["messagebird-signature", "messagebird-request-timestamp"];

/// `base64(HMAC-SHA256(key, timestamp "\n" second line "\n" SHA-256(body)))`, the digest as raw bytes. The second line is
/// given in every way it may have been written, each in pieces of which the last is the query.
///
/// # Errors
/// Those of the headers, `SIGNATURE_MISMATCH` with the given advice, and those of the clock.
pub(crate) fn verify(
    evidence: &Evidence<'_>,
    keys: &[Key],
    clock: &Clock,
    second_lines: &[Vec<&str>],
    advice: &'static str,
) -> Result<Proof, WebhookError> {
    let [signature_header, timestamp_header] = HEADERS;
    let signature = evidence.request.required(signature_header, ",")?;
    let timestamp = evidence.request.required(timestamp_header, ",")?;
    let signature = from_base64(signature).ok_or_else(|| malformed(signature_header, "is not base64"))?;
    let signed_at = unix_seconds(timestamp).ok_or_else(|| malformed(timestamp_header, "is not a count of seconds"))?;
    let mut candidates = keys.iter().flat_map(|key| second_lines.iter().map(move |line| (key, line)));
    let proves =
        |(key, line): &(&Key, &Vec<&str>)| same(&tag(key, timestamp, line, evidence.body_digest()), &signature);
    let (key, line) = candidates.find(proves).ok_or_else(|| mismatch(advice))?;
    clock.check_signed_at(signed_at)?;
    let signed_query = line.last().copied().unwrap_or_default();
    Ok(Proof { key_index: key.index, signed_at: Some(signed_at), identity: evidence.content(signed_query) })
}

/// The headers for a request signed at `now`.
pub(crate) fn sign(
    evidence: &Evidence<'_>,
    key: &Key,
    now: i64,
    second_line: &[&str],
    names: [&'static str; 2],
) -> SignedHeaders {
    let timestamp = now.to_string();
    let signature = base64(&tag(key, &timestamp, second_line, evidence.body_digest()));
    vec![(names[0], signature), (names[1], timestamp)]
}

/// A timestamp header: decimal digits and nothing else.
pub(crate) fn unix_seconds(text: &str) -> Option<i64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

fn tag(key: &Key, timestamp: &str, second_line: &[&str], body_digest: &[u8; 32]) -> [u8; 32] {
    let mut pieces: Vec<&[u8]> = vec![timestamp.as_bytes(), b"\n"];
    pieces.extend(second_line.iter().map(|piece| piece.as_bytes()));
    pieces.extend([b"\n".as_slice(), body_digest]);
    key.hmac_sha256(&pieces)
}
