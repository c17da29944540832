//! Messages over all channels.

use super::channels::{CHANNEL_DATA, CHANNEL_STATUS, INBOUND_DATA, SUBMISSION};
use super::dotdigital_events;
use crate::model::{EnumValues, model};

static CHANNELS: EnumValues = EnumValues::new(&["sms", "mms", "rcs", "fbMessenger", "appMessaging", "email"]);

dotdigital_events! {
    /// The status of a message changed.
    MESSAGE_STATUS_EVENT = "DotdigitalMessageStatusEvent" {
        /// The message and its status.
        payload: Object(&MESSAGE_STATUS),
    }
    /// A message was received.
    MESSAGE_INBOUND_EVENT = "DotdigitalMessageInboundEvent" {
        /// The message.
        payload: Object(&INBOUND_MESSAGE),
    }
    /// A recipient followed a link of a message.
    INTERACTION_EVENT = "DotdigitalInteractionEvent" {
        /// The link and the message; their fields are undocumented.
        payload: Record,
    }
}

model! {
    /// A message and its status.
    MESSAGE_STATUS = "DotdigitalMessageStatus" {
        /// The id of the message.
        id: Text,
        /// The channel and its report.
        details: Object(&STATUS_DETAILS),
        /// The conversation, in app messaging.
        conversationId: Text,
        /// The time of the last change of the message.
        updatedOn: DateTime,
        /// The account's data, as passed when the message was sent.
        metadata: Anything,
    } + by_example {
        /// The data of the channel that was used, under the name of the channel.
        channelData: Object(&CHANNEL_DATA),
    }
    /// The channel of a message and its report.
    STATUS_DETAILS = "DotdigitalStatusDetails" {
        /// The channel that was used; absent if none was.
        channel: OneOf(&CHANNELS),
        /// A description of the failure.
        reason: Text,
    } + by_example {
        /// The channel's response to the submission.
        additionalInfo: Shaped(&SUBMISSION),
        /// The reports of the channels: one for each under its name or, if `channel` is present, the unchanged receipt of that
        /// channel.
        channelStatus: Shaped(&CHANNEL_STATUS),
    }
    /// A message that was received.
    INBOUND_MESSAGE = "DotdigitalInboundMessage" {
        /// The id of the message.
        id: Text,
        /// The channel through which it was received.
        channel: OneOf(&CHANNELS),
        /// The sender.
        from: Object(&PARTY),
        /// The recipient; not every channel provides it.
        to: Object(&PARTY),
        /// The text.
        body: Text,
        /// The message to which it replies.
        correlation: Object(&CORRELATION),
        /// The time of receipt.
        receivedOn: DateTime,
    } + by_example {
        /// The parts, if it is not only text.
        messageParts: List(&Object(&PART)),
        /// The message in the format of the channel.
        channelData: Shaped(&INBOUND_DATA),
    }
    /// The sender or recipient of a message, by its addresses.
    PARTY = "DotdigitalParty" {
        /// The phone number, digits only, with the country code.
        phoneNumber: Text,
        /// The country of the number, for example `GB`.
        phoneNumberCountryCode: Text,
        /// The id on Facebook Messenger.
        fbMessengerId: Text,
        /// The id as an RCS agent.
        agentId: Text,
        /// The profile.
        profileId: Text,
        /// The conversation, in app messaging.
        conversationId: Text,
    }
    /// A part of a message: text, or a file.
    PART = "DotdigitalPart" {} + by_example {
        /// The name; for a file, that of the file.
        name: Text,
        /// The media type, for example `text/plain`.
        type: Text,
        /// The text.
        data: Text,
        /// The URL of the file.
        url: Uri,
        /// The size in bytes.
        size: Integer,
    }
    /// The message to which another one replies.
    CORRELATION = "DotdigitalCorrelation" {
        /// The id of the message.
        messageId: Text,
        /// The account's data, as passed when the message was sent.
        metadata: Anything,
    }
}
