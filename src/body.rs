//! What the payload of a request is: JSON, a form, or the query string of a request without a body.

use crate::error::{ErrorCode, WebhookError};
use crate::json::Position;

/// What a body is read with.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct BodyInput<'a> {
    pub body: &'a [u8],
    /// Without its question mark.
    pub query: &'a str,
    /// The media type, as in the header `Content-Type`.
    pub content_type: Option<&'a str>,
}

impl<'a> BodyInput<'a> {
    /// The form this is: a body that says so or that cannot be JSON, or the query string where there is no body.
    pub fn form(&self) -> Option<&'a [u8]> {
        if self.body.is_empty() {
            return (!self.query.is_empty()).then_some(self.query.as_bytes());
        }
        let first = self.body.trim_ascii_start().first();
        let declared = self.content_type.is_some_and(|declared| {
            declared.trim_start().get(..FORM.len()).is_some_and(|start| start.eq_ignore_ascii_case(FORM))
        });
        // Some senders name the wrong media type; a form's first key is never in quotes or brackets.
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
