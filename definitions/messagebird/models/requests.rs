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
        /// Identifies the conversation.
        conversationId: Required(&Text),
    }
    /// A change of a conversation.
    CONVERSATION_UPDATE = "ConversationUpdate" {
        /// Identifies the conversation.
        conversationId: Required(&Text),
        /// `archived` ends it: a message to or from its contact starts another.
        status: OneOf(&CONVERSATION_STATUSES),
    }
    /// A page of the messages of a conversation.
    LIST_CONVERSATION_MESSAGES = "ListConversationMessages" {
        /// Identifies the conversation.
        conversationId: Required(&Text),
        /// The number to skip; by default 0.
        offset: Integer,
        /// The maximum number to return; by default 20.
        limit: Integer,
    }
    /// A message.
    MESSAGE_REFERENCE = "MessageReference" {
        /// Identifies the message.
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
        /// Identifies the webhook.
        webhookId: Required(&Text),
    }
    /// A webhook to create.
    WEBHOOK_CREATE = "WebhookCreate" {
        /// Only the events of this channel. Left out, those of every channel.
        channelId: Text,
        /// Where to send them.
        url: Required(&Uri),
        /// The events to send.
        events: Required(&List(&OneOf(&WEBHOOK_EVENTS))),
    }
    /// A change of a webhook.
    WEBHOOK_UPDATE = "WebhookUpdate" {
        /// Identifies the webhook.
        webhookId: Required(&Text),
        /// Only the events of this channel. Left out, those of every channel.
        channelId: Text,
        /// Where to send them.
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
        /// Whom it is for: a phone number in international format or an id of the platform.
        to: Required(&Text),
        /// The channel to send it through.
        channelId: Required(&Text),
    } + observed {
        /// The account's own data, repeated in every event of the message.
        source: Record,
        /// The reason for sending it outside the platform's reply window.
        tag: Text,
        /// The account's own id for it.
        trackId: Text,
    }
    /// A message in a conversation.
    CONVERSATION_MESSAGE_SEND = "ConversationMessageSend" {
        /// Identifies the conversation.
        conversationId: Required(&Text),
        /// The channel to send it through; by default that of the newest message.
        channelId: Text,
    } + observed {
        /// The account's own data, repeated in every event of the message.
        source: Record,
        /// The reason for sending it outside the platform's reply window.
        tag: Text,
        /// The account's own id for it.
        trackId: Text,
    }
    /// A message to a recipient.
    MESSAGE_SEND = "MessageSend" {
        /// Whom it is for: a phone number in international format or an id of the platform.
        to: Required(&Text),
        /// The channel to send it through.
        from: Required(&Text),
    } + observed {
        /// The account's own data, repeated in every event of the message.
        source: Record,
        /// The reason for sending it outside the platform's reply window.
        tag: Text,
        /// The account's own id for it.
        trackId: Text,
        /// Where to send it if it does not arrive.
        fallback: Record,
        /// How long to try, for example `24h`.
        ttl: Text,
    }
}
