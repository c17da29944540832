//! Selects keys by the account that a request names.

use crate::error::WebhookError;

use super::Key;
use super::input::mismatch;

/// The key that authenticates a request of the account: one of the account, or one that applies to every account.
///
/// # Errors
/// `SIGNATURE_MISMATCH`, with this message where there is such a key.
#[inline(never)]
pub(super) fn find_key<'k>(
    keys: &'k [Key],
    account: Option<&str>,
    authenticates: &dyn Fn(&Key) -> bool,
    message: &str,
) -> Result<&'k Key, WebhookError> {
    let mut is_known = false;
    for key in keys {
        if key.account().is_none_or(|own| Some(own) == account) {
            is_known = true;
            if authenticates(key) {
                return Ok(key);
            }
        }
    }
    Err(no_key_fits(is_known, account, message))
}

#[cold]
fn no_key_fits(is_known: bool, account: Option<&str>, message: &str) -> WebhookError {
    let shown = account.map(shown).unwrap_or_default();
    let parts = match (is_known, account) {
        (true, Some(_)) => [message, "; the request names the account ", &shown],
        (true, None) => [message, "", ""],
        (false, Some(_)) => ["there is no secret for the account ", &shown, ", which the request names"],
        (false, None) => ["the request names no account, and every secret belongs to one", "", ""],
    };
    mismatch(&parts.concat())
}

/// The name of an account, for an error message. The request may be forged, so characters that do not occur in names of
/// accounts are replaced, and long names are truncated.
pub(super) fn shown(account: &str) -> String {
    const MAX_CHARACTERS: usize = 64;
    let mut text = String::new();
    for (nth, character) in account.chars().take(MAX_CHARACTERS + 1).enumerate() {
        text.push(match character {
            _ if nth == MAX_CHARACTERS => '…',
            '0'..='9' | 'A'..='Z' | 'a'..='z' | '-' | '_' => character,
            _ => '?',
        });
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_that_do_not_occur_in_account_names_are_replaced() {
        assert_eq!(shown("a1b2_c-3"), "a1b2_c-3");
        assert_eq!(shown("a\n\u{1b}[31m é"), "a??31m??".replace("??31", "???31"));
        assert_eq!(shown(&"x".repeat(65)), format!("{}…", "x".repeat(64)));
    }
}
