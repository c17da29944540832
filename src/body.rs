//! The format of a payload: JSON, a form, or the query string of a request without a body.

use crate::error::{ErrorCode, WebhookError};
use crate::form;
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
    /// The form, if the payload is one: a body that [is a form](form::is_form), or the query string of a request without a
    /// body.
    pub fn form(&self) -> Option<&'a [u8]> {
        if self.body.is_empty() {
            return (!self.query.is_empty()).then_some(self.query.as_bytes());
        }
        form::is_form(self.body, self.content_type).then_some(self.body)
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
        if let Ok(text) = simdutf8::basic::from_utf8(self.body) {
            return Ok(text);
        }
        str::from_utf8(self.body).map_err(|error| {
            let position = Position::of(self.body, error.valid_up_to());
            WebhookError::new(ErrorCode::InvalidEncoding, "the body is not UTF-8").with_position(position)
        })
    }
}
