//! The mappings of MessageBird's webhooks.

pub mod conversations;
pub mod sms;
pub mod voice;

use crate::mapping::ValueMap;

/// The statuses of messages and SMS. Those that are no status of a sent message are not mapped: `received`, which every
/// message of a contact has; `unknown`; `unsupported`; `spam_complaint` and `list_unsubscribe`, which follow the
/// delivery; `out_of_bounded`, whose meaning is not documented.
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

/// Facts that the tables of docs/unified.md do not contain.
pub static NOTES: &[&str] = &[
    "A message of type `hsm` contains the parameters of its template and not the text: `text` is null.",
    "A body with several calls (`items`) has no call in `unified`. A leg of a call is reported as its call.",
    "Times without a UTC offset (`receive_datetime`), with an unknown one (`date`), and the zero time of Go are not used.",
];
