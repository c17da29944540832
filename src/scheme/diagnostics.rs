//! The properties of a scheme that only diagnoses use.

use crate::error::WebhookError;
use crate::request::Request;

use super::VerificationInput;
use super::account::shown;

/// The properties of a scheme that explain refusals.
pub(crate) struct Diagnostics {
    /// The account that requests name, where the receiver does not select the secret by it.
    pub account: Option<NamedAccount>,
    /// The digest of the body in the query, for a scheme that signs it there.
    pub digest: Option<&'static QueryDigest>,
    /// For a token: whether its digest is that of the JSON object of the query's parameters where there is no body. Any other
    /// token has a digest of a body only.
    pub signs_query: bool,
    /// A header of an older signature, which is not accepted.
    pub older_header: Option<OlderHeader>,
}

impl Diagnostics {
    pub const NONE: Self = Self { account: None, digest: None, signs_query: false, older_header: None };
}

/// The account in a request, which explains a mismatch that has no known cause.
pub(crate) struct NamedAccount {
    /// The parameter of the query, the form or the JSON object that names it.
    pub parameter: &'static str,
    /// The fix in the diagnosis.
    pub fix: &'static str,
}

impl NamedAccount {
    /// The account that the request names, which is not verified; `None` where it is not an identifier.
    pub fn in_request(&self, input: &VerificationInput<'_>) -> Option<String> {
        let account = input.parameters().ok()?.get(self.parameter).ok()??;
        let shown = shown(account);
        (shown == account && !account.is_empty()).then_some(shown)
    }
}

/// The digest of the body in the query.
pub(crate) struct QueryDigest {
    /// The header of the signature.
    pub header: &'static str,
    /// The query with the digest; `None` where it has it, or none is needed.
    pub add: fn(&VerificationInput<'_>) -> Option<String>,
}

/// A header with a signature that the provider has replaced by that of the scheme. Only refused requests are searched for it.
pub(crate) struct OlderHeader {
    /// The name in lower case.
    pub name: &'static str,
    /// The signature, and that it is not accepted, for the error message.
    pub what: &'static str,
    /// The fix in the diagnosis.
    pub fix: &'static str,
}

impl OlderHeader {
    /// The header of an older signature that the request has instead of that of the scheme, which refused it.
    #[inline(never)]
    pub fn of(error: &WebhookError, request: &Request<'_>) -> Option<&'static Self> {
        let older = error.scheme()?.spec().older_header()?;
        request.has_header(older.name).then_some(older)
    }
}
