//! Conversations.

use crate::model::{EnumValues, Type, model};

pub static DELIVERY_STATUSES: EnumValues = EnumValues::new(&["sent", "delivered", "read", "failed", "undelivered"]);

static STATES: EnumValues = EnumValues::new(&["active", "inactive", "closed"]);

/// One address or several, of which each is a value of the repeated key.
const ADDRESSES: Type = Type::Either(&[Type::Text, Type::List(&Type::Text)]);

model! {
    sharing {
        /// The type of the event. A type in the present tense is sent before the change, which the response may reject.
        EventType: Required(&Text),
        /// The account; requests of a subaccount are signed with its own Auth Token.
        AccountSid: Text,
        /// The number of retries of the request.
        RetryCount: Text,
        /// The source of the change: `SDK`, `API`, `SMS`, `WHATSAPP`, …
        Source: Text,
        /// The user who made the change through the SDK.
        ClientIdentity: Text,
        /// The service that the conversation belongs to.
        ChatServiceSid: Text,
        /// The id of the conversation: `CH` and 32 hexadecimal digits.
        ConversationSid: Text,
        /// The attributes that the account has stored, as JSON.
        Attributes: Text,
        /// The time of creation.
        DateCreated: DateTime,
        /// The time of the last change.
        DateUpdated: DateTime,
        /// The time of removal.
        DateRemoved: DateTime,
    }
    /// A message of a conversation.
    MESSAGE = "ConversationMessage" {
        /// The id of the message: `IM` and 32 hexadecimal digits.
        MessageSid: Text,
        /// The message's number in its conversation.
        Index: Text,
        /// The text.
        Body: Text,
        /// The author: an identity, a number, or an address.
        Author: Text,
        /// The participant who wrote it.
        ParticipantSid: Text,
        /// The media items, JSON text: an array of objects with `Sid`, `ContentType`, `Filename` and `Size`.
        Media: Text,
        /// The author of the change.
        ModifiedBy: Text,
        /// The messaging service through which it was received.
        MessagingServiceSid: Text,
        /// Metadata of the channel, as JSON.
        ChannelMetadata: Text,
    }
    /// The delivery status of a message of a conversation changed.
    DELIVERY = "ConversationDelivery" {
        /// The id of the receipt: `DY` and 32 hexadecimal digits.
        DeliveryReceiptSid: Text,
        /// The message.
        MessageSid: Text,
        /// The message on its channel.
        ChannelMessageSid: Text,
        /// The participant to whom it was sent.
        ParticipantSid: Text,
        /// The status.
        Status: OneOf(&DELIVERY_STATUSES),
        /// The error code of Twilio; `0` if it did not fail.
        ErrorCode: Text,
    }
    /// A conversation.
    CONVERSATION = "Conversation" {
        /// The messaging service that it uses.
        MessagingServiceSid: Text,
        /// The name shown to users.
        FriendlyName: Text,
        /// The account's name of it.
        UniqueName: Text,
        /// Whether it is active.
        State: OneOf(&STATES),
        /// The state before.
        StateFrom: OneOf(&STATES),
        /// The state after.
        StateTo: OneOf(&STATES),
        /// The time of the change of the state.
        StateUpdated: DateTime,
        /// The cause of the change: `API`, `TIMER` or `EVENT`.
        Reason: Text,
        /// The creator.
        CreatedBy: Text,
        /// The text of the first message.
        MessageBody: Text,
        /// The sender of that message.
        MessageAuthor: Text,
        /// The address of the participant who started it.
        messagingAddress = "MessagingBinding.Address": ADDRESSES,
        /// The account's address with which it was started.
        messagingProxyAddress = "MessagingBinding.ProxyAddress": Text,
        /// The name that was used for it on the side of the SDK.
        messagingAuthorAddress = "MessagingBinding.AuthorAddress": Text,
    }
    /// A participant of a conversation.
    PARTICIPANT = "ConversationParticipant" {
        /// The id of the participant: `MB` and 32 hexadecimal digits.
        ParticipantSid: Text,
        /// The role in the conversation.
        RoleSid: Text,
        /// The identity of a participant by way of the SDK.
        Identity: Text,
        /// The number or address of a participant by way of a channel.
        messagingAddress = "MessagingBinding.Address": ADDRESSES,
        /// The account's number or address that the participant sees.
        messagingProxyAddress = "MessagingBinding.ProxyAddress": Text,
        /// The account's number in a group MMS.
        messagingProjectedAddress = "MessagingBinding.ProjectedAddress": ADDRESSES,
        /// The channel: `sms`, `whatsapp`, …
        messagingType = "MessagingBinding.Type": Text,
        /// The last message that the participant has read.
        LastReadMessageIndex: Text,
        /// The time at which that message was read.
        LastReadTimestamp: DateTime,
    }
    /// A user of Conversations.
    USER = "ConversationUser" {
        /// The id of the user: `US` and 32 hexadecimal digits.
        UserSid: Text,
        /// The user's identity.
        Identity: Text,
        /// The name shown to users.
        FriendlyName: Text,
        /// The user's role.
        RoleSid: Text,
        /// Whether the user is online.
        IsOnline: Text,
        /// Whether notifications reach the user.
        IsNotifiable: Text,
    }
}
