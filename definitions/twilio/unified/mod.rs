//! The mappings of Twilio's webhooks.

pub mod conversations;
pub mod messaging;
pub mod streams;
pub mod voice;

use crate::mapping::{Condition::*, Conversion::*, Mapping, MappingStep::*, UnifiedField::*, ValueMap};

/// The prefix of an address that is not a phone number, before its colon.
pub static CHANNELS: &ValueMap = &[
    ("whatsapp", "whatsapp"),
    ("messenger", "messenger"),
    ("rcs", "rcs"),
    ("instagram", "instagram"),
    ("viber", "viber"),
    ("telegram", "telegram"),
    ("line", "line"),
    ("wechat", "wechat"),
];

/// An event of unknown type. Those of Event Streams have an id; the others are identified by their object, and by its number or
/// time, if they have one.
pub static ENVELOPE: Mapping = &[
    When(Exists("specversion"), &[Identify(Plain, &["id"])]),
    Unless(
        Exists("specversion"),
        &[
            Identify(Last, &["ConferenceSid", "RoomSid", "ConversationSid"]),
            IdentifyByType,
            Identify(Last, &["SequenceNumber"]),
            IdentifyByTime(Last, TIMES),
        ],
    ),
    Copy(OccurredAt, Rfc3339, &["time", "data.timestamp"]),
    Copy(OccurredAt, Rfc3339, TIMES),
    Copy(OccurredAt, Rfc2822, &["Timestamp"]),
];

static TIMES: &[&str] = &["Timestamp", "DateRemoved", "StateUpdated", "DateUpdated", "DateCreated"];

/// The channel of an address that is a number.
static SMS_OR_MMS: Mapping = &[
    When(IsSet(Media), &[Set(Channel, "mms")]),
    When(IsPositive("NumMedia"), &[Set(Channel, "mms")]),
    When(IsPositive("numMedia"), &[Set(Channel, "mms")]),
    Set(Channel, "sms"),
];

/// The addresses of a message: a number, or an address with its channel. A message with media is MMS, any other SMS.
pub static ADDRESSES: Mapping = &[
    Copy(Channel, MapPrefix(CHANNELS), &["From", "To", "from", "to"]),
    Copy(Channel, Lowercase, &["ChannelPrefix"]),
    When(AnyExists(&["From", "To", "from"]), SMS_OR_MMS),
    Copy(From, PrefixedAddress(CHANNELS), &["From", "from"]),
    Copy(To, PrefixedAddress(CHANNELS), &["To", "to"]),
];

/// Facts that the tables of docs/unified.md do not contain.
pub static NOTES: &[&str] = &[
    "All values of forms and query strings are strings, even if they are numbers.",
    "An address without a channel is one of SMS, or of MMS if there is media. A status without any address may be of any channel: `channel` is null.",
    "Media items beyond the tenth (`MediaUrl10` with `MediaContentType10`, up to `MediaUrl99`) are in `media`, too.",
    "A received message has no time: `occurredAt` is null. `RawDlrDoneDate` is interpreted as UTC.",
    "TwiML is requested several times during a call, without a time or a number: the id contains a digest of the whole request. Two requests that \
     are identical have the same id and the same `replayKey`.",
    "A message that was added to a conversation is a `message.received` if its `Source` is a channel. If it is `SDK` or `API`, the \
     kind is `other`.",
    "The media of a message in a conversation are only in the payload: its member `Media` is the text of a JSON array, whose items \
     have an id (`Sid`) but no URL. `media` is empty.",
    "Events of Conversations in the present tense (`onMessageAdd`) are sent before the change and contain neither a time nor an id.",
];
