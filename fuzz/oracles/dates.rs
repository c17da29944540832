//! Moments: what is RFC 3339, and which moment it is in UTC, as chrono says.

use chrono::{DateTime, Datelike, FixedOffset, Utc};
use hookproof::{IssueCode, ParseOptions, Provider, parse};

pub fn check(data: &[u8]) {
    let text = String::from_utf8_lossy(data).into_owned();
    check_date_time(&text);
    check_report(&text);
    check_unix_seconds(&text);
}

/// In JSON, where a date has a format to conform to.
fn check_date_time(text: &str) {
    let quoted = serde_json::to_string(text).expect("any text is a JSON string");
    let body = format!(r#"[{{"type":"message-delivered","time":{quoted},"message":{{"id":"1"}}}}]"#);
    let events = parse(Provider::Bandwidth, body.as_bytes(), &ParseOptions::default()).expect("well-formed JSON");
    let event = events.iter().next().expect("one event");
    assert_moment(event.occurred_at.map(|moment| moment.to_string()), in_utc(text), text);
    let refused = events.issues().any(|issue| issue.path == "/0/time" && issue.code == IssueCode::InvalidFormat);
    assert_eq!(refused, date_time(text).is_none(), "{text:?}");
}

/// In a query string, where a plus that was not encoded has become a space.
fn check_report(text: &str) {
    let encoded: String = text.bytes().map(|byte| format!("%{byte:02x}")).collect();
    let body = format!("id=1&recipient=2&status=delivered&statusDatetime={encoded}");
    let events = parse(Provider::Messagebird, body.as_bytes(), &ParseOptions::default()).expect("a form");
    let event = events.iter().next().expect("one event");
    let with_plus = text.replace(' ', "+");
    let expected = in_utc(text).or_else(|| in_utc(&with_plus));
    assert_moment(event.occurred_at.map(|moment| moment.to_string()), expected, text);
}

fn check_unix_seconds(text: &str) {
    let encoded: String = text.bytes().map(|byte| format!("%{byte:02x}")).collect();
    let body = format!("id=1&originator=2&recipient=3&body=x&date_utc={encoded}");
    let events = parse(Provider::Messagebird, body.as_bytes(), &ParseOptions::default()).expect("a form");
    let event = events.iter().next().expect("one event");
    let digits = (1..=12).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let moment = text.parse().ok().filter(|_| digits).and_then(|seconds| DateTime::from_timestamp(seconds, 0));
    let expected = moment.filter(|moment| moment.year() <= 9999).map(|moment| (moment, ""));
    assert_moment(event.occurred_at.map(|moment| moment.to_string()), expected, text);
}

/// An RFC 3339 text by chrono, which also takes other characters than `T` between date and time, and another minus.
fn date_time(text: &str) -> Option<DateTime<FixedOffset>> {
    let shape = text.is_ascii() && matches!(text.as_bytes().get(10), Some(b'T' | b't'));
    DateTime::parse_from_rfc3339(text).ok().filter(|_| shape)
}

/// The moment, and the digits of its fraction; none for Go's zero time and for what has no four digits of a year in UTC.
fn in_utc(text: &str) -> Option<(DateTime<Utc>, &str)> {
    let local = date_time(text)?;
    let utc = local.to_utc();
    let never = (local.year(), local.month(), local.day()) == (1, 1, 1);
    (!never && (0..=9999).contains(&utc.year())).then(|| (utc, fraction(text)))
}

fn fraction(text: &str) -> &str {
    let rest = text.get(19..).filter(|rest| rest.starts_with('.')).unwrap_or_default();
    let end = rest.find(['Z', 'z', '+', '-']).unwrap_or(rest.len());
    &rest[..end]
}

fn assert_moment(told: Option<String>, expected: Option<(DateTime<Utc>, &str)>, text: &str) {
    assert_eq!(told.is_some(), expected.is_some(), "{told:?} for {text:?}");
    let (Some(told), Some((moment, digits))) = (told, expected) else { return };
    assert!(told.ends_with('Z'), "{told} for {text:?}");
    let read = DateTime::parse_from_rfc3339(&told).expect("RFC 3339").to_utc();
    assert_eq!((read, fraction(&told)), (moment, digits), "{text:?}");
}
