//! What the REST API takes: the arguments of each operation, those of the path, of the query and of the body together.

use crate::model::{EnumValues, model};

use super::content::MESSAGE_CONTENT;
use super::conversations::{CONVERSATION_STATUSES, MESSAGE_TYPES};

static WEBHOOK_EVENTS: EnumValues =
    EnumValues::new(&["message.created", "message.updated", "conversation.created", "conversation.updated"]);

model! {
    /// Which page of conversations, and of which of them.
    LIST_CONVERSATIONS = "ListConversations" {
        /// How many to skip; by default none.
        offset: Integer,
        /// How many to give at most; by default 20.
        limit: Integer,
        /// Only those with this status.
        status: OneOf(&CONVERSATION_STATUSES),
    }
    /// Which conversation.
    CONVERSATION_REFERENCE = "ConversationReference" {
        /// Identifies the conversation.
        conversationId: Required(&Text),
    }
    /// How a conversation is to change.
    CONVERSATION_UPDATE = "ConversationUpdate" {
        /// Identifies the conversation.
        conversationId: Required(&Text),
        /// `archived` ends it: a message to or from its contact begins another.
        status: OneOf(&CONVERSATION_STATUSES),
    }
    /// Which page of the messages of a conversation.
    LIST_CONVERSATION_MESSAGES = "ListConversationMessages" {
        /// Identifies the conversation.
        conversationId: Required(&Text),
        /// How many to skip; by default none.
        offset: Integer,
        /// How many to give at most; by default 20.
        limit: Integer,
    }
    /// Which message.
    MESSAGE_REFERENCE = "MessageReference" {
        /// Identifies the message.
        messageId: Required(&Text),
    }
    /// Which page of webhooks.
    LIST_WEBHOOKS = "ListWebhooks" {
        /// How many to skip; by default none.
        offset: Integer,
        /// How many to give at most; by default 20.
        limit: Integer,
    }
    /// Which webhook.
    WEBHOOK_REFERENCE = "WebhookReference" {
        /// Identifies the webhook.
        webhookId: Required(&Text),
    }
    /// Which events are to go to which address.
    WEBHOOK_CREATE = "WebhookCreate" {
        /// Only the events of this channel. Left out, those of every channel.
        channelId: Text,
        /// Where to send them.
        url: Required(&Uri),
        /// The events to send.
        events: Required(&List(&OneOf(&WEBHOOK_EVENTS))),
    }
    /// How a webhook is to be.
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
        /// Which field of the content is in use.
        type: Required(&OneOf(&MESSAGE_TYPES)),
        /// What it says.
        content: Required(&Object(&MESSAGE_CONTENT)),
        /// Where to report how far it gets.
        reportUrl: Uri,
    }
    /// A message to someone, and the conversation it begins, unless there is one.
    CONVERSATION_START = "ConversationStart" {
        /// Whom it is for: a phone number in international format or an id of the platform.
        to: Required(&Text),
        /// The channel to send it through.
        channelId: Required(&Text),
    } + observed {
        /// The account's own data, told again in every event of the message.
        source: Record,
        /// Why it may be sent outside the platform's reply window.
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
        /// The account's own data, told again in every event of the message.
        source: Record,
        /// Why it may be sent outside the platform's reply window.
        tag: Text,
        /// The account's own id for it.
        trackId: Text,
    }
    /// A message to someone.
    MESSAGE_SEND = "MessageSend" {
        /// Whom it is for: a phone number in international format or an id of the platform.
        to: Required(&Text),
        /// The channel to send it through.
        from: Required(&Text),
    } + observed {
        /// The account's own data, told again in every event of the message.
        source: Record,
        /// Why it may be sent outside the platform's reply window.
        tag: Text,
        /// The account's own id for it.
        trackId: Text,
        /// Where to send it if it does not arrive.
        fallback: Record,
        /// How long to try, for example `24h`.
        ttl: Text,
    }
}
