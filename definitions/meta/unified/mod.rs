//! Meta's events in the unified view.

pub mod messaging;
pub mod whatsapp;

use crate::mapping::{Conversion::*, Mapping, MappingStep::*, UnifiedField::*};

/// Facts about these mappings that no table shows.
pub static NOTES: &[&str] = &[
    "A path that begins with `^` is in the envelope: `^.metadata` is the `metadata` of the change, `^.id` and `^.time` are those \
     of the entry.",
    "What the business sends with its own app (`smb_message_echoes`, `is_echo`) is a `message.status` that is `sent`. A message \
     on Messenger or Instagram that the user has deleted is a `message.status` that is `deleted`.",
    "Messages of the past (`history`) are `other`: they are not new ones.",
    "Items of `standby` belong to another app: their envelope has `standby`, which is `true`, and they must not be answered.",
    "The recipient of a message sends the receipts of Messenger and Instagram: `to` is their `sender`. The `id` of a receipt for \
     several messages is that of the first; a receipt without messages is for all before its `watermark`.",
    "WhatsApp sends the ids of files, `media[].id`, and seldom an address.",
    "Test messages of the App Dashboard all have the same id, and so have their events.",
];

/// An event that is no message, status or call. Few of them name what they happened to, and the time of an entry is in
/// seconds, so that only the content tells two of them apart.
pub static ENVELOPE: Mapping = &[
    Identify(Plain, &["^.id"]),
    IdentifyByType,
    Identify(Plain, &["timestamp", "^.time"]),
    IdentifyByTime(Plain, &[]),
    Copy(OccurredAt, UnixTime, &["timestamp", "^.time"]),
];
