//! Calls, conferences, recordings, video rooms.

use super::CHANNELS;
use crate::mapping::{Conversion::*, Mapping, MappingStep::*, UnifiedField::*, ValueMap};

pub static DIRECTIONS: &ValueMap =
    &[("inbound", "inbound"), ("outbound-api", "outbound"), ("outbound-dial", "outbound")];

/// A call.
static CALL: Mapping = &[
    Set(Kind, "call.status"),
    Copy(CallId, Last, &["CallSid"]),
    Copy(CallStatus, Lowercase, &["CallStatus"]),
    Copy(CallDirection, Map(DIRECTIONS), &["Direction"]),
    Copy(CallFrom, PrefixedAddress(CHANNELS), &["From", "Caller"]),
    Copy(CallTo, PrefixedAddress(CHANNELS), &["To", "Called"]),
];

/// A request for the instructions of a call. It is repeated after every redirect and input, without a time or a number: its
/// content distinguishes the requests.
pub static REQUEST: Mapping =
    &[Identify(Last, &["CallSid"]), Identify(Last, &["CallStatus"]), IdentifyByTime(Plain, &[]), Include(CALL)];

/// The status of a call.
pub static STATUS: Mapping = &[
    Identify(Last, &["CallSid"]),
    Identify(Last, &["SequenceNumber", "CallStatus"]),
    Copy(OccurredAt, Rfc2822, &["Timestamp"]),
    Include(CALL),
];

/// A recording.
pub static RECORDING: Mapping =
    &[Set(Kind, "other"), Identify(Last, &["RecordingSid"]), Identify(Last, &["RecordingStatus"])];

/// An event of a conference.
pub static CONFERENCE: Mapping = &[
    Set(Kind, "other"),
    Identify(Last, &["ConferenceSid"]),
    IdentifyByType,
    Identify(Last, &["CallSid"]),
    Identify(Last, &["SequenceNumber"]),
    IdentifyByTime(Rfc2822, &["Timestamp"]),
    Copy(OccurredAt, Rfc2822, &["Timestamp"]),
];

/// An event of a video room.
pub static ROOM: Mapping = &[
    Set(Kind, "other"),
    Identify(Last, &["RoomSid"]),
    IdentifyByType,
    Identify(Last, &["ParticipantSid", "TrackSid", "RecordingSid"]),
    Identify(Last, &["SequenceNumber"]),
    IdentifyByTime(Rfc3339, &["Timestamp"]),
    Copy(OccurredAt, Rfc3339, &["Timestamp"]),
];
