//! Messages API.

use crate::mapping::{Condition::*, Conversion::*, File, Mapping, MappingStep::*, UnifiedField::*, ValueMap};

pub static CHANNELS: &ValueMap = &[
    ("sms", "sms"),
    ("mms", "mms"),
    ("rcs", "rcs"),
    ("whatsapp", "whatsapp"),
    ("messenger", "messenger"),
    ("viber_service", "viber"),
    ("viber_service_msg", "viber"),
    ("instagram", "instagram"),
    ("email", "email"),
];

pub static STATUSES: &ValueMap = &[
    ("submitted", "sent"),
    ("delivered", "delivered"),
    ("read", "read"),
    ("rejected", "rejected"),
    ("undeliverable", "failed"),
];

/// The path of the text in each kind of content.
static TEXTS: &[&str] = &[
    "text",
    "image.caption",
    "video.caption",
    "audio.caption",
    "file.caption",
    "reply.title",
    "button.text",
    "reaction.emoji",
    "order.text",
];

/// The fields of every message.
static MESSAGE: Mapping = &[
    Copy(MessageId, Plain, &["message_uuid"]),
    Copy(Channel, MapOrLowercase(CHANNELS), &["channel", "from.type", "to.type"]),
    Copy(From, ChannelAddress, &["from", "from.number", "from.id"]),
    Copy(To, ChannelAddress, &["to", "to.number", "to.id"]),
    Copy(OccurredAt, Rfc3339, &["timestamp"]),
    Copy(Reference, Plain, &["client_ref"]),
];

/// A message that was received. It is received once, so its id is sufficient.
pub static INBOUND: Mapping = &[
    Identify(Plain, &["message_uuid"]),
    When(FieldEquals("message_type", "reply"), INTERACTION),
    When(FieldEquals("message_type", "button"), INTERACTION),
    When(FieldEquals("message_type", "reaction"), INTERACTION),
    When(FieldEquals("message.content.type", "button"), INTERACTION),
    When(FieldEquals("message.content.type", "reply"), INTERACTION),
    Set(Kind, "message.received"),
    Set(Direction, "inbound"),
    Include(MESSAGE),
    Copy(Segments, Count, &["sms.num_messages"]),
    Copy(InReplyTo, Plain, &["context.message_uuid"]),
    Include(CONTENT),
    Each("content", &[AddLines(Text, &["text", "caption"])]),
    Scope(&["message.content"], CONTENT),
];

static INTERACTION: Mapping = &[Set(Kind, "message.interaction")];

static CONTENT: Mapping = &[
    Copy(Text, Plain, TEXTS),
    AddFiles(
        &["image", "audio", "video", "file", "sticker", "vcard", "content"],
        File { url: &["url"], content_type: &[], name: &["name"], id: &[] },
    ),
    Copy(Latitude, Decimal, &["location.lat"]),
    Copy(Longitude, Decimal, &["location.long"]),
    Copy(LocationName, Plain, &["location.name"]),
    Copy(LocationAddress, Plain, &["location.address"]),
];

/// The status of a message. A message has a webhook for each status.
pub static STATUS: Mapping = &[
    Identify(Plain, &["message_uuid"]),
    Identify(Plain, &["status"]),
    Set(Kind, "message.status"),
    Set(Direction, "outbound"),
    Include(MESSAGE),
    Copy(Status, Map(STATUSES), &["status"]),
    Copy(ErrorCode, Plain, &["error.title"]),
    Copy(ErrorDescription, Plain, &["error.detail"]),
    Copy(Segments, Count, &["sms.count_total"]),
];
