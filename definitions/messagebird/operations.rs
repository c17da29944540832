//! The operations of MessageBird's Conversations API.

use super::models::conversations::{CONVERSATION, CONVERSATION_MESSAGE, CONVERSATION_MESSAGE_LIST};
use super::models::requests::{
    CONVERSATION_MESSAGE_SEND, CONVERSATION_REFERENCE, CONVERSATION_START, CONVERSATION_UPDATE,
    LIST_CONVERSATION_MESSAGES, LIST_CONVERSATIONS, LIST_WEBHOOKS, MESSAGE_REFERENCE, MESSAGE_SEND, WEBHOOK_CREATE,
    WEBHOOK_REFERENCE, WEBHOOK_UPDATE,
};
use super::models::resources::{CONVERSATION_LIST, WEBHOOK, WEBHOOK_LIST};
use crate::operation::{Selection, operations};

/// The field of the content that the type of a message names. The content of other types is not modelled.
static CONTENT: &Selection = &Selection {
    by: "type",
    object: "content",
    members: &[
        ("text", "text"),
        ("image", "image"),
        ("video", "video"),
        ("audio", "audio"),
        ("file", "file"),
        ("location", "location"),
        ("hsm", "hsm"),
        ("email", "email"),
        ("interactive", "interactive"),
        ("whatsappSticker", "whatsappSticker"),
        ("whatsappOrder", "whatsappOrder"),
        ("whatsappText", "whatsappText"),
        ("externalAttachment", "externalAttachments"),
        ("externalAttachments", "externalAttachments"),
    ],
};

operations! {
    /// MessageBird Conversations API 1.0.
    CONVERSATIONS: "https://conversations.messagebird.com/v1" {
        /// Lists the conversations, the one with the newest message first.
        listConversations: GET ["/conversations"], LIST_CONVERSATIONS => 200 CONVERSATION_LIST, 401;
        /// Sends a message to a recipient, in the conversation with them or in a new one.
        startConversation: POST ["/conversations/start"], CONVERSATION_START selecting CONTENT => 200 CONVERSATION, 400 | 401;
        /// Returns a conversation.
        viewConversation: GET ["/conversations/", "conversationId"], CONVERSATION_REFERENCE => 200 CONVERSATION, 401 | 404;
        /// Archives a conversation, or reopens it.
        updateConversation: PATCH ["/conversations/", "conversationId"], CONVERSATION_UPDATE => 200 CONVERSATION, 400 | 401 | 404;
        /// Lists the messages of a conversation, the newest first.
        listConversationMessages: GET ["/conversations/", "conversationId", "/messages"], LIST_CONVERSATION_MESSAGES
            => 200 CONVERSATION_MESSAGE_LIST, 401 | 404;
        /// Sends a message in a conversation.
        sendConversationMessage: POST ["/conversations/", "conversationId", "/messages"], CONVERSATION_MESSAGE_SEND selecting CONTENT
            => 200 CONVERSATION_MESSAGE, 400 | 401 | 404;
        /// Sends a message to a recipient; its conversation is found or created.
        sendMessage: POST ["/send"], MESSAGE_SEND selecting CONTENT => 200 CONVERSATION_MESSAGE, 400 | 401;
        /// Returns a message.
        viewMessage: GET ["/messages/", "messageId"], MESSAGE_REFERENCE => 200 CONVERSATION_MESSAGE, 401 | 404;
        /// Lists the webhooks.
        listWebhooks: GET ["/webhooks"], LIST_WEBHOOKS => 200 WEBHOOK_LIST, 401;
        /// Creates a webhook: for one channel or, without `channelId`, for all of them.
        createWebhook: POST ["/webhooks"], WEBHOOK_CREATE => 200 WEBHOOK, 400 | 401;
        /// Returns a webhook.
        viewWebhook: GET ["/webhooks/", "webhookId"], WEBHOOK_REFERENCE => 200 WEBHOOK, 401 | 404;
        /// Changes a webhook.
        updateWebhook: PATCH ["/webhooks/", "webhookId"], WEBHOOK_UPDATE => 200 WEBHOOK, 400 | 401 | 404;
        /// Deletes a webhook.
        deleteWebhook: DELETE ["/webhooks/", "webhookId"], WEBHOOK_REFERENCE => 204, 401 | 404;
    }
}
