//! What the schemes sign.

use super::Evidence;

/// What a scheme needs to know for signing, beside the key.
pub(crate) struct Signing<'a> {
    pub evidence: Evidence<'a>,
    pub now: i64,
    pub id: Option<&'a str>,
    pub algorithm: Option<&'a str>,
}
