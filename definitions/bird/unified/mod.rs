//! The mappings of Bird's events: the classic notifications, then the 2026 platform.

use crate::mapping::ValueMap;
use crate::mapping::{Condition::*, Conversion::*, Mapping, MappingStep::*, Paths, UnifiedField::*};

pub mod channels;
pub mod conversations;
pub mod email;
pub mod messaging;
pub mod platform;
pub mod voice;

pub static DIRECTIONS: &ValueMap = &[("inbound", "inbound"), ("outbound", "outbound")];

/// An event of unknown type, as a classic notification or an event of the platform.
pub static ENVELOPE: Mapping = &[
    When(
        Exists("event"),
        &[Scope(
            PAYLOAD,
            &[
                Identify(Plain, &["id", "message.id"]),
                IdentifyByType,
                Identify(Plain, &["status", "message.status"]),
                IdentifyByTime(Rfc3339, &["updatedAt", "message.updatedAt"]),
                Copy(OccurredAt, Rfc3339, &["lastStatusAt", "updatedAt", "message.updatedAt"]),
                Copy(OccurredAt, Rfc3339, &["createdAt", "message.createdAt"]),
            ],
        )],
    ),
    Unless(Exists("event"), platform::EVENT),
];

/// The payload of a classic notification. Some deliveries contain it in `data`, as on the platform.
static PAYLOAD: Paths = &["payload", "data"];

/// Facts that the tables of docs/unified.md do not contain.
pub static NOTES: &[&str] = &[
    "If an event of the platform has no `data`, its fields are read from the root.",
    "`conversation.*` describes the conversation only: its `lastMessage` has its own notifications.",
    "The code of a verification (`verify.*`) is not a message of the account: these events are `other`.",
];
