//! What Dotdigital sends.

use super::models::*;
use super::unified::conversations::{chat, chat_message, conversation, conversation_message, receipt};
use super::unified::messages::{inbound, interaction, status};
use super::unified::other;
use crate::provider::events;

events! {
    /// Messages over all channels.
    MESSAGES: "Dotdigital: message events" {
        "message.sentRequest": MESSAGE_STATUS_EVENT, status, Accepted;
        "message.sent": MESSAGE_STATUS_EVENT, status, Sent;
        "message.delivered": MESSAGE_STATUS_EVENT, status, Delivered;
        "message.read": MESSAGE_STATUS_EVENT, status, Read;
        "message.expired": MESSAGE_STATUS_EVENT, status, Expired;
        "message.failed": MESSAGE_STATUS_EVENT, status, Failed;
        "message.inbound": MESSAGE_INBOUND_EVENT, inbound;
        "interaction.click": INTERACTION_EVENT, interaction, Clicked;
        "interaciton.click": INTERACTION_EVENT, interaction, Clicked;
    }
}

events! {
    /// Conversations of app messaging.
    CONVERSATIONS: "Dotdigital: app messaging conversation events" {
        "conversation.create": CONVERSATION_EVENT, conversation;
        "conversation.update": CONVERSATION_EVENT, conversation;
        "conversation.delete": DELETED_EVENT, conversation;
        "conversation.undelete": CONVERSATION_EVENT, conversation;
        "conversation.participantAdded": PARTICIPANT_EVENT, conversation;
        "conversation.participantRemoved": PARTICIPANT_EVENT, conversation;
        "conversation.participantUpdated": PARTICIPANT_EVENT, conversation;
    }
}

events! {
    /// Messages in conversations of app messaging.
    CONVERSATION_MESSAGES: "Dotdigital: app messaging message events" {
        "conversationMessage.sent": CONVERSATION_MESSAGE_EVENT, conversation_message, Sent;
        "conversationMessage.delivered": CONVERSATION_RECEIPT_EVENT, receipt, Delivered;
        "conversationMessage.read": CONVERSATION_RECEIPT_EVENT, receipt, Read;
    }
}

events! {
    /// Chats with a team.
    CHATS: "Dotdigital: chat events" {
        "chat.create": CHAT_CREATED_EVENT, chat;
        "chat.closed": CHAT_CLOSED_EVENT, chat;
        "chat.delete": DELETED_EVENT, chat;
        "chat.channelUpdated": CHAT_CHANNEL_EVENT, chat;
    }
}

events! {
    /// Messages in chats with a team.
    CHAT_MESSAGES: "Dotdigital: chat message events" {
        "chatMessage.sent": CHAT_MESSAGE_EVENT, chat_message, Sent;
    }
}

events! {
    /// Who of a team is there.
    PRESENCE: "Dotdigital: chat presence events" {
        "presence.available": PRESENCE_EVENT, other;
        "presence.away": PRESENCE_EVENT, other;
        "presence.offline": PRESENCE_EVENT, other;
    }
}

events! {
    /// Profiles.
    PROFILES: "Dotdigital: profile events" {
        "profile.create": PROFILE_EVENT, other;
        "profile.update": PROFILE_EVENT, other;
        "profile.delete": DELETED_EVENT, other;
        "profile.undelete": PROFILE_EVENT, other;
        "profile.devicesUpdated": PROFILE_EVENT, other;
    }
}

events! {
    /// Facebook Messenger.
    FACEBOOK: "Dotdigital: Facebook events" {
        "facebook.optin": FACEBOOK_OPTIN_EVENT, other;
    }
}
