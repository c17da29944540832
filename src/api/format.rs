//! Checks arguments against the patterns that providers document.

use crate::tables::Pattern;
use crate::text::holds;

impl Pattern {
    /// Whether the text matches the pattern.
    pub(crate) fn matches(self, text: &str) -> bool {
        match self {
            Self::WebhookUrl => is_webhook_url(text),
        }
    }
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
    labels >= 2 && length >= 2 && alphabetic && !holds(rest, char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

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
