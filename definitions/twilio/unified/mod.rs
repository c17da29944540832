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
