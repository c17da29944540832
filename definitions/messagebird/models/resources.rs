//! The objects that the REST API returns and webhooks do not contain.

use crate::model::{EnumValues, model};

use super::conversations::CONVERSATION;

static WEBHOOK_STATUSES: EnumValues = EnumValues::new(&["enabled", "disabled"]);

model! {
    sharing {
        /// The number of items before this page.
        offset: Integer,
        /// The maximum number in a page.
        limit: Integer,
        /// The number of items in this page.
        count: Integer,
        /// The total number.
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
        /// The id of the webhook.
        id: Text,
        /// The channel whose events are sent; none for those of every channel.
        channelId: Text,
        /// The URL to which they are sent.
        url: Uri,
        /// The events that are sent, for example `message.created`.
        events: List(&Text),
        /// Whether they are sent.
        status: OneOf(&WEBHOOK_STATUSES),
        /// The time of creation.
        createdDatetime: DateTime,
        /// The time of the last change.
        updatedDatetime: DateTime,
    }
}
