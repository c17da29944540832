//! The secrets that may have been intended instead of the configured ones.

use crate::encoding::{base64, from_base64_any_padding, from_hex, hex};
use crate::names::Scheme;
use crate::scheme::Key;

use super::{Cause, Finding, found};

/// A mistake with a secret, and the conversion of the configured key to the key that was used, where it is possible.
struct Conversion {
    mistake: Option<(Cause, &'static str)>,
    key: fn(Scheme, &[u8]) -> Option<Vec<u8>>,
}

const fn encoding(detail: &'static str, key: fn(Scheme, &[u8]) -> Option<Vec<u8>>) -> Conversion {
    Conversion { mistake: Some((Cause::SecretWrongEncoding, detail)), key }
}

const fn prefix(detail: &'static str, key: fn(Scheme, &[u8]) -> Option<Vec<u8>>) -> Conversion {
    Conversion { mistake: Some((Cause::SecretPrefix, detail)), key }
}

const WHITESPACE: (Cause, &str) = (Cause::SecretWhitespace, "the secret has white space around it");
const ACCESS_TOKEN: (Cause, &str) =
    (Cause::SecretIsToken, "the secret is the access token of the app: the key that was used is the part after the |");
const QUOTED: (Cause, &str) = (Cause::SecretQuoted, "the secret has quotes around it");
const AS_GIVEN: Conversion = Conversion { mistake: None, key: |_, key| Some(key.to_vec()) };

/// The conversions within a scheme.
static CONVERSIONS: [Conversion; 11] = [
    AS_GIVEN,
    Conversion { mistake: Some(WHITESPACE), key: |scheme, key| changed(scheme, key, str::trim) },
    Conversion { mistake: Some(QUOTED), key: |scheme, key| changed(scheme, key, unquoted) },
    encoding("the secret is the hexadecimal form of the key that was used", |_, key| {
        from_hex(str::from_utf8(key).ok()?)
    }),
    encoding("the secret is the base64 form of the key that was used", |_, key| decoded(str::from_utf8(key).ok()?)),
    encoding("the key that was used is the hexadecimal form of the secret", |_, key| Some(hex(key).into_bytes())),
    // A program has decoded the hexadecimal form, and converted the bytes to text as Latin-1.
    encoding("the key that was used is the hexadecimal form of the secret", |_, key| {
        let text = str::from_utf8(key).ok().filter(|text| !text.is_ascii())?;
        let bytes: Option<Vec<u8>> = text.chars().map(|character| u8::try_from(character).ok()).collect();
        Some(hex(&bytes?).into_bytes())
    }),
    Conversion {
        mistake: Some(ACCESS_TOKEN),
        key: |scheme, key| {
            let (_, secret) = str::from_utf8(key).ok().filter(|_| scheme == Scheme::MetaHmacSha256)?.split_once('|')?;
            Some(secret.as_bytes().to_vec())
        },
    },
    encoding("the key that was used is the base64 form of the secret", |_, key| Some(base64(key).into_bytes())),
    encoding("the key that was used is the text after whsec_, not decoded", |scheme, key| {
        (scheme == Scheme::StandardWebhooks).then(|| without_padding(key))
    }),
    encoding("the key that was used is the whole text with whsec_, not decoded", |scheme, key| {
        (scheme == Scheme::StandardWebhooks).then(|| ["whsec_", &base64(key)].concat().into_bytes())
    }),
];

/// The conversions of a secret without `whsec_`, which is one for `bird-hmac`, to a key of `standard-webhooks`.
static TO_STANDARD_WEBHOOKS: [Conversion; 3] = [
    prefix("the prefix whsec_ is missing from the secret, so it is used for another scheme", |_, key| {
        decoded(str::from_utf8(key).ok()?)
    }),
    Conversion { mistake: Some(WHITESPACE), key: |_, key| after_prefix(str::from_utf8(key).ok()?.trim()) },
    Conversion { mistake: Some(QUOTED), key: |_, key| after_prefix(unquoted(str::from_utf8(key).ok()?)) },
];

/// The conversions of a secret with `whsec_`, which is one for `standard-webhooks`, to a key of `bird-hmac`. The text after the
/// prefix may have padding or not.
static TO_BIRD_HMAC: [Conversion; 2] = [
    prefix(PREFIX_OF_OTHER_SCHEME, |_, key| Some(base64(key).into_bytes())),
    prefix(PREFIX_OF_OTHER_SCHEME, |_, key| Some(without_padding(key))),
];

const PREFIX_OF_OTHER_SCHEME: &str =
    "the secret has the prefix whsec_, which belongs to another scheme: the key that was used is the text after it";

impl Conversion {
    fn convert(&self, scheme: Scheme, key: &Key) -> Option<Key> {
        let bytes = (self.key)(scheme, key.bytes()).filter(|bytes| !bytes.is_empty())?;
        Some(key.replaced(bytes))
    }
}

/// The keys with one mistake undone, or as configured.
pub(super) struct Candidate {
    pub keys: Vec<Key>,
    mistake: Option<(Cause, &'static str)>,
}

impl Candidate {
    /// Adds the mistake that was undone.
    pub fn add_findings(&self, mistakes: &mut Vec<Finding>) {
        if let Some((cause, detail)) = self.mistake {
            mistakes.push(found(cause, detail));
        }
    }
}

/// The keys of a scheme as configured, then with each mistake undone; also keys that are derived from the secrets of Bird's
/// other scheme. `keys` are all keys of a receiver, each with its scheme.
pub(super) fn candidates(scheme: Scheme, keys: &[(Scheme, &Key)]) -> Vec<Candidate> {
    let others: &[Conversion] = match scheme {
        Scheme::StandardWebhooks => &TO_STANDARD_WEBHOOKS,
        Scheme::BirdHmac => &TO_BIRD_HMAC,
        _ => &[],
    };
    let mut candidates = Vec::new();
    for (conversions, from_other) in [(&CONVERSIONS[..], false), (others, true)] {
        for conversion in conversions {
            let mut converted = Vec::new();
            for (own, key) in keys {
                // Only Bird has these two schemes, so a key that is not of the one is of the other.
                if (*own != scheme) == from_other
                    && let Some(key) = conversion.convert(scheme, key)
                {
                    converted.push(key);
                }
            }
            // The first candidate has the configured keys, even if there are none for the scheme.
            if candidates.is_empty() || !converted.is_empty() {
                candidates.push(Candidate { keys: converted, mistake: conversion.mistake });
            }
        }
    }
    candidates
}

/// The same secrets as keys of another scheme.
pub(super) fn for_other_scheme(scheme: Scheme, keys: &[(Scheme, &Key)]) -> Vec<Candidate> {
    let mut converted = Vec::new();
    for (_, key) in keys {
        let decoded =
            if scheme == Scheme::StandardWebhooks { TO_STANDARD_WEBHOOKS[0].convert(scheme, key) } else { None };
        converted.extend(decoded.or_else(|| AS_GIVEN.convert(scheme, key)));
    }
    vec![Candidate { keys: converted, mistake: None }]
}

fn decoded(text: &str) -> Option<Vec<u8>> {
    from_base64_any_padding(text)
}

fn after_prefix(text: &str) -> Option<Vec<u8>> {
    decoded(text.strip_prefix("whsec_")?)
}

fn without_padding(key: &[u8]) -> Vec<u8> {
    let mut text = base64(key).into_bytes();
    while text.last() == Some(&b'=') {
        text.pop();
    }
    text
}

/// Applies a change to the text or, for HTTP Basic, to both username and password; `None` where nothing changes.
fn changed(scheme: Scheme, key: &[u8], change: fn(&str) -> &str) -> Option<Vec<u8>> {
    let text = str::from_utf8(key).ok()?;
    let colon = text.bytes().position(|byte| byte == b':').filter(|_| scheme == Scheme::Basic);
    let (first, rest) = text.split_at_checked(colon.unwrap_or(0))?;
    let (colon, second) = rest.split_at_checked(usize::from(colon.is_some()))?;
    let (first, second) = (change(first), change(second));
    (first.len() + colon.len() + second.len() < text.len()).then(|| [first, colon, second].concat().into_bytes())
}

/// Removes the quotes around a text, and white space around these; returns a text without quotes unchanged.
fn unquoted(text: &str) -> &str {
    let trimmed = text.trim();
    let inner = |quote: &char| trimmed.strip_prefix(*quote)?.strip_suffix(*quote);
    ['"', '\'', '`'].iter().find_map(inner).unwrap_or(text)
}
