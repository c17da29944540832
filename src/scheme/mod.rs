//! How a request proves who sent it: one file a scheme, verifying and signing side by side.

mod account;
mod basic;
mod bird_hmac;
mod comapi_hmac_sha1;
mod credential;
mod hash;
mod input;
mod jwt;
mod key;
mod keyring;
mod messagebird_hmac;
mod messagebird_jwt;
mod meta_hmac_sha256;
mod parameters;
mod policy;
mod sig_method;
mod signing;
mod standard_webhooks;
mod time;
mod timestamped;
mod twilio_hmac_sha1;
mod vonage_jwt;
mod vonage_sig;

pub(crate) use credential::Credential;
pub(crate) use hash::{constant_time_eq, sha256};
pub(crate) use input::{Match, VerificationInput};
pub(crate) use key::Key;
pub use key::Secret;
#[cfg(feature = "wasm")]
pub(crate) use keyring::expected_secret;
pub(crate) use keyring::{derive_keys, usable_schemes};
pub(crate) use policy::{Policy, SchemeOptions};
pub use sig_method::SigMethod;
pub(crate) use signing::{Signed, Signing};
pub(crate) use time::TimePolicy;
pub(crate) use vonage_jwt::hashes_raw_query;

use crate::error::WebhookError;
use crate::names::Scheme;
use crate::request::Request;

impl Scheme {
    pub(crate) const fn spec(self) -> &'static SchemeSpec {
        match self {
            Self::Basic => &basic::SPEC,
            Self::BirdHmac => &bird_hmac::SPEC,
            Self::ComapiHmacSha1 => &comapi_hmac_sha1::SPEC,
            Self::MessagebirdHmac => &messagebird_hmac::SPEC,
            Self::MessagebirdJwt => &messagebird_jwt::SPEC,
            Self::MetaHmacSha256 => &meta_hmac_sha256::SPEC,
            Self::StandardWebhooks => &standard_webhooks::SPEC,
            Self::TwilioHmacSha1 => &twilio_hmac_sha1::SPEC,
            Self::VonageJwt => &vonage_jwt::SPEC,
            Self::VonageSig => &vonage_sig::SPEC,
        }
    }
}

/// What one file of this folder says about its scheme.
pub(crate) struct SchemeSpec {
    /// What means, by its presence, that a request is signed this way.
    pub credential: Credential,
    /// The confidence that the credential contributes to the detection of the provider, in percent; 0 where it identifies no
    /// provider without a payload.
    pub confidence: u8,
    /// The headers that are looked at, in lower case.
    pub headers: &'static [&'static str],
    /// Seconds a signature may be old; none where the scheme states its own expiry, or no time at all.
    pub tolerance: Option<u32>,
    /// Whether the option `sigMethod` must be set.
    pub needs_sig_method: bool,
    /// Whether the credential is a JWT: its claims are compared with the request once its signature fits.
    pub is_token: bool,
    /// How requests name the account whose secret signs them, where the receiver does not select the secret by it.
    pub account: Option<&'static NamedAccount>,
    /// Whether this secret is one for this scheme. Bird's two schemes share one list of secrets.
    pub accepts: fn(&Secret) -> bool,
    /// The key that the secret stands for.
    pub key: fn(&Secret) -> Result<Vec<u8>, &'static str>,
    /// Which key, if any, proves the request authentic.
    pub verify: fn(&VerificationInput<'_>, &[Key], &Policy) -> Result<Match, WebhookError>,
    /// The signature that the provider would send.
    pub sign: fn(&Signing<'_>, &Key) -> Result<Signed, WebhookError>,
}

/// The account that a request names, for a request that none of the secrets has signed.
pub(crate) struct NamedAccount {
    /// The account that the unverified request names.
    pub of: fn(&Request<'_>) -> Option<String>,
    /// What to do about it.
    pub fix: &'static str,
}

/// Any secret that is text is a secret for a scheme that is its provider's only one, or that tells its secrets not apart.
fn any_text(secret: &Secret) -> bool {
    matches!(secret, Secret::Text(_))
}

/// The key is the UTF-8 of the secret, as given: not decoded, not trimmed.
fn utf8_key(secret: &Secret) -> Result<Vec<u8>, &'static str> {
    match secret {
        Secret::Text(text) => Ok(text.as_bytes().to_vec()),
        _ => Err("must be a string"),
    }
}

/// The key is the UTF-8 of the secret, as given, whichever account it is for.
fn text_or_account_key(secret: &Secret) -> Result<Vec<u8>, &'static str> {
    match secret {
        Secret::Account { secret, .. } => Ok(secret.as_bytes().to_vec()),
        other => utf8_key(other),
    }
}
