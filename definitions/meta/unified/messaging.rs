//! Messenger and Instagram.

use crate::mapping::{Condition::*, Conversion::*, File, Mapping, MappingStep::*, UnifiedField::*};

static TIMES: &[&str] = &["timestamp", "^.time"];

/// A message, or a button that was pressed. The deletion of a message has the id of the message.
pub static MESSAGING: Mapping = &[
    When(IsTrue("message.is_deleted"), &[Set(Kind, "message.status"), Set(Status, "deleted")]),
    When(IsTrue("message.is_echo"), &[Set(Kind, "message.status"), Set(Status, "sent"), Set(Direction, "outbound")]),
    When(Exists("postback"), &[Set(Kind, "message.interaction")]),
    When(Exists("message.quick_reply.payload"), &[Set(Kind, "message.interaction")]),
    Set(Kind, "message.received"),
    Set(Direction, "inbound"),
    Include(PARTIES),
    Copy(MessageId, Plain, &["message.mid", "postback.mid"]),
    When(
        IsSet(MessageId),
        &[
            Identify(Plain, &["message.mid", "postback.mid"]),
            When(IsTrue("message.is_deleted"), &[Identify(Plain, TIMES)]),
        ],
    ),
    // A pressed button may have no id.
    Unless(
        IsSet(MessageId),
        &[Identify(Plain, &["sender.id", "sender.user_ref"]), Identify(Plain, TIMES), IdentifyByTime(Plain, &[])],
    ),
    Copy(OccurredAt, UnixTime, TIMES),
    Copy(Text, Plain, &["message.text", "postback.title"]),
    Copy(InReplyTo, Plain, &["message.reply_to.mid"]),
    Copy(Reference, Plain, &["message.metadata"]),
    AddFiles(
        &["message.attachments"],
        File {
            url: &["payload.url", "url"],
            content_type: &[],
            name: &["payload.title", "title"],
            id: &["payload.sticker_id", "payload.reel_video_id"],
        },
    ),
    Each(
        "message.attachments",
        &[Scope(&["payload.coordinates"], &[Copy(Latitude, Decimal, &["lat"]), Copy(Longitude, Decimal, &["long"])])],
    ),
];

/// A reaction to a message, or its removal.
pub static REACTION: Mapping = &[
    Set(Kind, "message.interaction"),
    Set(Direction, "inbound"),
    Include(PARTIES),
    Identify(Plain, &["reaction.mid"]),
    IdentifyByType,
    Identify(Plain, &["sender.id"]),
    Identify(Plain, &["reaction.action"]),
    IdentifyByTime(Plain, TIMES),
    Copy(OccurredAt, UnixTime, TIMES),
    Unless(FieldEquals("reaction.action", "unreact"), &[Copy(Text, Plain, &["reaction.emoji"])]),
    Copy(InReplyTo, Plain, &["reaction.mid"]),
];

/// Messages of the page that were delivered. The user sends the receipt.
pub static DELIVERY: Mapping = &[
    Include(RECEIPT),
    Identify(Plain, &["delivery.mids.0", "sender.id"]),
    IdentifyAs("delivered"),
    Unless(Exists("delivery.mids.0"), &[IdentifyByTime(Plain, &["delivery.watermark"])]),
    // Receipts of several messages are distinguished by all of these.
    When(Exists("delivery.mids.1"), &[IdentifyByTime(Plain, &[])]),
    Copy(MessageId, Plain, &["delivery.mids.0"]),
    Copy(OccurredAt, UnixTime, &["delivery.watermark", "timestamp"]),
];

/// Messages of the page that were read: all before a time or, on Instagram, a single one.
pub static READ: Mapping = &[
    Include(RECEIPT),
    Identify(Plain, &["read.mid", "sender.id"]),
    IdentifyAs("read"),
    Unless(Exists("read.mid"), &[IdentifyByTime(Plain, &["read.watermark"])]),
    Copy(MessageId, Plain, &["read.mid"]),
    Copy(OccurredAt, UnixTime, &["read.watermark", "timestamp"]),
];

/// The fields of receipts.
static RECEIPT: Mapping = &[
    Set(Kind, "message.status"),
    Set(Direction, "outbound"),
    TypePrefix(Channel, &[]),
    StatusOfType,
    Copy(From, Plain, &["recipient.id"]),
    Copy(To, Plain, &["sender.id", "sender.user_ref"]),
];

/// The sender and the recipient.
static PARTIES: Mapping = &[
    TypePrefix(Channel, &[]),
    Copy(From, Plain, &["sender.id", "sender.user_ref"]),
    Copy(To, Plain, &["recipient.id"]),
];
