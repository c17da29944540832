//! The platform's events of mailboxes, which have threads of emails.

use super::platform_events;
use crate::model::model;

platform_events! {
    /// An email of a mailbox was sent, or delivered to its recipients.
    MAILBOX_MESSAGE_EVENT = "BirdMailboxMessageEvent" of MAILBOX_MESSAGE;
    /// An email of a mailbox was not delivered to any of its recipients.
    MAILBOX_MESSAGE_FAILED_EVENT = "BirdMailboxMessageFailedEvent" of MAILBOX_FAILURE;
    /// An email was received in a mailbox.
    MAILBOX_MESSAGE_RECEIVED_EVENT = "BirdMailboxMessageReceivedEvent" of MAILBOX_RECEIVED_MESSAGE;
    /// A thread was started.
    MAILBOX_THREAD_CREATED_EVENT = "BirdMailboxThreadCreatedEvent" of MAILBOX_THREAD;
    /// A mailbox was closed by Bird.
    MAILBOX_SUSPENDED_EVENT = "BirdMailboxSuspendedEvent" of MAILBOX_SUSPENSION;
}

model! {
    sharing {
        /// The id of the email.
        message_id: Text,
        /// The mailbox.
        mailbox_id: Text,
        /// The thread.
        thread_id: Text,
    }
    /// An email of a mailbox.
    MAILBOX_MESSAGE = "BirdMailboxMessage" {}
    /// An email that was not delivered.
    MAILBOX_FAILURE = "BirdMailboxFailure" {
        /// A description of the reason.
        reason: Text,
    }
    /// An email that was received.
    MAILBOX_RECEIVED_MESSAGE = "BirdMailboxReceivedMessage" {
        /// The rule by which it was routed.
        route_id: OrNull(&Text),
        /// The sender's address.
        from: Text,
        /// The recipients' addresses.
        to: List(&Text),
        /// The subject.
        subject: Text,
        /// The new text, without quoted text.
        extracted_text: Text,
        /// Whether `extracted_text` was cut short.
        truncated_text: Boolean,
        /// The number of attached files.
        attachment_count: Integer,
        /// The result of the checks of its sender, for example `pass`.
        authentication: Text,
        /// Whether SPF vouches for its sender.
        spf_pass: Boolean,
        /// Whether DKIM vouches for its sender.
        dkim_pass: Boolean,
        /// Whether DMARC vouches for its sender.
        dmarc_pass: Boolean,
    }
}

model! {
    /// A thread of emails.
    MAILBOX_THREAD = "BirdMailboxThread" {
        /// The id of the thread.
        thread_id: Text,
        /// The mailbox.
        mailbox_id: Text,
        /// The subject of its first email.
        subject: Text,
        /// The direction of its first email, for example `inbound`.
        initiated_by: Text,
    }
    /// A mailbox that was closed by Bird.
    MAILBOX_SUSPENSION = "BirdMailboxSuspension" {
        /// The mailbox.
        mailbox_id: Text,
        /// A description of the reason.
        reason: Text,
    }
}
