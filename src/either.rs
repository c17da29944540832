//! A value of one of two types.

use serde::Deserialize;

/// A value of one of two types: the first as which it can be deserialized.
///
/// ```
/// use hookproof::Either;
///
/// let value: Either<i64, String> = serde_json::from_str("\"4720\"")?;
/// assert_eq!(value, Either::Second("4720".to_owned()));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Either<A, B> {
    /// The first type, usually the documented one.
    First(A),
    /// The second type.
    Second(B),
}
