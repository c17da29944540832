//! Conversations of app messaging, chats with a team, and the messages in both.

use super::dotdigital_events;
use super::messages::PART;
use crate::model::{EnumValues, model};

pub(super) static DIRECTIONS: EnumValues = EnumValues::new(&["inbound", "outbound"]);

dotdigital_events! {
    /// A conversation was created, changed, or restored.
    CONVERSATION_EVENT = "DotdigitalConversationEvent" {
        /// The conversation.
        payload: Object(&CONVERSATION),
    }
    /// The participants of a conversation changed.
    PARTICIPANT_EVENT = "DotdigitalParticipantEvent" {
        /// The participant.
        payload: Object(&CONVERSATION_PARTICIPANT),
    }
    /// A message was sent in a conversation.
    CONVERSATION_MESSAGE_EVENT = "DotdigitalConversationMessageEvent" {
        /// The message.
        payload: Object(&CONVERSATION_MESSAGE),
    }
    /// A message in a conversation was delivered or read.
    CONVERSATION_RECEIPT_EVENT = "DotdigitalConversationReceiptEvent" {
        /// The message, and the participant who received or read it.
        payload: Object(&CONVERSATION_RECEIPT),
    }
    /// A chat was started.
    CHAT_CREATED_EVENT = "DotdigitalChatCreatedEvent" {
        /// The chat.
        payload: Object(&CHAT),
    }
    /// A chat was closed.
    CHAT_CLOSED_EVENT = "DotdigitalChatClosedEvent" {
        /// The chat.
        payload: Object(&CLOSED_CHAT),
    }
    /// A chat continued on another channel.
    CHAT_CHANNEL_EVENT = "DotdigitalChatChannelEvent" {
        /// The chat.
        payload: Object(&CHAT_CHANNEL),
    }
    /// A message was sent in a chat.
    CHAT_MESSAGE_EVENT = "DotdigitalChatMessageEvent" {
        /// The message.
        payload: Object(&CHAT_MESSAGE),
    }
}

model! {
    /// A conversation between profiles.
    CONVERSATION = "DotdigitalConversation" {
        /// The id of the conversation; chosen by the account.
        id: Text,
        /// The name.
        name: Text,
        /// The description.
        description: Text,
        /// The rights of each role.
        roles: Object(&ROLES),
        /// Whether anyone may join.
        isPublic: Boolean,
        /// The participants.
        participants: List(&Object(&PARTICIPANT)),
    }
    /// The rights of each role in a conversation.
    ROLES = "DotdigitalRoles" {
        /// The rights of owners.
        owner: Object(&RIGHTS),
        /// The rights of all others.
        participant: Object(&RIGHTS),
    }
    /// The rights of a role.
    RIGHTS = "DotdigitalRights" {
        /// Whether it may send messages.
        canSend: Boolean,
        /// Whether it may add others.
        canAddParticipants: Boolean,
        /// Whether it may remove others.
        canRemoveParticipants: Boolean,
    }
    /// A participant.
    PARTICIPANT = "DotdigitalParticipant" {
        /// The profile.
        profileId: Text,
        /// The role, for example `owner`.
        role: Text,
    }
    /// A participant who joined or left a conversation.
    CONVERSATION_PARTICIPANT = "DotdigitalConversationParticipant" {
        /// The id of the conversation.
        id: Text,
        /// The profile.
        profileId: Text,
        /// The role, for example `owner`.
        role: Text,
    }
    /// A chat of a profile with a team.
    CHAT = "DotdigitalChat" {
        /// The id of the chat.
        id: Text,
        /// The name.
        name: Text,
        /// The team.
        teamId: Text,
        /// The channel, for example `appMessaging`.
        channelId: Text,
        /// The participants.
        participants: List(&Object(&PARTICIPANT)),
        /// The context.
        context: Object(&CHAT_CONTEXT),
    }
    /// The context of a chat.
    CHAT_CONTEXT = "DotdigitalChatContext" {
        /// The conversation, in app messaging.
        conversationId: Text,
    }
    /// A chat that was closed.
    CLOSED_CHAT = "DotdigitalClosedChat" {
        /// The id of the chat.
        id: Text,
        /// The team.
        teamId: Text,
        /// Whether it was closed without a message.
        bypassMessage: Boolean,
        /// The delay in seconds.
        closeTimeSecs: Integer,
    }
    /// A chat and its new channel.
    CHAT_CHANNEL = "DotdigitalChatChannel" {
        /// The id of the chat.
        id: Text,
        /// The current channel, for example `email`.
        channelId: Text,
    }
}

model! {
    /// A message in a conversation.
    CONVERSATION_MESSAGE = "DotdigitalConversationMessage" {
        /// The id of the message.
        id: Text,
        /// The account's data, as passed when the message was sent.
        metadata: Anything,
        /// The sender, the conversation and the time.
        context: Object(&CONVERSATION_CONTEXT),
        /// The index in the conversation, from 0.
        conversationEventId: Integer,
    } + by_example {
        /// The content.
        parts: List(&Object(&PART)),
    }
    /// A message in a chat.
    CHAT_MESSAGE = "DotdigitalChatMessage" {
        /// The id of the message.
        id: Text,
        /// The account's data, as passed when the message was sent.
        metadata: Anything,
        /// The sender, the conversation and the time.
        context: Object(&CHAT_MESSAGE_CONTEXT),
    } + by_example {
        /// The content.
        parts: List(&Object(&PART)),
    }
    /// The sender, the conversation and the time of a message.
    CONVERSATION_CONTEXT = "DotdigitalConversationContext" {} + by_example {
        /// The sender.
        from: Object(&SENDER),
        /// The session or the access with which it was sent.
        sentBy: Text,
        /// The time of sending.
        sentOn: DateTime,
        /// The direction, as seen from the account.
        direction: OneOf(&DIRECTIONS),
        /// The conversation.
        conversationId: Text,
        /// The kind of the parties, for example `a2p`: application to person.
        scope: Text,
    }
    /// The sender, the chat and the time of a message.
    CHAT_MESSAGE_CONTEXT = "DotdigitalChatMessageContext" {} + by_example {
        /// The sender.
        from: Object(&SENDER),
        /// The session or the access with which it was sent.
        sentBy: Text,
        /// The time of sending.
        sentOn: DateTime,
        /// The direction, as seen from the account.
        direction: OneOf(&DIRECTIONS),
        /// The chat.
        chatId: Text,
        /// The team.
        teamId: Text,
    }
    /// The sender of a message.
    SENDER = "DotdigitalSender" {} + by_example {
        /// The profile.
        id: Text,
    }
    /// A message in a conversation, and the participant who received or read it.
    CONVERSATION_RECEIPT = "DotdigitalConversationReceipt" {
        /// The id of the message.
        id: Text,
        /// The conversation.
        conversationId: Text,
        /// The kind of the parties, for example `a2p`: application to person.
        scope: Text,
        /// The direction of the message, as seen from the account.
        direction: OneOf(&DIRECTIONS),
        /// Whether anyone may join the conversation.
        isPublicConversation: Boolean,
        /// The profile whose device sends the receipt.
        profileId: Text,
        /// The time at which it was delivered or read.
        timestamp: DateTime,
        /// The sequence number of this event in the conversation, from 0.
        conversationEventId: Integer,
    }
}
