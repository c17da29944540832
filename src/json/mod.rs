//! Reading JSON with positions, limits and repeated keys.

pub(crate) mod datetime;
mod digest;
mod document;
mod flat;
mod keys;
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
pub(crate) use document::{Children, Document, Node, ReadResult, bucket_bit};
pub(crate) use flat::{Pair, flat_object};
pub use position::Position;
pub(crate) use position::PositionTracker;
pub(crate) use scan::{Exceeded, SyntaxError};
pub(crate) use slot::JsonType;
