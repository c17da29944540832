//! Forms and query strings: parsed as specified in the URL Standard (application/x-www-form-urlencoded parsing, 5.1).

use hookproof::limits::MAX_PARAMETERS;
use hookproof::{ErrorCode, ParseOptions, Provider, parse};
use serde_json::{Map, Value};

pub fn check(data: &[u8]) {
    let form = ParseOptions { url: None, content_type: Some("application/x-www-form-urlencoded"), strict: false };
    // A body that begins like JSON is parsed as JSON, regardless of its media type.
    if data.is_empty() || matches!(data.trim_ascii_start().first(), Some(b'{' | b'[' | b'"')) {
        return;
    }
    let expected = Value::Object(object(data));
    let events = parse(Provider::Messagebird, data, &form).expect("any bytes are a form");
    assert!(events.is_form());
    assert_eq!(events.len(), 1);
    assert_eq!(serde_json::from_str::<Value>(events.json()).expect("the JSON of the form"), expected);
    assert!(events.issues().all(|issue| issue.position.is_none()));
    let _ = format!("{events:?}");

    let Ok(query) = str::from_utf8(data) else { return };
    let url = format!("https://h.example/in?{query}");
    let with_url = ParseOptions { url: Some(&url), ..ParseOptions::default() };
    // A fragment ends a query, and a URL contains no white space.
    if query.contains(|character: char| character == '#' || character.is_whitespace() || character.is_control()) {
        return;
    }
    match parse(Provider::Messagebird, b"", &with_url) {
        Ok(events) => {
            assert_eq!(serde_json::from_str::<Value>(events.json()).expect("the JSON of the query"), expected);
        }
        Err(error) => {
            assert_eq!(error.code(), ErrorCode::TooManyParameters);
            assert!(query.split('&').count() > MAX_PARAMETERS);
        }
    }
}

/// The pairs of a form, decoded, in order of appearance.
pub fn pairs(form: &[u8]) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for pair in form.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
        let equals = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
        pairs.push((decode(&pair[..equals]), decode(pair.get(equals + 1..).unwrap_or_default())));
    }
    pairs
}

/// The pairs of a form as an object. The value of a repeated key is an array of strings, that of any other key a string.
fn object(form: &[u8]) -> Map<String, Value> {
    let mut object = Map::new();
    for (name, value) in pairs(form) {
        let value = Value::String(value);
        match object.get_mut(&name) {
            None => drop(object.insert(name, value)),
            Some(Value::Array(values)) => values.push(value),
            Some(first) => *first = Value::Array(vec![first.take(), value]),
        }
    }
    object
}

fn decode(text: &[u8]) -> String {
    let mut bytes = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let digits = text.get(at + 1..at + 3).and_then(|digits| str::from_utf8(digits).ok());
        let hexadecimal = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        match (text[at], hexadecimal) {
            (b'%', Some(digits)) => {
                bytes.extend(u8::from_str_radix(digits, 16));
                at += 2;
            }
            (b'+', _) => bytes.push(b' '),
            (byte, _) => bytes.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
