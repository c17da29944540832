//! Verify API, version 2.

use crate::rule::{Member::*, Reading::*, Rule::*, Rules};

/// How far a verification got, or one of its steps.
pub static VERIFICATION: Rules = &[
    Identify(Plain, &["request_id"]),
    Identify(Plain, &["type"]),
    Identify(Plain, &["status"]),
    Identify(Plain, &["channel"]),
    Say(Kind, "other"),
    Take(OccurredAt, Moment, &["triggered_at", "submitted_at"]),
];
