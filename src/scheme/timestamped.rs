//! The common part of `messagebird-hmac` and `bird-hmac`: the same two headers, and a signed text of three lines, of which
//! the second differs.

use crate::error::WebhookError;
use crate::request::malformed;

use super::hash::{Hash, Tag, constant_time_eq};
use super::input::{Match, VerificationInput, mismatch};
use super::key::Key;
use super::signing::SignedHeaders;
use super::{Credential, Policy};
use crate::encoding::base64;

pub(crate) const CREDENTIAL: Credential = Credential::Header(HEADERS[0]);
pub(crate) const HEADERS: [&str; 2] = ["messagebird-signature", "messagebird-request-timestamp"];

/// The second line of the signed text in parts, of which the last is the query.
pub(crate) type Line<'a> = [&'a str; 4];

/// Verifies `base64(HMAC-SHA256(key, timestamp "\n" second line "\n" SHA-256(body)))`, with the digest as raw bytes, for each
/// of the possible second lines.
///
/// # Errors
/// Those of the headers, `SIGNATURE_MISMATCH` with this advice, and those of the time.
pub(crate) fn verify(
    input: &VerificationInput<'_>,
    keys: &[Key],
    policy: &Policy,
    second_lines: &[Line<'_>],
    advice: &'static str,
) -> Result<Match, WebhookError> {
    let [signature_header, timestamp_header] = HEADERS;
    let signature = input.base64_header(signature_header)?;
    let timestamp = input.request.required(timestamp_header, ",")?;
    let signed_at = unix_seconds(timestamp).ok_or_else(|| malformed(timestamp_header, "is not a number of seconds"))?;
    for key in keys {
        for line in second_lines {
            if constant_time_eq(&tag(key, timestamp, line, input.body_digest()), &signature) {
                policy.time.check_signed_at(signed_at)?;
                let [.., query] = line;
                return Ok(Match {
                    key_index: key.index,
                    signed_at: Some(signed_at),
                    replay_key: input.content(query),
                    url: None,
                });
            }
        }
    }
    Err(mismatch(advice))
}

/// Signs a request at `now`, and returns the headers with these names.
pub(crate) fn sign(
    input: &VerificationInput<'_>,
    key: &Key,
    now: i64,
    second_line: &Line<'_>,
    names: [&'static str; 2],
) -> SignedHeaders {
    let timestamp = now.to_string();
    let signature = base64(&tag(key, &timestamp, second_line, input.body_digest()));
    vec![(names[0], signature), (names[1], timestamp)]
}

/// Parses a timestamp, which consists of decimal digits only.
#[inline(never)]
pub(crate) fn unix_seconds(text: &str) -> Option<i64> {
    let append = |seconds: i64, byte: u8| {
        let digit = byte.checked_sub(b'0').filter(|digit| *digit <= 9)?;
        seconds.checked_mul(10)?.checked_add(i64::from(digit))
    };
    text.bytes().try_fold(0, append).filter(|_| !text.is_empty())
}

fn tag(key: &Key, timestamp: &str, second_line: &Line<'_>, body_digest: &[u8; 32]) -> Tag {
    let [origin, path, mark, query] = second_line.map(str::as_bytes);
    key.hmac(Hash::Sha256, &[timestamp.as_bytes(), b"\n", origin, path, mark, query, b"\n", body_digest])
}
