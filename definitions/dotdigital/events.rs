//! The events of Dotdigital.

use super::models::*;
use super::unified::EVENT;
use super::unified::conversations::{CHAT, CHAT_MESSAGE, CONVERSATION, CONVERSATION_MESSAGE, RECEIPT};
use super::unified::messages::{INBOUND, INTERACTION, STATUS};
use crate::event::events;

events! {
    /// Messages over all channels.
    MESSAGES: "Dotdigital: message events" {
        "message.sentRequest": MESSAGE_STATUS_EVENT, STATUS, Accepted;
        "message.sent": MESSAGE_STATUS_EVENT, STATUS, Sent;
        "message.delivered": MESSAGE_STATUS_EVENT, STATUS, Delivered;
        "message.read": MESSAGE_STATUS_EVENT, STATUS, Read;
        "message.expired": MESSAGE_STATUS_EVENT, STATUS, Expired;
        "message.failed": MESSAGE_STATUS_EVENT, STATUS, Failed;
        "message.inbound": MESSAGE_INBOUND_EVENT, INBOUND;
        "interaction.click": INTERACTION_EVENT, INTERACTION, Clicked;
        "interaciton.click": INTERACTION_EVENT, INTERACTION, Clicked;
    }
}

events! {
    /// Conversations of app messaging.
    CONVERSATIONS: "Dotdigital: app messaging conversation events" {
        "conversation.create": CONVERSATION_EVENT, CONVERSATION;
        "conversation.update": CONVERSATION_EVENT, CONVERSATION;
        "conversation.delete": DELETED_EVENT, CONVERSATION;
        "conversation.undelete": CONVERSATION_EVENT, CONVERSATION;
        "conversation.participantAdded": PARTICIPANT_EVENT, CONVERSATION;
        "conversation.participantRemoved": PARTICIPANT_EVENT, CONVERSATION;
        "conversation.participantUpdated": PARTICIPANT_EVENT, CONVERSATION;
    }
}

events! {
    /// Messages in conversations of app messaging.
    CONVERSATION_MESSAGES: "Dotdigital: app messaging message events" {
        "conversationMessage.sent": CONVERSATION_MESSAGE_EVENT, CONVERSATION_MESSAGE, Sent;
        "conversationMessage.delivered": CONVERSATION_RECEIPT_EVENT, RECEIPT, Delivered;
        "conversationMessage.read": CONVERSATION_RECEIPT_EVENT, RECEIPT, Read;
    }
}

events! {
    /// Chats with a team.
    CHATS: "Dotdigital: chat events" {
        "chat.create": CHAT_CREATED_EVENT, CHAT;
        "chat.closed": CHAT_CLOSED_EVENT, CHAT;
        "chat.delete": DELETED_EVENT, CHAT;
        "chat.channelUpdated": CHAT_CHANNEL_EVENT, CHAT;
    }
}

events! {
    /// Messages in chats with a team.
    CHAT_MESSAGES: "Dotdigital: chat message events" {
        "chatMessage.sent": CHAT_MESSAGE_EVENT, CHAT_MESSAGE, Sent;
    }
}

events! {
    /// The presence of the members of a team.
    PRESENCE: "Dotdigital: chat presence events" {
        "presence.available": PRESENCE_EVENT, EVENT;
        "presence.away": PRESENCE_EVENT, EVENT;
        "presence.offline": PRESENCE_EVENT, EVENT;
    }
}

events! {
    /// Profiles.
    PROFILES: "Dotdigital: profile events" {
        "profile.create": PROFILE_EVENT, EVENT;
        "profile.update": PROFILE_EVENT, EVENT;
        "profile.delete": DELETED_EVENT, EVENT;
        "profile.undelete": PROFILE_EVENT, EVENT;
        "profile.devicesUpdated": PROFILE_EVENT, EVENT;
    }
}

events! {
    /// Facebook Messenger.
    FACEBOOK: "Dotdigital: Facebook events" {
        "facebook.optin": FACEBOOK_OPTIN_EVENT, EVENT;
    }
}
