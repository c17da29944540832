//! The objects that the REST API returns and webhooks do not contain.

use crate::model::{EnumValues, model};

use super::conversations::CONVERSATION;

static WEBHOOK_STATUSES: EnumValues = EnumValues::new(&["enabled", "disabled"]);

model! {
    sharing {
        /// How many of them come before this page.
        offset: Integer,
        /// How many a page may have.
        limit: Integer,
        /// How many this page has.
        count: Integer,
        /// How many there are.
        totalCount: Integer,
    }
    /// A page of conversations.
    CONVERSATION_LIST = "ConversationList" {
        /// The conversations of this page, the one with the newest message first.
        items: List(&Object(&CONVERSATION)),
    }
    /// A page of webhooks.
    WEBHOOK_LIST = "WebhookList" {
        /// The webhooks of this page.
        items: List(&Object(&WEBHOOK)),
    }
}

model! {
    /// A webhook.
    WEBHOOK = "Webhook" {
        /// Identifies the webhook.
        id: Text,
        /// The channel whose events are sent; none for those of every channel.
        channelId: Text,
        /// Where they are sent.
        url: Uri,
        /// The events that are sent, for example `message.created`.
        events: List(&Text),
        /// Whether they are sent.
        status: OneOf(&WEBHOOK_STATUSES),
        /// When it was created.
        createdDatetime: DateTime,
        /// When it was last changed.
        updatedDatetime: DateTime,
    }
}
