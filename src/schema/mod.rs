//! Validation of values against models.

mod describe;
mod issue;
mod report;
mod validate;
mod value_path;

pub(crate) use describe::mismatch;
pub(crate) use issue::locate;
pub use issue::{Issue, IssueCode, Severity};
pub(crate) use report::Report;
pub use validate::Strictness;
pub(crate) use validate::{report, validate, validate_arguments, validate_enclosing};
