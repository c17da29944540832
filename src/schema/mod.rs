//! Validating a value against the model of it.

mod describe;
mod issue;
mod report;
mod validate;

pub(crate) use describe::mismatch;
pub(crate) use issue::locate;
pub use issue::{Issue, IssueCode, Severity};
pub(crate) use report::Report;
pub use validate::Strictness;
pub(crate) use validate::{report, validate, validate_arguments};
