//! Bird's events in the unified words: the classic notifications, then the 2026 platform.

use crate::provider::rule::{Condition::*, Member::*, Places, Reading::*, Rule::*, Rules};
use crate::unified::Words;

pub(super) mod channels;
pub(super) mod conversations;
pub(super) mod email;
pub(super) mod messaging;
pub(super) mod platform;
pub(super) mod voice;

pub(super) static DIRECTIONS: &Words = &[("inbound", "inbound"), ("outbound", "outbound")];

/// What an event of unknown type says in one of Bird's two envelopes.
pub(super) static ENVELOPE: Rules = &[
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
