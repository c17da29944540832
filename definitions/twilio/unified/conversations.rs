//! Conversations.

use super::messaging::STATUSES;
use crate::mapping::{Condition::*, Conversion::*, Mapping, MappingStep::*, UnifiedField::*, ValueMap};

/// The sources of messages that the users of the account did not write.
pub static SOURCES: &ValueMap = &[
    ("SMS", "sms"),
    ("MMS", "mms"),
    ("WHATSAPP", "whatsapp"),
    ("MESSENGER", "messenger"),
    ("INSTAGRAM", "instagram"),
    ("RCS", "rcs"),
];

/// The time of a change.
static TIMES: &[&str] = &["DateRemoved", "StateUpdated", "DateUpdated", "DateCreated"];

static CONVERSATION_ID: Mapping = &[Copy(ConversationId, Last, &["ConversationSid"])];

/// A request before a change. It has no time and often no id: its content identifies it.
pub static PROPOSED: Mapping = &[
    Set(Kind, "other"),
    Identify(Last, &["ConversationSid", "UserSid"]),
    IdentifyByTime(Plain, &[]),
    Include(CONVERSATION_ID),
];

/// A message of a conversation. It is a received message if it was sent through a channel.
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
                    Copy(From, PrefixedAddress(super::CHANNELS), &["Author"]),
                    Copy(Text, Last, &["Body"]),
                ],
            ),
        ],
    ),
    Set(Kind, "other"),
];

/// The delivery status of a message of a conversation.
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

/// A conversation that was created, changed, or removed.
pub static CONVERSATION: Mapping = &[
    When(Type(&["conversations.onConversationAdded"]), &[Set(Kind, "conversation.created")]),
    When(Type(&["conversations.onConversationRemoved"]), &[Set(Kind, "conversation.deleted")]),
    Set(Kind, "conversation.updated"),
    Identify(Last, &["ConversationSid"]),
    IdentifyByType,
    IdentifyByTime(Rfc3339, TIMES),
    Copy(OccurredAt, Rfc3339, TIMES),
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
