//! The platform's events of voice calls.

use super::DIRECTIONS;
use super::platform::{DATA, EVENT};
use crate::mapping::{Conversion::*, Mapping, MappingStep::*, UnifiedField::*};

/// The status of a call, which is the end of the event's type; the `status` of a call that ended is its outcome.
pub static CALL: Mapping = &[
    Include(EVENT),
    Set(Kind, "call.status"),
    TypeSuffix(CallStatus),
    Scope(
        DATA,
        &[
            Copy(CallId, Plain, &["call_id"]),
            Copy(CallDirection, Map(DIRECTIONS), &["direction"]),
            Copy(CallFrom, PhoneNumber, &["from"]),
            Copy(CallTo, PhoneNumber, &["to"]),
        ],
    ),
];
