//! `basic`: HTTP Basic authentication (RFC 7617), as Bandwidth uses it.
//!
//! Bandwidth sends its first request without credentials and repeats it with them only after a 401 that holds a
//! `WWW-Authenticate` header. Neither body nor time is bound: whoever knows the credentials can send anything.

use crate::error::{ErrorCode, WebhookError};
use crate::request::malformed;
use crate::text::split_once;

use super::hash::{constant_time_eq, sha256};
use super::input::mismatch;
use super::{Key, Match, SchemeSpec, Secret, Signed, Signing, TimePolicy, VerificationInput};
use crate::encoding::{base64, from_base64_any_padding};

const HEADER: &str = "authorization";

pub(super) static SPEC: SchemeSpec = SchemeSpec {
    headers: &[HEADER],
    tolerance: None,
    accepts: |secret| matches!(secret, Secret::Credentials { .. }),
    key,
    verify,
    sign,
};

/// The key is `username:password` in UTF-8.
fn key(secret: &Secret) -> Result<Vec<u8>, &'static str> {
    match secret {
        Secret::Credentials { username, .. } if username.contains(':') => {
            Err("has a colon in its username, which HTTP Basic cannot express")
        }
        Secret::Credentials { username, password } => Ok([username, ":", password].concat().into_bytes()),
        Secret::Text(_) => Err("must be {username, password}"),
    }
}

fn verify(input: &VerificationInput<'_>, keys: &[Key], _: &TimePolicy) -> Result<Match, WebhookError> {
    let header = input.request.header(HEADER, ",")?.unwrap_or_default();
    if header.is_empty() {
        let message = "the request carries no credentials yet; answer 401 with this error's headers, and it will be sent again with them";
        return Err(WebhookError::new(ErrorCode::CredentialsRequired, message));
    }
    let encoded = match split_once(header, " ") {
        Some((scheme, encoded)) if scheme.eq_ignore_ascii_case("basic") => encoded.trim_start_matches(' '),
        _ => return Err(malformed(HEADER, "is not of the form `Basic …`")),
    };
    let credentials = from_base64_any_padding(encoded).ok_or_else(|| malformed(HEADER, "is not base64"))?;
    if !credentials.contains(&b':') {
        return Err(malformed(HEADER, "holds no colon between username and password"));
    }
    // Digests have one length, so that the time does not tell that of the password.
    let presented = sha256(&[&credentials]);
    let key = keys.iter().find(|key| constant_time_eq(key.digest(), &presented));
    let key = key.ok_or_else(|| mismatch("username or password differ from those configured; Bandwidth keeps two pairs, for inbound and outbound callbacks"))?;
    Ok(Match { key_index: key.index, signed_at: None, replay_key: input.content(""), url: None })
}

fn sign(_: &Signing<'_>, key: &Key) -> Result<Signed, WebhookError> {
    Ok(vec![("Authorization", ["Basic ", &base64(key.bytes())].concat())].into())
}
