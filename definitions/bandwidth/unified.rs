//! Bandwidth's callbacks in the unified words.

use crate::rule::Words;
use crate::rule::{Condition::*, Member::*, Reading::*, Rule::*, Rules};

pub static CHANNELS: &Words = &[("RBM", "rcs"), ("MMS", "mms"), ("SMS", "sms")];

/// The networks of MFA codes sent as messages.
pub static PLATFORMS: &Words = &[("NorthAmericaSMS", "sms"), ("GlobalSMS", "sms")];

pub static DIRECTIONS: &Words = &[("in", "inbound"), ("out", "outbound")];

/// What every callback about a message has, also one of a type that is not known here.
pub static ENVELOPE: Rules = &[
    Identify(Plain, &["message.id"]),
    IdentifyByType,
    Identify(Plain, &["to"]),
    // `time` is when the callback was made, `eventTime` when the message was read.
    IdentifyByTime(Moment, &["eventTime", "time"]),
    Take(OccurredAt, Moment, &["eventTime", "time"]),
];

/// A callback about a message. One message has several: they differ in type, recipient and time, and a redelivery in
/// none of them.
pub static MESSAGE: Rules = &[
    When(Type(&["message-received"]), &[Say(Kind, "message.received")]),
    When(
        Type(&["suggestion-response", "requested-location-response", "location-request-response"]),
        &[Say(Kind, "message.interaction")],
    ),
    Say(Kind, "message.status"),
    All(ENVELOPE),
    StatusOfType,
    When(
        Type(&["message-failed"]),
        &[Take(ErrorCode, Plain, &["errorCode"]), Take(ErrorDescription, Plain, &["description"])],
    ),
    // The recipient that a status applies to, one of the group in `message.to`. Often without its `+`.
    When(ToldAs(Kind, &["message.status"]), &[Take(To, PhoneNumber, &["to"])]),
    Within(
        &["message"],
        &[
            Take(MessageId, Plain, &["id"]),
            Take(Channel, WordOrTheirs(CHANNELS), &["channel"]),
            Take(Direction, Word(DIRECTIONS), &["direction"]),
            Take(From, PhoneNumber, &["from"]),
            Take(Text, Plain, &["text", "content.text", "suggestionResponse.text"]),
            Take(Latitude, Decimal, &["locationResponse.latitude"]),
            Take(Longitude, Decimal, &["locationResponse.longitude"]),
            Take(Segments, Count, &["segmentCount"]),
            Take(Reference, Plain, &["tag"]),
            Take(InReplyTo, Plain, &["suggestionResponse.pairedMessageId"]),
            Unless(Told(To), &[Add(To, PhoneNumber, &["to"])]),
            // Attachments: a list of addresses, or the one file of an RCS message.
            Add(Media, Plain, &["media", "content.media.fileUrl"]),
        ],
    ),
    // Where the message has no recipients, the recipient of the callback.
    Take(To, PhoneNumber, &["to"]),
    // Named in the message or, for MFA codes, by the network. Elsewhere a message with media is MMS, any other SMS.
    Take(Channel, WordOrTheirs(PLATFORMS), &["platform"]),
    When(Exists("message"), &[When(Told(Media), &[Say(Channel, "mms")]), Say(Channel, "sms")]),
];

/// The verification of a toll-free number. It names its request but neither a time nor a revision, so only the whole
/// content tells a decision from the next: without an id here, its digest becomes the id.
pub static VERIFICATION: Rules = &[];
