//! Validation: every issue has a path and a position, and the result does not depend on white space.

use chrono::DateTime;
use hookproof::{Issue, IssueCode, ParseOptions, Provider, Severity, Validation, parse, validate};
use serde_json::Value;

use super::json::is_inside;

pub fn check(data: &[u8]) {
    for provider in Provider::ALL {
        let lenient = check_validation(provider, data, false);
        let strict = check_validation(provider, data, true);
        assert!(lenient.valid || !strict.valid, "{provider:?}: valid with `strict` only: {data:?}");
        if lenient.events.is_some() {
            check_events(provider, data);
        }
    }
}

fn options(strict: bool) -> ParseOptions<'static> {
    ParseOptions { url: None, content_type: Some("application/json"), strict }
}

fn check_validation(provider: Provider, body: &[u8], strict: bool) -> Validation<'_> {
    let validation = validate(provider, body, &options(strict));
    let errors = validation.issues.iter().any(|issue| issue.severity == Severity::Error);
    assert_eq!(validation.valid, !errors);
    if strict {
        assert!(
            validation.valid == validation.issues.is_empty(),
            "with `strict`, every issue is an error: {validation:?}"
        );
    }
    match &validation.events {
        None => {
            let [issue] = validation.issues.as_slice() else { panic!("not exactly one issue: {validation:?}") };
            assert!(matches!(
                issue.code,
                IssueCode::InvalidJson | IssueCode::InvalidEncoding | IssueCode::TooDeep | IssueCode::TooManyEvents
            ));
            assert!(issue.path.is_empty() && issue.position.is_some_and(|position| is_inside(position, body)));
        }
        Some(events) => {
            let repeats = validation.issues.iter().any(|issue| issue.code == IssueCode::DuplicateKey);
            // Values that serde_json cannot represent, and values of repeated keys, have no path in its document.
            let document: Option<Value> = serde_json::from_str(events.json()).ok().filter(|_| !repeats);
            for issue in &validation.issues {
                check_issue(issue, document.as_ref(), events.is_form(), body);
            }
        }
    }
    validation
}

fn check_issue(issue: &Issue, document: Option<&Value>, is_form: bool, body: &[u8]) {
    assert_eq!(issue.position.is_none(), is_form, "{issue:?}");
    assert!(issue.position.is_none_or(|position| is_inside(position, body)), "{issue:?} of {body:?}");
    assert!(issue.path.is_empty() || issue.path.starts_with('/'), "{issue:?}");
    let Some(document) = document else { return };
    let path = match issue.code {
        IssueCode::MissingField => issue.path.rsplit_once('/').map_or("", |(parent, _)| parent),
        _ => &issue.path,
    };
    let value = document.pointer(path).unwrap_or_else(|| panic!("{issue:?} has no value in {document}"));
    match issue.code {
        // A discriminator that is not a string is treated as missing.
        IssueCode::MissingField => {
            let value = document.pointer(&issue.path).and_then(Value::as_str).unwrap_or_default();
            assert!(value.is_empty(), "{issue:?} of {document}");
        }
        IssueCode::InvalidFormat | IssueCode::UnknownValue => assert!(value.is_string(), "{issue:?} of {value}"),
        IssueCode::UnsafeNumber => assert!(value.is_number(), "{issue:?} of {value}"),
        IssueCode::WrongType => assert!(issue.expected.is_some(), "{issue:?}"),
        _ => {}
    }
}

/// The events do not depend on white space, and every time is valid.
fn check_events(provider: Provider, body: &[u8]) {
    let events = parse(provider, body, &options(false)).expect("a validated body can be parsed");
    let spaced = [b"\n \t".as_slice(), body, b"\r\n"].concat();
    // White space is significant in a form.
    let again = parse(provider, if events.is_form() { body } else { &spaced }, &options(false));
    let again = again.expect("white space around a value is ignored");
    assert_eq!(events.len(), again.len());
    for (event, again) in events.iter().zip(again.iter()) {
        assert!(!event.id.is_empty() && !event.type_name.to_string().is_empty(), "{event:?}");
        assert_eq!((&event.id, event.known), (&again.id, again.known));
        assert_eq!(event.type_name.to_string(), again.type_name.to_string());
        assert_eq!(format!("{:?}", event.unified), format!("{:?}", again.unified));
        assert_eq!(event.issues.len(), again.issues.len());
        if let Some(time) = &event.occurred_at {
            let time = time.to_string();
            assert!(time.ends_with('Z') && DateTime::parse_from_rfc3339(&time).is_ok(), "{time}");
        }
    }
}
