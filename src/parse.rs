//! Reading and validating bodies without verifying them.

use serde::{Serialize, Serializer};

use crate::body::BodyInput;
use crate::error::{ErrorCode, WebhookError};
use crate::event::Events;
use crate::names::Provider;
use crate::payload;
use crate::request::Url;
use crate::schema::{Issue, IssueCode, Severity, Strictness};

/// What is known of a body beside its bytes.
#[derive(Clone, Copy, Debug, Default)]
pub struct ParseOptions<'a> {
    /// The URL it was sent to: where there is no body, its query string is the payload.
    pub url: Option<&'a str>,
    /// Its media type, as in the header `Content-Type`.
    pub content_type: Option<&'a str>,
    /// Whether every departure from the documents is an error.
    pub strict: bool,
}

/// Reads the events of a body **without verifying** who sent it.
///
/// # Errors
/// `INVALID_JSON`, `INVALID_ENCODING`, `TOO_DEEP`, `TOO_MANY_EVENTS` with their positions; `INVALID_URL`, `TOO_MANY_PARAMETERS`; `BODY_TOO_LARGE` beyond 256 MiB.
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

/// What [`validate`] found.
#[derive(Debug, Serialize)]
#[non_exhaustive]
pub struct Validation<'a> {
    /// Whether no issue is an error.
    pub valid: bool,
    /// All departures from the documents, in order.
    pub issues: Vec<Issue>,
    /// The events; none where the body cannot be read.
    #[serde(serialize_with = "list")]
    pub events: Option<Events<'a>>,
}

fn list<S: Serializer>(events: &Option<Events<'_>>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(events.iter().flat_map(Events::iter))
}

/// Compares a body with what its provider documents. What cannot be read at all is an issue, too.
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
    let code = match error.code() {
        ErrorCode::InvalidEncoding => IssueCode::InvalidEncoding,
        ErrorCode::TooDeep => IssueCode::TooDeep,
        ErrorCode::TooManyEvents => IssueCode::TooManyEvents,
        ErrorCode::TooManyParameters => IssueCode::TooManyParameters,
        _ => IssueCode::InvalidJson,
    };
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
