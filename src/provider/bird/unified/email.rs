//! The platform's events of emails and mailboxes.

use super::platform::{data, view};
use crate::json::Node;
use crate::provider::{EventType, View};
use crate::unified::{Conversation, Direction, EventKind, Failure, Message, Text, Unified};

/// An email that was sent got further, or failed.
pub(crate) fn email<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    view(event, known, Unified::message(EventKind::MessageStatus, sent(event, known)))
}

/// A recipient followed a link, complained, or wants no more. Only the first has a status.
pub(crate) fn email_feedback<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    view(event, known, Unified::message(EventKind::MessageInteraction, sent(event, known)))
}

/// An email that arrived. Its text is not told.
pub(crate) fn email_received<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let message = Message { id: data(event).text("inbound_message_id"), ..received(data(event)) };
    view(event, known, Unified::message(EventKind::MessageReceived, message))
}

/// An email of a mailbox that was sent got further, or failed.
pub(crate) fn mailbox_message<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let data = data(event);
    let message = Message {
        id: data.text("message_id"),
        conversation_id: data.text("thread_id"),
        channel: Some(Text::word("email")),
        direction: Some(Direction::Outbound),
        status: known.status,
        error: Failure::of(None, data.text("reason")),
        ..Message::default()
    };
    view(event, known, Unified::message(EventKind::MessageStatus, message))
}

/// An email that arrived in a mailbox.
pub(crate) fn mailbox_received<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let data = data(event);
    let message = Message {
        id: data.text("message_id"),
        conversation_id: data.text("thread_id"),
        text: data.text("extracted_text"),
        ..received(data)
    };
    view(event, known, Unified::message(EventKind::MessageReceived, message))
}

/// A thread of emails is a conversation.
pub(crate) fn thread_created<'d>(event: Node<'d>, known: &'static EventType) -> View<'d> {
    let thread = Conversation { id: data(event).text("thread_id"), ..Conversation::default() };
    view(event, known, Unified::conversation(EventKind::ConversationCreated, thread))
}

fn sent<'d>(event: Node<'d>, known: &'static EventType) -> Message<'d> {
    let data = data(event);
    Message {
        id: data.text("email_id"),
        channel: Some(Text::word("email")),
        direction: Some(Direction::Outbound),
        to: data.texts("recipient"),
        status: known.status,
        error: Failure::of(
            // A reason for a rejection is one word of a list: a code.
            data.first_text(&["bounce_code", "rejection_reason"]),
            data.first_text(&["bounce_description", "defer_reason"]),
        ),
        ..Message::default()
    }
}

fn received(data: Node<'_>) -> Message<'_> {
    Message {
        channel: Some(Text::word("email")),
        direction: Some(Direction::Inbound),
        from: data.text("from"),
        to: data.texts("to"),
        ..Message::default()
    }
}
