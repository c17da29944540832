//! The schemes, by which requests are authenticated: one file for each, with verification and signing.

mod account;
mod credential;
mod diagnostics;
mod hash;
mod input;
mod jwt;
mod key;
mod keyring;
mod parameters;
mod policy;
mod sig_method;
mod signing;
mod time;
mod timestamped;

pub(crate) use credential::Credential;
pub(crate) use diagnostics::{Diagnostics, NamedAccount, OlderHeader, QueryDigest};
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

use crate::error::WebhookError;
use crate::names::Scheme;

/// Declares the modules of the schemes, and the function that returns the properties of each.
macro_rules! modules {
    ($(#[$attribute:meta])* pub enum Scheme {
        $($(#[doc = $doc:literal])+ $variant:ident = $text:literal, $module:ident;)+
    }) => {
        $(mod $module;)+

        impl Scheme {
            pub(crate) const fn spec(self) -> &'static SchemeSpec {
                match self { $(Self::$variant => &$module::SPEC,)+ }
            }
        }
    };
}
schemes!(modules);

// Never compiled: lists the modules for programs that do not expand macros, such as rustfmt and cargo-mutants.
#[cfg(false)]
#[path = "../generated/schemes.rs"]
mod listed;

/// The properties and functions of a scheme.
pub(crate) struct SchemeSpec {
    /// The credential. A request that has it is verified by this scheme.
    pub credential: Credential,
    /// The confidence that the credential contributes to the detection of the provider, in percent; 0 where it indicates no
    /// provider without a payload.
    pub confidence: u8,
    /// The headers that are read, in lower case.
    pub headers: &'static [&'static str],
    /// The default maximum age of a signature in seconds; `None` where a token has an expiry, or no time is signed.
    pub tolerance: Option<u32>,
    /// Whether the option `sigMethod` is required.
    pub needs_sig_method: bool,
    /// Whether the credential is a JWT, whose claims are compared with the request after its signature.
    pub is_token: bool,
    /// The properties that only diagnoses use, where the scheme has any.
    pub diagnostics: Option<&'static Diagnostics>,
    /// Whether a secret belongs to this scheme. Bird's two schemes share one list of secrets.
    pub accepts: fn(&Secret) -> bool,
    /// Derives the key from a secret. An error completes the sentence "the secret …".
    pub key: fn(&Secret) -> Result<Vec<u8>, &'static str>,
    /// Verifies a request with the keys.
    pub verify: fn(&VerificationInput<'_>, &[Key], &Policy) -> Result<Match, WebhookError>,
    /// Signs a request as the provider does.
    pub sign: fn(&Signing<'_>, &Key) -> Result<Signed, WebhookError>,
}

impl SchemeSpec {
    /// The header of an older signature, which is not accepted.
    pub fn older_header(&self) -> Option<&'static OlderHeader> {
        self.diagnostics?.older_header.as_ref()
    }
}

/// Accepts every secret that is text.
fn any_text(secret: &Secret) -> bool {
    matches!(secret, Secret::Text(_))
}

/// Derives the key: the secret in UTF-8, neither decoded nor trimmed.
fn utf8_key(secret: &Secret) -> Result<Vec<u8>, &'static str> {
    match secret {
        Secret::Text(text) => Ok(text.as_bytes().to_vec()),
        _ => Err("must be a string"),
    }
}

/// Derives the key like [`utf8_key`], also from the secret of an account.
fn text_or_account_key(secret: &Secret) -> Result<Vec<u8>, &'static str> {
    match secret {
        Secret::Account { secret, .. } => Ok(secret.as_bytes().to_vec()),
        other => utf8_key(other),
    }
}
