//! Classic notifications of the service `channels`.

use super::PAYLOAD;
use crate::mapping::ValueMap;
use crate::mapping::{Condition::*, Conversion::*, File, Mapping, MappingStep::*, UnifiedField::*};

/// Platforms with another name in unified events.
static CHANNELS: &ValueMap = &[("facebook", "messenger")];

pub static STATUSES: &ValueMap = &[
    ("accepted", "accepted"),
    ("pending", "queued"),
    ("queued", "queued"),
    ("sent", "sent"),
    ("delivered", "delivered"),
    ("read", "read"),
    ("failed", "failed"),
    ("sending_failed", "failed"),
    ("delivery_failed", "failed"),
    ("rejected", "rejected"),
];

/// Interactions with a message. Reports of spam, reactions and others have no status.
pub static INTERACTIONS: &ValueMap = &[("read", "read"), ("opened", "read"), ("clicked", "clicked")];

/// The paths of the text in every kind of body; the text of a pressed button comes last. In some deliveries the body is the
/// text itself.
pub static TEXTS: &[&str] =
    &["text.text", "text", "image.text", "file.text", "list.text", "carousel.text", "text.actions.0.postback.text"];

/// A message that was received.
pub static INBOUND: Mapping = &[
    Set(Kind, "message.received"),
    Set(Direction, "inbound"),
    Include(MESSAGE),
    Scope(
        PAYLOAD,
        &[
            Copy(OccurredAt, Rfc3339, &["createdAt"]),
            // The time at which the platform received the message.
            Copy(OccurredAt, UnixSeconds, &["meta.extraInformation.timestamp"]),
        ],
    ),
];

/// A message that was sent, and whose status changed.
pub static OUTBOUND: Mapping = &[
    Set(Kind, "message.status"),
    Set(Direction, "outbound"),
    Include(MESSAGE),
    Scope(PAYLOAD, &[Copy(OccurredAt, Rfc3339, &["lastStatusAt", "updatedAt"])]),
];

/// An interaction of a recipient with a message.
pub static INTERACTION: Mapping = &[
    Set(Kind, "message.interaction"),
    TypePrefix(Channel, CHANNELS),
    Scope(
        PAYLOAD,
        &[
            Identify(Plain, &["messageId", "id"]),
            IdentifyByType,
            Identify(Plain, &["type"]),
            Identify(Plain, &["id"]),
            IdentifyByTime(Rfc3339, &["createdAt", "updatedAt"]),
            Copy(OccurredAt, Rfc3339, &["createdAt", "updatedAt"]),
            Copy(MessageId, Plain, &["messageId"]),
            Scope(&["receiver"], RECIPIENTS),
            Copy(Status, Map(INTERACTIONS), &["type"]),
            Copy(Reference, Plain, &["messageReference"]),
        ],
    ),
];

/// A message has several statuses one after another, and may return to one.
static MESSAGE: Mapping = &[
    TypePrefix(Channel, CHANNELS),
    Scope(
        PAYLOAD,
        &[
            Identify(Plain, &["id"]),
            IdentifyByType,
            Identify(Plain, &["status"]),
            // A message may change without a change of its status.
            Unless(FieldsEqual("lastStatusAt", "updatedAt"), &[Identify(Plain, &["lastStatusAt"])]),
            When(Equals(Direction, &["inbound"]), &[IdentifyByTime(Rfc3339, &["updatedAt", "createdAt"])]),
            Unless(Equals(Direction, &["inbound"]), &[IdentifyByTime(Rfc3339, &["updatedAt"])]),
            Copy(MessageId, Plain, &["id"]),
            Scope(
                &["sender"],
                &[Scope(&["contact"], SENDER), Copy(From, ChannelAddress, CONNECTOR), Each("contacts", SENDER)],
            ),
            Scope(&["receiver"], RECIPIENTS),
            Copy(InReplyTo, Plain, &["replyTo.id"]),
            Copy(Status, Map(STATUSES), &["status"]),
            Copy(ErrorCode, Plain, &["failure.code"]),
            Copy(ErrorDescription, Plain, &["failure.description"]),
            // These are also set for messages that did not fail.
            When(Equals(Status, &["failed", "rejected"]), &[Copy(ErrorDescription, Plain, &["reason", "details"])]),
            Copy(Reference, Plain, &["reference"]),
            Scope(&["body"], CONTENT),
        ],
    ),
];

static SENDER: Mapping = &[
    When(FieldEquals("identifierKey", PHONE_NUMBER), &[Copy(From, ChannelAddress, IDENTIFIER)]),
    Unless(Exists("identifierKey"), &[Copy(From, ChannelAddress, IDENTIFIER)]),
    Copy(From, Plain, IDENTIFIER),
];

static RECIPIENTS: Mapping =
    &[Scope(&["contact"], RECIPIENT), Add(To, ChannelAddress, CONNECTOR), Each("contacts", RECIPIENT)];

static RECIPIENT: Mapping = &[
    When(FieldEquals("identifierKey", PHONE_NUMBER), &[Add(To, ChannelAddress, IDENTIFIER)]),
    Unless(
        FieldEquals("identifierKey", PHONE_NUMBER),
        &[
            Unless(Exists("identifierKey"), &[Add(To, ChannelAddress, IDENTIFIER)]),
            When(Exists("identifierKey"), &[Add(To, Plain, IDENTIFIER)]),
        ],
    ),
];

/// The kind of identifier on WhatsApp, RCS, SMS and Viber: a phone number with its country code. WhatsApp also has other
/// kinds, such as its id of a user.
pub const PHONE_NUMBER: &str = "phonenumber";

static IDENTIFIER: &[&str] = &["identifierValue"];

/// The workspace's address on a channel: its number, or its name.
static CONNECTOR: &[&str] = &["connector.identifierValue"];

/// The content of a message.
pub static CONTENT: Mapping = &[
    Copy(Text, Plain, &[""]),
    Copy(Text, Plain, TEXTS),
    AddFiles(
        &["image.images", "file.files"],
        File { url: &["mediaUrl"], content_type: &["contentType"], name: &["filename"], id: &[] },
    ),
    Scope(
        &["location"],
        &[
            Scope(
                &["coordinates", ""],
                &[Copy(Latitude, Decimal, &["latitude"]), Copy(Longitude, Decimal, &["longitude"])],
            ),
            Copy(LocationName, Plain, &["location.label"]),
            Copy(LocationAddress, Plain, &["location.address"]),
        ],
    ),
];
