//! Bandwidth's callbacks in the unified words.

use crate::mapping::ValueMap;
use crate::mapping::{Condition::*, Conversion::*, Mapping, MappingStep::*, UnifiedField::*};

pub static CHANNELS: &ValueMap = &[("RBM", "rcs"), ("MMS", "mms"), ("SMS", "sms")];

/// The networks of MFA codes sent as messages.
pub static PLATFORMS: &ValueMap = &[("NorthAmericaSMS", "sms"), ("GlobalSMS", "sms")];

pub static DIRECTIONS: &ValueMap = &[("in", "inbound"), ("out", "outbound")];

/// What every callback about a message has, also one of a type that is not known here.
pub static ENVELOPE: Mapping = &[
    Identify(Plain, &["message.id"]),
    IdentifyByType,
    Identify(Plain, &["to"]),
    // `time` is when the callback was made, `eventTime` when the message was read.
    IdentifyByTime(Rfc3339, &["eventTime", "time"]),
    Copy(OccurredAt, Rfc3339, &["eventTime", "time"]),
];

/// A callback about a message. One message has several: they differ in type, recipient and time, and a redelivery in
/// none of them.
pub static MESSAGE: Mapping = &[
    When(Type(&["message-received"]), &[Set(Kind, "message.received")]),
    When(
        Type(&["suggestion-response", "requested-location-response", "location-request-response"]),
        &[Set(Kind, "message.interaction")],
    ),
    Set(Kind, "message.status"),
    Include(ENVELOPE),
    StatusOfType,
    When(
        Type(&["message-failed"]),
        &[Copy(ErrorCode, Plain, &["errorCode"]), Copy(ErrorDescription, Plain, &["description"])],
    ),
    // The recipient that a status applies to, one of the group in `message.to`. Often without its `+`.
    When(Equals(Kind, &["message.status"]), &[Copy(To, PhoneNumber, &["to"])]),
    Scope(
        &["message"],
        &[
            Copy(MessageId, Plain, &["id"]),
            Copy(Channel, MapOrLowercase(CHANNELS), &["channel"]),
            Copy(Direction, Map(DIRECTIONS), &["direction"]),
            Copy(From, PhoneNumber, &["from"]),
            Copy(Text, Plain, &["text", "content.text", "suggestionResponse.text"]),
            Copy(Latitude, Decimal, &["locationResponse.latitude"]),
            Copy(Longitude, Decimal, &["locationResponse.longitude"]),
            Copy(Segments, Count, &["segmentCount"]),
            Copy(Reference, Plain, &["tag"]),
            Copy(InReplyTo, Plain, &["suggestionResponse.pairedMessageId"]),
            Unless(IsSet(To), &[Add(To, PhoneNumber, &["to"])]),
            // Attachments: a list of addresses, or the one file of an RCS message.
            Add(Media, Plain, &["media", "content.media.fileUrl"]),
        ],
    ),
    // Where the message has no recipients, the recipient of the callback.
    Copy(To, PhoneNumber, &["to"]),
    // Named in the message or, for MFA codes, by the network. Elsewhere a message with media is MMS, any other SMS.
    Copy(Channel, MapOrLowercase(PLATFORMS), &["platform"]),
    When(Exists("message"), &[When(IsSet(Media), &[Set(Channel, "mms")]), Set(Channel, "sms")]),
];

/// The verification of a toll-free number. It names its request but neither a time nor a revision, so only the whole
/// content tells a decision from the next: without an id here, its digest becomes the id.
pub static VERIFICATION: Mapping = &[];

/// What no table of docs/unified.md shows.
pub static NOTES: &[&str] = &[
    "The verification of a toll-free number contains neither a time nor a revision: its whole content identifies it.",
];
