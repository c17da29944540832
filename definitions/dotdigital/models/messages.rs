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
    /// A message arrived.
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
        /// Identifies the message.
        id: Text,
        /// The channel and what it reported.
        details: Object(&STATUS_DETAILS),
        /// The conversation, in app messaging.
        conversationId: Text,
        /// When the message was last changed.
        updatedOn: DateTime,
        /// The account's own data, as given when it was sent.
        metadata: Anything,
    } + by_example {
        /// Facts of the channel it went through, under the channel's name.
        channelData: Object(&CHANNEL_DATA),
    }
    /// The channel of a message and what it reported.
    STATUS_DETAILS = "DotdigitalStatusDetails" {
        /// The channel it went through; absent where it went through none.
        channel: OneOf(&CHANNELS),
        /// Why it failed, for a human.
        reason: Text,
    } + by_example {
        /// The channel's response to the submission.
        additionalInfo: Shaped(&SUBMISSION),
        /// What the channels reported: a report of each under its name or, where `channel` is given, that channel's own
        /// receipt as it came.
        channelStatus: Shaped(&CHANNEL_STATUS),
    }
    /// A message that arrived.
    INBOUND_MESSAGE = "DotdigitalInboundMessage" {
        /// Identifies the message.
        id: Text,
        /// The channel it came through.
        channel: OneOf(&CHANNELS),
        /// Who sent it.
        from: Object(&PARTY),
        /// The recipient; not every channel provides it.
        to: Object(&PARTY),
        /// Its text.
        body: Text,
        /// The message that it replies to.
        correlation: Object(&CORRELATION),
        /// When it arrived.
        receivedOn: DateTime,
    } + by_example {
        /// Its parts, where it is more than text.
        messageParts: List(&Object(&PART)),
        /// The message as the channel provided it.
        channelData: Shaped(&INBOUND_DATA),
    }
    /// One side of a message, by its addresses.
    PARTY = "DotdigitalParty" {
        /// Its phone number, digits only, with the country code.
        phoneNumber: Text,
        /// The country of the number, for example `GB`.
        phoneNumberCountryCode: Text,
        /// Its id on Facebook Messenger.
        fbMessengerId: Text,
        /// Its id as an RCS agent.
        agentId: Text,
        /// Its profile.
        profileId: Text,
        /// The conversation, in app messaging.
        conversationId: Text,
    }
    /// A part of a message: text, or a file.
    PART = "DotdigitalPart" {} + by_example {
        /// Its name; of a file, the file's.
        name: Text,
        /// Its media type, for example `text/plain`.
        type: Text,
        /// Its text.
        data: Text,
        /// Where it can be fetched.
        url: Uri,
        /// How many bytes it has.
        size: Integer,
    }
    /// The message that another one replies to.
    CORRELATION = "DotdigitalCorrelation" {
        /// Identifies the message.
        messageId: Text,
        /// The account's own data, as given when it was sent.
        metadata: Anything,
    }
}
