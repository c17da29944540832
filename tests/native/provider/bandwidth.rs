//! The events of Bandwidth, with invented bodies that follow the documentation.

use hookproof::Provider;
use hookproof::{Direction, EventKind, Message, Status, Text};
use hookproof::{Event, Events};
use hookproof::{IssueCode, Severity};
use hookproof::{ParseOptions, parse};

fn read(body: &str) -> Events<'_> {
    parse(Provider::Bandwidth, body.as_bytes(), &ParseOptions::default()).unwrap()
}

/// The only event, which is known and without issues.
fn only<'e>(events: &'e Events<'_>) -> Event<'e> {
    assert_eq!(events.len(), 1);
    let event = events.iter().next().unwrap();
    assert!(event.known);
    assert_eq!(event.issues, []);
    event
}

fn message<'e>(event: &'e Event<'_>) -> &'e Message<'e> {
    event.unified.message.as_ref().unwrap()
}

/// The text, or an empty string if it is absent.
fn text_of(text: &Option<Text<'_>>) -> String {
    text.as_ref().map(Text::to_string).unwrap_or_default()
}

fn all(texts: &[Text<'_>]) -> Vec<String> {
    texts.iter().map(Text::to_string).collect()
}

/// A callback of this type for a message to two numbers, with additional members of the callback and of the message.
fn callback(name: &str, members: &str, message: &str) -> String {
    format!(
        r#"[{{"type":"{name}","time":"2024-03-01T10:00:01.25Z","description":"It happened","to":"+15550000002"{members},
        "message":{{"id":"m-1","owner":"+15550000001","applicationId":"a-1","time":"2024-03-01T10:00:00Z","segmentCount":2,
        "direction":"out","to":["+15550000002","+15550000003"],"from":"+15550000001","text":"","tag":"order 5"{message}}}}}]"#
    )
}

#[test]
fn a_received_message_with_media_is_an_mms() {
    let body = r#"[{"type":"message-received","time":"2024-03-01T10:00:01.250000Z","description":"Incoming message received",
        "to":"15550000001","carrierName":"A carrier","message":{"id":"m-2","owner":"+15550000001","applicationId":"a-1",
        "time":"2024-03-01T10:00:00Z","segmentCount":1,"direction":"in","to":["+15550000001"],"from":"BANK","text":"Look",
        "media":["https://media.example/1"],"priority":"high"}}]"#;
    let events = read(body);
    let event = only(&events);
    assert_eq!(event.type_name, "message-received");
    assert_eq!(event.id, "m-2:message-received:15550000001:2024-03-01T10:00:01.250000Z");
    assert_eq!(text_of(&event.occurred_at), "2024-03-01T10:00:01.250000Z");
    assert_eq!(event.unified.kind, EventKind::MessageReceived);
    let message = message(&event);
    assert_eq!([&message.channel, &message.from, &message.text].map(text_of), ["mms", "BANK", "Look"]);
    assert_eq!(message.direction, Some(Direction::Inbound));
    assert_eq!(all(&message.to), ["+15550000001"]);
    assert_eq!(message.media[0].url.as_ref().unwrap().to_string(), "https://media.example/1");
    assert_eq!(message.segments, Some(1));
    assert_eq!(message.status, None);
}

