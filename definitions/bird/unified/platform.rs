//! What all events of the 2026 platform have in common.

use crate::mapping::{Conversion::*, Mapping, MappingStep::*, Paths, UnifiedField::*};

/// What an event may have happened to, the most particular first.
static IDS: &[&str] = &[
    "email_id",
    "sms_id",
    "whatsapp_id",
    "call_id",
    "verification_id",
    // Before `message_id`, which is a received email's own header.
    "inbound_message_id",
    "message_id",
    "thread_id",
    "mailbox_id",
    "suppression_id",
    "domain_id",
];

/// What an event tells. Without `data` it stands in the envelope itself.
pub static DATA: Paths = &["data", ""];

/// Which happening it is. An email has each event once for every recipient; openings and clicks may repeat, so their time
/// counts, too. Alone it is all there is to say of what no word of ours tells: domains, suppressions, mailboxes,
/// verifications. The code that a verification sends is not a message of the account's own.
pub static EVENT: Mapping = &[
    Scope(DATA, &[Identify(Plain, IDS), IdentifyByType, Identify(Plain, &["recipient_id"])]),
    IdentifyByTime(Rfc3339, &["timestamp"]),
    Scope(DATA, &[Identify(Plain, &["url"])]),
    Copy(OccurredAt, Rfc3339, &["timestamp"]),
];
