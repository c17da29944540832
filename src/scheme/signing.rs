//! What the schemes sign, and where they put the signature.

use super::{SchemeOptions, VerificationInput};

/// What a scheme needs to know for signing, beside the key.
pub(crate) struct Signing<'a> {
    pub input: VerificationInput<'a>,
    pub now: i64,
    pub id: Option<&'a str>,
    pub algorithm: Option<&'a str>,
    pub options: SchemeOptions,
}

/// The headers that a provider sends, as names in its own spelling and values.
pub(crate) type SignedHeaders = Vec<(&'static str, String)>;

/// The parts of a request that contain its signature.
#[derive(Default)]
pub(crate) struct Signed {
    pub headers: SignedHeaders,
    /// The URL, where it contains a part of the signature that the URL of the request lacks.
    pub url: Option<String>,
    /// The body, likewise.
    pub body: Option<String>,
}

impl From<SignedHeaders> for Signed {
    fn from(headers: SignedHeaders) -> Self {
        Self { headers, url: None, body: None }
    }
}
