//! The secret that may have been meant.

use crate::scheme::{Key, Scheme, base64, from_base64_any_padding, from_hex, hex};

use super::{Cause, Finding, found};

/// A mistake with a secret, and how the key that was meant is made of the one there is, where it can be.
struct Mistake {
    cause: Cause,
    detail: &'static str,
    undo: fn(Scheme, &[u8]) -> Option<Vec<u8>>,
}

static MISTAKES: [Mistake; 7] = [
    Mistake { cause: Cause::SecretWhitespace, detail: "the secret has white space around it", undo: trimmed },
    Mistake {
        cause: Cause::SecretWrongEncoding,
        detail: "the secret is the hexadecimal form of the key that was used",
        undo: |_, key| from_hex(str::from_utf8(key).ok()?),
    },
    Mistake {
        cause: Cause::SecretWrongEncoding,
        detail: "the secret is the base64 form of the key that was used",
        undo: |_, key| from_base64_any_padding(str::from_utf8(key).ok()?),
    },
    Mistake {
        cause: Cause::SecretWrongEncoding,
        detail: "the key that was used is the hexadecimal form of the secret",
        undo: |_, key| Some(hex(key).into_bytes()),
    },
    Mistake {
        cause: Cause::SecretWrongEncoding,
        detail: "the key that was used is the base64 form of the secret",
        undo: |_, key| Some(base64(key).into_bytes()),
    },
    Mistake {
        cause: Cause::SecretWrongEncoding,
        detail: "the key that was used is the text after whsec_, not decoded",
        undo: |scheme, key| {
            let mut text = base64(key).into_bytes();
            while text.last() == Some(&b'=') {
                text.pop();
            }
            (scheme == Scheme::StandardWebhooks).then_some(text)
        },
    },
    Mistake {
        cause: Cause::SecretWrongEncoding,
        detail: "the key that was used is the whole text with whsec_, not decoded",
        undo: |scheme, key| {
            (scheme == Scheme::StandardWebhooks).then(|| ["whsec_", &base64(key)].concat().into_bytes())
        },
    },
];

/// The keys with one mistake undone, or with none.
pub(super) struct Version {
    pub keys: Vec<Key>,
    mistake: Option<&'static Mistake>,
}

impl Version {
    /// Names the mistake that was undone.
    pub fn tell(&self, mistakes: &mut Vec<Finding>) {
        if let Some(mistake) = self.mistake {
            mistakes.push(found(mistake.cause, mistake.detail));
        }
    }
}

/// The keys as they are, then those that the same secrets would give without white space, decoded, or encoded.
pub(super) fn versions(scheme: Scheme, keys: &[Key]) -> Vec<Version> {
    let unchanged = keys.iter().map(|key| Key::new(key.index, key.bytes().to_vec())).collect();
    let mut versions = vec![Version { keys: unchanged, mistake: None }];
    for mistake in &MISTAKES {
        let mut changed = Vec::new();
        for key in keys {
            let meant = (mistake.undo)(scheme, key.bytes()).filter(|meant| !meant.is_empty());
            changed.extend(meant.map(|meant| Key::new(key.index, meant)));
        }
        if !changed.is_empty() {
            versions.push(Version { keys: changed, mistake: Some(mistake) });
        }
    }
    versions
}

/// The same secrets as keys of another scheme.
pub(super) fn for_other_scheme<'a>(scheme: Scheme, keys: impl Iterator<Item = &'a Key>) -> Vec<Version> {
    let mut remade = Vec::new();
    for key in keys {
        let decoded = str::from_utf8(key.bytes()).ok().and_then(from_base64_any_padding);
        let bytes = decoded.filter(|bytes| scheme == Scheme::StandardWebhooks && !bytes.is_empty());
        remade.push(Key::new(key.index, bytes.unwrap_or_else(|| key.bytes().to_vec())));
    }
    vec![Version { keys: remade, mistake: None }]
}

/// Without white space around it; around username and password, where those are the key.
fn trimmed(scheme: Scheme, key: &[u8]) -> Option<Vec<u8>> {
    let text = str::from_utf8(key).ok()?;
    let colon = text.bytes().position(|byte| byte == b':').filter(|_| scheme == Scheme::Basic);
    let (first, rest) = text.split_at_checked(colon.unwrap_or(0))?;
    let (colon, second) = rest.split_at_checked(usize::from(colon.is_some()))?;
    let (first, second) = (first.trim(), second.trim());
    (first.len() + colon.len() + second.len() < text.len()).then(|| [first, colon, second].concat().into_bytes())
}
