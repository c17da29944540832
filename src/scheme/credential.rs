//! The part of a request that authenticates it, by which its scheme is selected.

use crate::error::WebhookError;
use crate::text::split_once;

use super::VerificationInput;

/// The location of the signature, token or password of a scheme.
#[derive(Clone, Copy)]
pub(crate) enum Credential {
    /// A header, with its name in lower case.
    Header(&'static str),
    /// The header `Authorization`, after the name of this authentication scheme (RFC 9110, section 11.4). Several schemes use
    /// the header, and so do proxies.
    Authorization(&'static str),
    /// A parameter of the query, the form or the JSON object.
    Parameter(&'static str),
}

/// The header of [`Credential::Authorization`].
pub(super) const AUTHORIZATION: &str = "authorization";

impl Credential {
    /// Whether the request has this credential.
    ///
    /// # Errors
    /// For a parameter: `INVALID_URL`, `TOO_MANY_PARAMETERS`.
    pub fn is_in(self, input: &VerificationInput<'_>) -> Result<bool, WebhookError> {
        let request = &input.request;
        Ok(match self {
            Self::Header(name) => request.has_header(name),
            Self::Parameter(name) => input.parameters()?.has(name),
            Self::Authorization(scheme) => {
                let mut found = false;
                request.headers.for_each(&mut |name, value| {
                    let value = str::from_utf8(value).unwrap_or_default();
                    found |= name.eq_ignore_ascii_case(AUTHORIZATION)
                        && after_scheme(value.trim_ascii_start(), scheme).is_some();
                });
                found
            }
        })
    }

    /// A description for error messages.
    pub fn describe(self) -> String {
        match self {
            Self::Header(name) => name.to_owned(),
            Self::Authorization(scheme) => [AUTHORIZATION, " with ", scheme].concat(),
            Self::Parameter(name) => ["parameter ", name].concat(),
        }
    }
}

/// The credentials after the name of the authentication scheme, which may be in any case, in the value of `Authorization`;
/// `None` for another scheme.
#[inline(never)]
pub(super) fn after_scheme<'v>(value: &'v str, scheme: &str) -> Option<&'v str> {
    let (named, credentials) = split_once(value, " ").unwrap_or((value, ""));
    named.eq_ignore_ascii_case(scheme).then(|| credentials.trim_start_matches(' '))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::{PublicUrl, Request};

    #[test]
    fn a_credential_is_described_by_its_location() {
        for (credential, described) in [
            (Credential::Header("x-signature"), "x-signature"),
            (Credential::Authorization("Bearer"), "authorization with Bearer"),
            (Credential::Parameter("sig"), "parameter sig"),
        ] {
            assert_eq!(credential.describe(), described);
        }
    }

    #[test]
    fn schemes_that_share_a_header_are_distinguished() {
        for (value, basic, bearer) in [
            ("Basic dTpw", true, false),
            ("bEaReR  a.b.c", false, true),
            (" Bearer x", false, true),
            ("Bearer", false, true),
            ("Basics x", false, false),
            ("", false, false),
        ] {
            let request = Request { url: "/", headers: &[("AUTHORIZATION", value)], body: b"" };
            let input = VerificationInput::new(request, &PublicUrl::AsRequested, None);
            let is_in = |credential: Credential| credential.is_in(&input).unwrap();
            assert_eq!(is_in(Credential::Authorization("Basic")), basic, "{value:?}");
            assert_eq!(is_in(Credential::Authorization("Bearer")), bearer, "{value:?}");
        }
    }
}
