//! `basic`: HTTP Basic authentication (RFC 7617), as Bandwidth uses it.
//!
//! Bandwidth sends its first request without credentials and repeats it with them only after a 401 that holds a
//! `WWW-Authenticate` header. Neither body nor time is bound: whoever knows the credentials can send anything.

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
    account: None,
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
        _ => Err("must be {username, password}"),
    }
}

fn verify(input: &VerificationInput<'_>, keys: &[Key], _: &Policy) -> Result<Match, WebhookError> {
    compare(input, keys).map_err(|error| error.with_challenge(CHALLENGE))
}

fn compare(input: &VerificationInput<'_>, keys: &[Key]) -> Result<Match, WebhookError> {
    let header = input.request.header(AUTHORIZATION, ",")?.unwrap_or_default();
    if header.is_empty() {
        let message = "the request carries no credentials yet; answer 401 with this error's headers, and it will be sent again with them";
        return Err(WebhookError::new(ErrorCode::CredentialsRequired, message));
    }
    let unreadable = || malformed(AUTHORIZATION, "is not of the form `Basic …`");
    let encoded = after_scheme(header, SCHEME).ok_or_else(unreadable)?;
    let credentials = from_base64_any_padding(encoded).ok_or_else(|| malformed(AUTHORIZATION, "is not base64"))?;
    if !credentials.contains(&b':') {
        return Err(malformed(AUTHORIZATION, "holds no colon between username and password"));
    }
    // Digests have one length, so that the time does not tell that of the password.
    let presented = sha256(&[&credentials]);
    let key = keys.iter().find(|key| constant_time_eq(key.digest(), &presented));
    let key = key.ok_or_else(|| mismatch("username or password differ from those configured; Bandwidth keeps two pairs, for inbound and outbound callbacks"))?;
    Ok(Match { key_index: key.index, signed_at: None, replay_key: input.content(""), url: None })
}

fn sign(_: &Signing<'_>, key: &Key) -> Result<Signed, WebhookError> {
    Ok(vec![("Authorization", [SCHEME, " ", &base64(key.bytes())].concat())].into())
}
