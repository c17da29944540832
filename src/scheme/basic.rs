//! `basic`: HTTP Basic authentication (RFC 7617), as Bandwidth uses it.
//!
//! Bandwidth sends its first request without credentials, and repeats it with them after a 401 with the header
//! `WWW-Authenticate`. Neither body nor time is authenticated: the credentials authenticate any request.

use crate::error::{ErrorCode, WebhookError};
use crate::request::malformed;

use super::credential::{AUTHORIZATION, after_scheme};
use super::hash::{constant_time_eq, sha256};
use super::input::mismatch;
use super::{Credential, Key, Match, Policy, SchemeSpec, Secret, Signed, Signing, VerificationInput};
use crate::encoding::{base64, from_base64_any_padding};

const SCHEME: &str = "Basic";
const CHALLENGE: &str = "Basic realm=\"\"";

pub(super) static SPEC: SchemeSpec = SchemeSpec {
    credential: Credential::Authorization(SCHEME),
    confidence: 40,
    headers: &[AUTHORIZATION],
    tolerance: None,
    needs_sig_method: false,
    is_token: false,
    diagnostics: None,
    accepts: |secret| matches!(secret, Secret::Credentials { .. }),
    key,
    verify,
    sign,
};

/// The key is `username:password` in UTF-8.
fn key(secret: &Secret) -> Result<Vec<u8>, &'static str> {
    match secret {
        Secret::Credentials { username, .. } if username.contains(':') => {
            Err("has a username with a colon, which HTTP Basic does not allow")
        }
        Secret::Credentials { username, password } => Ok([username, ":", password].concat().into_bytes()),
        _ => Err("must be {username, password}"),
    }
}

fn verify(input: &VerificationInput<'_>, keys: &[Key], _: &Policy) -> Result<Match, WebhookError> {
    compare(input, keys).map_err(|error| error.with_challenge(CHALLENGE))
}

fn compare(input: &VerificationInput<'_>, keys: &[Key]) -> Result<Match, WebhookError> {
    let header = input.request.header(AUTHORIZATION, ",")?.unwrap_or_default();
    if header.is_empty() {
        let message = "the request has no credentials yet; respond with 401 and the headers of this error, and the provider will send it again with credentials";
        return Err(WebhookError::new(ErrorCode::CredentialsRequired, message));
    }
    let not_basic = || malformed(AUTHORIZATION, "does not have the form `Basic …`");
    let encoded = after_scheme(header, SCHEME).ok_or_else(not_basic)?;
    let credentials = from_base64_any_padding(encoded).ok_or_else(|| malformed(AUTHORIZATION, "is not base64"))?;
    if !credentials.contains(&b':') {
        return Err(malformed(AUTHORIZATION, "contains no colon between username and password"));
    }
    // Digests are compared, so that the time does not depend on the length of the credentials.
    let presented = sha256(&[&credentials]);
    let key = keys.iter().find(|key| constant_time_eq(key.digest(), &presented));
    let key = key.ok_or_else(|| mismatch("username or password differ from the configured ones; Bandwidth has two pairs, for inbound and outbound callbacks"))?;
    Ok(Match { key_index: key.index, signed_at: None, replay_key: input.content(""), url: None })
}

fn sign(_: &Signing<'_>, key: &Key) -> Result<Signed, WebhookError> {
    Ok(Signed::header("Authorization", [SCHEME, " ", &base64(key.bytes())].concat()))
}
