//! SMS reports, inbound SMS and MMS.

use super::STATUSES;
use crate::rule::{Condition::*, Member::*, Reading::*, Rule::*, Rules};

/// How far an SMS got. A message has a report for each recipient and status.
pub static REPORT: Rules = &[
    Say(Kind, "message.status"),
    Identify(Plain, &["id"]),
    Identify(Plain, &["recipient"]),
    Identify(Plain, &["status"]),
    IdentifyByTime(SpacedMoment, &["statusDatetime"]),
    Take(OccurredAt, Moment, &["statusDatetime"]),
    Take(OccurredAt, SpacedMoment, &["statusDatetime"]),
    Take(MessageId, Plain, &["id"]),
    Say(Channel, "sms"),
    Say(Direction, "outbound"),
    Take(To, FormPhoneNumber, &["recipient"]),
    Take(Status, Word(STATUSES), &["status"]),
    // Delivered messages have a reason, too: "successfully delivered".
    When(
        ToldAs(Status, &["failed", "expired", "rejected"]),
        &[Take(ErrorCode, Plain, &["statusErrorCode"]), Take(ErrorDescription, Plain, &["statusReason"])],
    ),
    Take(Segments, Count, &["messagePartCount"]),
    Take(Reference, Plain, &["reference"]),
];

/// An SMS or MMS that arrived. A message arrives once, so its id is enough. Where a key repeats the last value is that of
/// this message, the others are those of earlier ones.
pub static INBOUND: Rules = &[
    Say(Kind, "message.received"),
    // Messages to a short code have fields of their own; what is in the others then is not this message.
    When(
        Exists("shortcode"),
        &[
            Identify(Last, &["mid", "id"]),
            Take(MessageId, Last, &["mid", "id"]),
            Take(Text, Last, &["message", "body"]),
        ],
    ),
    Unless(
        Exists("shortcode"),
        &[
            Identify(Last, &["id", "message_id"]),
            Take(MessageId, Last, &["id", "message_id"]),
            Take(Text, Last, &["body", "message"]),
        ],
    ),
    IdentifyByType,
    When(Type(&["mms.inbound"]), &[Say(Channel, "mms")]),
    Say(Channel, "sms"),
    Say(Direction, "inbound"),
    Take(From, FormPhoneNumber, &["originator"]),
    Take(To, FormPhoneNumber, &["receiver", "recipient", "shortcode"]),
    Add(Media, Plain, &["mediaURLs", "mediaUrls"]),
    // `date` and `receive_datetime` are no help: they name no zone.
    Take(OccurredAt, Moment, &["CreatedDatetime", "createdDatetime"]),
    Take(OccurredAt, UnixMoment, &["date_utc"]),
];
