//! Classic notifications of the service `channels`.

use super::{error, text_of, to, with_event, with_message};
use hookproof::{Direction, EventKind, Status};
use hookproof::{IssueCode, ParseOptions, Provider, parse};

fn inbound(body: &str) -> String {
    [r#"{"service":"channels","event":"whatsapp.inbound","payload":{"id":"m-1","body":"#, body, "}}"].concat()
}

#[test]
fn an_inbound_message_has_sender_recipient_and_time() {
    let body = r#"{"service":"channels","event":"facebook.inbound","payload":{"id":"m-1","channelId":"ch-1",
        "sender":{"contact":{"id":"k-1","identifierKey":"facebookid-7","identifierValue":"2761"}},
        "receiver":{"connector":{"id":"n-1","identifierValue":"page-9"}},
        "body":{"type":"text","text":{"text":"hello"}},"reference":"","reason":"","status":"delivered",
        "direction":"incoming","chargeableUnits":1,"batchId":null,
        "lastStatusAt":"2025-03-01T08:00:02Z","createdAt":"2025-03-01T08:00:01Z"}}"#;
    with_event(body, |event| {
        assert_eq!(event.id, "m-1:facebook.inbound:delivered:2025-03-01T08:00:02Z:2025-03-01T08:00:01Z");
        assert_eq!(text_of(&event.occurred_at), "2025-03-01T08:00:01Z");
    });
    with_message(body, EventKind::MessageReceived, |message| {
        assert_eq!(text_of(&message.channel), "messenger");
        assert_eq!(message.direction, Some(Direction::Inbound));
        assert_eq!((text_of(&message.from), to(message)), ("2761".to_owned(), vec!["page-9".to_owned()]));
        assert_eq!(text_of(&message.text), "hello");
        assert_eq!(text_of(&message.reference), "-");
        assert_eq!(error(message), Default::default());
    });
}

#[test]
fn without_created_at_the_timestamp_of_the_messaging_platform_is_used() {
    let body =
        r#"{"event":"line.inbound","payload":{"id":"m","meta":{"extraInformation":{"timestamp":"1740816000"}}}}"#;
    with_event(body, |event| assert_eq!(text_of(&event.occurred_at), "2025-03-01T08:00:00Z"));
}

