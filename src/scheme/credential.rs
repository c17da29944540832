//! Where a request has what its sender is recognised by, which is also how its scheme is.

use crate::request::Request;
use crate::text::split_once;

/// Where a request of a scheme has its signature, token or password.
#[derive(Clone, Copy)]
pub(crate) enum Credential {
    /// In a header of the scheme's own; the name in lower case.
    Header(&'static str),
    /// In `Authorization`, after the name of this authentication scheme (RFC 9110, section 11.4). Several schemes share the
    /// header, and much else is sent in it.
    Authorization(&'static str),
}

/// The header of [`Credential::Authorization`].
pub(super) const AUTHORIZATION: &str = "authorization";

impl Credential {
    /// Whether the request has it.
    pub fn is_in(self, request: &Request<'_>) -> bool {
        match self {
            Self::Header(name) => request.has_header(name),
            Self::Authorization(scheme) => {
                let mut found = false;
                request.headers.for_each(&mut |name, value| {
                    let value = str::from_utf8(value).unwrap_or_default();
                    found |= name.eq_ignore_ascii_case(AUTHORIZATION)
                        && after_scheme(value.trim_ascii_start(), scheme).is_some();
                });
                found
            }
        }
    }

    /// What an error calls it.
    pub fn describe(self) -> String {
        match self {
            Self::Header(name) => name.to_owned(),
            Self::Authorization(scheme) => [AUTHORIZATION, " with ", scheme].concat(),
        }
    }
}

/// What follows the name of the authentication scheme, which may be in any case, in the value of `Authorization`; none where
/// it is another scheme's.
pub(super) fn after_scheme<'v>(value: &'v str, scheme: &str) -> Option<&'v str> {
    let (named, credentials) = split_once(value, " ")?;
    named.eq_ignore_ascii_case(scheme).then(|| credentials.trim_start_matches(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemes_that_share_a_header_are_told_apart() {
        for (value, basic, bearer) in [
            ("Basic dTpw", true, false),
            ("bEaReR  a.b.c", false, true),
            (" Bearer x", false, true),
            ("Bearer", false, false),
            ("Basics x", false, false),
            ("", false, false),
        ] {
            let request = Request { url: "/", headers: &[("AUTHORIZATION", value)], body: b"" };
            assert_eq!(Credential::Authorization("Basic").is_in(&request), basic, "{value:?}");
            assert_eq!(Credential::Authorization("Bearer").is_in(&request), bearer, "{value:?}");
        }
    }
}
