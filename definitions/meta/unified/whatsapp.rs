//! WhatsApp: messages, statuses, calls.

use crate::mapping::{Condition::*, Conversion::*, File, Mapping, MappingStep::*, UnifiedField::*, ValueMap};

/// The statuses of messages; those of calls have no unified value.
pub static STATUSES: &ValueMap = &[
    ("sent", "sent"),
    ("delivered", "delivered"),
    ("read", "read"),
    ("played", "read"),
    ("failed", "failed"),
    ("deleted", "deleted"),
];

pub static CALL_DIRECTIONS: &ValueMap = &[("USER_INITIATED", "inbound"), ("BUSINESS_INITIATED", "outbound")];

/// Types of messages that are reactions to a message, or notices.
static KINDS: &ValueMap = &[
    ("interactive", "message.interaction"),
    ("button", "message.interaction"),
    ("reaction", "message.interaction"),
    ("system", "other"),
    ("edit", "other"),
    ("revoke", "other"),
];

/// Changes of messages that the business sent.
static CHANGES: &ValueMap = &[("edit", "other"), ("revoke", "other")];

/// The business's number, which may be formatted for display.
static BUSINESS: &[&str] = &["^.metadata.display_phone_number"];

/// A message that was received. Notices about the user, and edited or deleted messages, are events of kind `other`.
pub static WHATSAPP_MESSAGE: Mapping = &[
    Copy(Kind, Map(KINDS), &["type"]),
    Set(Kind, "message.received"),
    Set(Direction, "inbound"),
    Include(MESSAGE),
    Copy(To, SpacedPhoneNumber, BUSINESS),
];

/// A message that the business sent with its app.
pub static ECHO: Mapping = &[
    Copy(Kind, Map(CHANGES), &["type"]),
    Set(Kind, "message.status"),
    Set(Status, "sent"),
    Set(Direction, "outbound"),
    Include(MESSAGE),
    Copy(From, SpacedPhoneNumber, BUSINESS),
    Copy(To, PhoneNumber, &["to", "to_user_id"]),
];

/// Earlier messages, which are not new.
pub static OLD: Mapping = &[
    When(Exists("id"), &[Identify(Plain, &["id"]), Copy(OccurredAt, UnixTime, &["timestamp"])]),
    Unless(Exists("id"), &[Include(super::ENVELOPE)]),
];

/// The fields of messages in both directions.
static MESSAGE: Mapping = &[
    Identify(Plain, &["id"]),
    Copy(OccurredAt, UnixTime, &["timestamp"]),
    Set(Channel, "whatsapp"),
    Copy(MessageId, Plain, &["id"]),
    Copy(MessageConversationId, Plain, &["group_id"]),
    Copy(From, PhoneNumber, &["from", "from_user_id"]),
    Copy(InReplyTo, Plain, &["reaction.message_id", "context.id"]),
    Copy(
        Text,
        Plain,
        &[
            "text.body",
            "button.text",
            "interactive.button_reply.title",
            "interactive.list_reply.title",
            "interactive.nfm_reply.body",
            "reaction.emoji",
            "order.text",
            "image.caption",
            "video.caption",
            "document.caption",
            "audio.caption",
        ],
    ),
    AddFiles(
        &["image", "video", "audio", "voice", "document", "sticker"],
        File { url: &["url"], content_type: &["mime_type"], name: &["filename"], id: &["id"] },
    ),
    Scope(
        &["location"],
        &[
            Copy(Latitude, Decimal, &["latitude"]),
            Copy(Longitude, Decimal, &["longitude"]),
            Copy(LocationName, Plain, &["name"]),
            Copy(LocationAddress, Plain, &["address"]),
        ],
    ),
    Scope(&["errors.0"], ERROR),
    // The errors of a change may be those of a message whose content could not be delivered. Other messages do not have them.
    Unless(IsSet(Text), &[Unless(IsSet(Media), &[Unless(IsSet(Latitude), &[Scope(&["^.errors.0"], ERROR)])])]),
];

static ERROR: Mapping = &[
    Copy(ErrorCode, Plain, &["code"]),
    Copy(ErrorDescription, Plain, &["error_data.details", "message", "details", "title"]),
];

/// The status of a message or a call.
pub static STATUS_CHANGED: Mapping = &[
    Identify(Plain, &["id"]),
    Identify(Plain, &["status"]),
    Identify(Plain, &["recipient_participant_id", "recipient_participant_user_id"]),
    Copy(OccurredAt, UnixTime, &["timestamp"]),
    When(
        FieldEquals("type", "call"),
        &[
            Set(Kind, "call.status"),
            Copy(CallId, Plain, &["id"]),
            Copy(CallStatus, Lowercase, &["status"]),
            // Statuses are sent for calls of the business.
            Set(CallDirection, "outbound"),
            Copy(CallFrom, SpacedPhoneNumber, BUSINESS),
            Copy(CallTo, PhoneNumber, &["recipient_id", "recipient_user_id"]),
        ],
    ),
    Unless(
        FieldEquals("type", "call"),
        &[
            Set(Kind, "message.status"),
            Set(Channel, "whatsapp"),
            Set(Direction, "outbound"),
            Copy(MessageId, Plain, &["id"]),
            Copy(Status, Map(STATUSES), &["status"]),
            Copy(From, SpacedPhoneNumber, BUSINESS),
            When(FieldEquals("recipient_type", "group"), &[Copy(MessageConversationId, Plain, &["recipient_id"])]),
            Copy(MessageConversationId, Plain, &["conversation.id"]),
            Copy(
                To,
                PhoneNumber,
                &["recipient_participant_id", "recipient_participant_user_id", "recipient_id", "recipient_user_id"],
            ),
            Copy(Reference, Plain, &["biz_opaque_callback_data"]),
            Scope(&["errors.0"], ERROR),
        ],
    ),
];

/// A call that started or ended.
pub static CALLED: Mapping = &[
    Set(Kind, "call.status"),
    Identify(Plain, &["id"]),
    Identify(Plain, &["event", "status"]),
    Copy(OccurredAt, UnixTime, &["timestamp"]),
    Copy(CallId, Plain, &["id"]),
    Copy(CallStatus, Lowercase, &["status", "event"]),
    Copy(CallDirection, Map(CALL_DIRECTIONS), &["direction"]),
    Copy(CallFrom, PhoneNumber, &["from", "from_user_id"]),
    Copy(CallTo, PhoneNumber, &["to", "to_user_id"]),
];
