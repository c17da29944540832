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
    /// A message in a conversation arrived or was read.
    CONVERSATION_RECEIPT_EVENT = "DotdigitalConversationReceiptEvent" {
        /// The message and who got it.
        payload: Object(&CONVERSATION_RECEIPT),
    }
    /// A chat began.
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
        /// Identifies the conversation; chosen by the account.
        id: Text,
        /// Its name.
        name: Text,
        /// What it is about.
        description: Text,
        /// What each role may do.
        roles: Object(&ROLES),
        /// Whether anyone may join.
        isPublic: Boolean,
        /// The participants.
        participants: List(&Object(&PARTICIPANT)),
    }
    /// What each role in a conversation may do.
    ROLES = "DotdigitalRoles" {
        /// What owners may do.
        owner: Object(&RIGHTS),
        /// What all others may do.
        participant: Object(&RIGHTS),
    }
    /// What a role may do.
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
        /// Identifies the conversation.
        id: Text,
        /// The profile.
        profileId: Text,
        /// The role, for example `owner`.
        role: Text,
    }
    /// A chat of a profile with a team.
    CHAT = "DotdigitalChat" {
        /// Identifies the chat.
        id: Text,
        /// Its name.
        name: Text,
        /// The team.
        teamId: Text,
        /// The channel it takes place on, for example `appMessaging`.
        channelId: Text,
        /// The participants.
        participants: List(&Object(&PARTICIPANT)),
        /// Where it takes place.
        context: Object(&CHAT_CONTEXT),
    }
    /// Where a chat takes place.
    CHAT_CONTEXT = "DotdigitalChatContext" {
        /// The conversation, in app messaging.
        conversationId: Text,
    }
    /// A chat that was closed.
    CLOSED_CHAT = "DotdigitalClosedChat" {
        /// Identifies the chat.
        id: Text,
        /// The team.
        teamId: Text,
        /// Whether it was closed without a message.
        bypassMessage: Boolean,
        /// After how many seconds.
        closeTimeSecs: Integer,
    }
    /// A chat and its new channel.
    CHAT_CHANNEL = "DotdigitalChatChannel" {
        /// Identifies the chat.
        id: Text,
        /// The channel it takes place on now, for example `email`.
        channelId: Text,
    }
}

model! {
    /// A message in a conversation.
    CONVERSATION_MESSAGE = "DotdigitalConversationMessage" {
        /// Identifies the message.
        id: Text,
        /// The account's own data, as given when it was sent.
        metadata: Anything,
        /// Who sent it, where and when.
        context: Object(&CONVERSATION_CONTEXT),
        /// Its place in the conversation, counted from 0.
        conversationEventId: Integer,
    } + by_example {
        /// What it consists of.
        parts: List(&Object(&PART)),
    }
    /// A message in a chat.
    CHAT_MESSAGE = "DotdigitalChatMessage" {
        /// Identifies the message.
        id: Text,
        /// The account's own data, as given when it was sent.
        metadata: Anything,
        /// Who sent it, where and when.
        context: Object(&CHAT_MESSAGE_CONTEXT),
    } + by_example {
        /// What it consists of.
        parts: List(&Object(&PART)),
    }
    /// Who sent a message in a conversation, where and when.
    CONVERSATION_CONTEXT = "DotdigitalConversationContext" {} + by_example {
        /// Who sent it.
        from: Object(&SENDER),
        /// In which session it was sent, or with which access.
        sentBy: Text,
        /// When it was sent.
        sentOn: DateTime,
        /// The direction, as seen from the account.
        direction: OneOf(&DIRECTIONS),
        /// The conversation.
        conversationId: Text,
        /// Between whom, for example `a2p`: an application and a person.
        scope: Text,
    }
    /// Who sent a message in a chat, where and when.
    CHAT_MESSAGE_CONTEXT = "DotdigitalChatMessageContext" {} + by_example {
        /// Who sent it.
        from: Object(&SENDER),
        /// In which session it was sent, or with which access.
        sentBy: Text,
        /// When it was sent.
        sentOn: DateTime,
        /// The direction, as seen from the account.
        direction: OneOf(&DIRECTIONS),
        /// The chat.
        chatId: Text,
        /// The team.
        teamId: Text,
    }
    /// Who sent a message.
    SENDER = "DotdigitalSender" {} + by_example {
        /// The profile.
        id: Text,
    }
    /// A message in a conversation and who got it.
    CONVERSATION_RECEIPT = "DotdigitalConversationReceipt" {
        /// Identifies the message.
        id: Text,
        /// The conversation.
        conversationId: Text,
        /// Between whom, for example `a2p`: an application and a person.
        scope: Text,
        /// The direction of the message, as seen from the account.
        direction: OneOf(&DIRECTIONS),
        /// Whether anyone may join the conversation.
        isPublicConversation: Boolean,
        /// The profile whose device sends the receipt.
        profileId: Text,
        /// When it arrived or was read.
        timestamp: DateTime,
        /// The place of this event in the conversation, counted from 0.
        conversationEventId: Integer,
    }
}
