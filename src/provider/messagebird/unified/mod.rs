//! MessageBird's webhooks in the unified words.

pub(super) mod conversations;
pub(super) mod sms;
pub(super) mod voice;

use crate::unified::{Status, Words};

/// What a message or an SMS can be. Words that say nothing of the way of a sent message stay untranslated: `received`,
/// which every message of a contact is; `unknown`; `unsupported`; `spam_complaint` and `list_unsubscribe`, which come
/// after it was delivered; `out_of_bounded`, whose meaning is not documented.
pub(super) static STATUSES: &Words<Status> = &[
    ("accepted", Status::Accepted),
    ("pending", Status::Queued),
    ("scheduled", Status::Queued),
    ("buffered", Status::Queued),
    ("delayed", Status::Queued),
    ("dispatched", Status::Sent),
    ("transmitted", Status::Sent),
    ("sent", Status::Sent),
    ("delivered", Status::Delivered),
    ("read", Status::Read),
    ("opened", Status::Read),
    ("clicked", Status::Clicked),
    ("failed", Status::Failed),
    ("delivery_failed", Status::Failed),
    ("bounce", Status::Failed),
    ("expired", Status::Expired),
    ("rejected", Status::Rejected),
    ("deleted", Status::Deleted),
];
