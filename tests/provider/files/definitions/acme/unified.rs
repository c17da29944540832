//! The mappings of Acme's webhooks.

use crate::mapping::{Conversion::*, Mapping, MappingStep::*, UnifiedField::*, ValueMap};

static STATUSES: &ValueMap = &[("delivered", "delivered"), ("failed", "failed")];

/// The mapping of an event of unknown type.
pub static ENVELOPE: Mapping = &[Identify(Last, &["id"]), Copy(OccurredAt, Rfc3339, &["time"])];

/// The fields of both events.
static SMS: Mapping = &[
    Include(ENVELOPE),
    Set(Channel, "sms"),
    Copy(MessageId, Last, &["sms"]),
    Copy(From, FormPhoneNumber, &["from"]),
    Copy(To, FormPhoneNumber, &["to"]),
];

pub static INBOUND: Mapping =
    &[Set(Kind, "message.received"), Set(Direction, "inbound"), Include(SMS), Copy(Text, Last, &["text"])];

pub static STATUS: Mapping =
    &[Set(Kind, "message.status"), Set(Direction, "outbound"), Include(SMS), Copy(Status, Map(STATUSES), &["status"])];
