//! Reading JSON with positions, limits and repeated keys.

pub(crate) mod datetime;
mod digest;
mod document;
pub(crate) mod number;
mod position;
mod repeats;
mod scan;
pub(crate) mod slot;
pub(crate) mod string;
#[cfg(any(feature = "wasm", test))]
pub(crate) mod utf16;
mod write;

pub(crate) use digest::content_digest;
pub(crate) use document::{Children, Document, Node, bucket_bit};
pub use position::Position;
pub(crate) use position::PositionTracker;
pub(crate) use scan::{Exceeded, SyntaxError};
pub(crate) use slot::JsonType;
