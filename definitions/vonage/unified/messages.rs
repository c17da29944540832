//! Messages API.

use crate::rule::{Condition::*, File, Member::*, Reading::*, Rule::*, Rules, Words};

pub static CHANNELS: &Words = &[
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

pub static STATUSES: &Words = &[
    ("submitted", "sent"),
    ("delivered", "delivered"),
    ("read", "read"),
    ("rejected", "rejected"),
    ("undeliverable", "failed"),
];

/// Where each kind of content has its text.
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

/// What every message says.
static MESSAGE: Rules = &[
    Take(MessageId, Plain, &["message_uuid"]),
    Take(Channel, WordOrTheirs(CHANNELS), &["channel", "from.type", "to.type"]),
    Take(From, ChannelAddress, &["from", "from.number", "from.id"]),
    Take(To, ChannelAddress, &["to", "to.number", "to.id"]),
    Take(OccurredAt, Moment, &["timestamp"]),
    Take(Reference, Plain, &["client_ref"]),
];

/// A message that arrived. It arrives once, so its id is enough.
pub static INBOUND: Rules = &[
    Identify(Plain, &["message_uuid"]),
    When(Says("message_type", "reply"), INTERACTION),
    When(Says("message_type", "button"), INTERACTION),
    When(Says("message_type", "reaction"), INTERACTION),
    When(Says("message.content.type", "button"), INTERACTION),
    When(Says("message.content.type", "reply"), INTERACTION),
    Say(Kind, "message.received"),
    Say(Direction, "inbound"),
    All(MESSAGE),
    Take(Segments, Count, &["sms.num_messages"]),
    Take(InReplyTo, Plain, &["context.message_uuid"]),
    All(CONTENT),
    Each("content", &[AddLines(Text, &["text", "caption"])]),
    Within(&["message.content"], CONTENT),
];

static INTERACTION: Rules = &[Say(Kind, "message.interaction")];

static CONTENT: Rules = &[
    Take(Text, Plain, TEXTS),
    AddFiles(
        &["image", "audio", "video", "file", "sticker", "vcard", "content"],
        File { url: &["url"], content_type: &[], name: &["name"], id: &[] },
    ),
    Take(Latitude, Decimal, &["location.lat"]),
    Take(Longitude, Decimal, &["location.long"]),
    Take(PlaceName, Plain, &["location.name"]),
    Take(PlaceAddress, Plain, &["location.address"]),
];

/// How far a message got. A message has a webhook for each status.
pub static STATUS: Rules = &[
    Identify(Plain, &["message_uuid"]),
    Identify(Plain, &["status"]),
    Say(Kind, "message.status"),
    Say(Direction, "outbound"),
    All(MESSAGE),
    Take(Status, Word(STATUSES), &["status"]),
    Take(ErrorCode, Plain, &["error.title"]),
    Take(ErrorDescription, Plain, &["error.detail"]),
    Take(Segments, Count, &["sms.count_total"]),
];
