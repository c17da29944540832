//! The input and the result of signing by a scheme.

use super::{SchemeOptions, VerificationInput};

/// A request to sign, and the options.
pub(crate) struct Signing<'a> {
    pub input: VerificationInput<'a>,
    /// The time of signing, in seconds since the Unix epoch.
    pub now: i64,
    pub id: Option<&'a str>,
    pub algorithm: Option<&'a str>,
    pub options: SchemeOptions,
}

/// The headers of a signature: names in the provider's spelling, and values.
pub(crate) type SignedHeaders = Vec<(&'static str, String)>;

/// A signature: the headers to add, or the parts of the request that change.
#[derive(Default)]
pub(crate) struct Signed {
    pub headers: SignedHeaders,
    /// The URL with the part of the signature that it contains; `None` where it does not change.
    pub url: Option<String>,
    /// The body with the signature; `None` where it does not change.
    pub body: Option<String>,
}

impl Signed {
    /// A signature that consists of one header.
    pub fn header(name: &'static str, value: String) -> Self {
        vec![(name, value)].into()
    }
}

impl From<SignedHeaders> for Signed {
    fn from(headers: SignedHeaders) -> Self {
        Self { headers, ..Self::default() }
    }
}
