//! The common part of the mappings of the 2026 platform.

use crate::mapping::{Conversion::*, Mapping, MappingStep::*, Paths, UnifiedField::*};

/// The ids of an event's object, the most specific first.
static IDS: &[&str] = &[
    "email_id",
    "sms_id",
    "whatsapp_id",
    "call_id",
    "verification_id",
    // Before `message_id`, which is a header of a received email.
    "inbound_message_id",
    "message_id",
    "thread_id",
    "mailbox_id",
    "suppression_id",
    "domain_id",
];

/// The data of an event. Without `data`, its fields are at the root.
pub static DATA: Paths = &["data", ""];

/// The id and the time of an event. An email has each event once for every recipient; openings and clicks may repeat,
/// so the time is part of the id. It is the whole mapping of events of kind `other`: domains, suppressions, mailboxes,
/// verifications. The code of a verification is not a message of the account.
pub static EVENT: Mapping = &[
    Scope(DATA, &[Identify(Plain, IDS), IdentifyByType, Identify(Plain, &["recipient_id"])]),
    IdentifyByTime(Rfc3339, &["timestamp"]),
    Scope(DATA, &[Identify(Plain, &["url"])]),
    Copy(OccurredAt, Rfc3339, &["timestamp"]),
];
