//! The mappings of Bandwidth's callbacks.

use crate::mapping::ValueMap;
use crate::mapping::{Condition::*, Conversion::*, Mapping, MappingStep::*, UnifiedField::*};

pub static CHANNELS: &ValueMap = &[("RBM", "rcs"), ("MMS", "mms"), ("SMS", "sms")];

/// The networks of MFA codes sent as messages.
pub static PLATFORMS: &ValueMap = &[("NorthAmericaSMS", "sms"), ("GlobalSMS", "sms")];

pub static DIRECTIONS: &ValueMap = &[("in", "inbound"), ("out", "outbound")];

/// The id and the time of every callback of a message, also of one of unknown type.
pub static ENVELOPE: Mapping = &[
    Identify(Plain, &["message.id"]),
    IdentifyByType,
    Identify(Plain, &["to"]),
    // `time` is the time of the callback, `eventTime` that at which the message was read.
    IdentifyByTime(Rfc3339, &["eventTime", "time"]),
    Copy(OccurredAt, Rfc3339, &["eventTime", "time"]),
];

/// A callback of a message. The callbacks of a message differ in type, recipient and time; a redelivery is equal in
/// all of them.
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
            // Attachments: a list of URLs, or the file of an RCS message.
            Add(Media, Plain, &["media", "content.media.fileUrl"]),
        ],
    ),
    // If the message has no recipients, the recipient of the callback.
    Copy(To, PhoneNumber, &["to"]),
    // If the channel is neither in the message nor, for MFA codes, implied by the network, a message with media is MMS, any other SMS.
    Copy(Channel, MapOrLowercase(PLATFORMS), &["platform"]),
    When(Exists("message"), &[When(IsSet(Media), &[Set(Channel, "mms")]), Set(Channel, "sms")]),
];

/// The verification of a toll-free number. It contains the id of its request but neither a time nor a revision, so that
/// only the whole content distinguishes decisions.
pub static VERIFICATION: Mapping = &[Identify(Plain, &["internalTicketNumber"]), IdentifyByTime(Plain, &[])];

/// Facts that the tables of docs/unified.md do not contain.
pub static NOTES: &[&str] = &[
    "The verification of a toll-free number contains neither a time nor a revision: the id contains a digest of its content.",
];
