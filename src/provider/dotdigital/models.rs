//! The payloads of Dotdigital's events.

use crate::json::model;

model! {
    /// A message got further, or failed.
    STATUS_EVENT = "MessageStatusEvent" {
        /// Identifies the event; the same on a redelivery.
        eventId: Text,
        /// The account.
        accountId: Integer,
        /// The API space within the account.
        apiSpaceId: Text,
        /// What happened.
        name: Required(&Text),
        /// The message and what became of it.
        payload: Object(&STATUS_PAYLOAD),
        /// Counts the changes of the message.
        revision: Integer,
        /// Identifies this state of the message.
        etag: Text,
        /// When it happened.
        timestamp: DateTime,
    }
    /// The message and what became of it.
    STATUS_PAYLOAD = "MessageStatusPayload" {
        /// Identifies the message.
        id: Text,
        /// The channel and what it reported.
        details: Record,
        /// Facts of the channel it went through.
        channelData: Record,
        /// The conversation, in app messaging.
        conversationId: Text,
        /// When the message changed last.
        updatedOn: DateTime,
        /// The account's own data, as sent with the message.
        metadata: Anything,
    }
    /// A message arrived.
    INBOUND_EVENT = "MessageInboundEvent" {
        /// Identifies the event; the same on a redelivery.
        eventId: Text,
        /// The account.
        accountId: Integer,
        /// The API space within the account.
        apiSpaceId: Text,
        /// Always `message.inbound`.
        name: Required(&Text),
        /// The message.
        payload: Record,
        /// Counts the changes of the message.
        revision: Integer,
        /// Identifies this state of the message.
        etag: Text,
        /// When it happened.
        timestamp: DateTime,
    }
}
