//! Reading JSON with positions, limits and repeated keys, and validating it against a model.

pub(crate) mod datetime;
mod digest;
mod document;
mod issue;
mod model;
pub(crate) mod number;
mod position;
mod repeats;
mod report;
mod scan;
pub(crate) mod string;
mod validate;
mod write;

pub(crate) use digest::content_digest;
pub(crate) use document::{Children, Document, Node};
pub(crate) use issue::locate;
pub use issue::{Issue, IssueCode, Severity};
pub(crate) use model::model;
pub use model::{Field, Model, Type, Words};
pub(crate) use position::Finder;
pub use position::Position;
pub(crate) use report::Report;
pub use scan::MAX_DEPTH;
pub(crate) use scan::{Exceeded, Fault, Kind};
pub use validate::Strength;
pub(crate) use validate::{report, validate};
