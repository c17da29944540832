//! The input and the result of signing by a scheme.

use super::input::replay_key;
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

impl Signing<'_> {
    /// The id of the token or the delivery. Where it is not set, it is derived from the signed content, in the form of a UUID, as
    /// the core has no source of random numbers.
    #[inline(never)]
    pub fn id_of(&self, content: [&[u8]; 2]) -> String {
        if let Some(id) = self.id {
            return id.to_owned();
        }
        let mut id = replay_key(&[content[0], content[1], &self.now.to_le_bytes()]);
        for hyphen in [8, 13, 18, 23] {
            id.insert(hyphen, '-');
        }
        id
    }
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
