//! The bindings, in Node, as the TypeScript face calls them. What they bind is tested natively and from the package.
#![cfg(target_family = "wasm")]
// A test that panics has failed, which is what it is for.
#![allow(clippy::unwrap_used)]

use hookproof::wasm::{Core, Exchange, Outcome, api, parse, providers, sign_request, validate_body};
use js_sys::{JSON, Object, Reflect, Uint8Array, Uint32Array, WebAssembly};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

const NOW: f64 = 1_800_000_000.0;
const URL: &str = "https://hooks.example.org/in";
const BODY: &str =
    r#"{"eventId":"e-1","name":"message.read","timestamp":"2026-01-01T00:00:00Z","payload":{"id":"m-1"}}"#;

#[wasm_bindgen_test]
fn a_request_goes_in_as_bytes_and_comes_out_as_numbers() {
    let core = receiver(r#"{"provider":"dotdigital","secret":["other","shared"]}"#);
    let mut exchange = Exchange::new();
    let (head, body) = write(&mut exchange, &head("shared"), BODY);
    assert!(matches!(core.receive(&mut exchange, head, body, NOW), Outcome::Clean));
    let numbers = numbers(&exchange);
    // Provider and scheme are words, two numbers each; then comes the index of the key.
    assert_eq!(numbers[4], 1);
    assert!(exchange.texts().contains("e-1"));
}

#[wasm_bindgen_test]
fn a_refusal_is_an_object_with_the_fields_of_the_error() {
    let core = receiver(r#"{"provider":"dotdigital","secret":"shared"}"#);
    let mut exchange = Exchange::new();
    let (head, body) = write(&mut exchange, &head("forged"), BODY);
    assert!(matches!(core.verify(&mut exchange, head, body, NOW), Outcome::Refused));
    let error = exchange.error();
    assert_eq!(field(&error, "code").as_string().as_deref(), Some("SIGNATURE_MISMATCH"));
    assert_eq!(field(&error, "status").as_f64(), Some(401.0));
    assert!(exchange.error().is_null(), "an error is handed out once");
}

#[wasm_bindgen_test]
fn wrong_options_are_named() {
    for (options, named) in [
        (r#"{"provider":"bird"}"#, "`secret`"),
        (r#"{"provider":"nobody","secret":"s"}"#, "`provider`"),
        (r#"{"provider":"bird","secret":"s","tolerance":-1}"#, "`tolerance`"),
        (r#"{"provider":"bird","secret":"s","strict":1}"#, "`strict`"),
        (r#"{"provider":"bird","secret":"s","url":7}"#, "`url`"),
        (r#"{"provider":"bird","secret":"s","schemes":"bird-hmac"}"#, "`schemes`"),
        ("7", "object"),
    ] {
        let error = Core::new(JSON::parse(options).unwrap()).err().unwrap();
        let message = field(&error, "message").as_string().unwrap();
        assert!(message.contains(named), "{options}: {message}");
    }
}

#[wasm_bindgen_test]
fn a_body_larger_than_allowed_is_refused_by_its_length_alone() {
    let core = receiver(r#"{"provider":"dotdigital","secret":"s","maxBodyBytes":10}"#);
    let mut exchange = Exchange::new();
    let (head, _) = write(&mut exchange, URL, "");
    assert!(matches!(core.verify(&mut exchange, head, 4_000_000_000, NOW), Outcome::Refused));
    assert_eq!(field(&exchange.error(), "code").as_string().as_deref(), Some("BODY_TOO_LARGE"));
}

#[wasm_bindgen_test]
fn issues_are_objects_beside_the_numbers() {
    let mut exchange = Exchange::new();
    let (head, body) = write(&mut exchange, "", r#"{"name":"message.read","revision":"2"}"#);
    assert!(matches!(parse(&mut exchange, "dotdigital", head, body), Outcome::WithIssues));
    let issue = Reflect::get_u32(&Reflect::get_u32(&exchange.issues(), 0).unwrap(), 0).unwrap();
    assert_eq!(field(&issue, "path").as_string().as_deref(), Some("/revision"));
    assert!(matches!(validate_body(&mut exchange, "dotdigital", head, body, false), Outcome::WithIssues));
    assert_eq!(field(&exchange.validation(), "valid").as_bool(), Some(false));
}

#[wasm_bindgen_test]
fn a_form_is_handed_out_as_json() {
    let mut exchange = Exchange::new();
    let (head, body) = write(&mut exchange, "https://h.example/?id=1&status=sent&recipient=316", "");
    assert!(matches!(parse(&mut exchange, "messagebird", head, body), Outcome::Clean));
    assert_eq!(exchange.form(), r#"{"id":"1","status":"sent","recipient":"316"}"#);
}

#[wasm_bindgen_test]
fn the_providers_are_listed_with_schemes_and_events() {
    let bandwidth = field(&providers(), "bandwidth");
    assert!(JSON::stringify(&bandwidth).unwrap().includes("message-received", 0));
    assert_eq!(Object::keys(providers().unchecked_ref::<Object>()).length(), 4);
}

#[wasm_bindgen_test]
fn a_request_to_an_api_is_one_text() {
    let ask =
        |arguments: &str| api::request("messagebird", "viewWebhook", arguments, &"key".into(), &JsValue::UNDEFINED);
    let address = "GET https://conversations.messagebird.com/v1/webhooks/w";
    let headers = "\nAuthorization: AccessKey key\nAccept: application/json\n\n";
    assert_eq!(ask(r#"{"webhookId":"w"}"#).unwrap(), [address, headers].concat());
    let refused = ask("{}").unwrap_err();
    assert_eq!(field(&refused, "code"), "INVALID_OPTIONS");
    assert_eq!(field(&field(&field(&refused, "issues"), "0"), "path"), "/webhookId");
}

#[wasm_bindgen_test]
fn an_answer_of_an_api_is_its_issues_or_its_errors() {
    let read = |status, body| api::read_response("messagebird", "viewWebhook", status, body).unwrap();
    assert_eq!(field(&field(&read(200, r#"{"status":"odd"}"#), "0"), "code"), "UNKNOWN_VALUE");
    let errors = "NOT_FOUND\n[{\"code\":20,\"description\":null,\"parameter\":null}]";
    assert_eq!(read(404, r#"{"errors":[{"code":20}]}"#), errors);
}

fn receiver(options: &str) -> Core {
    Core::new(JSON::parse(options).unwrap()).ok().unwrap()
}

/// The head of a request that is signed with this secret.
fn head(secret: &str) -> String {
    let options = Object::new();
    for (name, value) in [("provider", "dotdigital"), ("secret", secret)] {
        Reflect::set(&options, &name.into(), &value.into()).unwrap();
    }
    let headers = sign_request(URL, BODY.as_bytes(), &options, NOW).unwrap();
    [URL, "\nx-comapi-signature:", &field(&headers, "X-Comapi-Signature").as_string().unwrap()].concat()
}

/// Puts head and body where the exchange says, as the face does.
fn write(exchange: &mut Exchange, head: &str, body: &str) -> (usize, usize) {
    let start = exchange.reserve(head.len() + body.len()) as u32;
    Uint8Array::new(&buffer()).set(&Uint8Array::from([head, body].concat().as_bytes()), start);
    (head.len(), body.len())
}

fn numbers(exchange: &Exchange) -> Vec<u32> {
    let length = exchange.numbers_length() as u32;
    Uint32Array::new_with_byte_offset_and_length(&buffer(), exchange.numbers() as u32, length).to_vec()
}

fn buffer() -> JsValue {
    wasm_bindgen::memory().unchecked_into::<WebAssembly::Memory>().buffer()
}

fn field(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(name)).unwrap()
}
