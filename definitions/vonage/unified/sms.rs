//! SMS API. Where a key of a query string or form repeats, the last value counts.

use crate::rule::{Condition::*, Member::*, Reading::*, Rule::*, Rules, Words};

/// What a receipt can say. `unknown` says nothing of the way of a message.
pub static STATUSES: &Words = &[
    ("accepted", "accepted"),
    ("buffered", "queued"),
    ("delivered", "delivered"),
    ("expired", "expired"),
    ("failed", "failed"),
    ("rejected", "rejected"),
];

/// Why a message got no further (Vonage, "Delivery receipts").
static ERRORS: &Words = &[
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

/// What both kinds of webhook say.
static SMS: Rules = &[
    Take(MessageId, Last, &["messageId"]),
    Say(Channel, "sms"),
    Take(OccurredAt, UtcDateTime, &["message-timestamp"]),
    Take(OccurredAt, Moment, &["message-timestamp"]),
];

/// An SMS that arrived, or a part of one, which has an id of its own.
pub static INBOUND: Rules = &[
    Identify(Last, &["messageId"]),
    Say(Kind, "message.received"),
    Say(Direction, "inbound"),
    All(SMS),
    Take(From, FormPhoneNumber, &["msisdn"]),
    Take(To, FormPhoneNumber, &["to"]),
    Take(Text, Last, &["text"]),
    Take(Segments, Count, &["concat-total"]),
];

/// How far an SMS got. What the account sent it as is in `to`, and the recipient in `msisdn`.
pub static RECEIPT: Rules = &[
    Identify(Last, &["messageId"]),
    Identify(Last, &["status"]),
    Identify(Last, &["err-code"]),
    Say(Kind, "message.status"),
    Say(Direction, "outbound"),
    All(SMS),
    Take(OccurredAt, CompactDateTime, &["scts"]),
    Take(From, FormPhoneNumber, &["to"]),
    Take(To, FormPhoneNumber, &["msisdn"]),
    Take(Status, Word(STATUSES), &["status"]),
    Unless(
        Says("err-code", "0"),
        &[Take(ErrorCode, Last, &["err-code"]), Take(ErrorDescription, Word(ERRORS), &["err-code"])],
    ),
    Take(Reference, Last, &["client-ref"]),
];
