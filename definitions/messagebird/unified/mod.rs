//! MessageBird's webhooks in the unified words.

pub mod conversations;
pub mod sms;
pub mod voice;

use crate::mapping::ValueMap;

/// What a message or an SMS can be. Words that say nothing of the way of a sent message stay untranslated: `received`,
/// which every message of a contact is; `unknown`; `unsupported`; `spam_complaint` and `list_unsubscribe`, which come
/// after it was delivered; `out_of_bounded`, whose meaning is not documented.
pub static STATUSES: &ValueMap = &[
    ("accepted", "accepted"),
    ("pending", "queued"),
    ("scheduled", "queued"),
    ("buffered", "queued"),
    ("delayed", "queued"),
    ("dispatched", "sent"),
    ("transmitted", "sent"),
    ("sent", "sent"),
    ("delivered", "delivered"),
    ("read", "read"),
    ("opened", "read"),
    ("clicked", "clicked"),
    ("failed", "failed"),
    ("delivery_failed", "failed"),
    ("bounce", "failed"),
    ("expired", "expired"),
    ("rejected", "rejected"),
    ("deleted", "deleted"),
];
