//! Selects keys by the account that a request names.

use crate::error::WebhookError;

use super::Key;
use super::input::mismatch;

/// The keys of the account, and those that apply to every account.
pub(super) fn keys_of<'k>(keys: &'k [Key], account: Option<&'k str>) -> impl Iterator<Item = &'k Key> {
    keys.iter().filter(move |key| key.account().is_none_or(|own| Some(own) == account))
}

/// `SIGNATURE_MISMATCH`, for a request that none of the keys of its account authenticates.
#[cold]
pub(super) fn no_key_fits(keys: &[Key], account: Option<&str>, message: &str) -> WebhookError {
    if keys_of(keys, account).next().is_some() {
        let account =
            account.map_or_else(String::new, |account| ["; the request names the account ", &shown(account)].concat());
        return mismatch(&[message, &account].concat());
    }
    match account {
        Some(account) => {
            mismatch(&["there is no secret for the account ", &shown(account), ", which the request names"].concat())
        }
        None => mismatch("the request names no account, and every secret belongs to one"),
    }
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
