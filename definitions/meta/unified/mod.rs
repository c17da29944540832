//! The mappings of Meta's events.

pub mod messaging;
pub mod whatsapp;

use crate::mapping::{Conversion::*, Mapping, MappingStep::*, UnifiedField::*};

/// Facts that the tables of docs/unified.md do not contain.
pub static NOTES: &[&str] = &[
    "`envelope.metadata` is the `metadata` of the change; `envelope.id` and `envelope.time` are those of the entry.",
    "A message that the business sends with its own app (`smb_message_echoes`, `is_echo`) is a `message.status` with the status \
     `sent`. A message on Messenger or Instagram that the user has deleted is one with the status `deleted`.",
    "Earlier messages (`history`) are `other`, because they are not new.",
    "Items of `standby` belong to another app, and must not be answered. Their envelope has `standby`, which is `true`.",
    "The recipient of a message sends its receipts on Messenger and Instagram, so `to` is their `sender`. The `id` of a receipt \
     for several messages is that of the first; a receipt without messages applies to all messages before its `watermark`.",
    "WhatsApp sends the ids of files (`media[].id`), and rarely a URL.",
    "All test messages of the App Dashboard have the same id, and so have their events.",
];

/// An event that is not a message, status or call. Few of them have an id of their object, and the time of an entry is in
/// seconds, so that only the content distinguishes two of them.
pub static ENVELOPE: Mapping = &[
    Identify(Plain, &["^.id"]),
    IdentifyByType,
    Identify(Plain, &["timestamp", "^.time"]),
    IdentifyByTime(Plain, &[]),
    Copy(OccurredAt, UnixTime, &["timestamp", "^.time"]),
];
