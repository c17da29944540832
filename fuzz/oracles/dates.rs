//! Dates: the same texts as in chrono are accepted as RFC 3339, and they are converted to the same time in UTC.

use chrono::{DateTime, Datelike, FixedOffset, Utc};
use hookproof::{IssueCode, ParseOptions, Provider, parse};

pub fn check(data: &[u8]) {
    let text = String::from_utf8_lossy(data).into_owned();
    check_date_time(&text);
    check_report(&text);
    check_unix_seconds(&text);
}

/// In JSON, where a field has the format of a date.
fn check_date_time(text: &str) {
    let quoted = serde_json::to_string(text).expect("any text is a JSON string");
    let body = format!(r#"[{{"type":"message-delivered","time":{quoted},"message":{{"id":"1"}}}}]"#);
    let events = parse(Provider::Bandwidth, body.as_bytes(), &ParseOptions::default()).expect("well-formed JSON");
    let event = events.iter().next().expect("one event");
    assert_time(event.occurred_at.map(|time| time.to_string()), in_utc(text), text);
    let is_reported = events.issues().any(|issue| issue.path == "/0/time" && issue.code == IssueCode::InvalidFormat);
    assert_eq!(is_reported, date_time(text).is_none(), "{text:?}");
}

/// In a query string, where an unencoded plus is decoded as a space.
fn check_report(text: &str) {
    let encoded: String = text.bytes().map(|byte| format!("%{byte:02x}")).collect();
    let body = format!("id=1&recipient=2&status=delivered&statusDatetime={encoded}");
    let events = parse(Provider::Messagebird, body.as_bytes(), &ParseOptions::default()).expect("a form");
    let event = events.iter().next().expect("one event");
    let with_plus = text.replace(' ', "+");
    let expected = in_utc(text).or_else(|| in_utc(&with_plus));
    assert_time(event.occurred_at.map(|time| time.to_string()), expected, text);
}

fn check_unix_seconds(text: &str) {
    let encoded: String = text.bytes().map(|byte| format!("%{byte:02x}")).collect();
    let body = format!("id=1&originator=2&recipient=3&body=x&date_utc={encoded}");
    let events = parse(Provider::Messagebird, body.as_bytes(), &ParseOptions::default()).expect("a form");
    let event = events.iter().next().expect("one event");
    let digits = (1..=12).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let time = text.parse().ok().filter(|_| digits).and_then(|seconds| DateTime::from_timestamp(seconds, 0));
    let expected = time.filter(|time| time.year() <= 9999).map(|time| (time, ""));
    assert_time(event.occurred_at.map(|time| time.to_string()), expected, text);
}

/// Parses RFC 3339 by chrono, which also accepts other characters than `T` between date and time, and another minus sign.
fn date_time(text: &str) -> Option<DateTime<FixedOffset>> {
    let is_strict = text.is_ascii() && matches!(text.as_bytes().get(10), Some(b'T' | b't'));
    DateTime::parse_from_rfc3339(text).ok().filter(|_| is_strict)
}

/// The time, and the digits of its fraction; `None` for Go's zero time, and for times whose year in UTC does not have four digits.
fn in_utc(text: &str) -> Option<(DateTime<Utc>, &str)> {
    let local = date_time(text)?;
    let utc = local.to_utc();
    let is_zero = (local.year(), local.month(), local.day()) == (1, 1, 1);
    (!is_zero && (0..=9999).contains(&utc.year())).then(|| (utc, fraction(text)))
}

fn fraction(text: &str) -> &str {
    let rest = text.get(19..).filter(|rest| rest.starts_with('.')).unwrap_or_default();
    let end = rest.find(['Z', 'z', '+', '-']).unwrap_or(rest.len());
    &rest[..end]
}

fn assert_time(actual: Option<String>, expected: Option<(DateTime<Utc>, &str)>, text: &str) {
    assert_eq!(actual.is_some(), expected.is_some(), "{actual:?} for {text:?}");
    let (Some(actual), Some((time, digits))) = (actual, expected) else { return };
    assert!(actual.ends_with('Z'), "{actual} for {text:?}");
    let converted = DateTime::parse_from_rfc3339(&actual).expect("RFC 3339").to_utc();
    assert_eq!((converted, fraction(&actual)), (time, digits), "{text:?}");
}
