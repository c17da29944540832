//! The mappings of Vonage's webhooks.

pub mod messages;
pub mod sms;
pub mod verify;
pub mod voice;

use crate::mapping::{Conversion::*, Mapping, MappingStep::*};

/// The mapping of an event of unknown type with the fields that all events have.
pub static ENVELOPE: Mapping = &[
    Identify(Plain, &["message_uuid", "messageId", "request_id", "uuid", "conversation_uuid"]),
    IdentifyByType,
    IdentifyByTime(Rfc3339, &["timestamp", "triggered_at", "submitted_at"]),
    Copy(crate::mapping::UnifiedField::OccurredAt, Rfc3339, &["timestamp", "triggered_at", "submitted_at"]),
];

/// Facts that the tables of docs/unified.md do not contain.
pub static NOTES: &[&str] = &[
    "The roles of a delivery receipt are exchanged: `to` is the sender that the account has set, `msisdn` the recipient.",
    "The ids of Messenger and Viber in `from` and `to` are not numbers, although they may consist of digits.",
    "In a query string, an object of a voice event is text, whose content is not mapped.",
    "The times of SMS have no UTC offset; they are in UTC.",
];
