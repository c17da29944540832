//! Vonage's webhooks in the unified words.

pub mod messages;
pub mod sms;
pub mod verify;
pub mod voice;

use crate::mapping::{Conversion::*, Mapping, MappingStep::*};

/// What an event of unknown type says that has the envelope of the others.
pub static ENVELOPE: Mapping = &[
    Identify(Plain, &["message_uuid", "messageId", "request_id", "uuid", "conversation_uuid"]),
    IdentifyByType,
    IdentifyByTime(Rfc3339, &["timestamp", "triggered_at", "submitted_at"]),
    Copy(crate::mapping::UnifiedField::OccurredAt, Rfc3339, &["timestamp", "triggered_at", "submitted_at"]),
];
