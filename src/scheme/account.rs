//! Which keys are those of the account that a request names.

use std::iter;

use crate::error::WebhookError;

use super::Key;
use super::input::mismatch;

/// The keys of the account, and those that are for any account.
pub(super) fn keys_of<'k>(keys: &'k [Key], account: Option<&'k str>) -> impl Iterator<Item = &'k Key> {
    keys.iter().filter(move |key| key.account().is_none_or(|own| Some(own) == account))
}

/// `SIGNATURE_MISMATCH`: none of the keys of the account proves the request authentic.
#[cold]
pub(super) fn no_key_fits(keys: &[Key], account: Option<&str>, message: &str) -> WebhookError {
    if keys_of(keys, account).next().is_some() {
        let account = account.map_or_else(String::new, |account| ["; it is of the account ", &shown(account)].concat());
        return mismatch(&[message, &account].concat());
    }
    match account {
        Some(account) => {
            mismatch(&["there is no secret for the account ", &shown(account), ", whose request this is"].concat())
        }
        None => mismatch("the request names no account, and each secret is for one"),
    }
}

/// The name of an account as an error shows it. The request may not be authentic, so only what an account can be called is
/// shown as it is.
pub(super) fn shown(account: &str) -> String {
    const MOST: usize = 64;
    let is_harmless = |character: char| character.is_ascii_alphanumeric() || matches!(character, '-' | '_');
    let mut text = String::new();
    for character in account.chars().take(MOST) {
        text.push(if is_harmless(character) { character } else { '?' });
    }
    text.extend(iter::repeat_n('…', usize::from(account.chars().nth(MOST).is_some())));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_shown_without_what_could_be_more_than_a_name() {
        assert_eq!(shown("a1b2_c-3"), "a1b2_c-3");
        assert_eq!(shown("a\n\u{1b}[31m é"), "a??31m??".replace("??31", "???31"));
        assert_eq!(shown(&"x".repeat(65)), format!("{}…", "x".repeat(64)));
    }
}
