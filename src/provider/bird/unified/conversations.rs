//! Classic notifications of the service `conversations`.

use super::{DIRECTIONS, channels, payload};
use crate::json::Node;
use crate::provider::{EventType, View};
use crate::unified::{Conversation, Direction, EventKind, Message, Text, Unified, Words};

/// Which way a message goes, told by who sent it.
pub(crate) static SENDERS: &Words<Direction> =
    &[("contact", Direction::Inbound), ("user", Direction::Outbound), ("flow", Direction::Outbound)];

/// A conversation that began, changed or is gone. Its last message is context: `channels` tells of messages.
pub(crate) fn conversation<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let payload = payload(event);
    let (kind, moment) = match known.name {
        "conversation.created" => (EventKind::ConversationCreated, "createdAt"),
        "conversation.deleted" => (EventKind::ConversationDeleted, "updatedAt"),
        _ => (EventKind::ConversationUpdated, "updatedAt"),
    };
    let described = Conversation {
        id: payload.text("id"),
        status: payload.lower_case("status"),
        contact_id: contact_id(payload),
        channel_id: payload.text("channelId"),
    };
    View {
        id: vec![
            payload.text("id"),
            Some(Text::word(known.name)),
            payload.text("status"),
            payload.first_text(&["updatedAt", "createdAt"]),
            // Tells updates apart where nothing says when they were.
            payload.text("lastMessage.id"),
            payload.text("lastMessage.status"),
        ],
        occurred_at: payload.moment(&[moment]),
        unified: Unified::conversation(kind, described),
    }
}

/// The contact that began the conversation, or the first one featured. A contact takes part under its own id; what
/// stands in the participant's `contact` is only how it is reached.
fn contact_id(conversation: Node<'_>) -> Option<Text<'_>> {
    let initiator = std::iter::once(conversation.at("initiatingParticipant"));
    let participants = initiator.chain(conversation.at("featuredParticipants").children());
    participants
        .filter(|participant| participant.at("type").is("contact"))
        .find_map(|participant| participant.text("id"))
}

/// A message that was made in a conversation.
pub(crate) fn conversation_message<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let message = payload(event).at("message");
    let direction = message.translate("direction", DIRECTIONS).or_else(|| message.translate("sender.type", SENDERS));
    let received = direction == Some(Direction::Inbound);
    let kind = if received { EventKind::MessageReceived } else { EventKind::MessageStatus };
    let described = Message {
        id: message.text("id"),
        conversation_id: message.text("conversationId"),
        direction,
        from: message.text("sender.contact.identifierValue"),
        status: message.translate("status", channels::STATUSES),
        ..channels::content(message.at("body"))
    };
    let conversation = Conversation {
        id: message.text("conversationId"),
        contact_id: message.text("sender.id").filter(|_| message.at("sender.type").is("contact")),
        channel_id: message.text("channelId"),
        ..Conversation::default()
    };
    View {
        id: vec![message.text("id"), Some(Text::word(known.name)), message.text("status"), message.text("createdAt")],
        occurred_at: message.moment(&["createdAt"]),
        unified: Unified::message(kind, described).in_conversation(conversation),
    }
}
