//! Event Streams, and the events of the debugger.

use super::ADDRESSES;
use super::messaging::STATUSES;
use crate::mapping::{Condition::*, Conversion::*, Mapping, MappingStep::*, UnifiedField::*};

static TIMES: &[&str] = &["time", "data.timestamp"];

/// Any event.
pub static EVENT: Mapping = &[
    Set(Kind, "other"),
    Identify(Plain, &["id"]),
    IdentifyByType,
    IdentifyByTime(Rfc3339, TIMES),
    Copy(OccurredAt, Rfc3339, TIMES),
];

/// A message that was received, or the status of a sent one.
pub static MESSAGE: Mapping = &[
    Identify(Plain, &["id"]),
    Copy(OccurredAt, Rfc3339, TIMES),
    When(
        Type(&["com.twilio.messaging.inbound-message.received"]),
        &[Set(Kind, "message.received"), Set(Direction, "inbound")],
    ),
    Set(Kind, "message.status"),
    Set(Direction, "outbound"),
    Scope(
        &["data"],
        &[
            Copy(MessageId, Plain, &["messageSid"]),
            Include(ADDRESSES),
            Copy(Text, Plain, &["body"]),
            Copy(Segments, Count, &["numSegments", "numberOfSegments"]),
            When(Equals(Kind, &["message.status"]), &[Copy(Status, Map(STATUSES), &["messageStatus"]), StatusOfType]),
            When(
                Equals(Status, &["failed"]),
                &[Copy(ErrorCode, Plain, &["errorCode"]), Copy(ErrorDescription, Plain, &["errorMessage"])],
            ),
        ],
    ),
    StatusOfType,
];

/// An error or warning.
pub static DEBUGGER: Mapping =
    &[Set(Kind, "other"), Identify(Last, &["Sid"]), Copy(OccurredAt, Rfc3339, &["Timestamp"])];
