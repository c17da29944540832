//! The platform's events of voice calls.

use super::DIRECTIONS;
use super::platform::{DATA, HAPPENING};
use crate::rule::{Member::*, Reading::*, Rule::*, Rules};

/// A call that got further. How far is the end of the event's name; the `status` of a call that is over says how it
/// went.
pub static CALL: Rules = &[
    All(HAPPENING),
    Say(Kind, "call.status"),
    EndOfType(CallStatus),
    Within(
        DATA,
        &[
            Take(CallId, Plain, &["call_id"]),
            Take(CallDirection, Word(DIRECTIONS), &["direction"]),
            Take(Caller, PhoneNumber, &["from"]),
            Take(Callee, PhoneNumber, &["to"]),
        ],
    ),
];
