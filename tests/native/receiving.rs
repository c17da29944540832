//! `receive`: verification and parsing of a request.

use hookproof::{
    ErrorCode, EventKind, Provider, Receiver, ReceiverOptions, Request, Secret, Severity, SignOptions, Status, sign,
};

const NOW: i64 = 1_800_000_000;
const URL: &str = "https://hooks.example.org/in";

/// Receives a body that is signed with the secret of the receiver.
fn with_signed<T>(
    options: &ReceiverOptions,
    url: &str,
    body: &[u8],
    inspect: impl FnOnce(&Receiver, &Request<'_>) -> T,
) -> T {
    let unsigned = Request { url, headers: &[], body };
    let headers = sign(&unsigned, &SignOptions::new(options.provider, &options.secrets[0], NOW)).unwrap();
    let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    inspect(&Receiver::new(options).unwrap(), &Request { headers: &headers, ..unsigned })
}

#[test]
fn an_authentic_delivery_has_its_events() {
    let body = br#"[{"type":"message-failed","time":"2026-01-02T03:04:05.6+01:00","to":"+15550001","description":"blocked",
        "errorCode":4470,"message":{"id":"m-7","direction":"out","to":["+15550001"],"from":"+15550002","segmentCount":1}}]"#;
    let credentials = Secret::Credentials { username: "in".into(), password: "word".into() };
    let options = ReceiverOptions::new(Provider::Bandwidth, credentials);
    with_signed(&options, URL, body, |receiver, request| {
        let delivery = receiver.receive(request, NOW).unwrap();
        assert_eq!(delivery.verification.key_index, 0);
        assert_eq!(delivery.events.len(), 1);
        let event = delivery.events.iter().next().unwrap();
        assert!(event.known && event.type_name == "message-failed");
        assert_eq!(event.occurred_at.unwrap().to_string(), "2026-01-02T02:04:05.6Z");
        assert_eq!(event.unified.kind, EventKind::MessageStatus);
        let message = event.unified.message.unwrap();
        assert_eq!(message.status, Some(Status::Failed));
        assert_eq!(message.error.unwrap().code.unwrap().to_string(), "4470");
        assert!(event.issues.is_empty(), "{:?}", event.issues);
    });
}

#[test]
fn an_authentic_delivery_of_any_shape_is_accepted() {
    let options = ReceiverOptions::new(Provider::Bird, "k");
    for body in
        ["[]", "7", "\"text\"", "null", "{}", "[[1]]", r#"{"event":3}"#, r#"{"event":"new.thing","payload":{"id":1}}"#]
    {
        with_signed(&options, URL, body.as_bytes(), |receiver, request| {
            let delivery = receiver.receive(request, NOW).unwrap();
            assert_eq!(delivery.events.is_empty(), body == "[]", "{body}");
            for event in delivery.events.iter() {
                assert!(!event.known && !event.id.is_empty() && !event.issues.is_empty(), "{body}");
            }
        });
    }
}

#[test]
fn an_authentic_body_that_is_not_json_has_the_position_of_the_error() {
    let options = ReceiverOptions::new(Provider::Bird, "k");
    let deep = "[".repeat(65) + &"]".repeat(65);
    let cases: [(&[u8], ErrorCode, (u32, u32)); 4] = [
        (b"{\n \"a\": tru }", ErrorCode::InvalidJson, (2, 7)),
        (b"", ErrorCode::InvalidJson, (1, 1)),
        (b"\"\n\xFF\"", ErrorCode::InvalidEncoding, (2, 1)),
        (deep.as_bytes(), ErrorCode::TooDeep, (1, 65)),
    ];
    for (body, code, position_of_error) in cases {
        with_signed(&options, URL, body, |receiver, request| {
            let error = receiver.receive(request, NOW).unwrap_err();
            let position = error.position().unwrap();
            assert_eq!((error.code(), (position.line, position.column)), (code, position_of_error));
            assert_eq!(error.provider(), Some(Provider::Bird));
        });
    }
}

#[test]
fn a_strict_receiver_refuses_deviations_and_a_lenient_one_reports_them() {
    let body = br#"{"eventId":"e","name":"message.read","accountId":"not a number","payload":{"id":"m"}}"#;
    let mut options = ReceiverOptions::new(Provider::Dotdigital, "secret");
    with_signed(&options, URL, body, |receiver, request| {
        let delivery = receiver.receive(request, NOW).unwrap();
        let issues = delivery.events.iter().next().unwrap().issues;
        assert_eq!((issues[0].path.as_str(), issues[0].severity), ("/accountId", Severity::Error));
    });
    options.strict = true;
    with_signed(&options, URL, body, |receiver, request| {
        let error = receiver.receive(request, NOW).unwrap_err();
        assert_eq!((error.code(), error.issues().len()), (ErrorCode::InvalidPayload, 1));
    });
}

#[test]
fn a_report_is_parsed_from_the_verified_url() {
    let mut options = ReceiverOptions::new(Provider::Messagebird, "k");
    let verified = "https://hooks.example.org/in?id=1&status=delivered&recipient=31600000000";
    options.url = Some(verified.into());
    with_signed(&options, verified, b"", |receiver, request| {
        let forged =
            Request { url: "https://hooks.example.org/in?id=2&status=failed&recipient=31611111111", ..*request };
        let delivery = receiver.receive(&forged, NOW).unwrap();
        let event = delivery.events.iter().next().unwrap();
        assert_eq!(event.type_name, "sms.status.report");
        assert_eq!(event.unified.message.unwrap().id.unwrap().to_string(), "1");
    });
}

#[test]
fn the_challenge_requests_credentials() {
    let credentials = Secret::Credentials { username: "u".into(), password: "p".into() };
    let receiver = Receiver::new(&ReceiverOptions::new(Provider::Bandwidth, credentials)).unwrap();
    let error = receiver.verify(&Request { url: URL, headers: &[], body: b"[]" }, NOW).unwrap_err();
    assert_eq!((error.code(), error.status()), (ErrorCode::CredentialsRequired, 401));
    assert_eq!(error.header(), Some(("WWW-Authenticate", "Basic realm=\"\"")));
}

#[test]
fn receivers_and_their_results_can_be_shared_between_threads() {
    fn check<T: Send + Sync>() {}
    check::<hookproof::Receiver>();
    check::<hookproof::Verification>();
    check::<hookproof::WebhookError>();
}
