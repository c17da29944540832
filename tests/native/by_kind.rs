//! Unified events by their kind, and across providers.

use hookproof::{ByKind, EventKind, ParseOptions, Provider, parse};

#[test]
fn a_number_has_the_same_form_for_every_provider() {
    let bodies = [
        (Provider::Bandwidth, r#"[{"type":"message-received","message":{"id":"1","from":"+31612345678","to":["1"]}}]"#),
        (Provider::Bandwidth, r#"[{"type":"message-received","message":{"id":"1","from":"31612345678","to":["1"]}}]"#),
        (
            Provider::Messagebird,
            r#"{"type":"message.created","message":{"platform":"sms","direction":"received","from":"31612345678"}}"#,
        ),
        (
            Provider::Messagebird,
            r#"{"type":"message.created","contact":{"msisdn":31612345678},"message":{"platform":"whatsapp","direction":"received"}}"#,
        ),
        (Provider::Messagebird, "originator=31612345678&id=1&body=Hello"),
        (Provider::Bird, r#"{"type":"sms.received","data":{"sms_id":"1","from":"31612345678"}}"#),
        (
            Provider::Bird,
            r#"{"event":"whatsapp.inbound","payload":{"sender":{"contact":{"identifierKey":"phonenumber","identifierValue":"31612345678"}}}}"#,
        ),
        (Provider::Twilio, "MessageSid=1&From=whatsapp:%2B31612345678"),
        (
            Provider::Dotdigital,
            r#"{"name":"message.inbound","payload":{"channel":"rcs","from":{"phoneNumber":"31612345678"}}}"#,
        ),
    ];
    let all = bodies.map(|(provider, body)| parse(provider, body.as_bytes(), &ParseOptions::default()).unwrap());
    let senders: Vec<_> = all
        .iter()
        .map(|events| match events.iter().next().unwrap().unified.by_kind() {
            ByKind::MessageReceived(message) => message.from.clone().unwrap(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(senders[0], "+31612345678");
    assert!(senders.windows(2).all(|pair| pair[0] == pair[1]), "{senders:?}");
}

#[test]
fn every_kind_has_its_message_conversation_or_call() {
    for (provider, body, kind) in [
        (
            Provider::Messagebird,
            r#"{"type":"message.created","message":{"direction":"received"}}"#,
            EventKind::MessageReceived,
        ),
        (Provider::Messagebird, r#"{"type":"message.updated"}"#, EventKind::MessageStatus),
        (Provider::Bandwidth, r#"{"type":"suggestion-response","message":[]}"#, EventKind::MessageInteraction),
        (Provider::Bird, r#"{"event":"conversation.created"}"#, EventKind::ConversationCreated),
        (Provider::Bird, r#"{"event":"conversation.updated","payload":7}"#, EventKind::ConversationUpdated),
        (Provider::Bird, r#"{"event":"conversation.deleted","payload":{"id":null}}"#, EventKind::ConversationDeleted),
        (Provider::Bird, r#"{"type":"voice_call.ended","data":"text"}"#, EventKind::CallStatus),
        (Provider::Bird, r#"{"type":"domain.failed"}"#, EventKind::Other),
        (Provider::Bird, r#"{"type":"a type of next year","data":{"sms_id":"1"}}"#, EventKind::Other),
    ] {
        let events = parse(provider, body.as_bytes(), &ParseOptions::default()).unwrap();
        let event = events.iter().next().unwrap();
        let unified = &event.unified;
        let by_kind = match unified.by_kind() {
            ByKind::MessageReceived(_) => EventKind::MessageReceived,
            ByKind::MessageStatus(_) => EventKind::MessageStatus,
            ByKind::MessageInteraction(_) => EventKind::MessageInteraction,
            ByKind::ConversationCreated(_) => EventKind::ConversationCreated,
            ByKind::ConversationUpdated(_) => EventKind::ConversationUpdated,
            ByKind::ConversationDeleted(_) => EventKind::ConversationDeleted,
            ByKind::CallStatus(_) => EventKind::CallStatus,
            _ => EventKind::Other,
        };
        assert_eq!((unified.kind, by_kind), (kind, kind), "{body}");
    }
}
