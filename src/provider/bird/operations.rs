//! What can be asked of Bird's notifications API: webhook subscriptions.

use super::models::subscription::{
    LIST_WEBHOOK_SUBSCRIPTIONS, WEBHOOK_SUBSCRIPTION, WEBHOOK_SUBSCRIPTION_CREATE, WEBHOOK_SUBSCRIPTION_LIST,
    WEBHOOK_SUBSCRIPTION_REFERENCE, WEBHOOK_SUBSCRIPTION_UPDATE,
};
use crate::api::{Format, operations};
use crate::text::{cut, holds, is_blank, pieces};

static FORMATS: &[Format] = &[
    Format {
        argument: "url",
        pattern: r"^https://([a-zA-Z0-9-]+\.)+[a-zA-Z]{2,}(/[^\s]*)?$",
        matches: is_webhook_url,
        condition: None,
        is_secret: false,
    },
    Format {
        argument: "event",
        pattern: r"^[a-zA-Z0-9_-]+(\.[a-zA-Z0-9_-]+)+$",
        matches: is_event,
        condition: None,
        is_secret: false,
    },
    Format {
        argument: "event",
        pattern: r"^(conversation\.(created|updated|deleted)|message\.created)$",
        matches: is_conversation_event,
        condition: Some(("service", "conversations")),
        is_secret: false,
    },
    Format {
        argument: "event",
        pattern: r"^[a-zA-Z0-9_-]+\.(inbound|outbound|interaction|created|updated|deleted)$",
        matches: is_channel_event,
        condition: Some(("service", "channels")),
        is_secret: false,
    },
    // A blank key signs nothing that a receiver could verify.
    Format { argument: "signingKey", pattern: r"\S", matches: is_key, condition: None, is_secret: true },
];

operations! {
    /// Bird Notifications API.
    SUBSCRIPTIONS, MODELS: Bird "https://api.bird.com" {
        /// Lists the webhook subscriptions of a workspace.
        listWebhookSubscriptions: GET ["/organizations/", "organizationId", "/workspaces/", "workspaceId", "/webhook-subscriptions"],
            LIST_WEBHOOK_SUBSCRIPTIONS => 200 WEBHOOK_SUBSCRIPTION_LIST, 401;
        /// Makes a webhook subscription: one event of one service, to one address.
        createWebhookSubscription: POST ["/organizations/", "organizationId", "/workspaces/", "workspaceId", "/webhook-subscriptions"],
            WEBHOOK_SUBSCRIPTION_CREATE with FORMATS => 201 WEBHOOK_SUBSCRIPTION, 400 | 401;
        /// Shows a webhook subscription.
        getWebhookSubscription: GET ["/organizations/", "organizationId", "/workspaces/", "workspaceId", "/webhook-subscriptions/", "id"],
            WEBHOOK_SUBSCRIPTION_REFERENCE => 200 WEBHOOK_SUBSCRIPTION, 401 | 404;
        /// Changes a webhook subscription, or stops it for a while.
        updateWebhookSubscription: PATCH ["/organizations/", "organizationId", "/workspaces/", "workspaceId", "/webhook-subscriptions/", "id"],
            WEBHOOK_SUBSCRIPTION_UPDATE with FORMATS => 200 WEBHOOK_SUBSCRIPTION, 400 | 401 | 404;
        /// Deletes a webhook subscription.
        deleteWebhookSubscription: DELETE ["/organizations/", "organizationId", "/workspaces/", "workspaceId", "/webhook-subscriptions/", "id"],
            WEBHOOK_SUBSCRIPTION_REFERENCE => 204, 401 | 404;
    }
}

/// The name of an event: words joined by dots. Like the others, written by hand: a library for patterns would be larger than
/// all the rest.
fn is_event(text: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
    };
    cut(text, ".").is_some() && pieces(text, ".").all(is_word)
}

fn is_conversation_event(text: &str) -> bool {
    matches!(text, "conversation.created" | "conversation.updated" | "conversation.deleted" | "message.created")
}

fn is_channel_event(text: &str) -> bool {
    let (platform, happened) = cut(text, ".").unwrap_or_default();
    !platform.is_empty()
        && matches!(happened, "inbound" | "outbound" | "interaction" | "created" | "updated" | "deleted")
}

fn is_key(text: &str) -> bool {
    !is_blank(text)
}

/// The pattern of the address.
fn is_webhook_url(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else { return false };
    let (mut labels, mut length, mut alphabetic) = (1, 0, true);
    for byte in rest.bytes().take_while(|byte| *byte != b'/') {
        match byte {
            b'.' if length == 0 => return false,
            b'.' => (labels, length, alphabetic) = (labels + 1, 0, true),
            b'-' | b'0'..=b'9' => (length, alphabetic) = (length + 1, false),
            b'a'..=b'z' | b'A'..=b'Z' => length += 1,
            _ => return false,
        }
    }
    labels >= 2 && length >= 2 && alphabetic && !holds(rest, char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_one_of_its_service() {
        assert!(["sms.inbound", "a-b.c_d.E0"].into_iter().all(is_event));
        assert!(!["", "sms", "sms.", ".inbound", "sms..x", "sms inbound.x", "é.x"].into_iter().any(is_event));
        assert!(["fax.inbound", "channel.created"].into_iter().all(is_channel_event));
        assert!(!["sms", ".inbound", "sms.inbounds", "sms.a.inbound"].into_iter().any(is_channel_event));
        assert!(is_conversation_event("conversation.deleted") && !is_conversation_event("conversation.delete"));
    }

    #[test]
    fn the_url_of_a_subscription_has_https_and_a_domain_name() {
        for url in ["https://a.bc", "https://a-b.c.example.com/", "https://a.bc/x?y=z#é", "https://1.2.ab"] {
            assert!(is_webhook_url(url), "{url}");
        }
        for url in [
            "http://site",
            "http://a.bc",
            "https://site",
            "https://a.b",
            "https://a.bc:8443/",
            "https://a.bc?x",
            "https://.bc",
            "https://a..bc",
            "https://a_b.cd",
            "https://a.bc/x y",
            "https://127.0.0.1/",
            "HTTPS://a.bc",
            " https://a.bc",
        ] {
            assert!(!is_webhook_url(url), "{url}");
        }
    }
}
