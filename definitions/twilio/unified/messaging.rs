//! Messages.

use super::ADDRESSES;
use crate::mapping::{Condition::*, Conversion::*, Mapping, MappingStep::*, NumberedFiles, UnifiedField::*, ValueMap};

pub static STATUSES: &ValueMap = &[
    ("accepted", "accepted"),
    ("scheduled", "accepted"),
    ("queued", "queued"),
    ("sending", "queued"),
    ("sent", "sent"),
    ("delivered", "delivered"),
    ("partially_delivered", "delivered"),
    ("read", "read"),
    ("failed", "failed"),
    ("undelivered", "failed"),
    ("canceled", "rejected"),
];

/// A message that was received. It is received once, so its id is sufficient; the payload has no time.
pub static RECEIVED: Mapping = &[
    When(
        AnyExists(&["ButtonPayload", "ButtonText", "InteractiveData", "FlowData"]),
        &[Set(Kind, "message.interaction")],
    ),
    Set(Kind, "message.received"),
    Identify(Last, &["MessageSid", "SmsSid"]),
    Copy(MessageId, Last, &["MessageSid", "SmsSid"]),
    Set(Direction, "inbound"),
    Copy(Text, Last, &["Body", "ButtonText"]),
    AddNumberedFiles(NumberedFiles { url: "MediaUrl", content_type: "MediaContentType" }),
    Include(ADDRESSES),
    Copy(Latitude, Decimal, &["Latitude"]),
    Copy(Longitude, Decimal, &["Longitude"]),
    Copy(LocationName, Last, &["Label"]),
    Copy(LocationAddress, Last, &["Address"]),
    Copy(Segments, Count, &["NumSegments"]),
    Copy(InReplyTo, Last, &["OriginalRepliedMessageSid"]),
];

/// The status of a message. A message has each status once, so its id and the status are sufficient.
pub static STATUS: Mapping = &[
    Set(Kind, "message.status"),
    Identify(Last, &["MessageSid", "SmsSid"]),
    Identify(Last, &["MessageStatus"]),
    Identify(Last, &["ErrorCode"]),
    Copy(OccurredAt, CompactDateTime, &["RawDlrDoneDate"]),
    Copy(MessageId, Last, &["MessageSid", "SmsSid"]),
    Set(Direction, "outbound"),
    Include(ADDRESSES),
    Copy(Status, Map(STATUSES), &["MessageStatus"]),
    When(
        Equals(Status, &["failed", "rejected"]),
        &[
            Copy(ErrorCode, Last, &["ErrorCode"]),
            Copy(ErrorDescription, Last, &["ChannelStatusMessage", "ErrorMessage"]),
        ],
    ),
];
