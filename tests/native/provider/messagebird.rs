//! The events of MessageBird, with invented bodies that follow the documentation.

use hookproof::Provider;
use hookproof::{Call, Conversation, Direction, EventKind, Message, Status, Text};
use hookproof::{Event, Events};
use hookproof::{IssueCode, Severity};
use hookproof::{ParseOptions, parse};

fn json(body: &str) -> Events<'_> {
    parse(Provider::Messagebird, body.as_bytes(), &ParseOptions::default()).unwrap()
}

fn query(url: &str) -> Events<'_> {
    parse(Provider::Messagebird, b"", &ParseOptions { url: Some(url), ..ParseOptions::default() }).unwrap()
}

fn form(body: &str) -> Events<'_> {
    let content_type = Some("application/x-www-form-urlencoded");
    parse(Provider::Messagebird, body.as_bytes(), &ParseOptions { content_type, ..ParseOptions::default() }).unwrap()
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

fn call<'e>(event: &'e Event<'_>) -> &'e Call<'e> {
    event.unified.call.as_ref().unwrap()
}

/// The text, or an empty string if it is absent.
fn text_of(text: &Option<Text<'_>>) -> String {
    text.as_ref().map(Text::to_string).unwrap_or_default()
}

fn all(texts: &[Text<'_>]) -> Vec<String> {
    texts.iter().map(Text::to_string).collect()
}

/// A received message with this type and content.
fn received(kind: &str, content: &str) -> String {
    let message = r#""id":"m-1","conversationId":"c-1","direction":"received","status":"received""#;
    format!(r#"{{"type":"message.created","message":{{{message},"type":"{kind}","content":{content}}}}}"#)
}

const RECEIVED: &str = r#"{
    "type": "message.created",
    "workspaceId": 7001,
    "contact": {
        "id": "p-1", "href": "", "msisdn": 31600000001, "displayName": "Ada", "firstName": "", "lastName": null,
        "customDetails": [], "attributes": null, "createdDatetime": "2024-03-01T08:00:00Z", "updatedDatetime": null
    },
    "conversation": {
        "id": "c-1", "contactId": "p-1", "status": "Active", "lastUsedChannelId": "k-1", "lastUsedPlatformId": "whatsapp",
        "createdDatetime": "2024-03-01T08:00:00Z", "updatedDatetime": "0001-01-01T00:00:00Z",
        "lastReceivedDatetime": "2024-03-01T09:30:00.123456789Z",
        "messages": {"totalCount": 2, "href": "https://conversations.example/c-1/messages"}
    },
    "message": {
        "id": "m-1", "conversationId": "c-1", "channelId": "k-1", "platform": "whatsapp_sandbox",
        "from": "+31600000001", "to": "+31600000002", "direction": "received", "status": "received", "type": "text",
        "content": {"text": "Good morning"}, "origin": "inbound", "trackId": "t-9",
        "metadata": {"replyTo": {"id": "0"}, "sender": {"displayName": "Ada"}},
        "createdDatetime": "2024-03-01T10:30:00+01:00", "updatedDatetime": "2024-03-01T09:30:01.5Z"
    }
}"#;

#[test]
fn a_received_message_has_its_conversation() {
    let body = RECEIVED.replace("\"Active\"", "\"active\"");
    let events = json(&body);
    let event = only(&events);
    assert_eq!(event.type_name, "message.created");
    assert_eq!(event.id, "m-1:message.created:received:2024-03-01T09:30:01.5Z");
    assert_eq!(text_of(&event.occurred_at), "2024-03-01T09:30:00Z");
    assert_eq!(event.unified.kind, EventKind::MessageReceived);
    let message = message(&event);
    assert_eq!(text_of(&message.id), "m-1");
    assert_eq!(text_of(&message.conversation_id), "c-1");
    assert_eq!(text_of(&message.channel), "whatsapp");
    assert_eq!(message.direction, Some(Direction::Inbound));
    assert_eq!(text_of(&message.from), "+31600000001");
    assert_eq!(all(&message.to), ["+31600000002"]);
    assert_eq!(text_of(&message.text), "Good morning");
    assert_eq!(text_of(&message.reference), "t-9");
    assert_eq!(message.status, None, "`received` is not a status of a sent message");
    let Some(Conversation { id, status, contact_id, channel_id, .. }) = &event.unified.conversation else { panic!() };
    assert_eq!([id, status, contact_id, channel_id].map(text_of), ["c-1", "active", "p-1", "k-1"]);
}

#[test]
fn an_undocumented_value_is_a_warning_and_is_kept() {
    let events = json(RECEIVED);
    let event = events.iter().next().unwrap();
    let [issue] = event.issues else { panic!() };
    assert_eq!(
        (issue.path.as_str(), issue.code, issue.severity),
        ("/conversation/status", IssueCode::UnknownValue, Severity::Warning)
    );
    assert!(event.payload_json().contains("\"Active\""));
}

#[test]
fn every_status_of_a_sent_message_has_a_different_id() {
    let body = |status: &str, at: &str| {
        format!(
            r#"{{"type":"message.updated","conversation":{{"id":"c-1"}},"message":{{"id":"m-2","platform":"facebook",
            "direction":"sent","status":"{status}","type":"hsm","content":{{"hsm":{{"templateName":"greeting","namespace":"n",
            "language":{{"policy":"deterministic","code":"en"}},"params":[{{"default":"Ada"}}]}}}},
            "createdDatetime":"2024-03-01T09:00:00Z","updatedDatetime":"{at}"}}}}"#
        )
    };
    let steps = [
        ("accepted", Some(Status::Accepted)),
        ("pending", Some(Status::Queued)),
        ("transmitted", Some(Status::Sent)),
        ("delivered", Some(Status::Delivered)),
        ("opened", Some(Status::Read)),
        ("clicked", Some(Status::Clicked)),
        ("bounce", Some(Status::Failed)),
        ("expired", Some(Status::Expired)),
        ("rejected", Some(Status::Rejected)),
        ("deleted", Some(Status::Deleted)),
        ("spam_complaint", None),
        ("unknown", None),
    ];
    for (status_value, status) in steps {
        let body = body(status_value, "2024-03-01T09:00:05Z");
        let events = json(&body);
        let event = only(&events);
        assert_eq!(event.id, format!("m-2:message.updated:{status_value}:2024-03-01T09:00:05Z"));
        assert_eq!(text_of(&event.occurred_at), "2024-03-01T09:00:05Z");
        assert_eq!(event.unified.kind, EventKind::MessageStatus);
        assert_eq!(message(&event).status, status, "{status_value}");
        assert_eq!(text_of(&message(&event).channel), "messenger");
        assert_eq!(text_of(&message(&event).text), "", "a template does not contain its text");
    }
    let body = body("sent", "0001-01-01T00:00:00Z");
    assert!(only(&json(&body)).occurred_at.is_none(), "Go's zero time means that no time is set");
}

