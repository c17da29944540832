//! The mappings of Dotdigital's events.

use hookproof::{Direction, EventKind, Message, Status, Text};
use hookproof::{Event, ParseOptions, Provider, parse};

fn body(name: &str, payload: &str) -> String {
    [
        r#"{"eventId":"e-1","accountId":1,"apiSpaceId":"s-1","name":""#,
        name,
        r#"","revision":0,"timestamp":"2024-01-12T13:49:38.034Z","payload":"#,
        payload,
        "}",
    ]
    .concat()
}

/// Calls a function with the only event of a body, which must have no issues.
fn with_event(body: &str, inspect: impl FnOnce(Event<'_>)) {
    let events = parse(Provider::Dotdigital, body.as_bytes(), &ParseOptions::default()).unwrap();
    assert_eq!(events.issues().count(), 0, "{events:?}");
    let event = events.iter().next().unwrap();
    assert!(event.known, "{body}");
    assert_eq!(event.id, "e-1");
    assert_eq!(text_of(&event.occurred_at), "2024-01-12T13:49:38.034Z");
    inspect(event);
}

fn with_message(name: &str, payload: &str, kind: EventKind, inspect: impl FnOnce(&Message<'_>)) {
    with_event(&body(name, payload), |event| {
        assert_eq!(event.unified.kind, kind, "{name}");
        inspect(event.unified.message.as_ref().unwrap());
    });
}

fn text_of(text: &Option<Text<'_>>) -> String {
    text.as_ref().map_or_else(|| "-".to_owned(), Text::to_string)
}

fn to(message: &Message<'_>) -> Vec<String> {
    message.to.iter().map(Text::to_string).collect()
}

mod messages {
    use super::*;

    #[test]
    fn a_message_has_a_status_by_its_type() {
        for (name, status) in [
            ("message.sentRequest", Status::Accepted),
            ("message.sent", Status::Sent),
            ("message.delivered", Status::Delivered),
            ("message.read", Status::Read),
            ("message.expired", Status::Expired),
            ("message.failed", Status::Failed),
        ] {
            let payload = r#"{"id":"m-1","details":{"channel":"appMessaging"},"conversationId":"c-1","metadata":7}"#;
            with_message(name, payload, EventKind::MessageStatus, |message| {
                assert_eq!(message.status, Some(status), "{name}");
                assert_eq!(message.direction, Some(Direction::Outbound));
                assert_eq!(
                    (text_of(&message.channel), text_of(&message.conversation_id)),
                    ("app".into(), "c-1".into())
                );
                assert!(message.error.is_none());
            });
        }
    }

    #[test]
    fn the_recipient_is_found_in_the_report_of_every_channel() {
        for (details, recipient) in [
            (r#""channel":"sms","additionalInfo":{"to":"4471"}"#, "4471"),
            (r#""channel":"mms","channelStatus":{"mms":{"status":"sent","details":{"to":"1712"}}}"#, "1712"),
            (r#""channel":"sms","channelStatus":{"recipient":"4472","statusid":"1"}"#, "4472"),
            (r#""channel":"rcs","channelStatus":{"data":{"senderPhoneNumber":"+4473"}}"#, "+4473"),
            (r#""channel":"fbMessenger","channelStatus":{"sender":{"id":"11"},"recipient":{"id":"13"}}"#, "11"),
            (r#""channel":"appMessaging","channelStatus":{"profileId":"anon"}"#, "anon"),
            (r#""channelStatus":{"rcs":{"status":"failed","details":{"data":{"phoneNumber":"4474"}}}}"#, "4474"),
            (r#""channelStatus":{"email":{"event":"dropped","recipient":"a@b.test"}}"#, "a@b.test"),
        ] {
            let payload = [r#"{"id":"m-1","details":{"#, details, "}}"].concat();
            with_message("message.delivered", &payload, EventKind::MessageStatus, |message| {
                assert_eq!(to(message), [recipient], "{details}");
            });
        }
    }

    #[test]
    fn the_data_of_the_channel_has_sender_recipient_and_parts() {
        let mms = r#"{"id":"m-1","details":{"channel":"mms"},
            "channelData":{"mms":{"fromPhoneNumber":"132","segmentCount":3}}}"#;
        with_message("message.sent", mms, EventKind::MessageStatus, |message| {
            assert_eq!((text_of(&message.from), message.segments), ("132".to_owned(), Some(3)));
        });
        let rcs = r#"{"id":"m-1","details":{"channel":"rcs","additionalInfo":{"contentMessage":{"text":"hi"}}},
            "channelData":{"rcs":{"phoneNumber":"447","agentId":"agent"}}}"#;
        with_message("message.sent", rcs, EventKind::MessageStatus, |message| {
            assert_eq!((text_of(&message.from), to(message)), ("agent".to_owned(), vec!["447".to_owned()]));
            assert_eq!(text_of(&message.text), "hi");
        });
    }

    #[test]
    fn the_report_of_the_named_channel_is_used() {
        let payload = r#"{"id":"m-1","details":{"channel":"sms","channelStatus":{
            "rcs":{"status":"failed","details":{"to":"1"}},"sms":{"status":"sent","details":{"to":"2"}}}}}"#;
        with_message("message.sent", payload, EventKind::MessageStatus, |message| {
            assert_eq!((text_of(&message.channel), to(message)), ("sms".to_owned(), vec!["2".to_owned()]));
        });
    }

    #[test]
    fn a_failure_has_the_most_specific_reason() {
        for (details, channel, code, description) in [
            (r#""reason":"no channel","channelStatus":{}"#, "-", "-", "no channel"),
            (
                r#""reason":"undeliverable",
                "channelStatus":{"sms":{"details":{"reason":"refused","data":{"statusid":"4"}}}}"#,
                "sms",
                "4",
                "refused",
            ),
            (
                r#""reason":"no channel","channelStatus":{"sms":{"details":{"reason":"unsuccessful",
                "data":{"validationFailures":[{"failureCode":"BodyTooLong","details":"body is too long"}]}}}}"#,
                "sms",
                "BodyTooLong",
                "body is too long",
            ),
            (
                r#""channelStatus":{"email":{"code":"606","description":"unsubscribed","reason":"hardfail"}}"#,
                "email",
                "606",
                "unsubscribed",
            ),
            (
                r#""channel":"sms","channelStatus":{"statusid":"3","statusdescription":"unknown number"}"#,
                "sms",
                "3",
                "unknown number",
            ),
            (r#""channelStatus":{"fbMessenger":{"details":{"reason":"timeout"}}}"#, "messenger", "-", "timeout"),
        ] {
            let payload = [r#"{"id":"m-1","details":{"#, details, "}}"].concat();
            with_message("message.failed", &payload, EventKind::MessageStatus, |message| {
                let error = message.error.as_ref().unwrap();
                assert_eq!(text_of(&message.channel), channel, "{details}");
                assert_eq!(
                    (text_of(&error.code), text_of(&error.description)),
                    (code.to_owned(), description.to_owned())
                );
            });
        }
    }

    #[test]
    fn a_failure_of_several_channels_has_the_reasons_of_all() {
        let payload = r#"{"id":"m-1","details":{"reason":"no channel","channelStatus":{
            "fbMessenger":{"status":"failed","details":{"reason":"timed out"}},
            "rcs":{"status":"failed","details":{"reason":"no tester","data":{"phoneNumber":"447700900123"}}},
            "sms":{"status":"failed","details":{"reason":"refused","data":{"validationFailures":[
                {"failureCode":"A","details":"first"},{"failureCode":"B","details":"second"}]}}},
            "email":{"code":"606","description":"unsubscribed","reason":"hardfail"}}}}"#;
        with_message("message.failed", payload, EventKind::MessageStatus, |message| {
            let error = message.error.as_ref().unwrap();
            assert_eq!(text_of(&error.description), "first\nsecond\nno tester\ntimed out\nunsubscribed");
            assert_eq!(text_of(&error.code), "A");
            assert_eq!((text_of(&message.channel), to(message)), ("-".to_owned(), vec!["+447700900123".to_owned()]));
        });
    }

    #[test]
    fn a_receipt_on_messenger_is_sent_to_the_sender_of_the_message() {
        let payload = r#"{"id":"m-1","details":{"channel":"fbMessenger","channelStatus":{
            "sender":{"id":"11"},"recipient":{"id":"13"},"timestamp":1496248541996,"read":{"watermark":1,"seq":0}}}}"#;
        with_message("message.read", payload, EventKind::MessageStatus, |message| {
            assert_eq!((text_of(&message.from), to(message)), ("13".to_owned(), vec!["11".to_owned()]));
        });
    }

    #[test]
    fn the_conversation_is_set_from_every_path() {
        for (name, payload) in [
            ("message.sent", r#"{"conversationId":"c-1"}"#),
            ("message.sent", r#"{"details":{"additionalInfo":{"conversationId":"c-1"}}}"#),
            ("message.read", r#"{"details":{"channelStatus":{"conversationId":"c-1"}}}"#),
            ("message.inbound", r#"{"to":{"conversationId":"c-1"}}"#),
            ("message.inbound", r#"{"channelData":{"context":{"conversationId":"c-1"}}}"#),
            ("conversationMessage.read", r#"{"conversationId":"c-1"}"#),
            ("conversationMessage.sent", r#"{"context":{"conversationId":"c-1"}}"#),
            ("chatMessage.sent", r#"{"context":{"chatId":"c-1"}}"#),
        ] {
            with_event(&body(name, payload), |event| {
                assert_eq!(text_of(&event.unified.message.unwrap().conversation_id), "c-1", "{payload}");
                assert_eq!(text_of(&event.unified.conversation.unwrap().id), "c-1", "{payload}");
            });
        }
    }

    #[test]
    fn the_parts_of_an_app_message_are_its_text_and_its_media() {
        let parts = r#"[{"type":"text/plain","data":"one","size":3},{"type":"text/plain","data":"two"},
            {"type":"image/png","name":"a.png","url":"https://m.test/1"}]"#;
        for payload in [
            ["{\"channelData\":{\"parts\":", parts, "}}"].concat(),
            ["{\"body\":\"one\",\"messageParts\":", parts, "}"].concat(),
            ["{\"channelData\":{\"parts\":", parts, "},\"messageParts\":", parts, "}"].concat(),
            ["{\"channelData\":{\"parts\":[]},\"messageParts\":", parts, "}"].concat(),
        ] {
            with_message("message.inbound", &payload, EventKind::MessageReceived, |message| {
                assert_eq!(text_of(&message.text), "one\ntwo", "{payload}");
                assert_eq!(message.media.len(), 1, "{payload}");
                assert_eq!(text_of(&message.media[0].name), "a.png");
            });
        }
    }

    #[test]
    fn an_inbound_message_has_sender_and_recipient() {
        for (payload, from, recipient) in [
            (r#"{"channel":"sms","from":{"phoneNumber":"1","profileId":"p"},"to":{"phoneNumber":"2"}}"#, "1", "2"),
            (r#"{"channel":"rcs","from":{"phoneNumber":"1"},"to":{"agentId":"a"}}"#, "1", "a"),
            (r#"{"channel":"fbMessenger","from":{"fbMessengerId":"3"},"channelData":{"pageId":"9"}}"#, "3", "9"),
            (r#"{"channel":"appMessaging","from":{"profileId":"p"},"to":{"profileId":"TEAM\\x"}}"#, "p", "TEAM\\x"),
        ] {
            with_message("message.inbound", payload, EventKind::MessageReceived, |message| {
                assert_eq!(message.direction, Some(Direction::Inbound));
                assert_eq!((text_of(&message.from), to(message)), (from.to_owned(), vec![recipient.to_owned()]));
                assert_eq!(message.status, None);
            });
        }
    }

    #[test]
    fn the_text_of_an_inbound_message_is_found_in_every_path() {
        for payload in [
            r#"{"body":"hi"}"#,
            r#"{"messageParts":[{"type":"image/gif","url":"https://m.test/1"},{"type":"text/plain","data":"hi"}]}"#,
            r#"{"channelData":{"body":{"message":{"text":"hi"}}}}"#,
            r#"{"channelData":{"body":{"postback":{"title":"hi"}}}}"#,
        ] {
            with_message("message.inbound", payload, EventKind::MessageReceived, |message| {
                assert_eq!(text_of(&message.text), "hi", "{payload}");
            });
        }
    }

    #[test]
    fn parts_and_attachments_are_media_or_a_location() {
        let parts = r#"{"messageParts":[{"type":"application/pdf","url":"https://m.test/1","name":"a.pdf"}]}"#;
        with_message("message.inbound", parts, EventKind::MessageReceived, |message| {
            assert_eq!(text_of(&message.media[0].name), "a.pdf");
            assert_eq!(text_of(&message.media[0].content_type), "application/pdf");
        });
        let attached = r#"{"channelData":{"body":{"message":{"attachments":[
            {"type":"image","payload":{"url":"https://m.test/2"}},
            {"type":"location","title":"Pin",
            "payload":{"url":"https://m.test/3","coordinates":{"lat":1.5,"long":-2}}}]}}}}"#;
        with_message("message.inbound", attached, EventKind::MessageReceived, |message| {
            assert_eq!(message.media.len(), 1);
            let location = message.location.as_ref().unwrap();
            assert_eq!(
                (location.latitude(), location.longitude(), text_of(&location.name)),
                (1.5, -2.0, "Pin".to_owned())
            );
        });
    }

    #[test]
    fn a_click_is_an_interaction_in_both_spellings() {
        for name in ["interaction.click", "interaciton.click"] {
            with_message(name, r#"{"messageId":"m-1","channel":"email"}"#, EventKind::MessageInteraction, |message| {
                assert_eq!(message.status, Some(Status::Clicked));
                assert_eq!((text_of(&message.id), text_of(&message.channel)), ("m-1".to_owned(), "email".to_owned()));
            });
        }
    }
}

mod conversations {
    use super::*;

    #[test]
    fn conversations_and_chats_are_conversations() {
        for (name, kind) in [
            ("conversation.create", EventKind::ConversationCreated),
            ("conversation.update", EventKind::ConversationUpdated),
            ("conversation.undelete", EventKind::ConversationUpdated),
            ("conversation.participantAdded", EventKind::ConversationUpdated),
            ("conversation.participantRemoved", EventKind::ConversationUpdated),
            ("conversation.participantUpdated", EventKind::ConversationUpdated),
            ("conversation.delete", EventKind::ConversationDeleted),
            ("chat.create", EventKind::ConversationCreated),
            ("chat.channelUpdated", EventKind::ConversationUpdated),
            ("chat.closed", EventKind::ConversationUpdated),
            ("chat.delete", EventKind::ConversationDeleted),
        ] {
            with_event(&body(name, r#"{"id":"c-1"}"#), |event| {
                assert_eq!(event.unified.kind, kind, "{name}");
                let conversation = event.unified.conversation.unwrap();
                assert_eq!(text_of(&conversation.id), "c-1");
                assert_eq!(text_of(&conversation.status), if name == "chat.closed" { "closed" } else { "-" });
            });
        }
    }

    #[test]
    fn a_chat_has_a_contact_and_a_conversation_has_none() {
        let payload = r#"{"id":"c-1","channelId":"appMessaging",
            "participants":[{"profileId":"p-1","role":"participant"}]}"#;
        with_event(&body("chat.create", payload), |event| {
            let chat = event.unified.conversation.unwrap();
            assert_eq!((text_of(&chat.contact_id), text_of(&chat.channel_id)), ("p-1".into(), "appMessaging".into()));
        });
        let payload = r#"{"id":"c-1","participants":[{"profileId":"p-1","role":"owner"}]}"#;
        with_event(&body("conversation.create", payload), |event| {
            assert_eq!(text_of(&event.unified.conversation.unwrap().contact_id), "-");
        });
    }

    #[test]
    fn a_message_in_a_conversation_or_chat_has_its_direction() {
        let payload = |direction: &str| {
            [
                r#"{"id":"m-1","metadata":{},"context":{"from":{"id":"p-1"},"conversationId":"c-1","chatId":"c-1",
                "direction":""#,
                direction,
                r#""},"parts":[{"type":"text/plain","data":"hi","size":2},
                {"type":"image/png","url":"https://m.test/1"}]}"#,
            ]
            .concat()
        };
        for (name, channel) in [("conversationMessage.sent", "app"), ("chatMessage.sent", "-")] {
            with_message(name, &payload("inbound"), EventKind::MessageReceived, |message| {
                assert_eq!((message.direction, message.status), (Some(Direction::Inbound), None));
                assert_eq!((text_of(&message.channel), text_of(&message.from)), (channel.to_owned(), "p-1".to_owned()));
                assert_eq!((text_of(&message.conversation_id), text_of(&message.text)), ("c-1".into(), "hi".into()));
                assert_eq!(message.media.len(), 1);
            });
            with_message(name, &payload("outbound"), EventKind::MessageStatus, |message| {
                assert_eq!((message.direction, message.status), (Some(Direction::Outbound), Some(Status::Sent)));
            });
        }
    }

    #[test]
    fn a_receipt_is_a_status_of_its_message() {
        for (name, status) in
            [("conversationMessage.delivered", Status::Delivered), ("conversationMessage.read", Status::Read)]
        {
            let payload = r#"{"id":"m-1","conversationId":"c-1","direction":"outbound","profileId":"p-1"}"#;
            with_message(name, payload, EventKind::MessageStatus, |message| {
                assert_eq!(to(message), ["p-1"]);
                assert_eq!((message.status, message.direction), (Some(status), Some(Direction::Outbound)));
                assert_eq!((text_of(&message.id), text_of(&message.conversation_id)), ("m-1".into(), "c-1".into()));
            });
        }
    }
}

#[test]
fn profiles_presence_and_agreements_are_other() {
    for name in [
        "profile.create",
        "profile.update",
        "profile.delete",
        "profile.undelete",
        "profile.devicesUpdated",
        "facebook.optin",
    ] {
        with_event(&body(name, r#"{"id":"p-1","stateData":{"a":1}}"#), |event| {
            assert_eq!(event.unified.kind, EventKind::Other, "{name}");
        });
    }
    for name in ["presence.available", "presence.away", "presence.offline"] {
        let body = body(name, "null").replace(r#""payload":null"#, r#""profileId":"TEAM\\x""#);
        with_event(&body, |event| assert_eq!(event.unified.kind, EventKind::Other, "{name}"));
    }
}

#[test]
fn the_events_of_a_batch_have_different_ids() {
    let one = body("message.sent", r#"{"id":"m-1"}"#);
    let batch = ["[", &one, ",", &one.replace("e-1", "e-2"), "]"].concat();
    let events = parse(Provider::Dotdigital, batch.as_bytes(), &ParseOptions::default()).unwrap();
    let ids: Vec<_> = events.iter().map(|event| event.id).collect();
    assert_eq!(ids, ["e-1", "e-2"]);
}
