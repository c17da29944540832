//! Reading JSON with positions, limits and repeated keys.

pub(crate) mod datetime;
mod digest;
mod document;
pub(crate) mod number;
mod position;
mod repeats;
mod scan;
pub(crate) mod string;
mod write;

pub(crate) use digest::content_digest;
pub(crate) use document::{Children, Document, Node};
pub use position::Position;
pub(crate) use position::PositionTracker;
pub(crate) use scan::{Exceeded, JsonType, SyntaxError};
