//! The invented provider, in Rust.
// Tests fail by panicking.
#![allow(clippy::panic, clippy::unwrap_used)]

use hookproof::provider::acme::types::Payload;
use hookproof::samples::{Sample, sample, samples};
use hookproof::{
    Cause, Direction, ErrorCode, EventKind, Provider, Receiver, ReceiverOptions, Request, Scheme, Secret, SignOptions,
    Status, detect,
};

const NOW: i64 = 1_800_000_000;
const SECRET: &str = "the key of the account";

fn receiver(secret: &str) -> Receiver {
    Receiver::new(&ReceiverOptions::new(Provider::Acme, secret)).unwrap()
}

fn signed(sample: &Sample) -> Vec<(String, String)> {
    sample.signed(&SignOptions::new(Provider::Acme, &Secret::from(SECRET), NOW)).unwrap()
}

/// Passes the signed sample of an event to a function.
fn with_sample<T>(type_name: &str, inspect: impl FnOnce(&Request<'_>) -> T) -> T {
    let sample = sample(Provider::Acme, type_name).unwrap();
    let headers = signed(&sample);
    inspect(&Request { headers: &headers, ..sample.request() })
}

#[test]
fn every_event_has_a_sample() {
    let names: Vec<_> = samples(Provider::Acme).into_iter().map(|sample| sample.type_name).collect();
    assert_eq!(names, ["sms.inbound", "sms.status"]);
    let sample = sample(Provider::Acme, "sms.status").unwrap();
    assert_eq!((&*sample.method, &*sample.url), ("POST", "https://hooks.example.com/acme"));
    assert_eq!(sample.headers, [("Content-Type".to_owned(), "application/x-www-form-urlencoded".to_owned())]);
    assert!(sample.body.starts_with("event=sms.status&id=ev-2&time=2026-05-04T16%3A02%3A40Z&"), "{}", sample.body);
}

#[test]
fn an_authentic_form_is_received() {
    with_sample("sms.inbound", |request| {
        let receiver = receiver(SECRET);
        let delivery = receiver.receive(request, NOW).unwrap();
        assert_eq!(delivery.verification.scheme, Scheme::AcmeHmacSha256);
        assert_eq!(delivery.events.len(), 1);
        let event = delivery.events.iter().next().unwrap();
        assert!(event.known && event.type_name == "sms.inbound" && event.issues.is_empty());
        let Some(Payload::SmsInbound(payload)) = Payload::of(&event).unwrap() else { panic!("another payload") };
        assert_eq!(payload.text.as_deref(), Some("Is the class full? Clay & glaze"));
        assert_eq!(event.id, "ev-1");
        assert_eq!(event.occurred_at.unwrap().to_string(), "2026-05-04T16:02:36Z");
        assert_eq!(event.unified.kind, EventKind::MessageReceived);
        let message = event.unified.message.unwrap();
        assert_eq!(message.direction, Some(Direction::Inbound));
        let texts = [message.id, message.channel, message.from, message.text].map(|text| text.unwrap().to_string());
        assert_eq!(texts, ["sms-1", "sms", "+15550100142", "Is the class full? Clay & glaze"]);
    });
    with_sample("sms.status", |request| {
        let receiver = receiver(SECRET);
        let delivery = receiver.receive(request, NOW).unwrap();
        let event = delivery.events.iter().next().unwrap();
        assert_eq!((&*event.id, event.unified.kind), ("ev-2", EventKind::MessageStatus));
        assert_eq!(event.unified.message.unwrap().status, Some(Status::Delivered));
    });
}

#[test]
fn forgeries_are_refused() {
    with_sample("sms.inbound", |request| {
        let code = |secret: &str, request: &Request<'_>| receiver(secret).verify(request, NOW).unwrap_err().code();
        let changed = String::from_utf8(request.body.to_vec()).unwrap().replace("full", "open");
        assert_eq!(code(SECRET, &Request { body: changed.as_bytes(), ..*request }), ErrorCode::SignatureMismatch);
        let json = br#"{"event":"sms.inbound","id":"ev-1"}"#;
        assert_eq!(code(SECRET, &Request { body: json, ..*request }), ErrorCode::BodyMismatch);
        assert_eq!(code("another key", request), ErrorCode::SignatureMismatch);
        let form = [("Content-Type", "application/x-www-form-urlencoded")];
        assert_eq!(code(SECRET, &Request { headers: &form, ..*request }), ErrorCode::MissingHeader);
        let other = [("X-Acme-Signature", "no digits")];
        assert_eq!(code(SECRET, &Request { headers: &other, ..*request }), ErrorCode::MalformedHeader);
    });
}

#[test]
fn the_provider_is_detected() {
    with_sample("sms.inbound", |request| {
        let found = &detect(request)[0];
        assert_eq!((found.provider, found.scheme), (Provider::Acme, Some(Scheme::AcmeHmacSha256)));
        assert_eq!(found.type_name.as_deref(), Some("sms.inbound"));
    });
}

#[test]
fn the_cause_of_a_refusal_is_found() {
    with_sample("sms.inbound", |request| {
        let causes = |secret: &str, request: &Request<'_>| -> Vec<Cause> {
            receiver(secret).explain(request, NOW).findings.iter().map(|finding| finding.cause).collect()
        };
        assert_eq!(causes(SECRET, request), []);
        assert_eq!(causes(&format!("{SECRET}\n"), request), [Cause::SecretWhitespace]);
        assert_eq!(causes(SECRET, &Request { body: b"", ..*request }), [Cause::EmptyBody]);
        assert_eq!(causes(SECRET, &Request { headers: &[], ..*request }), [Cause::MissingHeader]);
    });
}
