//! Voice API.

use crate::mapping::{Conversion::*, Mapping, MappingStep::*, UnifiedField::*, ValueMap};

pub static DIRECTIONS: &ValueMap = &[("inbound", "inbound"), ("outbound", "outbound")];

/// The fields of every webhook of a call.
static CALL: Mapping = &[
    Set(Kind, "call.status"),
    Copy(CallId, Plain, &["uuid", "call_uuid"]),
    Copy(CallStatus, Lowercase, &["status"]),
    Copy(CallDirection, Map(DIRECTIONS), &["direction"]),
    Copy(CallFrom, FormPhoneNumber, &["from"]),
    Copy(CallTo, FormPhoneNumber, &["to"]),
    Copy(ConversationId, Plain, &["conversation_uuid", "conversation_uuid_to"]),
    Copy(OccurredAt, Rfc3339, &["timestamp"]),
];

/// An event of a call.
pub static EVENT: Mapping = &[
    Identify(Plain, &["uuid", "call_uuid", "recording_uuid", "conversation_uuid"]),
    Identify(Plain, &["status"]),
    IdentifyByTime(Rfc3339, &["timestamp"]),
    Include(CALL),
];

/// The request for the first instructions of a call. It is sent once, and has no time.
pub static ANSWER: Mapping = &[Identify(Plain, &["uuid", "conversation_uuid"]), IdentifyAs("answer"), Include(CALL)];

/// The same request to the fallback URL, or that of an event.
pub static FALLBACK: Mapping = &[
    Identify(Plain, &["uuid", "conversation_uuid"]),
    IdentifyAs("fallback"),
    IdentifyByTime(Rfc3339, &["timestamp"]),
    Include(CALL),
];
