//! Parses and validates bodies without verifying them.

use serde::{Serialize, Serializer};

use crate::body::BodyInput;
use crate::error::{ErrorCode, WebhookError};
use crate::event::Events;
use crate::names::Provider;
use crate::payload;
use crate::request::Url;
use crate::schema::{Issue, IssueCode, Severity, Strictness};

/// The options of [`parse`] and [`validate`]. The default is a body without a URL and a media type, validated leniently.
#[derive(Clone, Copy, Debug, Default)]
pub struct ParseOptions<'a> {
    /// The URL of the request, absolute or path and query. Where the body is empty, its query string is the payload.
    pub url: Option<&'a str>,
    /// The media type, as in the header `Content-Type`.
    pub content_type: Option<&'a str>,
    /// Whether an unknown event type, field or value is an error instead of a warning.
    pub strict: bool,
}

/// Parses the events of a body **without verifying** its sender.
///
/// # Errors
/// `INVALID_JSON`, `INVALID_ENCODING`, `TOO_DEEP`, `TOO_MANY_EVENTS` with their positions; `INVALID_URL`,
/// `TOO_MANY_PARAMETERS`; `BODY_TOO_LARGE` above 256 MiB.
///
/// ```
/// use hookproof::{ParseOptions, Provider, parse};
///
/// let body = br#"{"type":"message.created","message":{"id":"m-1","status":"received"}}"#;
/// let events = parse(Provider::Messagebird, body, &ParseOptions::default())?;
/// assert_eq!(events.iter().next().unwrap().type_name, "message.created");
/// # Ok::<(), hookproof::WebhookError>(())
/// ```
pub fn parse<'a>(provider: Provider, body: &'a [u8], options: &ParseOptions<'a>) -> Result<Events<'a>, WebhookError> {
    read(provider, body, options).map_err(|error| error.with_provider(provider))
}

/// The result of [`validate`]. Serialized with the same JSON as in the JavaScript package.
#[derive(Debug, Serialize)]
#[non_exhaustive]
pub struct Validation<'a> {
    /// Whether there is no issue of severity `error`.
    pub valid: bool,
    /// The deviations from the specification, in the order of the body.
    pub issues: Vec<Issue>,
    /// The events; `None` where the body cannot be parsed.
    #[serde(serialize_with = "list")]
    pub events: Option<Events<'a>>,
}

fn list<S: Serializer>(events: &Option<Events<'_>>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(events.iter().flat_map(Events::iter))
}

/// Validates a body against the specification of its provider. A body that cannot be parsed has one issue.
///
/// ```
/// use hookproof::{ParseOptions, Provider, validate};
///
/// let validation = validate(Provider::Dotdigital, br#"{"name":"message.read","payload":7}"#, &ParseOptions::default());
/// assert!(!validation.valid);
/// assert!(validation.issues.iter().any(|issue| issue.path == "/payload"));
/// ```
pub fn validate<'a>(provider: Provider, body: &'a [u8], options: &ParseOptions<'a>) -> Validation<'a> {
    match read(provider, body, options) {
        Ok(events) => {
            let issues: Vec<_> = events.issues().cloned().collect();
            let valid = issues.iter().all(|issue| issue.severity != Severity::Error);
            Validation { valid, issues, events: Some(events) }
        }
        Err(error) => Validation { valid: false, issues: vec![unreadable(&error)], events: None },
    }
}

fn read<'a>(provider: Provider, body: &'a [u8], options: &ParseOptions<'a>) -> Result<Events<'a>, WebhookError> {
    if body.len() > crate::limits::LARGEST_BODY_BYTES {
        return Err(WebhookError::new(ErrorCode::BodyTooLarge, "the body is larger than 256 MiB"));
    }
    let query = options.url.map(Url::split).transpose()?.and_then(|url| url.query).unwrap_or_default();
    let strictness = if options.strict { Strictness::Strict } else { Strictness::Lenient };
    payload::read(provider, BodyInput { body, query, content_type: options.content_type }, strictness)
}

fn unreadable(error: &WebhookError) -> Issue {
    // Every code of the errors of `read` is also a code of issues.
    let code = IssueCode::from_name(error.code().as_str()).unwrap_or(IssueCode::InvalidJson);
    Issue {
        path: String::new(),
        code,
        severity: Severity::Error,
        message: error.message().to_owned().into(),
        expected: None,
        position: error.position(),
        offset: 0,
    }
}
