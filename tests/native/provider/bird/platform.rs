//! Events of Bird's platform of 2026.

use super::{error, text_of, to, with_event, with_message};
use hookproof::{Direction, EventKind, Status};
use hookproof::{IssueCode, ParseOptions, Provider, parse};

fn body(name: &str, data: &str) -> String {
    [r#"{"type":""#, name, r#"","timestamp":"2026-06-01T17:00:12Z","data":"#, data, "}"].concat()
}

#[test]
fn there_are_47_events() {
    let definition = definitions::DEFINITIONS.into_iter().find(|one| one.provider.as_str() == "bird").unwrap();
    let counts: Vec<_> = definition.events.iter().map(|table| table.len()).collect();
    assert_eq!(counts, [3, 1, 33, 47]);
}

#[test]
fn an_email_has_a_status_by_its_type() {
    for (name, status) in [
        ("email.accepted", Status::Accepted),
        ("email.scheduled", Status::Queued),
        ("email.processed", Status::Queued),
        ("email.deferred", Status::Queued),
        ("email.delivered", Status::Delivered),
        ("email.opened", Status::Read),
        ("email.bounced", Status::Failed),
        ("email.out_of_band_bounce", Status::Failed),
        ("email.rejected", Status::Rejected),
        ("email.canceled", Status::Deleted),
    ] {
        let body = body(name, r#"{"email_id":"em-1","tags":null,"metadata":null}"#);
        with_message(&body, EventKind::MessageStatus, |message| {
            assert_eq!(message.status, Some(status), "{name}");
            assert_eq!(text_of(&message.channel), "email");
            assert_eq!(message.direction, Some(Direction::Outbound));
        });
        with_event(&body, |event| {
            assert_eq!(event.id, ["em-1:", name, ":2026-06-01T17:00:12Z"].concat());
            assert_eq!(text_of(&event.occurred_at), "2026-06-01T17:00:12Z");
        });
    }
}

#[test]
fn each_recipient_of_an_email_has_an_event() {
    let mut ids = Vec::new();
    for recipient in ["er-1", "er-2"] {
        let data = [r#"{"email_id":"em-1","recipient_id":""#, recipient, r#"","recipient":"a@b.test"}"#].concat();
        with_event(&body("email.delivered", &data), |event| ids.push(event.id));
    }
    assert_ne!(ids[0], ids[1]);
}

#[test]
fn a_failed_email_has_a_reason() {
    for (name, data, code, description) in [
        ("email.bounced", r#"{"email_id":"e","bounce_code":"550","bounce_description":"gone"}"#, "550", "gone"),
        ("email.rejected", r#"{"email_id":"e","rejection_reason":"quota_exceeded"}"#, "quota_exceeded", "-"),
        ("email.deferred", r#"{"email_id":"e","defer_reason":"busy"}"#, "-", "busy"),
        ("email_mailbox.message_failed", r#"{"message_id":"e","reason":"all bounced"}"#, "-", "all bounced"),
    ] {
        with_message(&body(name, data), EventKind::MessageStatus, |message| {
            assert_eq!(error(message), (code.to_owned(), description.to_owned()));
        });
    }
}

#[test]
fn actions_of_the_recipient_of_an_email_are_interactions() {
    for (name, status) in [
        ("email.clicked", Some(Status::Clicked)),
        ("email.complained", None),
        ("email.unsubscribed", None),
        ("email.list_unsubscribed", None),
    ] {
        let data = r#"{"email_id":"em-1","recipient":"a@b.test"}"#;
        with_message(&body(name, data), EventKind::MessageInteraction, |message| {
            assert_eq!(message.status, status, "{name}");
            assert_eq!(to(message), ["a@b.test"]);
        });
    }
}

#[test]
fn a_received_email_has_the_id_of_bird_and_not_of_its_header() {
    let data = r#"{"inbound_message_id":"rem-1","message_id":"<x@y>","from":"a@b.test","to":["c@d.test"]}"#;
    with_message(&body("email.received", data), EventKind::MessageReceived, |message| {
        assert_eq!((text_of(&message.id), text_of(&message.from)), ("rem-1".to_owned(), "a@b.test".to_owned()));
        assert_eq!(to(message), ["c@d.test"]);
        assert_eq!(message.status, None);
    });
}

#[test]
fn a_mailbox_has_threads_that_are_conversations() {
    let data = r#"{"message_id":"rem-1","thread_id":"t-1","from":"a@b.test","extracted_text":"yes","route_id":null}"#;
    with_message(&body("email_mailbox.message_received", data), EventKind::MessageReceived, |message| {
        assert_eq!((text_of(&message.conversation_id), text_of(&message.text)), ("t-1".to_owned(), "yes".to_owned()));
    });
    with_event(&body("email_mailbox.thread_created", r#"{"thread_id":"t-1","mailbox_id":"b-1"}"#), |event| {
        assert_eq!(event.unified.kind, EventKind::ConversationCreated);
        assert_eq!(text_of(&event.unified.conversation.unwrap().id), "t-1");
    });
    let sent = body("email_mailbox.message_sent", r#"{"message_id":"em-1","thread_id":"t-1"}"#);
    with_message(&sent, EventKind::MessageStatus, |message| assert_eq!(message.status, Some(Status::Sent)));
}

#[test]
fn an_sms_has_a_status_by_its_type_and_a_reason() {
    let data = r#"{"sms_id":"s-1","to":"+1","from":"ACME","error":{"code":"","description":"spam",
        "carrier_error_code":"30007"}}"#;
    for (name, status) in [
        ("sms.failed", Status::Failed),
        ("sms.undelivered", Status::Failed),
        ("sms.expired", Status::Expired),
        ("sms.rejected", Status::Rejected),
    ] {
        with_message(&body(name, data), EventKind::MessageStatus, |message| {
            assert_eq!(message.status, Some(status), "{name}");
            assert_eq!(error(message), ("30007".to_owned(), "spam".to_owned()));
            assert_eq!((text_of(&message.from), to(message)), ("ACME".to_owned(), vec!["+1".to_owned()]));
        });
    }
    let accepted = body("sms.accepted", r#"{"sms_id":"s-1","segments":{"count":2,"encoding":"GSM_7BIT"}}"#);
    with_message(&accepted, EventKind::MessageStatus, |message| assert_eq!(message.segments, Some(2)));
}

#[test]
fn a_received_message_is_inbound_regardless_of_its_direction_field() {
    let sms = body("sms.received", r#"{"sms_id":"s-1","text":"STOP"}"#);
    with_message(&sms, EventKind::MessageReceived, |message| {
        assert_eq!((message.direction, text_of(&message.text)), (Some(Direction::Inbound), "STOP".to_owned()));
    });
    let data = r#"{"whatsapp_id":"w-1","direction":"outbound","from":{"bsuid":"NL.1"},"to":{"phone_number":"+3"},
        "document":{"url":"https://m.test/1","mime_type":"application/pdf","caption":"see","filename":"a.pdf"}}"#;
    with_message(&body("whatsapp.received", data), EventKind::MessageReceived, |message| {
        assert_eq!(message.direction, Some(Direction::Inbound));
        assert_eq!((text_of(&message.from), to(message)), ("NL.1".to_owned(), vec!["+3".to_owned()]));
        assert_eq!((text_of(&message.text), text_of(&message.media[0].name)), ("see".to_owned(), "a.pdf".to_owned()));
        assert_eq!(text_of(&message.media[0].content_type), "application/pdf");
    });
}

#[test]
fn whatsapp_messages_have_text_media_and_locations() {
    for kind in ["image", "video", "audio", "sticker"] {
        let data = [r#"{"whatsapp_id":"w","#, "\"", kind, r#"":{"url":"https://m.test/1"}}"#].concat();
        with_message(&body("whatsapp.received", &data), EventKind::MessageReceived, |message| {
            assert_eq!(message.media.len(), 1, "{kind}");
        });
    }
    let text = body("whatsapp.received", r#"{"whatsapp_id":"w","text":{"body":"hi"}}"#);
    with_message(&text, EventKind::MessageReceived, |message| assert_eq!(text_of(&message.text), "hi"));
    let location = r#"{"whatsapp_id":"w","location":{"latitude":1.5,"longitude":-2,"name":"Pier","address":"Quay 1"}}"#;
    with_message(&body("whatsapp.received", location), EventKind::MessageReceived, |message| {
        let location = message.location.as_ref().unwrap();
        assert_eq!((location.latitude(), location.longitude()), (1.5, -2.0));
        assert_eq!((text_of(&location.name), text_of(&location.address)), ("Pier".to_owned(), "Quay 1".to_owned()));
    });
    let unsupported = body("whatsapp.received", r#"{"whatsapp_id":"w","unsupported":{"type":"reaction"}}"#);
    with_message(&unsupported, EventKind::MessageReceived, |message| assert_eq!(text_of(&message.text), "-"));
    let failed = r#"{"whatsapp_id":"w","error":{"description":"no","meta_error_code":"131026"}}"#;
    with_message(&body("whatsapp.failed", failed), EventKind::MessageStatus, |message| {
        assert_eq!(error(message), ("131026".to_owned(), "no".to_owned()));
    });
}

#[test]
fn the_status_of_a_call_follows_from_its_type() {
    let data = r#"{"call_id":"k-1","direction":"outbound","from":"+1","to":"+2","status":"no_answer"}"#;
    for (name, status) in
        [("voice_call.initiated", "initiated"), ("voice_call.answered", "answered"), ("voice_call.ended", "ended")]
    {
        with_event(&body(name, data), |event| {
            assert_eq!(event.unified.kind, EventKind::CallStatus);
            let call = event.unified.call.unwrap();
            assert_eq!((text_of(&call.id), text_of(&call.status)), ("k-1".to_owned(), status.to_owned()));
            assert_eq!(call.direction, Some(Direction::Outbound));
            assert_eq!((text_of(&call.from), text_of(&call.to)), ("+1".to_owned(), "+2".to_owned()));
        });
    }
}

#[test]
fn events_without_a_unified_kind_are_other_and_have_an_id() {
    for (name, data, id) in [
        ("domain.failed", r#"{"domain_id":"d-1","failure_reason":"no DKIM"}"#, "d-1"),
        ("email_suppression.created", r#"{"suppression_id":"u-1"}"#, "u-1"),
        ("email_mailbox.suspended", r#"{"mailbox_id":"b-1"}"#, "b-1"),
        ("verify.attempt.undelivered", r#"{"verification_id":"v-1","reason":"carrier_rejected"}"#, "v-1"),
        ("verify.verification.verified", r#"{"verification_id":"v-1","status":"verified"}"#, "v-1"),
    ] {
        with_event(&body(name, data), |event| {
            assert_eq!(event.unified.kind, EventKind::Other, "{name}");
            assert_eq!(event.id, [id, ":", name, ":2026-06-01T17:00:12Z"].concat());
        });
    }
}

#[test]
fn data_at_the_root_is_read() {
    let body = r#"{"type":"email.delivered","email_id":"em-1","recipient":"a@b.test"}"#;
    with_message(body, EventKind::MessageStatus, |message| assert_eq!(to(message), ["a@b.test"]));
}

#[test]
fn an_unknown_type_is_passed_on_with_a_warning() {
    let body = body("email.brand_new", "{}");
    let events = parse(Provider::Bird, body.as_bytes(), &ParseOptions::default()).unwrap();
    let event = events.iter().next().unwrap();
    assert_eq!((event.type_name.as_str().as_ref(), event.known), ("email.brand_new", false));
    assert_eq!(event.issues[0].code, IssueCode::UnknownEvent);
}
