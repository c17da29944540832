//! The bindings, called in Node as the TypeScript code calls them. The functions that they call are tested natively and in the package.
#![cfg(target_family = "wasm")]
// Tests fail by panicking.
#![allow(clippy::unwrap_used)]

use hookproof::wasm::{Core, Output, api, catalogue, object, parse, reserve, sign, validate};
use hookproof::{Provider, layout};
use js_sys::{JSON, Object, Reflect, Uint8Array, Uint32Array, WebAssembly};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

const NOW: f64 = 1_800_000_000.0;
const URL: &str = "https://hooks.example.org/in";
const DOTDIGITAL: usize = Provider::Dotdigital as usize;
const MESSAGEBIRD: usize = Provider::Messagebird as usize;
const BODY: &str =
    r#"{"eventId":"e-1","name":"message.read","timestamp":"2026-01-01T00:00:00Z","payload":{"id":"m-1"}}"#;

#[wasm_bindgen_test]
fn a_request_is_passed_as_bytes_and_its_result_as_numbers() {
    let core = receiver(r#"{"provider":"dotdigital","secret":["other","shared"]}"#);
    let (head, body) = write(&head("shared"), BODY);
    let numbers = numbers(core.receive(head, body, NOW, 0));
    assert!(object().unwrap().is_null(), "there are no issues");
    let [object, key_index, event_count] =
        [layout::OBJECT, layout::KEY_INDEX, layout::EVENT_COUNT].map(|position| numbers[position as usize]);
    assert_eq!((object, key_index, event_count), (0, 1, 1));
    assert!(texts(&numbers).contains("e-1"));
}

#[wasm_bindgen_test]
fn the_digest_of_the_host_is_used_for_the_body() {
    // The replay key of this scheme begins with the digest.
    let core = receiver(r#"{"provider":"dotdigital","secret":"shared"}"#);
    let (head, body) = write(&head("shared"), &[BODY, &"\u{7}".repeat(32)].concat());
    let replay_key = |flags| texts(&numbers(core.verify(head, body - 32, NOW, flags)));
    assert_eq!(replay_key(layout::DIGESTED), "07".repeat(16));
    assert_ne!(replay_key(0), replay_key(layout::DIGESTED));
}

#[wasm_bindgen_test]
fn a_refusal_is_an_object_with_the_fields_of_the_error() {
    let core = receiver(r#"{"provider":"dotdigital","secret":"shared"}"#);
    let (head, body) = write(&head("forged"), BODY);
    assert!(core.verify(head, body, NOW, 0).is_null());
    let error = object().unwrap();
    assert_eq!(field(&error, "code").as_string().as_deref(), Some("SIGNATURE_MISMATCH"));
    assert_eq!(field(&error, "status").as_f64(), Some(401.0));
    assert!(object().unwrap().is_null(), "an error is returned once");
}

#[wasm_bindgen_test]
fn the_error_names_the_wrong_option() {
    for (options, named) in [
        (r#"{"provider":"bird"}"#, "`secret`"),
        (r#"{"provider":"unknown","secret":"s"}"#, "`provider`"),
        (r#"{"provider":"bird","secret":"s","tolerance":-1}"#, "`tolerance`"),
        (r#"{"provider":"bird","secret":"s","strict":1}"#, "`strict`"),
        (r#"{"provider":"bird","secret":"s","url":7}"#, "`url`"),
        (r#"{"provider":"bird","secret":"s","schemes":"bird-hmac"}"#, "`schemes`"),
        ("7", "object"),
    ] {
        assert!(open(options).is_none());
        let message = field(&object().unwrap(), "message").as_string().unwrap();
        assert!(message.contains(named), "{options}: {message}");
    }
}

#[wasm_bindgen_test]
fn a_secret_is_removed_from_the_input() {
    let options = r#"{"provider":"bird","secret":"a separate secret"}"#;
    receiver(options);
    let input = text(reserve(0) as u32, options.len() as u32 + 1);
    assert!(!input.contains("secret"), "{input}");
}

#[wasm_bindgen_test]
fn a_body_that_is_too_large_is_refused_by_its_length() {
    let core = receiver(r#"{"provider":"dotdigital","secret":"s","maxBodyBytes":10}"#);
    let (head, _) = write(URL, "");
    assert!(core.verify(head, 4_000_000_000, NOW, 0).is_null());
    assert_eq!(field(&object().unwrap(), "code").as_string().as_deref(), Some("BODY_TOO_LARGE"));
}

#[wasm_bindgen_test]
fn issues_are_returned_as_objects() {
    let (head, body) = write("", r#"{"name":"message.read","revision":"2"}"#);
    assert!(!parse(DOTDIGITAL, head, body, 0).is_null());
    let issue = Reflect::get_u32(&Reflect::get_u32(&object().unwrap(), 0).unwrap(), 0).unwrap();
    assert_eq!(field(&issue, "path").as_string().as_deref(), Some("/revision"));
    assert!(!validate(DOTDIGITAL, head, body, 0, false).is_null());
    assert_eq!(field(&object().unwrap(), "valid").as_bool(), Some(false));
}

#[wasm_bindgen_test]
fn a_form_is_returned_as_json() {
    let (head, body) = write("https://h.example/?id=1&status=sent&recipient=316", "");
    let numbers = numbers(parse(MESSAGEBIRD, head, body, 0));
    assert!(object().unwrap().is_null(), "there are no issues");
    let [address, length] = [0, 1].map(|nth| numbers[layout::JSON_TEXT as usize + nth]);
    assert_eq!(text(address, length), r#"{"id":"1","status":"sent","recipient":"316"}"#);
}

#[wasm_bindgen_test]
fn the_providers_are_listed_with_schemes_and_events() {
    let providers = field(&catalogue().unwrap(), "providers");
    let bandwidth = field(&providers, "bandwidth");
    assert!(JSON::stringify(&bandwidth).unwrap().includes("message-received", 0));
    assert_eq!(Object::keys(providers.unchecked_ref::<Object>()).length(), Provider::ALL.len() as u32);
}

#[wasm_bindgen_test]
fn a_request_to_an_api_is_an_object() {
    let head = "\n{\"provider\":\"messagebird\",\"operation\":\"viewWebhook\",\"accessKey\":\"its own key\"}";
    let call = |head: &str, arguments: &str| {
        let (head, body) = write(head, arguments);
        let request = api::request(head, body);
        (request.is_null(), object().unwrap())
    };
    let (refused, request) = call(&head.replace("its own key", "key"), r#"{"webhookId":"w"}"#);
    assert!(!refused);
    assert_eq!(field(&request, "method"), "GET");
    assert_eq!(field(&request, "url"), "https://conversations.messagebird.com/v1/webhooks/w");
    assert_eq!(field(&field(&request, "headers"), "Authorization"), "AccessKey key");
    assert!(field(&request, "body").is_undefined());
    let (refused, error) = call(&head.replace("its own key", "key"), "{}");
    assert!(refused);
    assert_eq!(field(&error, "code"), "INVALID_OPTIONS");
    assert_eq!(field(&field(&field(&error, "issues"), "0"), "path"), "/webhookId");
    assert!(call(head, "{}").0);
    let input = text(reserve(0) as u32, head.len() as u32);
    assert!(!input.contains("key"), "{input}");
}

#[wasm_bindgen_test]
fn the_response_of_an_api_has_issues_or_errors() {
    let read = |status: &str, body| {
        let head = "\n{\"provider\":\"messagebird\",\"operation\":\"viewWebhook\",\"status\":";
        let (head, body) = write(&[head, status, "}"].concat(), body);
        (!api::read_response(head, body).is_null()).then(|| object().unwrap())
    };
    let accepted = read("200", r#"{"status":"odd"}"#).unwrap();
    assert_eq!(field(&field(&field(&accepted, "issues"), "0"), "code"), "UNKNOWN_VALUE");
    let failed = read("404", r#"{"errors":[{"code":20}]}"#).unwrap();
    assert_eq!(field(&failed, "code"), "NOT_FOUND");
    assert_eq!(field(&failed, "errors"), r#"[{"code":20,"description":null,"parameter":null}]"#);
    assert!(read("600", "{}").is_none());
    assert_eq!(field(&object().unwrap(), "code"), "INVALID_OPTIONS");
}

fn receiver(options: &str) -> Core {
    open(options).unwrap()
}

fn open(options: &str) -> Option<Core> {
    let (head, _) = write(&["\n", options].concat(), "");
    Core::open(head)
}

/// The head of a request that is signed with this secret.
fn head(secret: &str) -> String {
    let options = [r#"{"provider":"dotdigital","secret":""#, secret, r#""}"#].concat();
    let (head, body) = write(&[URL, "\n", &options].concat(), BODY);
    assert!(!sign(head, body, NOW).is_null());
    [URL, "\nx-comapi-signature:", &field(&object().unwrap(), "X-Comapi-Signature").as_string().unwrap()].concat()
}

/// Writes head and body to the buffers of the core, as the TypeScript code does.
fn write(head: &str, body: &str) -> (usize, usize) {
    let start = reserve(head.len() + body.len()) as u32;
    Uint8Array::new(&buffer()).set(&Uint8Array::from([head, body].concat().as_bytes()), start);
    (head.len(), body.len())
}

/// The first numbers of a result, before the records of its events.
fn numbers(result: Output) -> Vec<u32> {
    Uint32Array::new_with_byte_offset_and_length(&buffer(), result as u32, layout::EVENTS).to_vec()
}

/// The texts that the core has created for a result.
fn texts(numbers: &[u32]) -> String {
    let [address, length] = [0, 1].map(|nth| numbers[layout::TEXTS as usize + nth]);
    text(address, length)
}

fn text(address: u32, length: u32) -> String {
    let bytes = Uint8Array::new_with_byte_offset_and_length(&buffer(), address, length).to_vec();
    String::from_utf8(bytes).unwrap()
}

fn buffer() -> JsValue {
    wasm_bindgen::memory().unchecked_into::<WebAssembly::Memory>().buffer()
}

fn field(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(name)).unwrap()
}
