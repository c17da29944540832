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

/// What no table of docs/unified.md shows.
pub static NOTES: &[&str] = &[
    "The roles of a delivery receipt are the other way round: `to` is the sender that the account has given, `msisdn` the recipient.",
    "The ids of Messenger and Viber in `from` and `to` are not numbers, although they may consist of digits.",
    "In a query string an object of a voice event is text, and its content not part of the unified view.",
    "The times of SMS name no zone; they are UTC.",
];
