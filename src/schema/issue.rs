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
    /// Its severity.
    pub severity: Severity,
    /// One sentence for a human.
    pub message: Cow<'static, str>,
    /// The value or type that the specification requires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
    /// Its position in the body; none for a body that is not JSON (a form, a query string).
    #[serde(flatten)]
    pub position: Option<Position>,
    /// Byte offset in the document, from which the position is found.
    #[serde(skip)]
    pub(crate) offset: u32,
}

string_enum! {
    /// The kind of deviation that an [`Issue`] reports.
    pub enum IssueCode {
        /// `validate` only: the body is a parsed object instead of bytes. JavaScript package only.
        BodyNotRaw = "BODY_NOT_RAW",
        /// `validate` only: the body is larger than [`crate::limits::LARGEST_BODY_BYTES`].
        BodyTooLarge = "BODY_TOO_LARGE",
        /// A key repeats in an object; its last value is used.
        DuplicateKey = "DUPLICATE_KEY",
        /// A string does not have the documented format, such as a date or a URI.
        InvalidFormat = "INVALID_FORMAT",
        /// `validate` only: the body is not UTF-8.
        InvalidEncoding = "INVALID_ENCODING",
        /// `validate` only: the body is not JSON.
        InvalidJson = "INVALID_JSON",
        /// A required field is missing.
        MissingField = "MISSING_FIELD",
        /// There are more issues than are listed; the message states their number.
        MoreIssues = "MORE_ISSUES",
        /// `validate` only: the URL and the headers are longer than [`crate::limits::MAX_HEAD_BYTES`]. JavaScript package only.
        HeadTooLarge = "HEAD_TOO_LARGE",
        /// `validate` only: the URL is invalid.
        InvalidUrl = "INVALID_URL",
        /// `validate` only: the media type is not a valid header value. JavaScript package only.
        MalformedHeader = "MALFORMED_HEADER",
        /// `validate` only: the body nests deeper than [`crate::MAX_DEPTH`].
        TooDeep = "TOO_DEEP",
        /// `validate` only: the body has more events than [`crate::limits::MAX_EVENTS`].
        TooManyEvents = "TOO_MANY_EVENTS",
        /// `validate` only: the query string has more parameters than [`crate::limits::MAX_PARAMETERS`].
        TooManyParameters = "TOO_MANY_PARAMETERS",
        /// The type of the event is unknown.
        UnknownEvent = "UNKNOWN_EVENT",
        /// With `strict` only: the field is not documented.
        UnknownField = "UNKNOWN_FIELD",
        /// The value is not one of the documented ones.
        UnknownValue = "UNKNOWN_VALUE",
        /// A number that a double cannot represent.
        UnsafeNumber = "UNSAFE_NUMBER",
        /// The JSON type is not the documented one.
        WrongType = "WRONG_TYPE",
    }
}

string_enum! {
    /// The severity of an [`Issue`].
    pub enum Severity {
        /// Code that relies on the specification may fail.
        Error = "error",
        /// Code that relies on the specification is not affected.
        Warning = "warning",
    }
}

/// Sets the position of every issue of a body, in one pass over its text.
pub(crate) fn locate(mut issues: Vec<&mut Issue>, text: &[u8]) {
    let mut finder = PositionTracker::new(text);
    let offsets: Vec<_> = issues.iter().map(|issue| issue.offset.to_be_bytes()).collect();
    for nth in order::sorted_indices(offsets.len(), &|nth| [&offsets[nth], b""]) {
        issues[nth].position = Some(finder.find(issues[nth].offset as usize));
    }
}