#[test]
fn every_type_of_a_sent_message_has_its_status() {
    for (name, status) in [
        ("message-sending", Status::Accepted),
        ("message-sent", Status::Sent),
        ("message-delivered", Status::Delivered),
    ] {
        let body = callback(name, "", r#","media":[]"#);
        let events = read(&body);
        let event = only(&events);
        assert_eq!(event.type_name, name);
        assert_eq!(event.id, format!("m-1:{name}:+15550000002:2024-03-01T10:00:01.25Z"));
        assert_eq!(event.unified.kind, EventKind::MessageStatus);
        let message = message(&event);
        assert_eq!(message.status, Some(status));
        assert_eq!([&message.channel, &message.text, &message.reference].map(text_of), ["sms", "", "order 5"]);
        assert_eq!(message.direction, Some(Direction::Outbound));
        assert_eq!(all(&message.to), ["+15550000002"]);
        assert!(message.error.is_none());
    }
}

#[test]
fn events_of_the_recipients_of_a_group_have_different_ids() {
    let one = callback("message-delivered", "", "");
    let other = one.replace(r#""to":"+15550000002""#, r#""to":"+15550000003""#);
    assert_ne!(only(&read(&one)).id, only(&read(&other)).id);
}

#[test]
fn the_time_of_a_read_message_is_its_event_time() {
    let body = callback("message-read", r#","eventTime":"2024-03-01T09:59:00Z""#, r#","channel":"RBM""#);
    let events = read(&body);
    let event = only(&events);
    assert_eq!(text_of(&event.occurred_at), "2024-03-01T09:59:00Z");
    assert_eq!(message(&event).status, Some(Status::Read));
    assert_eq!(text_of(&message(&event).channel), "rcs");
}

#[test]
fn a_failed_message_has_a_reason() {
    let body = callback("message-failed", r#","errorCode":4720"#, "");
    let events = read(&body);
    let event = only(&events);
    assert_eq!(message(&event).status, Some(Status::Failed));
    let error = message(&event).error.as_ref().unwrap();
    assert_eq!([&error.code, &error.description].map(text_of), ["4720", "It happened"]);

    let body = callback("message-failed", r#","errorCode":null"#, "");
    let events = read(&body);
    let event = only(&events);
    assert_eq!(text_of(&message(&event).error.as_ref().unwrap().code), "");
}

#[test]
fn a_tapped_suggestion_is_an_interaction() {
    let response = r#","suggestionResponse":{"text":"Yes","postbackData":"eWVz","pairedMessageId":null}"#;
    let body = callback("suggestion-response", "", &format!(r#","channel":"RBM"{response}"#));
    let events = read(&body);
    let event = only(&events);
    assert_eq!(event.unified.kind, EventKind::MessageInteraction);
    assert_eq!([&message(&event).channel, &message(&event).text].map(text_of), ["rcs", "Yes"]);

    let body = callback("suggestion-response", "", response);
    assert_eq!(text_of(&message(&only(&read(&body))).channel), "sms", "no field names the channel");
}

#[test]
fn a_shared_location_is_two_numbers_in_both_types_of_event() {
    for name in ["requested-location-response", "location-request-response"] {
        let body = callback(name, "", r#","locationResponse":{"latitude":"37.77","longitude":"-122.4"}"#);
        let events = read(&body);
        let event = only(&events);
        assert_eq!(event.unified.kind, EventKind::MessageInteraction);
        let location = message(&event).location.as_ref().unwrap();
        assert_eq!((location.latitude(), location.longitude()), (37.77, -122.4));
    }
}

#[test]
fn the_content_of_an_rcs_message_is_its_text_and_media() {
    let content =
        r#"{"text":"Look","media":{"fileUrl":"https://media.example/1","thumbnailUrl":"https://media.example/2"}}"#;
    let body = callback("message-received", "", &format!(r#","channel":"RBM","content":{content}"#));
    let events = read(&body);
    let event = only(&events);
    assert_eq!(text_of(&message(&event).text), "Look");
    let [media] = message(&event).media.as_slice() else { panic!() };
    assert_eq!(media.url.as_ref().unwrap().to_string(), "https://media.example/1");
}

#[test]
fn an_mfa_callback_is_one_object_with_few_fields() {
    let body = r#"{"type":"message-failed","time":"2024-03-01T10:00:00Z","description":"Undeliverable","platform":"GlobalSMS",
        "errorCode":995,"message":{"id":"m-3"}}"#;
    let events = read(body);
    let event = only(&events);
    assert_eq!(event.id, "m-3:message-failed:2024-03-01T10:00:00Z");
    let message = message(&event);
    assert_eq!([&message.id, &message.channel, &message.from].map(text_of), ["m-3", "sms", ""]);
    assert_eq!((message.direction, message.to.len(), message.segments), (None, 0, None));
    assert_eq!(text_of(&message.error.as_ref().unwrap().code), "995");
}

#[test]
fn a_toll_free_verification_is_passed_on_unchanged() {
    let declined = r#"{"accountId":"1","phoneNumber":"+18005550001","status":"UNVERIFIED","internalTicketNumber":"t-1",
        "denialStatusCode":511,"declineReasonDescription":"Incomplete","resubmitAllowed":true,
        "additionalDenialReasons":[{"statusCode":512,"reason":"No site","resubmitAllowed":true}]}"#;
    let failed = r#"{"accountId":"1","phoneNumber":"+18005550001","errorCode":"400","errorMessage":"Bad","errors":["x"],
        "internalTicketNumber":"t-1"}"#;
    let ids = [declined, failed].map(|body| {
        let events = read(body);
        let event = only(&events);
        assert_eq!(event.type_name, "toll-free-verification");
        assert_eq!(event.unified.kind, EventKind::Other);
        assert!(event.unified.message.is_none() && event.occurred_at.is_none());
        event.id
    });
    assert_ne!(ids[0], ids[1]);
}

#[test]
fn an_empty_time_is_absent() {
    let body = callback("message-delivered", "", "").replace("2024-03-01T10:00:01.25Z", "");
    let events = read(&body);
    let event = events.iter().next().unwrap();
    assert!(event.occurred_at.is_none());
    let digest = event.id.strip_prefix("m-1:message-delivered:+15550000002:").unwrap();
    assert!(digest.len() == 32 && digest.bytes().all(|byte| byte.is_ascii_hexdigit()), "{digest}");
    assert!(event.issues.iter().all(|issue| issue.severity == Severity::Warning));
}

#[test]
fn a_report_of_international_a2p_is_an_event_of_unknown_type() {
    let events = read(r#"{"msgId":"x-1","event":"REJECTED","errorCode":991,"partNum":1,"numParts":1}"#);
    let event = events.iter().next().unwrap();
    assert_eq!(
        (event.type_name.as_str().as_ref(), event.known, event.unified.kind),
        ("REJECTED", false, EventKind::Other)
    );
    let [issue] = event.issues else { panic!() };
    assert_eq!(
        (issue.path.as_str(), issue.code, issue.severity),
        ("/event", IssueCode::UnknownEvent, Severity::Warning)
    );
}
