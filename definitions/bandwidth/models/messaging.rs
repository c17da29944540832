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
        /// The time of the event.
        time: DateTime,
        /// The type of the event.
        type: Required(&OneOf(&TYPES)),
        /// The recipient that the callback applies to, of a group one member. Sometimes without its `+`.
        to: Text,
        /// A description of the event.
        description: Text,
        /// The message.
        message: Object(&MESSAGE),
    }
    /// An inbound message, a status of an outbound one, or a response to it. The type distinguishes them; all have the
    /// same fields.
    MESSAGE_EVENT = "BaseMessageEvent" {
    } + observed {
        /// The time at which the recipient read the message, in `message-read`; there, `time` is the time of the callback.
        eventTime: DateTime,
        /// The carrier that handled the message, for accounts with this feature.
        carrierName: Text,
        /// The network through which an MFA code was sent, for example `NorthAmericaSMS`; its message contains the id only.
        platform: Text,
    }
    /// A message was not delivered.
    MESSAGE_FAILED = "MessageFailedEvent" {
        /// The error code, as listed in Bandwidth's documentation.
        errorCode: Integer,
    } + observed {
        /// The carrier that handled the message, for accounts with this feature.
        carrierName: Text,
        /// The network through which an MFA code was sent, for example `NorthAmericaSMS`; its message contains the id only.
        platform: Text,
    }
}

model! {
    /// The message of a callback.
    MESSAGE = "BandwidthMessage" {
        /// The id of the message.
        id: Text,
        /// The account's number or name: the sender of an outbound message, the recipient of an inbound one.
        owner: Text,
        /// The application of the number.
        applicationId: Text,
        /// The time of creation of the message.
        time: DateTime,
        /// The number of parts in which it was sent.
        segmentCount: Integer,
        /// The direction, as seen from the account.
        direction: OneOf(&DIRECTIONS),
        /// The recipients: all members of a group.
        to: List(&Text),
        /// The sender: a number in international format or a name.
        from: Text,
        /// The URLs of the attachments. Those of inbound messages need the account's credentials.
        media: List(&Uri),
        /// The text; empty on status callbacks.
        text: Text,
        /// The account's text, as passed when the message was sent.
        tag: Text,
        /// The priority.
        priority: OneOf(&PRIORITIES),
    } + observed {
        /// The channel, if the account uses several; `RBM` is RCS.
        channel: OneOf(&CHANNELS),
        /// The content of an RCS message.
        content: Object(&CONTENT),
        /// The suggestion that the recipient tapped.
        suggestionResponse: Object(&SUGGESTION_RESPONSE),
        /// The location that the recipient shared on request.
        locationResponse: Object(&LOCATION_RESPONSE),
    }
    /// The content of an RCS message.
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
        /// The URL of the file.
        fileUrl: Uri,
        /// The URL of a thumbnail.
        thumbnailUrl: Uri,
    }
    /// A suggestion that the recipient tapped.
    SUGGESTION_RESPONSE = "SuggestionResponse" {
    } + observed {
        /// The text of the suggestion.
        text: Text,
        /// The account's data, as sent with the suggestion, in base64.
        postbackData: Text,
        /// The message with the suggestion.
        pairedMessageId: Text,
    }
    /// A location that the recipient shared.
    LOCATION_RESPONSE = "LocationResponse" {
    } + observed {
        /// The latitude in degrees north, a decimal number in a string.
        latitude: Either(&[Text, Number]),
        /// The longitude in degrees east, a decimal number in a string.
        longitude: Either(&[Text, Number]),
    }
}
