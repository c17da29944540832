//! The platform's events of emails and mailboxes.

use super::platform::{DATA, HAPPENING};
use crate::rule::{Member::*, Reading::*, Rule::*, Rules};

/// An email that was sent got further, or failed.
pub static EMAIL: Rules = &[Say(Kind, "message.status"), All(SENT)];

/// A recipient followed a link, complained, or wants no more. Only the first has a status.
pub static EMAIL_FEEDBACK: Rules = &[Say(Kind, "message.interaction"), All(SENT)];

/// An email that arrived. Its text is not told.
pub static EMAIL_RECEIVED: Rules = &[
    All(RECEIVED),
    Within(DATA, &[Take(MessageId, Plain, &["inbound_message_id"]), Take(InReplyTo, Plain, &["in_reply_to"])]),
];

/// An email of a mailbox that was sent got further, or failed.
pub static MAILBOX_MESSAGE: Rules = &[
    All(HAPPENING),
    Say(Kind, "message.status"),
    Say(Channel, "email"),
    Say(Direction, "outbound"),
    StatusOfType,
    Within(
        DATA,
        &[
            Take(MessageId, Plain, &["message_id"]),
            Take(MessageConversation, Plain, &["thread_id"]),
            Take(ErrorDescription, Plain, &["reason"]),
        ],
    ),
];

/// An email that arrived in a mailbox.
pub static MAILBOX_RECEIVED: Rules = &[
    All(RECEIVED),
    Within(
        DATA,
        &[
            Take(MessageId, Plain, &["message_id"]),
            Take(MessageConversation, Plain, &["thread_id"]),
            Take(Text, Plain, &["extracted_text"]),
        ],
    ),
];

/// A thread of emails is a conversation.
pub static THREAD_CREATED: Rules =
    &[All(HAPPENING), Say(Kind, "conversation.created"), Within(DATA, &[Take(ConversationId, Plain, &["thread_id"])])];

static SENT: Rules = &[
    All(HAPPENING),
    Say(Channel, "email"),
    Say(Direction, "outbound"),
    StatusOfType,
    Within(
        DATA,
        &[
            Take(MessageId, Plain, &["email_id"]),
            Take(To, Plain, &["recipient"]),
            // A reason for a rejection is one word of a list: a code.
            Take(ErrorCode, Plain, &["bounce_code", "rejection_reason"]),
            Take(ErrorDescription, Plain, &["bounce_description", "defer_reason"]),
        ],
    ),
];

static RECEIVED: Rules = &[
    All(HAPPENING),
    Say(Kind, "message.received"),
    Say(Channel, "email"),
    Say(Direction, "inbound"),
    Within(DATA, &[Take(From, Plain, &["from"]), Add(To, Plain, &["to"])]),
];
