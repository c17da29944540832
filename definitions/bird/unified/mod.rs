//! Bird's events in the unified words: the classic notifications, then the 2026 platform.

use crate::rule::Words;
use crate::rule::{Condition::*, Member::*, Places, Reading::*, Rule::*, Rules};

pub mod channels;
pub mod conversations;
pub mod email;
pub mod messaging;
pub mod platform;
pub mod voice;

pub static DIRECTIONS: &Words = &[("inbound", "inbound"), ("outbound", "outbound")];

/// What an event of unknown type says in one of Bird's two envelopes.
pub static ENVELOPE: Rules = &[
    When(
        Exists("event"),
        &[Within(
            PAYLOAD,
            &[
                Identify(Plain, &["id", "message.id"]),
                IdentifyByType,
                Identify(Plain, &["status", "message.status"]),
                IdentifyByTime(Moment, &["updatedAt", "message.updatedAt"]),
                Take(OccurredAt, Moment, &["lastStatusAt", "updatedAt", "message.updatedAt"]),
                Take(OccurredAt, Moment, &["createdAt", "message.createdAt"]),
            ],
        )],
    ),
    Unless(Exists("event"), platform::HAPPENING),
];

/// What a classic notification tells. Some deliveries put it in `data`, as the platform does.
static PAYLOAD: Places = &["payload", "data"];
