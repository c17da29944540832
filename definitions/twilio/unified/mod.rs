//! The mappings of Twilio's webhooks.

pub mod conversations;
pub mod messaging;
pub mod streams;
pub mod voice;

use crate::mapping::{Condition::*, Conversion::*, Mapping, MappingStep::*, UnifiedField::*, ValueMap};

/// The prefix of an address that is not a phone number, before its colon.
pub static CHANNELS: &ValueMap =
    &[("whatsapp", "whatsapp"), ("messenger", "messenger"), ("rcs", "rcs"), ("instagram", "instagram")];

/// An event of unknown type. Those of Event Streams have an id and a time, the others have neither.
pub static ENVELOPE: Mapping = &[
    When(Exists("specversion"), &[Identify(Plain, &["id"])]),
    Copy(OccurredAt, Rfc3339, &["time", "data.timestamp", "Timestamp", "DateUpdated", "DateCreated"]),
    Copy(OccurredAt, Rfc2822, &["Timestamp"]),
];

/// The addresses of a message: a number, or an address with its channel. A message with media is MMS, any other SMS.
pub static ADDRESSES: Mapping = &[
    Copy(Channel, MapPrefix(CHANNELS), &["From", "To", "from", "to"]),
    Copy(Channel, Lowercase, &["ChannelPrefix"]),
    When(Exists("From"), &[When(IsSet(Media), &[Set(Channel, "mms")]), Set(Channel, "sms")]),
    When(Exists("To"), &[Set(Channel, "sms")]),
    When(Exists("from"), &[Set(Channel, "sms")]),
    Copy(From, StripPrefix(CHANNELS), &["From", "from"]),
    Copy(From, FormPhoneNumber, &["From", "from"]),
    Copy(To, StripPrefix(CHANNELS), &["To", "to"]),
    Copy(To, FormPhoneNumber, &["To", "to"]),
];

/// Facts that the tables of docs/unified.md do not contain.
pub static NOTES: &[&str] = &[
    "All values of forms and query strings are strings, even if they are numbers.",
    "An address without a channel is one of SMS or MMS. A status without any address may be of any channel: `channel` is null.",
    "Media items beyond the tenth (`MediaUrl10` with `MediaContentType10`, up to `MediaUrl99`) are in `media`, too.",
    "A received message has no time: `occurredAt` is null. `RawDlrDoneDate` is interpreted as UTC.",
    "TwiML is requested several times during a call, without a time or a number: the id contains a digest of the whole request.",
    "A message that was added to a conversation is a `message.received` if its `Source` is a channel. If it is `SDK` or `API`, the \
     kind is `other`.",
    "Events of Conversations in the present tense (`onMessageAdd`) are sent before the change and contain neither a time nor an id.",
];