#[test]
fn a_status_report_has_the_reason_of_a_failure() {
    let body = r#"{"type":"message.status","error":{"code":301,"description":"not on this platform"},
        "message":{"id":"m-3","conversationId":"c-3","direction":"sent","status":"rejected",
        "updatedDatetime":"2024-03-01T09:00:05Z"}}"#;
    let events = json(body);
    let event = only(&events);
    assert_eq!(event.id, "m-3:message.status:rejected:2024-03-01T09:00:05Z");
    assert_eq!(event.unified.kind, EventKind::MessageStatus);
    assert_eq!(message(&event).status, Some(Status::Rejected));
    let error = message(&event).error.as_ref().unwrap();
    assert_eq!([&error.code, &error.description].map(text_of), ["301", "not on this platform"]);
    assert_eq!(text_of(&event.unified.conversation.as_ref().unwrap().id), "c-3");
}

#[test]
fn every_kind_of_content_has_its_text_and_files() {
    let file = "https://media.example/1";
    for (kind, content, text, url) in [
        ("image", r#"{"image":{"url":"https://media.example/1","caption":"A tree"}}"#, "A tree", file),
        ("video", r#"{"video":{"url":"https://media.example/1"}}"#, "", file),
        ("audio", r#"{"audio":{"url":"https://media.example/1"}}"#, "", file),
        ("file", r#"{"file":{"url":"https://media.example/1","caption":"The bill"}}"#, "The bill", file),
        ("whatsappSticker", r#"{"whatsappSticker":{"link":"https://media.example/1"}}"#, "", file),
        ("whatsappText", r#"{"whatsappText":{"text":{"body":"About this"},"context":{"id":"x"}}}"#, "About this", ""),
        ("whatsappOrder", r#"{"whatsappOrder":{"catalog_id":"1","text":"Quickly","product_items":[]}}"#, "Quickly", ""),
        (
            "interactive",
            r#"{"interactive":{"type":"button_reply","reply":{"id":"yes","text":"Yes, please"}}}"#,
            "Yes, please",
            "",
        ),
        ("interactive", r#"{"interactive":{"type":"list","body":{"text":"Choose"},"action":{}}}"#, "Choose", ""),
        ("externalAttachment", r#"{"externalAttachments":[{"url":"https://media.example/1"}]}"#, "", file),
    ] {
        let body = received(kind, content);
        let events = json(&body);
        let event = only(&events);
        let message = message(&event);
        assert_eq!(text_of(&message.text), text, "{content}");
        let urls: Vec<_> = message.media.iter().map(|media| media.url.as_ref().unwrap().to_string()).collect();
        assert_eq!(urls.concat(), url, "{content}");
    }
}

#[test]
fn an_email_has_its_text_and_its_attachments() {
    let content = r#"{"email":{"subject":"Hello","from":{"address":"ada@example.com"},"content":{"html":"<p>Hi","text":"Hi"},
        "attachments":[{"name":"bill.pdf","type":"application/pdf","URL":"https://media.example/1","length":9}]}}"#;
    let body = received("email", content);
    let events = json(&body);
    let event = only(&events);
    assert_eq!(text_of(&message(&event).text), "Hi");
    let [attachment] = message(&event).media.as_slice() else { panic!() };
    assert_eq!(attachment.url.as_ref().unwrap().to_string(), "https://media.example/1");
    assert_eq!([&attachment.content_type, &attachment.name].map(text_of), ["application/pdf", "bill.pdf"]);
}

#[test]
fn a_location_is_two_numbers() {
    let body = received("location", r#"{"location":{"latitude":52.379,"longitude":-4.9}}"#);
    let events = json(&body);
    let event = only(&events);
    let location = message(&event).location.as_ref().unwrap();
    assert_eq!((location.latitude(), location.longitude()), (52.379, -4.9));
}

#[test]
fn the_platform_of_the_conversation_is_used_only_for_the_same_channel() {
    let body = |own: &str| {
        format!(
            r#"{{"type":"message.created","conversation":{{"id":"c","lastUsedChannelId":"k-1","lastUsedPlatformId":"Line"}},
            "message":{{"id":"m","channelId":"{own}"}}}}"#
        )
    };
    assert_eq!(text_of(&message(&only(&json(&body("k-1")))).channel), "line");
    assert_eq!(text_of(&message(&only(&json(&body("k-2")))).channel), "");
}

#[test]
fn conversations_are_created_and_updated() {
    let body = |name: &str, status: &str| {
        format!(
            r#"{{"type":"{name}","contact":{{"id":"p-1"}},"conversation":{{"id":"c-1","status":"{status}",
            "createdDatetime":"2024-03-01T08:00:00Z","updatedDatetime":"2024-03-02T08:00:00.5Z","lastUsedChannelId":"k-1"}}}}"#
        )
    };
    let begun = body("conversation.created", "active");
    let begun = json(&begun);
    let begun = only(&begun);
    assert_eq!(begun.id, "c-1:conversation.created:active:2024-03-02T08:00:00.5Z");
    assert_eq!(text_of(&begun.occurred_at), "2024-03-01T08:00:00Z");
    assert_eq!(begun.unified.kind, EventKind::ConversationCreated);
    assert!(begun.unified.message.is_none());

    let changed = body("conversation.updated", "archived");
    let changed = json(&changed);
    let changed = only(&changed);
    assert_eq!(changed.id, "c-1:conversation.updated:archived:2024-03-02T08:00:00.5Z");
    assert_eq!(text_of(&changed.occurred_at), "2024-03-02T08:00:00.5Z");
    assert_eq!(changed.unified.kind, EventKind::ConversationUpdated);
    let Some(Conversation { id, status, contact_id, channel_id, .. }) = &changed.unified.conversation else { panic!() };
    assert_eq!([id, status, contact_id, channel_id].map(text_of), ["c-1", "archived", "p-1", "k-1"]);
}

#[test]
fn an_sms_report_is_parsed_from_the_query_string() {
    let url = "https://example.com/dlr?id=s-1&reference=order-5&recipient=31600000001&status=delivery_failed&statusReason=absent\
               &statusErrorCode=27&statusDatetime=2024-03-01T10%3A00%3A00%2B01%3A00&mccmnc=20408&ported=0\
               &price%5Bamount%5D=0.012&price%5Bcurrency%5D=EUR&messageLength=170&messagePartCount=2&datacoding=plain";
    let events = query(url);
    let event = only(&events);
    assert_eq!(event.type_name, "sms.status.report");
    assert_eq!(event.id, "s-1:31600000001:delivery_failed:2024-03-01T10:00:00+01:00");
    assert_eq!(text_of(&event.occurred_at), "2024-03-01T09:00:00Z");
    assert_eq!(event.unified.kind, EventKind::MessageStatus);
    let message = message(&event);
    assert_eq!(text_of(&message.channel), "sms");
    assert_eq!(message.direction, Some(Direction::Outbound));
    assert_eq!(all(&message.to), ["+31600000001"]);
    assert_eq!(message.status, Some(Status::Failed));
    assert_eq!(message.segments, Some(2));
    assert_eq!(text_of(&message.reference), "order-5");
    let error = message.error.as_ref().unwrap();
    assert_eq!([&error.code, &error.description].map(text_of), ["27", "absent"]);
}

#[test]
fn the_reason_of_a_delivered_sms_is_not_an_error() {
    let url = "https://example.com/?id=s-1&recipient=1&status=delivered&statusReason=successfully+delivered";
    let events = query(url);
    let event = only(&events);
    assert_eq!(message(&event).status, Some(Status::Delivered));
    assert!(message(&event).error.is_none());
}

#[test]
fn a_time_with_an_unencoded_plus_is_parsed() {
    let events = query("https://example.com/?id=s-1&recipient=1&status=sent&statusDatetime=2024-03-01T10:00:00+01:00");
    let event = events.iter().next().unwrap();
    assert_eq!(text_of(&event.occurred_at), "2024-03-01T09:00:00Z");
    let issues: Vec<_> = event.issues.iter().map(|issue| (issue.path.as_str(), issue.severity)).collect();
    assert_eq!(issues, [("/statusDatetime", Severity::Warning)]);
}

#[test]
fn the_last_value_of_repeated_keys_in_an_inbound_sms_is_used() {
    let body = "receiver=31600000002&recipient=31600000002&originator=31600000001&reference=4&date=1709283600&date_utc=1709287200\
                &id=older&id=s-2&body=Earlier+words&body=These+words&CreatedDatetime=2024-03-01T10%3A00%3A01%2B00%3A00";
    let events = form(body);
    let event = only(&events);
    assert_eq!(event.type_name, "sms.inbound");
    assert_eq!(event.id, "s-2:sms.inbound");
    assert_eq!(text_of(&event.occurred_at), "2024-03-01T10:00:01Z");
    assert_eq!(event.unified.kind, EventKind::MessageReceived);
    let message = message(&event);
    assert_eq!(
        [&message.id, &message.channel, &message.from, &message.text].map(text_of),
        ["s-2", "sms", "+31600000001", "These words"]
    );
    assert_eq!(message.direction, Some(Direction::Inbound));
    assert_eq!(all(&message.to), ["+31600000002"]);
    assert_eq!(text_of(&message.reference), "", "the reference is MessageBird's");
}

#[test]
fn an_sms_to_a_short_code_has_other_keys() {
    let body = "shortcode=1008&originator=31600000001&mid=s-3&message=STOP&date_utc=1709287200&receive_datetime=20240301100000";
    let events = form(body);
    let event = only(&events);
    assert_eq!(event.type_name, "sms.inbound");
    assert_eq!(text_of(&event.occurred_at), "2024-03-01T10:00:00Z");
    assert_eq!([&message(&event).id, &message(&event).text].map(text_of), ["s-3", "STOP"]);
    assert_eq!(all(&message(&event).to), ["1008"]);

    let without_zone = form("shortcode=1008&originator=31600000001&mid=s-3&receive_datetime=20240301100000");
    assert!(only(&without_zone).occurred_at.is_none());
}

#[test]
fn an_inbound_mms_has_media() {
    let body = "originator=31600000001&recipient=31600000002&id=s-4&message=Look&mediaURLs=https%3A%2F%2Fmedia.example%2F1\
                &mediaURLs=https%3A%2F%2Fmedia.example%2F2";
    let events = form(body);
    let event = only(&events);
    assert_eq!(event.type_name, "mms.inbound");
    assert_eq!([&message(&event).channel, &message(&event).text].map(text_of), ["mms", "Look"]);
    let urls: Vec<_> = message(&event).media.iter().map(|media| media.url.as_ref().unwrap().to_string()).collect();
    assert_eq!(urls, ["https://media.example/1", "https://media.example/2"]);
}

#[test]
fn a_call_has_its_status() {
    let body = r#"{"id":"v-1","status":"no_answer","source":"31600000001","destination":"31600000002","direction":"outgoing",
        "legs":[{"id":"l-1","status":"hangup","direction":"outgoing","sipResponseCode":480}],
        "createdAt":"2024-03-01T10:00:00Z","updatedAt":"2024-03-01T10:00:30Z"}"#;
    let events = json(body);
    let event = only(&events);
    assert_eq!(event.type_name, "voice.call.event");
    assert_eq!(event.id, "v-1:no_answer:2024-03-01T10:00:30Z:hangup");
    assert_eq!(text_of(&event.occurred_at), "2024-03-01T10:00:30Z");
    assert_eq!(event.unified.kind, EventKind::CallStatus);
    let call = call(&event);
    assert_eq!(
        [&call.id, &call.status, &call.from, &call.to].map(text_of),
        ["v-1", "no_answer", "+31600000001", "+31600000002"]
    );
    assert_eq!(call.direction, Some(Direction::Outbound));
}

#[test]
fn a_leg_is_mapped_as_its_call() {
    let body = r#"{"id":"l-1","callId":"v-1","status":"hangup","source":"1","destination":"2","direction":"incoming",
        "createdAt":"2024-03-01T10:00:00Z","updatedAt":null,"endedAt":"2024-03-01T10:01:00Z","duration":7,"cost":0.01}"#;
    let events = json(body);
    let event = only(&events);
    assert!(event.id.starts_with("l-1:hangup:"), "{}", event.id);
    assert_eq!([&call(&event).id, &call(&event).status].map(text_of), ["v-1", "hangup"]);
    assert_eq!(call(&event).direction, Some(Direction::Inbound));
}

