//! Parses the events of a body that is JSON or a form, or of a query string.

use std::borrow::Cow;

use crate::body::BodyInput;
use crate::error::{ErrorCode, WebhookError};
use crate::event::Events;
use crate::form;
use crate::json::{Document, Exceeded, Position, SyntaxError};
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
    read_with(provider, input, strictness, &|form| form::to_json(&form::pairs(form)))
}

/// The same; `to_json` converts a form to a JSON object, where the caller may have decoded it.
///
/// # Errors
/// Those of [`read`].
pub(crate) fn read_with<'a>(
    provider: Provider,
    input: BodyInput<'a>,
    strictness: Strictness,
    to_json: &dyn Fn(&'a [u8]) -> String,
) -> Result<Events<'a>, WebhookError> {
    let form = provider.spec().accepts_forms.then(|| input.form()).flatten();
    let (text, is_form) = match form {
        Some(form) => (Cow::Owned(to_json(form)), true),
        None => (Cow::Borrowed(input.text()?), false),
    };
    let document = Document::read_at_most(MAX_EVENTS, text).map_err(|(error, text)| invalid(&error, &text))?;
    Events::find(provider, document, strictness, is_form)
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
