//! Callbacks about messages.

use crate::model::{EnumValues, model};

static TYPES: EnumValues =
    EnumValues::new(&["message-received", "message-sending", "message-delivered", "message-failed"]).and(&[
        "message-sent",
        "message-read",
        "suggestion-response",
        "requested-location-response",
        "location-request-response",
    ]);

static DIRECTIONS: EnumValues = EnumValues::new(&["in", "out"]);
static PRIORITIES: EnumValues = EnumValues::new(&["default", "high"]);
static CHANNELS: EnumValues = EnumValues::new(&[]).and(&["RBM", "SMS", "MMS"]);

model! {
    sharing {
        /// When it happened.
        time: DateTime,
        /// What happened.
        type: Required(&OneOf(&TYPES)),
        /// The number it happened to: of a group, the one member this callback is about. Sometimes without its `+`.
        to: Text,
        /// What happened, for a human.
        description: Text,
        /// The message.
        message: Object(&MESSAGE),
    }
    /// A message arrived, got further, or was answered. Which of these the type alone says; the fields are the same.
    MESSAGE_EVENT = "BaseMessageEvent" {
    } + observed {
        /// When the recipient read the message, in `message-read`; `time` is then the time of the callback.
        eventTime: DateTime,
        /// The carrier that handled the message, for accounts with this feature.
        carrierName: Text,
        /// The network an MFA code went through, for example `NorthAmericaSMS`; of its message only the id is said.
        platform: Text,
    }
    /// A message did not arrive.
    MESSAGE_FAILED = "MessageFailedEvent" {
        /// Why; the codes are listed in Bandwidth's documentation.
        errorCode: Integer,
    } + observed {
        /// The carrier that handled the message, for accounts with this feature.
        carrierName: Text,
        /// The network an MFA code went through, for example `NorthAmericaSMS`; of its message only the id is said.
        platform: Text,
    }
}

model! {
    /// The message that a callback is about.
    MESSAGE = "BandwidthMessage" {
        /// Identifies the message.
        id: Text,
        /// The account's number or name in it: that it was sent from, or that it was sent to.
        owner: Text,
        /// The application the number belongs to.
        applicationId: Text,
        /// When the message was made.
        time: DateTime,
        /// How many parts it was sent in.
        segmentCount: Integer,
        /// Which way, seen from the account.
        direction: OneOf(&DIRECTIONS),
        /// Whom it was sent to, everyone in a group.
        to: List(&Text),
        /// Who sent it: a number in international format or a name.
        from: Text,
        /// Addresses of what is attached; those of inbound messages need the account's credentials.
        media: List(&Uri),
        /// What it says; empty on status callbacks.
        text: Text,
        /// The account's own text, as given when the message was sent.
        tag: Text,
        /// How urgent it was.
        priority: OneOf(&PRIORITIES),
    } + observed {
        /// How it was sent, where the account uses more than one way; `RBM` is RCS.
        channel: OneOf(&CHANNELS),
        /// What an RCS message says.
        content: Object(&CONTENT),
        /// The suggestion that the recipient tapped.
        suggestionResponse: Object(&SUGGESTION_RESPONSE),
        /// The place that the recipient shared when asked.
        locationResponse: Object(&LOCATION_RESPONSE),
    }
    /// What an RCS message says.
    CONTENT = "BandwidthMessageContent" {
    } + observed {
        /// The text.
        text: Text,
        /// The file.
        media: Object(&CONTENT_MEDIA),
    }
    /// A file in an RCS message.
    CONTENT_MEDIA = "BandwidthMessageFile" {
    } + observed {
        /// Where it can be fetched.
        fileUrl: Uri,
        /// Where a small picture of it can be fetched.
        thumbnailUrl: Uri,
    }
    /// A suggestion that the recipient tapped.
    SUGGESTION_RESPONSE = "SuggestionResponse" {
    } + observed {
        /// What the suggestion says.
        text: Text,
        /// The account's own data, as sent with the suggestion, in base64.
        postbackData: Text,
        /// The message that offered it.
        pairedMessageId: Text,
    }
    /// A place that the recipient shared.
    LOCATION_RESPONSE = "LocationResponse" {
    } + observed {
        /// Degrees north, a decimal number in a string.
        latitude: Either(&[Text, Number]),
        /// Degrees east, likewise.
        longitude: Either(&[Text, Number]),
    }
}
