//! The platform's events of emails and mailboxes.

use super::platform::{DATA, EVENT};
use crate::mapping::{Conversion::*, Mapping, MappingStep::*, UnifiedField::*};

/// The status of a sent email.
pub static EMAIL: Mapping = &[Set(Kind, "message.status"), Include(SENT)];

/// A recipient followed a link, complained, or unsubscribed. Only the first has a status.
pub static EMAIL_FEEDBACK: Mapping = &[Set(Kind, "message.interaction"), Include(SENT)];

/// An email that was received. The event does not contain its text.
pub static EMAIL_RECEIVED: Mapping = &[
    Include(RECEIVED),
    Scope(DATA, &[Copy(MessageId, Plain, &["inbound_message_id"]), Copy(InReplyTo, Plain, &["in_reply_to"])]),
];

/// The status of an email that was sent from a mailbox.
pub static MAILBOX_MESSAGE: Mapping = &[
    Include(EVENT),
    Set(Kind, "message.status"),
    Set(Channel, "email"),
    Set(Direction, "outbound"),
    StatusOfType,
    Scope(
        DATA,
        &[
            Copy(MessageId, Plain, &["message_id"]),
            Copy(MessageConversationId, Plain, &["thread_id"]),
            Copy(ErrorDescription, Plain, &["reason"]),
        ],
    ),
];

/// An email that was received in a mailbox.
pub static MAILBOX_RECEIVED: Mapping = &[
    Include(RECEIVED),
    Scope(
        DATA,
        &[
            Copy(MessageId, Plain, &["message_id"]),
            Copy(MessageConversationId, Plain, &["thread_id"]),
            Copy(Text, Plain, &["extracted_text"]),
        ],
    ),
];

/// A thread of emails is a conversation.
pub static THREAD_CREATED: Mapping =
    &[Include(EVENT), Set(Kind, "conversation.created"), Scope(DATA, &[Copy(ConversationId, Plain, &["thread_id"])])];

static SENT: Mapping = &[
    Include(EVENT),
    Set(Channel, "email"),
    Set(Direction, "outbound"),
    StatusOfType,
    Scope(
        DATA,
        &[
            Copy(MessageId, Plain, &["email_id"]),
            Copy(To, Plain, &["recipient"]),
            // The reason for a rejection is one of a list: a code.
            Copy(ErrorCode, Plain, &["bounce_code", "rejection_reason"]),
            Copy(ErrorDescription, Plain, &["bounce_description", "defer_reason"]),
        ],
    ),
];

static RECEIVED: Mapping = &[
    Include(EVENT),
    Set(Kind, "message.received"),
    Set(Channel, "email"),
    Set(Direction, "inbound"),
    Scope(DATA, &[Copy(From, Plain, &["from"]), Add(To, Plain, &["to"])]),
];
