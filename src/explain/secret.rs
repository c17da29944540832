//! The secret that may have been meant.

use crate::names::Scheme;
use crate::scheme::{Key, base64, from_base64_any_padding, from_hex, hex};

use super::{Cause, Finding, found};

/// A way to make a key of the one there is, where that can be, and the mistake that it undoes.
struct Reading {
    mistake: Option<(Cause, &'static str)>,
    key: fn(Scheme, &[u8]) -> Option<Vec<u8>>,
}

const fn encoding(detail: &'static str, key: fn(Scheme, &[u8]) -> Option<Vec<u8>>) -> Reading {
    Reading { mistake: Some((Cause::SecretWrongEncoding, detail)), key }
}

static READINGS: [Reading; 8] = [
    Reading { mistake: None, key: |_, key| Some(key.to_vec()) },
    Reading { mistake: Some((Cause::SecretWhitespace, "the secret has white space around it")), key: trimmed },
    encoding("the secret is the hexadecimal form of the key that was used", |_, key| {
        from_hex(str::from_utf8(key).ok()?)
    }),
    encoding("the secret is the base64 form of the key that was used", from_text),
    encoding("the key that was used is the hexadecimal form of the secret", |_, key| Some(hex(key).into_bytes())),
    encoding("the key that was used is the base64 form of the secret", |_, key| Some(base64(key).into_bytes())),
    encoding("the key that was used is the text after whsec_, not decoded", |scheme, key| {
        let mut text = base64(key).into_bytes();
        while text.last() == Some(&b'=') {
            text.pop();
        }
        (scheme == Scheme::StandardWebhooks).then_some(text)
    }),
    encoding("the key that was used is the whole text with whsec_, not decoded", |scheme, key| {
        (scheme == Scheme::StandardWebhooks).then(|| ["whsec_", &base64(key)].concat().into_bytes())
    }),
];

impl Reading {
    fn of(&self, scheme: Scheme, key: &Key) -> Option<Key> {
        let bytes = (self.key)(scheme, key.bytes()).filter(|bytes| !bytes.is_empty())?;
        Some(Key::new(key.index, bytes))
    }
}

/// The keys with one mistake undone, or with none.
pub(super) struct Version {
    pub keys: Vec<Key>,
    mistake: Option<(Cause, &'static str)>,
}

impl Version {
    /// Names the mistake that was undone.
    pub fn tell(&self, mistakes: &mut Vec<Finding>) {
        if let Some((cause, detail)) = self.mistake {
            mistakes.push(found(cause, detail));
        }
    }
}

/// The keys as they are, then those that the same secrets would give without white space, decoded, or encoded.
pub(super) fn versions(scheme: Scheme, keys: &[Key]) -> Vec<Version> {
    let mut versions = Vec::new();
    for reading in &READINGS {
        let mut read = Vec::new();
        for key in keys {
            if let Some(key) = reading.of(scheme, key) {
                read.push(key);
            }
        }
        if !read.is_empty() {
            versions.push(Version { keys: read, mistake: reading.mistake });
        }
    }
    versions
}

/// The same secrets as keys of another scheme.
pub(super) fn for_other_scheme<'a>(scheme: Scheme, keys: impl Iterator<Item = &'a Key>) -> Vec<Version> {
    let as_given = &READINGS[0];
    let decoded = Reading { mistake: None, key: from_text };
    let mut remade = Vec::new();
    // An inner loop over nested lists is much less code than asking for one after the other.
    keys.for_each(|key| {
        let decoded = if scheme == Scheme::StandardWebhooks { decoded.of(scheme, key) } else { None };
        remade.extend(decoded.or_else(|| as_given.of(scheme, key)));
    });
    vec![Version { keys: remade, mistake: None }]
}

fn from_text(_: Scheme, key: &[u8]) -> Option<Vec<u8>> {
    from_base64_any_padding(str::from_utf8(key).ok()?)
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
