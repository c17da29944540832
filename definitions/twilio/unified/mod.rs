//! Twilio's webhooks in the unified view.

pub mod conversations;
pub mod messaging;
pub mod streams;
pub mod voice;

use crate::mapping::{Condition::*, Conversion::*, Mapping, MappingStep::*, UnifiedField::*, ValueMap};

/// What precedes the colon of an address that is not a phone number's.
pub static CHANNELS: &ValueMap =
    &[("whatsapp", "whatsapp"), ("messenger", "messenger"), ("rcs", "rcs"), ("instagram", "instagram")];

/// An event of unknown type: that of Event Streams has an id and a time, the others have neither.
pub static ENVELOPE: Mapping = &[
    When(Exists("specversion"), &[Identify(Plain, &["id"])]),
    Copy(OccurredAt, Rfc3339, &["time", "data.timestamp", "Timestamp", "DateUpdated", "DateCreated"]),
    Copy(OccurredAt, Rfc2822, &["Timestamp"]),
];

/// The addresses of a message: a number, or an address after its channel. A message with media is MMS, any other SMS.
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

/// What no table of docs/unified.md shows.
pub static NOTES: &[&str] = &[
    "All values of forms and query strings are text, also those that are numbers.",
    "An address without a channel is one of SMS or MMS. Without any address the channel is null: a status may be of any channel.",
    "A received message has no time: `occurredAt` is null. `RawDlrDoneDate` is taken to be UTC.",
    "A call requests TwiML repeatedly, without a time or a number: the id contains a digest of the whole request.",
    "A message that was added to a conversation is a `message.received` if its `Source` is a channel. If it is `SDK` or `API`, the \
     kind is `other`.",
    "Events of Conversations in the present tense (`onMessageAdd`) are sent before the change and contain neither a time nor an id.",
];
