//! Conversations.

use crate::model::{EnumValues, Type, model};

pub static DELIVERY_STATUSES: EnumValues = EnumValues::new(&["sent", "delivered", "read", "failed", "undelivered"]);

static STATES: EnumValues = EnumValues::new(&["active", "inactive", "closed"]);

/// One address or several, of which each is a value of the repeated key.
const ADDRESSES: Type = Type::Either(&[Type::Text, Type::List(&Type::Text)]);

model! {
    sharing {
        /// What happened or, in the present tense, is going to happen unless the response rejects it.
        EventType: Required(&Text),
        /// The account that it belongs to; a subaccount signs with its own Auth Token.
        AccountSid: Text,
        /// How often the request was repeated.
        RetryCount: Text,
        /// Where the change comes from: `SDK`, `API`, `SMS`, `WHATSAPP`, …
        Source: Text,
        /// The user who made the change through the SDK.
        ClientIdentity: Text,
        /// The service that the conversation belongs to.
        ChatServiceSid: Text,
        /// Identifies the conversation: `CH` and 32 hexadecimal digits.
        ConversationSid: Text,
        /// What the account has stored with it, JSON.
        Attributes: Text,
        /// When it was made.
        DateCreated: DateTime,
        /// When it was last changed.
        DateUpdated: DateTime,
        /// When it was removed.
        DateRemoved: DateTime,
    }
    /// A message of a conversation.
    MESSAGE = "ConversationMessage" {
        /// Identifies the message: `IM` and 32 hexadecimal digits.
        MessageSid: Text,
        /// The message's number in its conversation.
        Index: Text,
        /// The text.
        Body: Text,
        /// Who wrote it: an identity, a number, or an address.
        Author: Text,
        /// The participant who wrote it.
        ParticipantSid: Text,
        /// The media items, JSON.
        Media: Text,
        /// Who changed it.
        ModifiedBy: Text,
        /// The messaging service that it came through.
        MessagingServiceSid: Text,
        /// What the channel sends beside the message, JSON.
        ChannelMetadata: Text,
    }
    /// A message of a conversation got further on its channel.
    DELIVERY = "ConversationDelivery" {
        /// Identifies the receipt: `DY` and 32 hexadecimal digits.
        DeliveryReceiptSid: Text,
        /// The message.
        MessageSid: Text,
        /// The message on its channel.
        ChannelMessageSid: Text,
        /// The participant it was sent to.
        ParticipantSid: Text,
        /// How far it got.
        Status: OneOf(&DELIVERY_STATUSES),
        /// Why it failed, a number of Twilio's list; `0` where it did not.
        ErrorCode: Text,
    }
    /// A conversation.
    CONVERSATION = "Conversation" {
        /// The messaging service that it uses.
        MessagingServiceSid: Text,
        /// The name shown to users.
        FriendlyName: Text,
        /// The account's own name for it.
        UniqueName: Text,
        /// Whether it is active.
        State: OneOf(&STATES),
        /// The state before.
        StateFrom: OneOf(&STATES),
        /// The state after.
        StateTo: OneOf(&STATES),
        /// When the state changed.
        StateUpdated: DateTime,
        /// What changed the state: `API`, `TIMER` or `EVENT`.
        Reason: Text,
        /// Who made it.
        CreatedBy: Text,
        /// The text of the message that began it.
        MessageBody: Text,
        /// Who sent that message.
        MessageAuthor: Text,
        /// The address of the participant who began it.
        messagingAddress = "MessagingBinding.Address": ADDRESSES,
        /// The account's address that it was begun with.
        messagingProxyAddress = "MessagingBinding.ProxyAddress": Text,
        /// The name that was used for it on the side of the SDK.
        messagingAuthorAddress = "MessagingBinding.AuthorAddress": Text,
    }
    /// A participant of a conversation.
    PARTICIPANT = "ConversationParticipant" {
        /// Identifies the participant: `MB` and 32 hexadecimal digits.
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
        /// When that was.
        LastReadTimestamp: DateTime,
    }
    /// A user of Conversations.
    USER = "ConversationUser" {
        /// Identifies the user: `US` and 32 hexadecimal digits.
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
