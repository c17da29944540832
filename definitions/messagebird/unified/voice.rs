//! Voice calls.

use crate::mapping::ValueMap;
use crate::mapping::{Condition::*, Conversion::*, Mapping, MappingStep::*, UnifiedField::*};

pub static DIRECTIONS: &ValueMap = &[("incoming", "inbound"), ("outgoing", "outbound")];

/// The status of a call or of one of its legs. Events differ in id, status, the time of the change and the statuses of
/// the legs; a body with several calls is identified by its whole content.
pub static CALL: Mapping = &[
    Set(Kind, "call.status"),
    Unless(IsArray("items"), &[Include(CALL_OR_LEG)]),
    // A unified event has one call only.
    Unless(Exists("items.1"), &[Scope(&["items.0"], CALL_OR_LEG)]),
    Copy(OccurredAt, Rfc3339, &["timestamp"]),
];

/// The time of the last change, or of the creation if there was no change.
static TIMES: &[&str] = &["updatedAt", "endedAt", "createdAt"];

/// A call, or a leg of one.
static CALL_OR_LEG: Mapping = &[
    Identify(Plain, &["id"]),
    Identify(Plain, &["status"]),
    IdentifyByTime(Rfc3339, &["updatedAt"]),
    Each("legs", &[Identify(Plain, &["status"])]),
    // A leg is reported as its call.
    Copy(CallId, Plain, &["callId", "id"]),
    Copy(CallStatus, Lowercase, &["status"]),
    Copy(CallDirection, Map(DIRECTIONS), &["direction"]),
    Copy(CallFrom, PhoneNumber, &["source"]),
    Copy(CallTo, PhoneNumber, &["destination"]),
    Copy(OccurredAt, Rfc3339, TIMES),
];
