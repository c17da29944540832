//! Voice API.

use crate::rule::{Member::*, Reading::*, Rule::*, Rules, Words};

pub static DIRECTIONS: &Words = &[("inbound", "inbound"), ("outbound", "outbound")];

/// What every webhook of a call says.
static CALL: Rules = &[
    Say(Kind, "call.status"),
    Take(CallId, Plain, &["uuid", "call_uuid"]),
    Take(CallStatus, LowerCase, &["status"]),
    Take(CallDirection, Word(DIRECTIONS), &["direction"]),
    Take(Caller, FormPhoneNumber, &["from"]),
    Take(Callee, FormPhoneNumber, &["to"]),
    Take(ConversationId, Plain, &["conversation_uuid", "conversation_uuid_to"]),
    Take(OccurredAt, Moment, &["timestamp"]),
];

/// Something that happened in a call.
pub static EVENT: Rules = &[
    Identify(Plain, &["uuid", "call_uuid", "recording_uuid", "conversation_uuid"]),
    Identify(Plain, &["status"]),
    IdentifyByTime(Moment, &["timestamp"]),
    All(CALL),
];

/// The request for the first instructions of a call. There is one, and it names no time.
pub static ANSWER: Rules = &[Identify(Plain, &["uuid", "conversation_uuid"]), IdentifyByType, All(CALL)];

/// The same request at the second address, or one of an event.
pub static FALLBACK: Rules = &[
    Identify(Plain, &["uuid", "conversation_uuid"]),
    IdentifyByType,
    IdentifyByTime(Moment, &["timestamp"]),
    All(CALL),
];
