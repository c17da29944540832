//! Classic notifications of the service `conversations`.

use super::{text_of, with_event, with_message};
use hookproof::{Direction, EventKind, Status};

const UPDATED: &str = r#"{"service":"conversations","event":"conversation.updated","payload":{
    "id":"c-1","name":"","status":"Active","channelId":"ch-1",
    "featuredParticipants":[{"id":"p-user","type":"user","avatarUrl":""},{"id":"p-contact","type":"contact"}],
    "initiatingParticipant":{"id":"p-flow","type":"flow"},
    "lastMessage":{"id":"m-1","preview":{"text":"hi"},"recipients":null,"status":"read"},
    "createdAt":"2025-03-01T08:00:00Z","updatedAt":"2025-03-01T09:00:00.5+01:00"}}"#;

#[test]
fn an_update_has_its_contact_and_is_not_mapped_as_its_last_message() {
    with_event(UPDATED, |event| {
        assert_eq!(event.type_name, "conversation.updated");
        assert_eq!(text_of(&event.occurred_at), "2025-03-01T08:00:00.5Z");
        assert_eq!(event.unified.kind, EventKind::ConversationUpdated);
        assert!(event.unified.message.is_none());
        let conversation = event.unified.conversation.unwrap();
        assert_eq!(text_of(&conversation.id), "c-1");
        assert_eq!(text_of(&conversation.status), "active");
        assert_eq!(text_of(&conversation.contact_id), "p-contact");
        assert_eq!(text_of(&conversation.channel_id), "ch-1");
    });
}

#[test]
fn creation_and_deletion_have_different_kinds_times_and_ids() {
    let created = UPDATED.replace("conversation.updated", "conversation.created");
    let deleted = UPDATED.replace("conversation.updated", "conversation.deleted");
    let mut ids = Vec::new();
    with_event(UPDATED, |event| ids.push(event.id));
    with_event(&created, |event| {
        assert_eq!(event.unified.kind, EventKind::ConversationCreated);
        assert_eq!(text_of(&event.occurred_at), "2025-03-01T08:00:00Z");
        ids.push(event.id);
    });
    with_event(&deleted, |event| {
        assert_eq!(event.unified.kind, EventKind::ConversationDeleted);
        ids.push(event.id);
    });
    for (text, replacement) in [("09:00:00.5", "09:00:01"), ("\"Active\"", "\"closed\""), ("\"read\"", "\"sent\"")] {
        with_event(&UPDATED.replace(text, replacement), |event| ids.push(event.id));
    }
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 6, "{ids:?}");
}

#[test]
fn the_direction_of_a_message_in_a_conversation_follows_from_its_sender() {
    let body = |sender: &str| {
        [
            r#"{"event":"message.created","payload":{"message":{"id":"m-2","conversationId":"c-1","status":"sent",
            "sender":{"id":"x","type":""#,
            sender,
            r#"","contact":{"identifierValue":"+4915100"}},"body":{"text":{"text":"stop"}}}}}"#,
        ]
        .concat()
    };
    with_message(&body("contact"), EventKind::MessageReceived, |message| {
        assert_eq!(message.direction, Some(Direction::Inbound));
        assert_eq!(text_of(&message.conversation_id), "c-1");
        assert_eq!(text_of(&message.text), "stop");
    });
    with_message(&body("flow"), EventKind::MessageStatus, |message| {
        assert_eq!(message.direction, Some(Direction::Outbound));
        assert_eq!(message.status, Some(Status::Sent));
    });
}
