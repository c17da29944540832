//! Verify API, version 2.

use crate::mapping::{Conversion::*, Mapping, MappingStep::*, UnifiedField::*};

/// The status of a verification, or of one of its steps.
pub static VERIFICATION: Mapping = &[
    Identify(Plain, &["request_id"]),
    Identify(Plain, &["type"]),
    Identify(Plain, &["status"]),
    Identify(Plain, &["channel"]),
    Set(Kind, "other"),
    Copy(OccurredAt, Rfc3339, &["triggered_at", "submitted_at"]),
];
