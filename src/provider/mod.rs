//! What the providers send.

mod recognition;

#[cfg(feature = "types")]
pub use crate::generated::provider::*;
