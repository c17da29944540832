//! JSON: the same texts as in `serde_json` are accepted, up to the maximum depth, and an error has a position.

use hookproof::{ErrorCode, Events, IssueCode, MAX_DEPTH, ParseOptions, Position, Provider, WebhookError, parse};
use serde::de::IgnoredAny;

const JSON: ParseOptions<'static> = ParseOptions { url: None, content_type: Some("application/json"), strict: false };

pub fn check(data: &[u8]) {
    let result = parse(Provider::Dotdigital, data, &JSON);
    match str::from_utf8(data) {
        Err(error) => {
            check_refusal(&result, ErrorCode::InvalidEncoding, Some(position(data, error.valid_up_to())), data)
        }
        Ok(text) if !is_json(text) => {
            if result.as_ref().err().map(WebhookError::code) != Some(ErrorCode::TooDeep) {
                check_refusal(&result, ErrorCode::InvalidJson, None, data);
            } else {
                assert!(text.bytes().filter(|byte| matches!(byte, b'[' | b'{')).count() > MAX_DEPTH);
            }
        }
        Ok(text) if depth(text) > MAX_DEPTH => check_refusal(&result, ErrorCode::TooDeep, None, data),
        Ok(text) => check_events(text, &result.unwrap_or_else(|error| panic!("{error} for {text:?}"))),
    }
}

/// Whether a text is JSON. As in `JSON.parse`, numbers may have any size, and surrogates may be unpaired.
pub fn is_json(text: &str) -> bool {
    serde_json::from_str::<IgnoredAny>(text).is_ok()
}

/// The nesting depth of a JSON text.
pub fn depth(text: &str) -> usize {
    let (mut depth, mut deepest, mut in_string, mut escaped) = (0_usize, 0, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = in_string,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => depth += 1,
            b']' | b'}' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// The line and column of a byte, by counting the characters before it.
pub fn position(body: &[u8], at: usize) -> Position {
    let before = &body[..at];
    let line = before.iter().filter(|byte| **byte == b'\n').count();
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let column = before[start..].iter().filter(|byte| !matches!(byte, 0x80..=0xBF)).count();
    Position { line: line as u32 + 1, column: column as u32 + 1 }
}

/// Whether a position is that of a character of the body or its end.
pub fn is_inside(position: Position, body: &[u8]) -> bool {
    let line = body.split(|byte| *byte == b'\n').nth(position.line as usize - 1);
    let characters = |line: &[u8]| line.iter().filter(|byte| !matches!(byte, 0x80..=0xBF)).count();
    position.column >= 1 && line.is_some_and(|line| position.column as usize <= characters(line) + 1)
}

fn check_refusal(result: &Result<Events<'_>, WebhookError>, code: ErrorCode, at: Option<Position>, body: &[u8]) {
    let error = result.as_ref().err().unwrap_or_else(|| panic!("{code} is expected for {body:?}"));
    assert_eq!(error.code(), code, "{body:?}");
    let position = error.position().expect("a refusal has a position");
    assert!(is_inside(position, body), "{position:?} of {body:?}");
    assert!(at.is_none_or(|at| at == position), "{position:?} instead of {at:?} in {body:?}");
}

/// Any value is one event, an array one event for each item. The payloads are slices of the text.
fn check_events(text: &str, events: &Events<'_>) {
    let items: Option<Vec<IgnoredAny>> = serde_json::from_str(text).ok();
    assert_eq!(events.len(), items.map_or(1, |items| items.len()), "{text:?}");
    assert_eq!(events.json(), text);
    for event in events.iter() {
        assert!(text.contains(event.payload_json()) && is_json(event.payload_json()));
        assert!(!event.id.is_empty());
    }
    check_number(text.trim());
}

/// A number is reported as unsafe if and only if a double cannot represent it. Numbers have at most twenty digits here, because the
/// core compares no more digits at the limits of the range of a double.
fn check_number(literal: &str) {
    let Some(double) = literal.parse::<f64>().ok().filter(|_| literal.len() <= 20) else { return };
    let fraction = literal.split_once('.').map_or("", |(_, fraction)| fraction);
    // `2.0` is an integer.
    let whole = !literal.contains(['e', 'E']) && fraction.bytes().all(|digit| digit == b'0');
    let mantissa = literal.split(['e', 'E']).next().unwrap_or_default();
    let zero = !mantissa.contains(|character| matches!(character, '1'..='9'));
    let is_safe =
        if whole { double.abs() <= 9_007_199_254_740_991.0 } else { double.is_finite() && (double != 0.0 || zero) };
    let body = format!(r#"{{"eventId":"1","name":"message.read","x":{literal}}}"#);
    let is_reported = match parse(Provider::Dotdigital, body.as_bytes(), &JSON) {
        Ok(events) => events.issues().any(|issue| issue.code == IssueCode::UnsafeNumber),
        Err(error) => panic!("{error} for {body}"),
    };
    assert_eq!(is_reported, !is_safe, "{literal}");
}
