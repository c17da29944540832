//! Conversations.

use super::messaging::STATUSES;
use crate::mapping::{Condition::*, Conversion::*, Mapping, MappingStep::*, UnifiedField::*, ValueMap};

/// Where a message comes from that did not come from the account's own users.
pub static SOURCES: &ValueMap = &[
    ("SMS", "sms"),
    ("MMS", "mms"),
    ("WHATSAPP", "whatsapp"),
    ("MESSENGER", "messenger"),
    ("INSTAGRAM", "instagram"),
    ("RCS", "rcs"),
];

/// When something was changed.
static TIMES: &[&str] = &["DateRemoved", "DateUpdated", "StateUpdated", "DateCreated"];

static CONVERSATION_ID: Mapping = &[Copy(ConversationId, Last, &["ConversationSid"])];

/// What a request before a change proposes. It has no time and often no id: its content identifies it.
pub static PROPOSED: Mapping = &[
    Set(Kind, "other"),
    Identify(Last, &["ConversationSid", "UserSid"]),
    IdentifyByTime(Plain, &[]),
    Include(CONVERSATION_ID),
];

/// A message of a conversation, which is a message received where it came by a channel.
pub static MESSAGE: Mapping = &[
    Identify(Last, &["MessageSid"]),
    IdentifyByType,
    IdentifyByTime(Rfc3339, TIMES),
    Copy(OccurredAt, Rfc3339, TIMES),
    Include(CONVERSATION_ID),
    When(
        Type(&["conversations.onMessageAdded"]),
        &[
            Copy(Channel, Map(SOURCES), &["Source"]),
            When(
                IsSet(Channel),
                &[
                    Set(Kind, "message.received"),
                    Copy(MessageId, Last, &["MessageSid"]),
                    Set(Direction, "inbound"),
                    Copy(From, StripPrefix(super::CHANNELS), &["Author"]),
                    Copy(From, FormPhoneNumber, &["Author"]),
                    Copy(Text, Last, &["Body"]),
                ],
            ),
        ],
    ),
    Set(Kind, "other"),
];

/// How far a message of a conversation got.
pub static DELIVERY: Mapping = &[
    Set(Kind, "message.status"),
    Identify(Last, &["DeliveryReceiptSid"]),
    Identify(Last, &["Status"]),
    Copy(OccurredAt, Rfc3339, TIMES),
    Include(CONVERSATION_ID),
    Copy(MessageId, Last, &["MessageSid"]),
    Set(Direction, "outbound"),
    Copy(Status, Map(STATUSES), &["Status"]),
    When(Equals(Status, &["failed"]), &[Copy(ErrorCode, Last, &["ErrorCode"])]),
];

/// A conversation that began, changed, or was removed.
pub static CONVERSATION: Mapping = &[
    When(Type(&["conversations.onConversationAdded"]), &[Set(Kind, "conversation.created")]),
    When(Type(&["conversations.onConversationRemoved"]), &[Set(Kind, "conversation.deleted")]),
    Set(Kind, "conversation.updated"),
    Identify(Last, &["ConversationSid"]),
    IdentifyByType,
    IdentifyByTime(Rfc3339, &["DateRemoved", "StateUpdated", "DateUpdated", "DateCreated"]),
    Copy(OccurredAt, Rfc3339, &["DateRemoved", "StateUpdated", "DateUpdated", "DateCreated"]),
    Include(CONVERSATION_ID),
    Copy(ConversationStatus, Lowercase, &["StateTo", "State"]),
];

/// A participant.
pub static PARTICIPANT: Mapping = &[
    Set(Kind, "other"),
    Identify(Last, &["ParticipantSid"]),
    IdentifyByType,
    IdentifyByTime(Rfc3339, TIMES),
    Copy(OccurredAt, Rfc3339, TIMES),
    Include(CONVERSATION_ID),
];

/// A user.
pub static USER: Mapping = &[
    Set(Kind, "other"),
    Identify(Last, &["UserSid"]),
    IdentifyByType,
    IdentifyByTime(Rfc3339, TIMES),
    Copy(OccurredAt, Rfc3339, TIMES),
];
