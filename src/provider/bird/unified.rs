//! Bird's events in the unified words.

use crate::json::Node;
use crate::provider::{EventType, View};
use crate::unified::{Conversation, EventKind, Text, Unified};

/// A conversation that began, changed or is gone.
pub(super) fn conversation<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let payload = event.at("payload");
    let (kind, moments): (_, &[&str]) = match known.name {
        "conversation.created" => (EventKind::ConversationCreated, &["createdAt"]),
        "conversation.deleted" => (EventKind::ConversationDeleted, &["deletedAt", "updatedAt"]),
        _ => (EventKind::ConversationUpdated, &["updatedAt"]),
    };
    let described = Conversation {
        id: payload.text("id"),
        status: payload.lower_case("status"),
        contact_id: contact_id(payload),
        channel_id: payload.text("channelId"),
    };
    View {
        id: vec![payload.text("id"), Some(Text::word(known.name)), payload.first_text(&["updatedAt", "createdAt"])],
        occurred_at: payload.moment(moments),
        unified: Unified::conversation(kind, described),
    }
}

/// The participant that is a contact: who began the conversation, or the first one featured.
fn contact_id(conversation: Node<'_>) -> Option<Text<'_>> {
    let initiator = std::iter::once(conversation.at("initiatingParticipant"));
    let participants = initiator.chain(conversation.at("featuredParticipants").children());
    participants
        .filter(|participant| participant.at("type").is("contact"))
        .find_map(|participant| participant.text("id"))
}
