//! The operations of Bird's notifications API: webhook subscriptions.

use super::models::subscription::{
    LIST_WEBHOOK_SUBSCRIPTIONS, WEBHOOK_SUBSCRIPTION, WEBHOOK_SUBSCRIPTION_CREATE, WEBHOOK_SUBSCRIPTION_LIST,
    WEBHOOK_SUBSCRIPTION_REFERENCE, WEBHOOK_SUBSCRIPTION_UPDATE,
};
use crate::operation::{Format, Pattern, operations};

static FORMATS: &[Format] = &[
    Format {
        argument: "url",
        pattern: r"^https://([a-zA-Z0-9-]+\.)+[a-zA-Z]{2,}(/[^\s]*)?$",
        check: Pattern::WebhookUrl,
        condition: None,
        is_secret: false,
    },
    Format {
        argument: "event",
        pattern: r"^[a-zA-Z0-9_-]+(\.[a-zA-Z0-9_-]+)+$",
        check: Pattern::DottedWords,
        condition: None,
        is_secret: false,
    },
    Format {
        argument: "event",
        pattern: r"^(conversation\.(created|updated|deleted)|message\.created)$",
        check: Pattern::ConversationEvent,
        condition: Some(("service", "conversations")),
        is_secret: false,
    },
    Format {
        argument: "event",
        pattern: r"^[a-zA-Z0-9_-]+\.(inbound|outbound|interaction|created|updated|deleted)$",
        check: Pattern::ChannelEvent,
        condition: Some(("service", "channels")),
        is_secret: false,
    },
    // A receiver cannot be configured with a blank key.
    Format { argument: "signingKey", pattern: r"\S", check: Pattern::NotBlank, condition: None, is_secret: true },
];

operations! {
    /// Bird Notifications API.
    SUBSCRIPTIONS: "https://api.bird.com" {
        /// Lists the webhook subscriptions of a workspace.
        listWebhookSubscriptions: GET ["/organizations/", "organizationId", "/workspaces/", "workspaceId", "/webhook-subscriptions"],
            LIST_WEBHOOK_SUBSCRIPTIONS => 200 WEBHOOK_SUBSCRIPTION_LIST, 401;
        /// Creates a webhook subscription, which sends one event of one service to one URL.
        createWebhookSubscription: POST ["/organizations/", "organizationId", "/workspaces/", "workspaceId", "/webhook-subscriptions"],
            WEBHOOK_SUBSCRIPTION_CREATE with FORMATS => 201 WEBHOOK_SUBSCRIPTION, 400 | 401;
        /// Returns a webhook subscription.
        getWebhookSubscription: GET ["/organizations/", "organizationId", "/workspaces/", "workspaceId", "/webhook-subscriptions/", "id"],
            WEBHOOK_SUBSCRIPTION_REFERENCE => 200 WEBHOOK_SUBSCRIPTION, 401 | 404;
        /// Updates a webhook subscription, or pauses it.
        updateWebhookSubscription: PATCH ["/organizations/", "organizationId", "/workspaces/", "workspaceId", "/webhook-subscriptions/", "id"],
            WEBHOOK_SUBSCRIPTION_UPDATE with FORMATS => 200 WEBHOOK_SUBSCRIPTION, 400 | 401 | 404;
        /// Deletes a webhook subscription.
        deleteWebhookSubscription: DELETE ["/organizations/", "organizationId", "/workspaces/", "workspaceId", "/webhook-subscriptions/", "id"],
            WEBHOOK_SUBSCRIPTION_REFERENCE => 204, 401 | 404;
    }
}
