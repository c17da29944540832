//! Deviations of a payload from the specification.

use std::borrow::Cow;

use serde::Serialize;

use crate::json::{Position, PositionTracker};
use crate::order;

/// One deviation of a payload from its model.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Issue {
    /// JSON Pointer (RFC 6901) from the root of the body.
    pub path: String,
    /// The stable code.
    pub code: IssueCode,
    /// How bad it is.
    pub severity: Severity,
    /// One sentence for a human.
    pub message: Cow<'static, str>,
    /// What the specification requires here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
    /// Its position in the body; none for a body that is not JSON (a form, a query string).
    #[serde(flatten)]
    pub position: Option<Position>,
    /// Byte offset in the document, from which the position is found.
    #[serde(skip)]
    pub(crate) offset: u32,
}

/// The kind of deviation that an [`Issue`] reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IssueCode {
    /// A key repeats in an object; the last one counts.
    DuplicateKey,
    /// A string is not of the documented format: a date, a URI.
    InvalidFormat,
    /// `validate` only: the body is not UTF-8.
    InvalidEncoding,
    /// `validate` only: the body is not JSON.
    InvalidJson,
    /// A field that must be there is not.
    MissingField,
    /// There are more issues than are listed; the message states how many.
    MoreIssues,
    /// `validate` only: the body nests deeper than [`crate::MAX_DEPTH`].
    TooDeep,
    /// `validate` only: the body has more events than [`crate::limits::MAX_EVENTS`].
    TooManyEvents,
    /// `validate` only: the query string has more pairs than [`crate::limits::MAX_PARAMETERS`].
    TooManyParameters,
    /// The event's type is not one that is known.
    UnknownEvent,
    /// Strict only: the field is not documented.
    UnknownField,
    /// The value is not one of those documented.
    UnknownValue,
    /// A number that a double cannot hold.
    UnsafeNumber,
    /// A documented field has another JSON type.
    WrongType,
}

impl IssueCode {
    /// The stable word for this code, for example `WRONG_TYPE`.
    ///
    /// ```
    /// use hookproof::IssueCode;
    ///
    /// assert_eq!(IssueCode::WrongType.as_str(), "WRONG_TYPE");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DuplicateKey => "DUPLICATE_KEY",
            Self::InvalidFormat => "INVALID_FORMAT",
            Self::InvalidEncoding => "INVALID_ENCODING",
            Self::InvalidJson => "INVALID_JSON",
            Self::MissingField => "MISSING_FIELD",
            Self::MoreIssues => "MORE_ISSUES",
            Self::TooDeep => "TOO_DEEP",
            Self::TooManyEvents => "TOO_MANY_EVENTS",
            Self::TooManyParameters => "TOO_MANY_PARAMETERS",
            Self::UnknownEvent => "UNKNOWN_EVENT",
            Self::UnknownField => "UNKNOWN_FIELD",
            Self::UnknownValue => "UNKNOWN_VALUE",
            Self::UnsafeNumber => "UNSAFE_NUMBER",
            Self::WrongType => "WRONG_TYPE",
        }
    }
}

/// How bad an [`Issue`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Severity {
    /// Code written against the documents will break on it.
    Error,
    /// Worth knowing; nothing breaks.
    Warning,
}

impl Severity {
    /// `error` or `warning`.
    ///
    /// ```
    /// use hookproof::Severity;
    ///
    /// assert_eq!(Severity::Warning.as_str(), "warning");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// Gives every issue its position in the text. The finder goes through the text once however many events it is used for.
pub(crate) fn locate(issues: &mut [Issue], finder: &mut PositionTracker<'_>) {
    let offsets: Vec<_> = issues.iter().map(|issue| issue.offset.to_be_bytes()).collect();
    for nth in order::sorted_indices(offsets.iter().map(<[u8; 4]>::as_slice)) {
        issues[nth].position = Some(finder.find(issues[nth].offset as usize));
    }
}
