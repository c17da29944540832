//! A field of more than one type.

use serde::Deserialize;

/// One of two types, the first that fits; there will be no third.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Either<A, B> {
    /// The first, as a rule the documented one.
    First(A),
    /// The second.
    Second(B),
}
