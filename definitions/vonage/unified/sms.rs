//! SMS API. If a key of a query string or form repeats, the last value is used.

use crate::mapping::{Condition::*, Conversion::*, Mapping, MappingStep::*, UnifiedField::*, ValueMap};

/// The statuses of a receipt. `unknown` is not a status of delivery.
pub static STATUSES: &ValueMap = &[
    ("accepted", "accepted"),
    ("buffered", "queued"),
    ("delivered", "delivered"),
    ("expired", "expired"),
    ("failed", "failed"),
    ("rejected", "rejected"),
];

/// The reasons for which a message was not delivered (Vonage, "Delivery receipts").
static ERRORS: &ValueMap = &[
    ("1", "unknown"),
    ("2", "absent subscriber, temporary"),
    ("3", "absent subscriber, permanent"),
    ("4", "call barred by user"),
    ("5", "portability error"),
    ("6", "anti-spam rejection"),
    ("7", "handset busy"),
    ("8", "network error"),
    ("9", "illegal number"),
    ("10", "illegal message"),
    ("11", "unroutable"),
    ("12", "destination unreachable"),
    ("13", "subscriber age restriction"),
    ("14", "number blocked by carrier"),
    ("15", "prepaid, insufficient funds"),
    ("16", "gateway quota exceeded"),
    ("50", "entity filter"),
    ("51", "header filter"),
    ("52", "content filter"),
    ("53", "consent filter"),
    ("54", "regulation error"),
    ("99", "general error"),
];

/// The fields of both kinds of webhooks.
static SMS: Mapping = &[
    Copy(MessageId, Last, &["messageId"]),
    Set(Channel, "sms"),
    Copy(OccurredAt, UtcDateTime, &["message-timestamp"]),
    Copy(OccurredAt, Rfc3339, &["message-timestamp"]),
];

/// An SMS that was received, or a part of one, which has its own id.
pub static INBOUND: Mapping = &[
    Identify(Last, &["messageId"]),
    Set(Kind, "message.received"),
    Set(Direction, "inbound"),
    Include(SMS),
    Copy(From, FormPhoneNumber, &["msisdn"]),
    Copy(To, FormPhoneNumber, &["to"]),
    Copy(Text, Last, &["text"]),
    Copy(Segments, Count, &["concat-total"]),
];

/// The status of an SMS. The account's sender is in `to`, the recipient in `msisdn`.
pub static RECEIPT: Mapping = &[
    Identify(Last, &["messageId"]),
    Identify(Last, &["status"]),
    Identify(Last, &["err-code"]),
    Set(Kind, "message.status"),
    Set(Direction, "outbound"),
    Include(SMS),
    Copy(OccurredAt, CompactDateTime, &["scts"]),
    Copy(From, FormPhoneNumber, &["to"]),
    Copy(To, FormPhoneNumber, &["msisdn"]),
    Copy(Status, Map(STATUSES), &["status"]),
    Unless(
        FieldEquals("err-code", "0"),
        &[Copy(ErrorCode, Last, &["err-code"]), Copy(ErrorDescription, Map(ERRORS), &["err-code"])],
    ),
    Copy(Reference, Last, &["client-ref"]),
];
