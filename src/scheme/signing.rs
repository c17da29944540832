//! What the schemes sign.

use super::VerificationInput;

/// What a scheme needs to know for signing, beside the key.
pub(crate) struct Signing<'a> {
    pub input: VerificationInput<'a>,
    pub now: i64,
    pub id: Option<&'a str>,
    pub algorithm: Option<&'a str>,
}
