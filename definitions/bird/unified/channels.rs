//! Classic notifications of the service `channels`.

use super::PAYLOAD;
use crate::rule::Words;
use crate::rule::{Condition::*, File, Member::*, Reading::*, Rule::*, Rules};

/// Platforms that we call otherwise.
static CHANNELS: &Words = &[("facebook", "messenger")];

pub static STATUSES: &Words = &[
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

/// What recipients do with a message. Reports of spam, reactions and the like have no word of ours.
pub static INTERACTIONS: &Words = &[("read", "read"), ("opened", "read"), ("clicked", "clicked")];

/// Where the text of a body stands, whatever it consists of; what a pressed button says comes last. Some deliveries
/// shorten the body to its text.
pub static TEXTS: &[&str] =
    &["text.text", "text", "image.text", "file.text", "list.text", "carousel.text", "text.actions.0.postback.text"];

/// A message that arrived.
pub static INBOUND: Rules = &[
    Say(Kind, "message.received"),
    Say(Direction, "inbound"),
    All(MESSAGE),
    Within(
        PAYLOAD,
        &[
            Take(OccurredAt, Moment, &["createdAt"]),
            // When the platform got the message.
            Take(OccurredAt, UnixMoment, &["meta.extraInformation.timestamp"]),
        ],
    ),
];

/// A message that was sent and got further.
pub static OUTBOUND: Rules = &[
    Say(Kind, "message.status"),
    Say(Direction, "outbound"),
    All(MESSAGE),
    Within(PAYLOAD, &[Take(OccurredAt, Moment, &["lastStatusAt", "updatedAt"])]),
];

/// What a recipient did with a message.
pub static INTERACTION: Rules = &[
    Say(Kind, "message.interaction"),
    BeginningOfType(Channel, CHANNELS),
    Within(
        PAYLOAD,
        &[
            Identify(Plain, &["messageId", "id"]),
            IdentifyByType,
            Identify(Plain, &["type"]),
            Identify(Plain, &["id"]),
            IdentifyByTime(Moment, &["createdAt", "updatedAt"]),
            Take(OccurredAt, Moment, &["createdAt", "updatedAt"]),
            Take(MessageId, Plain, &["messageId"]),
            Within(&["receiver"], RECIPIENTS),
            Take(Status, Word(INTERACTIONS), &["type"]),
            Take(Reference, Plain, &["messageReference"]),
        ],
    ),
];

/// A message gets through several statuses, and may return to one.
static MESSAGE: Rules = &[
    BeginningOfType(Channel, CHANNELS),
    Within(
        PAYLOAD,
        &[
            Identify(Plain, &["id"]),
            IdentifyByType,
            Identify(Plain, &["status"]),
            // A message may change while its status stays.
            Unless(Same("lastStatusAt", "updatedAt"), &[Identify(Plain, &["lastStatusAt"])]),
            When(ToldAs(Direction, &["inbound"]), &[IdentifyByTime(Moment, &["updatedAt", "createdAt"])]),
            Unless(ToldAs(Direction, &["inbound"]), &[IdentifyByTime(Moment, &["updatedAt"])]),
            Take(MessageId, Plain, &["id"]),
            Within(
                &["sender"],
                &[Within(&["contact"], SENDER), Take(From, ChannelAddress, CONNECTOR), Each("contacts", SENDER)],
            ),
            Within(&["receiver"], RECIPIENTS),
            Take(InReplyTo, Plain, &["replyTo.id"]),
            Take(Status, Word(STATUSES), &["status"]),
            Take(ErrorCode, Plain, &["failure.code"]),
            Take(ErrorDescription, Plain, &["failure.description"]),
            // These also comment on messages that did get further.
            When(ToldAs(Status, &["failed", "rejected"]), &[Take(ErrorDescription, Plain, &["reason", "details"])]),
            Take(Reference, Plain, &["reference"]),
            Within(&["body"], CONTENT),
        ],
    ),
];

static SENDER: Rules = &[
    When(Says("identifierKey", PHONE_NUMBER), &[Take(From, ChannelAddress, IDENTIFIER)]),
    Unless(Exists("identifierKey"), &[Take(From, ChannelAddress, IDENTIFIER)]),
    Take(From, Plain, IDENTIFIER),
];

static RECIPIENTS: Rules =
    &[Within(&["contact"], RECIPIENT), Add(To, ChannelAddress, CONNECTOR), Each("contacts", RECIPIENT)];

static RECIPIENT: Rules = &[
    When(Says("identifierKey", PHONE_NUMBER), &[Add(To, ChannelAddress, IDENTIFIER)]),
    Unless(
        Says("identifierKey", PHONE_NUMBER),
        &[
            Unless(Exists("identifierKey"), &[Add(To, ChannelAddress, IDENTIFIER)]),
            When(Exists("identifierKey"), &[Add(To, Plain, IDENTIFIER)]),
        ],
    ),
];

/// The kind of identifier on WhatsApp, RCS, SMS and Viber: a phone number with its international prefix. WhatsApp has
/// others, too, such as its own id of a user.
pub const PHONE_NUMBER: &str = "phonenumber";

static IDENTIFIER: &[&str] = &["identifierValue"];

/// The workspace's own end of a channel: its number, or its name.
static CONNECTOR: &[&str] = &["connector.identifierValue"];

/// What a message says.
pub static CONTENT: Rules = &[
    Take(Text, Plain, &[""]),
    Take(Text, Plain, TEXTS),
    AddFiles(
        &["image.images", "file.files"],
        File { url: &["mediaUrl"], content_type: &["contentType"], name: &["filename"], id: &[] },
    ),
    Within(
        &["location"],
        &[
            Within(
                &["coordinates", ""],
                &[Take(Latitude, Decimal, &["latitude"]), Take(Longitude, Decimal, &["longitude"])],
            ),
            Take(PlaceName, Plain, &["location.label"]),
            Take(PlaceAddress, Plain, &["location.address"]),
        ],
    ),
];
