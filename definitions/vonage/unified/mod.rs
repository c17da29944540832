//! Vonage's webhooks in the unified words.

pub mod messages;
pub mod sms;
pub mod verify;
pub mod voice;

use crate::rule::{Reading::*, Rule::*, Rules};

/// What an event of unknown type says that has the envelope of the others.
pub static ENVELOPE: Rules = &[
    Identify(Plain, &["message_uuid", "messageId", "request_id", "uuid", "conversation_uuid"]),
    IdentifyByType,
    IdentifyByTime(Moment, &["timestamp", "triggered_at", "submitted_at"]),
    Take(crate::rule::Member::OccurredAt, Moment, &["timestamp", "triggered_at", "submitted_at"]),
];
