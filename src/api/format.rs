//! Checks arguments by the patterns that the providers document.

use crate::tables::Pattern;
use crate::text::{contains, is_blank, split, split_once};

impl Pattern {
    /// Whether the text matches the pattern.
    pub(crate) fn matches(self, text: &str) -> bool {
        match self {
            Self::WebhookUrl => is_webhook_url(text),
            Self::DottedWords => are_dotted_words(text),
            Self::ConversationEvent => is_conversation_event(text),
            Self::ChannelEvent => is_channel_event(text),
            Self::NotBlank => !is_blank(text),
        }
    }
}

fn are_dotted_words(text: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
    };
    split_once(text, ".").is_some() && split(text, ".").all(is_word)
}

fn is_conversation_event(text: &str) -> bool {
    matches!(text, "conversation.created" | "conversation.updated" | "conversation.deleted" | "message.created")
}

fn is_channel_event(text: &str) -> bool {
    let (platform, action) = split_once(text, ".").unwrap_or_default();
    !platform.is_empty() && matches!(action, "inbound" | "outbound" | "interaction" | "created" | "updated" | "deleted")
}

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
    labels >= 2 && length >= 2 && alphabetic && !contains(rest, char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_event_of_a_subscription_belongs_to_its_service() {
        assert!(["sms.inbound", "a-b.c_d.E0"].into_iter().all(are_dotted_words));
        assert!(!["", "sms", "sms.", ".inbound", "sms..x", "sms inbound.x", "é.x"].into_iter().any(are_dotted_words));
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
