//! The format of a payload: JSON, a form, or the query string of a request without a body.

use crate::error::{ErrorCode, WebhookError};
use crate::json::Position;

/// A body with the parts of the request that determine its format.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct BodyInput<'a> {
    pub body: &'a [u8],
    /// The query string, without its question mark.
    pub query: &'a str,
    /// The media type, as in the header `Content-Type`.
    pub content_type: Option<&'a str>,
}

impl<'a> BodyInput<'a> {
    /// The form that this is: a body that is declared as one or that cannot be JSON, or the query string of a request without
    /// a body.
    pub fn form(&self) -> Option<&'a [u8]> {
        if self.body.is_empty() {
            return (!self.query.is_empty()).then_some(self.query.as_bytes());
        }
        let first = self.body.trim_ascii_start().first();
        let declared = self.content_type.is_some_and(|declared| {
            declared.trim_start().get(..FORM.len()).is_some_and(|start| start.eq_ignore_ascii_case(FORM))
        });
        // Some senders declare the wrong media type. The first key of a form never begins with a quote or bracket.
        let json_like = matches!(first, Some(b'{' | b'[' | b'"'));
        let undeclared = self.content_type.is_none() && self.body.contains(&b'=');
        (!json_like && (declared || undeclared)).then_some(self.body)
    }

    /// The body as text.
    ///
    /// # Errors
    /// `INVALID_JSON` for an empty body, `INVALID_ENCODING` for one that is not UTF-8.
    pub fn text(&self) -> Result<&'a str, WebhookError> {
        if self.body.is_empty() {
            let error = WebhookError::new(ErrorCode::InvalidJson, "the body is empty");
            return Err(error.with_position(Position { line: 1, column: 1 }));
        }
        str::from_utf8(self.body).map_err(|error| {
            let position = Position::of(self.body, error.valid_up_to());
            WebhookError::new(ErrorCode::InvalidEncoding, "the body is not UTF-8").with_position(position)
        })
    }
}

const FORM: &str = "application/x-www-form-urlencoded";
