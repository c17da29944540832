//! The arguments of each operation of the REST API: those of the path, the query and the body together.

use crate::model::{EnumValues, model};

use super::content::MESSAGE_CONTENT;
use super::conversations::{CONVERSATION_STATUSES, MESSAGE_TYPES};

static WEBHOOK_EVENTS: EnumValues =
    EnumValues::new(&["message.created", "message.updated", "conversation.created", "conversation.updated"]);

model! {
    /// A page of conversations.
    LIST_CONVERSATIONS = "ListConversations" {
        /// The number to skip; by default 0.
        offset: Integer,
        /// The maximum number to return; by default 20.
        limit: Integer,
        /// Only those with this status.
        status: OneOf(&CONVERSATION_STATUSES),
    }
    /// A conversation.
    CONVERSATION_REFERENCE = "ConversationReference" {
        /// The id of the conversation.
        conversationId: Required(&Text),
    }
    /// A change of a conversation.
    CONVERSATION_UPDATE = "ConversationUpdate" {
        /// The id of the conversation.
        conversationId: Required(&Text),
        /// `archived` ends it: a message to or from its contact starts another.
        status: OneOf(&CONVERSATION_STATUSES),
    }
    /// A page of the messages of a conversation.
    LIST_CONVERSATION_MESSAGES = "ListConversationMessages" {
        /// The id of the conversation.
        conversationId: Required(&Text),
        /// The number to skip; by default 0.
        offset: Integer,
        /// The maximum number to return; by default 20.
        limit: Integer,
    }
    /// A message.
    MESSAGE_REFERENCE = "MessageReference" {
        /// The id of the message.
        messageId: Required(&Text),
    }
    /// A page of webhooks.
    LIST_WEBHOOKS = "ListWebhooks" {
        /// The number to skip; by default 0.
        offset: Integer,
        /// The maximum number to return; by default 20.
        limit: Integer,
    }
    /// A webhook.
    WEBHOOK_REFERENCE = "WebhookReference" {
        /// The id of the webhook.
        webhookId: Required(&Text),
    }
    /// A webhook to create.
    WEBHOOK_CREATE = "WebhookCreate" {
        /// The channel whose events are sent. If it is missing, those of every channel.
        channelId: Text,
        /// The URL to which they are sent.
        url: Required(&Uri),
        /// The events to send.
        events: Required(&List(&OneOf(&WEBHOOK_EVENTS))),
    }
    /// A change of a webhook.
    WEBHOOK_UPDATE = "WebhookUpdate" {
        /// The id of the webhook.
        webhookId: Required(&Text),
        /// The channel whose events are sent. If it is missing, those of every channel.
        channelId: Text,
        /// The URL to which they are sent.
        url: Required(&Uri),
        /// The events to send.
        events: Required(&List(&OneOf(&WEBHOOK_EVENTS))),
    }
}

model! {
    sharing {
        /// The field of the content that is used.
        type: Required(&OneOf(&MESSAGE_TYPES)),
        /// The content.
        content: Required(&Object(&MESSAGE_CONTENT)),
        /// The address for status reports.
        reportUrl: Uri,
    }
    /// A message to a recipient, and the conversation that it starts unless there is one.
    CONVERSATION_START = "ConversationStart" {
        /// The recipient: a phone number in international format or an id of the platform.
        to: Required(&Text),
        /// The channel through which it is sent.
        channelId: Required(&Text),
    } + observed {
        /// The account's data, which every event of the message repeats.
        source: Record,
        /// The reason for which it is sent outside the platform's reply window.
        tag: Text,
        /// The account's id of the message.
        trackId: Text,
    }
    /// A message in a conversation.
    CONVERSATION_MESSAGE_SEND = "ConversationMessageSend" {
        /// The id of the conversation.
        conversationId: Required(&Text),
        /// The channel through which it is sent; by default that of the newest message.
        channelId: Text,
    } + observed {
        /// The account's data, which every event of the message repeats.
        source: Record,
        /// The reason for which it is sent outside the platform's reply window.
        tag: Text,
        /// The account's id of the message.
        trackId: Text,
    }
    /// A message to a recipient.
    MESSAGE_SEND = "MessageSend" {
        /// The recipient: a phone number in international format or an id of the platform.
        to: Required(&Text),
        /// The channel through which it is sent.
        from: Required(&Text),
    } + observed {
        /// The account's data, which every event of the message repeats.
        source: Record,
        /// The reason for which it is sent outside the platform's reply window.
        tag: Text,
        /// The account's id of the message.
        trackId: Text,
        /// The fallback channel for a message that is not delivered.
        fallback: Record,
        /// The validity period, for example `24h`.
        ttl: Text,
    }
}