#[test]
fn a_list_of_one_call_is_mapped_and_a_longer_one_is_not() {
    let one = r#"{"items":[{"id":"v-1","status":"starting","source":"1","destination":"2"}],"timestamp":"2024-03-01T10:00:00Z"}"#;
    let events = json(one);
    let event = only(&events);
    assert_eq!(text_of(&event.occurred_at), "2024-03-01T10:00:00Z");
    assert_eq!([&call(&event).id, &call(&event).status].map(text_of), ["v-1", "starting"]);

    let two =
        r#"{"items":[{"id":"v-1","status":"ended"},{"id":"v-2","status":"ended"}],"timestamp":"2024-03-01T10:00:00Z"}"#;
    let events = json(two);
    let event = only(&events);
    assert_eq!(event.unified.kind, EventKind::CallStatus);
    assert_eq!(text_of(&call(&event).id), "");
    assert_eq!(event.id.len(), 32, "a digest: {}", event.id);
}

#[test]
fn a_report_with_few_fields_has_its_type() {
    for url in [
        "https://h/?id=m-1&recipient=31612345678",
        "https://h/?id=m-1&reference=order-5&statusDatetime=2024-03-01T10:00:00%2B00:00",
        "https://h/?id=m-1&reference=order-5",
        "https://h/?id=m-1&statusReason=unknown+subscriber",
        "https://h/?id=m-1&status=delivery_failed",
    ] {
        let events = query(url);
        let event = only(&events);
        assert_eq!(event.type_name, "sms.status.report", "{url}");
        assert_eq!(text_of(&message(&event).id), "m-1", "{url}");
    }
}

#[test]
fn a_call_with_few_fields_has_its_type() {
    for body in [
        r#"{"id":"c-1","status":"ringing"}"#,
        r#"{"id":"c-1","status":"hangup"}"#,
        r#"{"id":"c-1","direction":"incoming"}"#,
        r#"{"id":"c-1","source":"31612345678"}"#,
        r#"{"id":"c-1","destination":"31612345678"}"#,
        r#"{"id":"c-1","legs":[]}"#,
    ] {
        let events = json(body);
        let event = only(&events);
        assert_eq!(event.type_name, "voice.call.event", "{body}");
        assert_eq!(text_of(&call(&event).id), "c-1", "{body}");
    }
}

#[test]
fn a_payload_without_fields_of_an_event_has_no_type() {
    let events = json(r#"{"id":"x-1","status":"brand_new"}"#);
    let event = events.iter().next().unwrap();
    assert_eq!(event.type_name, "unknown");
    assert!(!event.known);
}
