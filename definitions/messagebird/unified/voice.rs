//! Voice calls.

use crate::rule::Words;
use crate::rule::{Condition::*, Member::*, Reading::*, Rule::*, Rules};

pub static DIRECTIONS: &Words = &[("incoming", "inbound"), ("outgoing", "outbound")];

/// A call or one of its legs that got further. They differ in id, status, the time of the change and how far the legs of
/// the call are; a body with several calls is identified by its whole content.
pub static CALL: Rules = &[
    Say(Kind, "call.status"),
    Unless(IsArray("items"), &[All(CALL_OR_LEG)]),
    // Several calls are too many for one unified call.
    Unless(Exists("items.1"), &[Within(&["items.0"], CALL_OR_LEG)]),
    Take(OccurredAt, Moment, &["timestamp"]),
];

/// What was never changed was made when it happened.
static TIMES: &[&str] = &["updatedAt", "endedAt", "createdAt"];

/// A call, or a leg of one.
static CALL_OR_LEG: Rules = &[
    Identify(Plain, &["id"]),
    Identify(Plain, &["status"]),
    IdentifyByTime(Moment, &["updatedAt"]),
    Each("legs", &[Identify(Plain, &["status"])]),
    // A leg is told as its call.
    Take(CallId, Plain, &["callId", "id"]),
    Take(CallStatus, LowerCase, &["status"]),
    Take(CallDirection, Word(DIRECTIONS), &["direction"]),
    Take(Caller, PhoneNumber, &["source"]),
    Take(Callee, PhoneNumber, &["destination"]),
    Take(OccurredAt, Moment, TIMES),
];