#[test]
fn the_text_is_found_in_every_kind_of_body() {
    for (body, text) in [
        (r#"{"type":"text","text":{"text":"a"}}"#, "a"),
        (r#"{"text":{"text":"a"}}"#, "a"),
        (r#"{"text":"a"}"#, "a"),
        (r#""a""#, "a"),
        (r#"{"type":"image","image":{"text":"a","images":[]}}"#, "a"),
        (r#"{"type":"list","list":{"text":"a"}}"#, "a"),
        (r#"{"type":"text","text":{"text":"","actions":[{"type":"postback","postback":{"text":"a"}}]}}"#, "a"),
        (r#"{"type":"carousel","carousel":{"cards":[]}}"#, "-"),
        ("null", "-"),
    ] {
        with_message(&inbound(body), EventKind::MessageReceived, |message| {
            assert_eq!(text_of(&message.text), text, "{body}");
        });
    }
}

#[test]
fn files_are_media_and_coordinates_are_locations() {
    let files = r#"{"type":"file","file":{"files":[{"mediaUrl":"https://m.test/1","contentType":"audio/ogg"},
        {"mediaUrl":"https://m.test/2","contentType":"application/pdf","filename":"a.pdf"}]}}"#;
    with_message(&inbound(files), EventKind::MessageReceived, |message| {
        let names: Vec<_> = message.media.iter().map(|media| text_of(&media.name)).collect();
        assert_eq!(names, ["-", "a.pdf"]);
        assert_eq!(message.media[0].url.as_ref().unwrap().to_string(), "https://m.test/1");
        assert_eq!(text_of(&message.media[0].content_type), "audio/ogg");
    });
    let pictures = r#"{"type":"image","image":{"images":[{"mediaUrl":"https://m.test/3"}]}}"#;
    with_message(&inbound(pictures), EventKind::MessageReceived, |message| assert_eq!(message.media.len(), 1));
    for source in [
        r#"{"coordinates":{"latitude":52.5,"longitude":"-13.25"},"location":{"label":"Zoo","address":"Road 1"}}"#,
        r#"{"latitude":"52.5","longitude":-13.25}"#,
    ] {
        let body = inbound(&[r#"{"type":"location","location":"#, source, "}"].concat());
        with_message(&body, EventKind::MessageReceived, |message| {
            let location = message.location.as_ref().unwrap();
            assert_eq!((location.latitude(), location.longitude()), (52.5, -13.25));
            assert_eq!(text_of(&location.name), if source.contains("Zoo") { "Zoo" } else { "-" });
        });
    }
}

fn outbound(fields: &str) -> String {
    [
        r#"{"service":"channels","event":"sms.outbound","payload":{"id":"m-1","reference":"order-7",
        "sender":{"connector":{"identifierValue":"+31"}},
        "receiver":{"contacts":[{"identifierValue":"+1"},{"identifierValue":"+2"}]},
        "lastStatusAt":"2025-03-01T08:00:02Z",""#,
        fields,
        "}}",
    ]
    .concat()
}

#[test]
fn an_outbound_message_has_statuses() {
    for (value, status) in [
        ("accepted", Status::Accepted),
        ("pending", Status::Queued),
        ("queued", Status::Queued),
        ("sent", Status::Sent),
        ("delivered", Status::Delivered),
        ("read", Status::Read),
        ("failed", Status::Failed),
        ("sending_failed", Status::Failed),
        ("delivery_failed", Status::Failed),
        ("rejected", Status::Rejected),
    ] {
        let body = outbound(&[r#"status":""#, value, r#"""#].concat());
        with_message(&body, EventKind::MessageStatus, |message| {
            assert_eq!(message.status, Some(status), "{value}");
            assert_eq!(message.direction, Some(Direction::Outbound));
            assert_eq!(
                (text_of(&message.from), to(message)),
                ("+31".to_owned(), vec!["+1".to_owned(), "+2".to_owned()])
            );
            assert_eq!(text_of(&message.reference), "order-7");
        });
        with_event(&body, |event| assert_eq!(text_of(&event.occurred_at), "2025-03-01T08:00:02Z"));
    }
}

#[test]
fn a_failure_has_a_reason_and_a_success_has_none() {
    let failed = outbound(r#"status":"delivery_failed","reason":"no such number","failure":{"code":15005}"#);
    with_message(&failed, EventKind::MessageStatus, |message| {
        assert_eq!(error(message), ("15005".to_owned(), "no such number".to_owned()));
    });
    let described = outbound(r#"status":"rejected","reason":"r","failure":{"code":"9","description":"d"}"#);
    with_message(&described, EventKind::MessageStatus, |message| {
        assert_eq!(error(message), ("9".to_owned(), "d".to_owned()));
    });
    let unnamed = outbound(r#"failure":{"code":12,"description":"blocked"},"reason":"r""#);
    with_message(&unnamed, EventKind::MessageStatus, |message| {
        assert_eq!((message.status, error(message)), (None, ("12".to_owned(), "blocked".to_owned())));
    });
    let delivered = outbound(r#"status":"delivered","reason":"handset""#);
    with_message(&delivered, EventKind::MessageStatus, |message| assert!(message.error.is_none()));
}

#[test]
fn an_interaction_has_the_id_of_its_message() {
    let body = r#"{"service":"channels","event":"whatsapp.interaction","payload":{"id":"i-1","type":"read",
        "messageId":"m-1","messageReference":"order-7","createdAt":"2025-03-01T08:00:03Z"}}"#;
    with_event(body, |event| assert_eq!(text_of(&event.occurred_at), "2025-03-01T08:00:03Z"));
    with_message(body, EventKind::MessageInteraction, |message| {
        assert_eq!(text_of(&message.id), "m-1");
        assert_eq!(message.status, Some(Status::Read));
        assert_eq!(text_of(&message.reference), "order-7");
    });
    with_message(&body.replace(r#""read""#, r#""clicked""#), EventKind::MessageInteraction, |message| {
        assert_eq!(message.status, Some(Status::Clicked));
    });
}

#[test]
fn the_payload_may_be_in_data() {
    let body = r#"{"event":"telegram.inbound","data":{"id":"m-1","body":"hi"}}"#;
    with_message(body, EventKind::MessageReceived, |message| assert_eq!(text_of(&message.text), "hi"));
}

#[test]
fn every_platform_has_three_events() {
    let platforms = ["sms", "whatsapp", "email", "line", "instagram", "facebook", "viber", "linkedin", "tiktok"];
    for platform in platforms.iter().chain(&["apple", "telegram"]) {
        for action in ["inbound", "outbound", "interaction"] {
            let name = [platform, ".", action].concat();
            assert!(Provider::Bird.events().any(|event| event == name), "{name}");
        }
    }
}

#[test]
fn a_body_without_a_type_is_an_unknown_event() {
    let body = r#"{"payload":{"body":{"type":"file"}}}"#;
    let events = parse(Provider::Bird, body.as_bytes(), &ParseOptions::default()).unwrap();
    let event = events.iter().next().unwrap();
    assert!(!event.known && !event.id.is_empty());
    assert_eq!(event.payload_json(), body);
    assert_eq!((event.issues[0].code, event.issues[0].path.as_str()), (IssueCode::MissingField, "/event"));
}
