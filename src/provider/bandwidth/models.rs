//! The payloads of Bandwidth's callbacks.

use crate::json::{Words, model};

static DIRECTIONS: Words = Words::new(&["in", "out"]);
static PRIORITIES: Words = Words::new(&["default", "high"]);

model! {
    /// A message arrived at one of the account's numbers.
    MESSAGE_RECEIVED = "InboundMessageEvent" {
        /// When it happened.
        time: DateTime,
        /// Always `message-received`.
        type: Required(&Text),
        /// The number it was sent to.
        to: Text,
        /// What happened, for a human.
        description: Text,
        /// The message.
        message: Object(&MESSAGE),
    }
    /// A message was handed to the carrier.
    MESSAGE_SENDING = "MessageSendingEvent" {
        /// When it happened.
        time: DateTime,
        /// Always `message-sending`.
        type: Required(&Text),
        /// The number it was sent to.
        to: Text,
        /// What happened, for a human.
        description: Text,
        /// The message.
        message: Object(&MESSAGE),
    }
    /// A message arrived at its recipient.
    MESSAGE_DELIVERED = "MessageDeliveredEvent" {
        /// When it happened.
        time: DateTime,
        /// Always `message-delivered`.
        type: Required(&Text),
        /// The number it was sent to.
        to: Text,
        /// What happened, for a human.
        description: Text,
        /// The message.
        message: Object(&MESSAGE),
    }
    /// A message did not arrive.
    MESSAGE_FAILED = "MessageFailedEvent" {
        /// When it happened.
        time: DateTime,
        /// Always `message-failed`.
        type: Required(&Text),
        /// The number it was sent to.
        to: Text,
        /// What happened, for a human.
        description: Text,
        /// The message.
        message: Object(&MESSAGE),
        /// Why; the codes are listed in Bandwidth's documentation.
        errorCode: Integer,
    }
    /// The message that an event is about.
    MESSAGE = "BandwidthMessage" {
        /// Identifies the message.
        id: Text,
        /// The account's number in it.
        owner: Text,
        /// The application it belongs to.
        applicationId: Text,
        /// When the message was made.
        time: DateTime,
        /// How many parts it was sent in.
        segmentCount: Integer,
        /// Which way, seen from the account.
        direction: OneOf(&DIRECTIONS),
        /// Whom it was sent to, everyone in a group.
        to: List(&Text),
        /// Who sent it.
        from: Text,
        /// Addresses of what is attached.
        media: List(&Uri),
        /// What it says; empty on status events.
        text: Text,
        /// The account's own tag.
        tag: Text,
        /// How urgent it was.
        priority: OneOf(&PRIORITIES),
    }
}
