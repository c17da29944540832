//! Meta's events in the unified view.

pub mod messaging;
pub mod whatsapp;

use crate::mapping::{Conversion::*, Mapping, MappingStep::*, UnifiedField::*};

/// An event that is no message, status or call. Few of them name what they happened to, and the time of an entry is in
/// seconds, so that only the content tells two of them apart.
pub static ENVELOPE: Mapping = &[
    Identify(Plain, &["^.id"]),
    IdentifyByType,
    Identify(Plain, &["timestamp", "^.time"]),
    IdentifyByTime(Plain, &[]),
    Copy(OccurredAt, UnixTime, &["timestamp", "^.time"]),
];
