//! The payloads of MessageBird's webhooks.

use crate::json::{Words, model};

static DIRECTIONS: Words = Words::new(&["sent", "received"]);

model! {
    /// A message was made, or its status changed.
    MESSAGE_EVENT = "MessageEvent" {
        /// What happened.
        type: Required(&Text),
        /// The conversation it belongs to.
        conversation: Record,
        /// The message.
        message: Object(&MESSAGE),
    }
    /// A message of a conversation.
    MESSAGE = "ConversationMessage" {
        /// Identifies the message.
        id: Text,
        /// Which way, seen from the account.
        direction: OneOf(&DIRECTIONS),
    }
    /// How far an SMS got.
    SMS_STATUS_REPORT = "SmsStatusReportPayload" {
        /// Identifies the message.
        id: Text,
        /// The account's own reference.
        reference: Text,
        /// The number it was sent to, digits only.
        recipient: Text,
        /// How far it got.
        status: Text,
        /// When it got there.
        statusDatetime: DateTime,
    }
}
