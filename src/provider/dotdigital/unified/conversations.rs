//! Conversations of app messaging, chats with a team, and the messages in both.

use super::{DIRECTIONS, file_parts, text_part, view};
use crate::json::Node;
use crate::provider::{EventType, View};
use crate::unified::{Conversation, Direction, EventKind, Message, Text, Unified};

/// A conversation that began, changed, is gone or is back. Which of its profiles is the other party is not said.
pub(crate) fn conversation<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let kind = match known.name {
        "conversation.create" => EventKind::ConversationCreated,
        "conversation.delete" => EventKind::ConversationDeleted,
        _ => EventKind::ConversationUpdated,
    };
    let described = Conversation { id: event.text("payload.id"), ..Conversation::default() };
    view(event, Unified::conversation(kind, described))
}

/// A chat that began, changed, was closed or is gone. When it begins only the other party takes part in it; the team is
/// named apart.
pub(crate) fn chat<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let payload = event.at("payload");
    let (kind, status) = match known.name {
        "chat.create" => (EventKind::ConversationCreated, None),
        "chat.delete" => (EventKind::ConversationDeleted, None),
        "chat.closed" => (EventKind::ConversationUpdated, Some(Text::word("closed"))),
        _ => (EventKind::ConversationUpdated, None),
    };
    let described = Conversation {
        id: payload.text("id"),
        status,
        contact_id: payload.text("participants.0.profileId"),
        channel_id: payload.text("channelId"),
    };
    view(event, Unified::conversation(kind, described))
}

/// A message in a conversation.
pub(crate) fn conversation_message<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let conversation = event.text("payload.context.conversationId");
    said(
        event,
        known,
        Message { channel: Some(Text::word("app")), conversation_id: conversation, ..Message::default() },
    )
}

/// A message in a chat, over whichever channel.
pub(crate) fn chat_message<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let chat = event.text("payload.context.chatId");
    said(event, known, Message { conversation_id: chat, ..Message::default() })
}

/// A message that was sent arrived at the account, or left it.
fn said<'d>(event: Node<'d>, known: &'static EventType, place: Message<'d>) -> View<'d> {
    let payload = event.at("payload");
    let direction = payload.translate("context.direction", DIRECTIONS);
    let (kind, status) = match direction {
        Some(Direction::Inbound) => (EventKind::MessageReceived, None),
        _ => (EventKind::MessageStatus, known.status),
    };
    let message = Message {
        id: payload.text("id"),
        direction,
        from: payload.text("context.from.id"),
        text: text_part(payload.at("parts")),
        media: file_parts(payload.at("parts")).collect(),
        status,
        ..place
    };
    view(event, Unified::message(kind, message))
}

/// A message in a conversation that arrived or was read.
pub(crate) fn receipt<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let payload = event.at("payload");
    let message = Message {
        id: payload.text("id"),
        conversation_id: payload.text("conversationId"),
        channel: Some(Text::word("app")),
        direction: payload.translate("direction", DIRECTIONS),
        status: known.status,
        ..Message::default()
    };
    view(event, Unified::message(EventKind::MessageStatus, message))
}
