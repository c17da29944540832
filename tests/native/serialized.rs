//! Results are serialized to the same JSON as in the JavaScript package.

use std::fs;
use std::path::Path;

use hookproof::{
    Cause, ErrorCode, EventKind, IssueCode, ParseOptions, Provider, Receiver, ReceiverOptions, Request, Scheme, Secret,
    SignOptions, parse, sign, validate,
};
use serde_json::{Value, json};

#[test]
fn events_are_serialized_as_by_the_javascript_package() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/serialized/events.json");
    let cases: Vec<Value> = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    assert!(cases.len() >= 15);
    for case in cases {
        let provider: Provider = case["provider"].as_str().unwrap().parse().unwrap();
        let mut options = ParseOptions::default();
        (options.url, options.content_type) = (case["url"].as_str(), case["contentType"].as_str());
        let body = case["body"].as_str().unwrap();
        let events = serde_json::to_value(parse(provider, body.as_bytes(), &options).unwrap()).unwrap();
        assert_eq!(doubles(events), doubles(case["events"].clone()), "{body}");
    }
}

/// The same value with all numbers as doubles, as in JavaScript.
fn doubles(value: Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64()),
        Value::Array(items) => items.into_iter().map(doubles).collect(),
        Value::Object(members) => members.into_iter().map(|(key, member)| (key, doubles(member))).collect(),
        other => other,
    }
}

#[test]
fn a_delivery_is_serialized_as_its_verification_and_its_events() {
    let secret = Secret::from("key");
    let unsigned = Request { url: "/hook", headers: &[], body: br#"{"eventId":"1","name":"message.read"}"# };
    let headers = sign(&unsigned, &SignOptions::new(Provider::Dotdigital, &secret, 7)).unwrap();
    let receiver = Receiver::new(&ReceiverOptions::new(Provider::Dotdigital, "key".to_owned())).unwrap();
    let delivery = receiver.receive(&Request { headers: &headers, ..unsigned }, 7).unwrap();
    let json = serde_json::to_value(&delivery).unwrap();
    let keys: Vec<_> = json.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["events", "keyIndex", "provider", "replayKey", "scheme", "signedAt", "verified"]);
    assert_eq!((&json["verified"], &json["scheme"]), (&json!(true), &json!("comapi-hmac-sha1")));
    assert_eq!(json["events"][0]["type"], "message.read");
}

#[test]
fn errors_diagnoses_and_validations_are_serialized_with_their_codes() {
    let error = parse(Provider::Bird, b"{", &ParseOptions::default()).unwrap_err();
    let expected = json!({"code": "INVALID_JSON", "message": error.message(), "status": 400, "headers": {}, "provider": "bird", "line": 1, "column": 2});
    assert_eq!(serde_json::to_value(&error).unwrap(), expected);

    let credentials = Secret::Credentials { username: "user".into(), password: "aVerySecretWord".into() };
    let receiver = Receiver::new(&ReceiverOptions::new(Provider::Bandwidth, credentials)).unwrap();
    let diagnosis = receiver.explain(&Request { url: "/", headers: &[], body: b"[]" }, 0);
    let json = serde_json::to_value(&diagnosis).unwrap();
    assert_eq!(json["findings"][0]["cause"], "CREDENTIALS_REQUIRED");
    assert_eq!(json["error"]["headers"], json!({"WWW-Authenticate": "Basic realm=\"\""}));

    let validation = validate(Provider::Dotdigital, br#"{"name":7}"#, &ParseOptions::default());
    let json = serde_json::to_value(&validation).unwrap();
    assert_eq!((&json["valid"], json["events"].as_array().unwrap().len()), (&json!(false), 1));
    assert!(json["issues"][0]["path"].is_string() && json["issues"][0]["offset"].is_null());
    let unreadable = serde_json::to_value(validate(Provider::Dotdigital, b"{", &ParseOptions::default())).unwrap();
    assert_eq!(unreadable["events"], json!([]));
}

#[test]
fn names_are_parsed_and_displayed() {
    for provider in Provider::ALL {
        assert_eq!(provider.to_string().parse(), Ok(provider));
    }
    for scheme in Scheme::ALL {
        assert_eq!(scheme.to_string().parse(), Ok(scheme));
    }
    let error = "Bird".parse::<Provider>().unwrap_err();
    assert!(error.code() == ErrorCode::InvalidOptions && error.message().contains("bird"));
    assert_eq!("hmac".parse::<Scheme>().unwrap_err().code(), ErrorCode::InvalidOptions);
    let strings = [
        ErrorCode::TooManyEvents.to_string(),
        Cause::BodyBase64.to_string(),
        EventKind::MessageStatus.to_string(),
        IssueCode::WrongType.to_string(),
    ];
    assert_eq!(strings, ["TOO_MANY_EVENTS", "BODY_BASE64", "message.status", "WRONG_TYPE"]);
    assert_eq!(format!("{:>8}|", Provider::Bird), "    bird|");
}

#[test]
fn a_payload_with_a_repeated_key_is_deserialized() {
    #[derive(serde::Deserialize)]
    struct Read {
        name: String,
        payload: Value,
    }
    let body = br#"{"name":"message.sent","payload":{"id":"1"},"name":"message.read","payload":{"id":"2","id":"3"}}"#;
    let events = parse(Provider::Dotdigital, body, &ParseOptions::default()).unwrap();
    let read: Read = events.iter().next().unwrap().payload().unwrap();
    assert_eq!((read.name.as_str(), read.payload), ("message.read", json!({"id": "3"})));
}
