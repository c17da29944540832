//! Reads the events of a body that is JSON or a form, or of a query string.

use std::borrow::Cow;

use crate::error::{ErrorCode, WebhookError};
use crate::event::Events;
use crate::form;
use crate::json::{Document, Exceeded, Position, SyntaxError};
use crate::limits::MAX_EVENTS;
use crate::names::Provider;
use crate::schema::Strictness;

/// A body with the parts of the request that determine its format.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct BodyInput<'a> {
    pub body: &'a [u8],
    /// The query string, without its question mark.
    pub query: &'a str,
    /// The media type, as in the header `Content-Type`.
    pub content_type: Option<&'a str>,
}

/// Reads the events of a body.
///
/// # Errors
/// `INVALID_ENCODING`, `INVALID_JSON`, `TOO_DEEP`, `TOO_MANY_EVENTS`, each with its position.
pub(crate) fn read<'a>(
    provider: Provider,
    input: BodyInput<'a>,
    strictness: Strictness,
) -> Result<Events<'a>, WebhookError> {
    let form = provider.spec().accepts_forms.then(|| input.form()).flatten();
    let (text, is_form) = match form {
        Some(form) => (Cow::Owned(form::to_json(form)), true),
        None => (Cow::Borrowed(input.text()?), false),
    };
    let document = Document::read_at_most(MAX_EVENTS, text).map_err(|(error, text)| invalid(&error, &text))?;
    Events::find(provider, document, strictness, is_form)
}

impl<'a> BodyInput<'a> {
    /// The form that this is: a body that is declared as one or that cannot be JSON, or the query string of a request without
    /// a body.
    fn form(&self) -> Option<&'a [u8]> {
        if self.body.is_empty() {
            return (!self.query.is_empty()).then_some(self.query.as_bytes());
        }
        form::is_form(self.body, self.content_type).then_some(self.body)
    }

    fn text(&self) -> Result<&'a str, WebhookError> {
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

#[cold]
fn invalid(error: &SyntaxError, text: &str) -> WebhookError {
    let code = match error.exceeded {
        None => ErrorCode::InvalidJson,
        Some(Exceeded::Depth) => ErrorCode::TooDeep,
        Some(Exceeded::Items) => ErrorCode::TooManyEvents,
    };
    WebhookError::new(code, error.reason).with_position(Position::of(text.as_bytes(), error.at))
}
