//! SMS reports, inbound SMS and MMS.

use super::STATUSES;
use crate::mapping::{Condition::*, Conversion::*, Mapping, MappingStep::*, UnifiedField::*};

/// The status of an SMS. A message has a report for each recipient and status.
pub static REPORT: Mapping = &[
    Set(Kind, "message.status"),
    Identify(Plain, &["id"]),
    Identify(Plain, &["recipient"]),
    Identify(Plain, &["status"]),
    IdentifyByTime(Rfc3339WithSpace, &["statusDatetime"]),
    Copy(OccurredAt, Rfc3339, &["statusDatetime"]),
    Copy(OccurredAt, Rfc3339WithSpace, &["statusDatetime"]),
    Copy(MessageId, Plain, &["id"]),
    Set(Channel, "sms"),
    Set(Direction, "outbound"),
    Copy(To, FormPhoneNumber, &["recipient"]),
    Copy(Status, Map(STATUSES), &["status"]),
    // Delivered messages also have a reason: "successfully delivered".
    When(
        Equals(Status, &["failed", "expired", "rejected"]),
        &[Copy(ErrorCode, Plain, &["statusErrorCode"]), Copy(ErrorDescription, Plain, &["statusReason"])],
    ),
    Copy(Segments, Count, &["messagePartCount"]),
    Copy(Reference, Plain, &["reference"]),
];

/// An SMS or MMS that was received. It is received once, so its id is sufficient. If a key repeats, the last value is that
/// of this message, and the others are those of earlier ones.
pub static INBOUND: Mapping = &[
    Set(Kind, "message.received"),
    // Messages to a short code have other fields; the usual fields then belong to another message.
    When(
        Exists("shortcode"),
        &[
            Identify(Last, &["mid", "id"]),
            Copy(MessageId, Last, &["mid", "id"]),
            Copy(Text, Last, &["message", "body"]),
        ],
    ),
    Unless(
        Exists("shortcode"),
        &[
            Identify(Last, &["id", "message_id"]),
            Copy(MessageId, Last, &["id", "message_id"]),
            Copy(Text, Last, &["body", "message"]),
        ],
    ),
    IdentifyByType,
    When(Type(&["mms.inbound"]), &[Set(Channel, "mms")]),
    Set(Channel, "sms"),
    Set(Direction, "inbound"),
    Copy(From, FormPhoneNumber, &["originator"]),
    Copy(To, FormPhoneNumber, &["receiver", "recipient", "shortcode"]),
    Add(Media, Plain, &["mediaURLs", "mediaUrls"]),
    // `date` and `receive_datetime` are not used: they have no UTC offset.
    Copy(OccurredAt, Rfc3339, &["CreatedDatetime", "createdDatetime"]),
    Copy(OccurredAt, UnixSeconds, &["date_utc"]),
];
