//! Parses the events of a body that is JSON or a form, or of a query string.

use crate::body::BodyInput;
use crate::error::{ErrorCode, WebhookError};
use crate::event::Events;
use crate::form;
use crate::json::{Document, Exceeded, Position, ReadResult, SyntaxError};
use crate::limits::MAX_EVENTS;
use crate::names::Provider;
use crate::schema::Strictness;

/// Parses a body and finds its events.
///
/// # Errors
/// `INVALID_ENCODING`, `INVALID_JSON`, `TOO_DEEP`, `TOO_MANY_EVENTS`, each with its position.
pub(crate) fn read<'a>(
    provider: Provider,
    input: BodyInput<'a>,
    strictness: Strictness,
) -> Result<Events<'a>, WebhookError> {
    read_with(provider, input, strictness, &|form| form::document(&form::pairs(form)))
}

/// The same; `read_form` reads a form, which the caller may have decoded.
///
/// # Errors
/// Those of [`read`].
pub(crate) fn read_with<'a>(
    provider: Provider,
    input: BodyInput<'a>,
    strictness: Strictness,
    read_form: &dyn Fn(&'a [u8]) -> ReadResult<'a>,
) -> Result<Events<'a>, WebhookError> {
    let form = provider.spec().accepts_forms.then(|| input.form()).flatten();
    let document = match form {
        Some(form) => read_form(form),
        None => Document::read_at_most(MAX_EVENTS, input.text()?),
    };
    let document = document.map_err(|(error, text)| invalid(&error, &text))?;
    Events::find(provider, document, strictness, form.is_some())
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
