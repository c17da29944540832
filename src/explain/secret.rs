//! The secrets that may have been intended instead of the configured ones.

use crate::encoding::{base64, from_base64_any_padding, from_hex, hex};
use crate::names::Scheme;
use crate::scheme::Key;
use crate::text::split_once;

use super::{Cause, Finding, found};

/// A mistake with a secret, and the conversion of the configured key to the key that was used, where it is possible.
struct Conversion {
    mistake: Option<(Cause, &'static str)>,
    /// The scheme of the resulting key, if the conversion is for one scheme only.
    scheme: Option<Scheme>,
    /// Whether the configured secret belongs to the provider's other scheme.
    is_given_for_other: bool,
    /// Converts the configured key; `None` where this is not possible.
    key: fn(&[u8]) -> Option<Vec<u8>>,
}

impl Conversion {
    const fn new(cause: Cause, detail: &'static str, key: fn(&[u8]) -> Option<Vec<u8>>) -> Self {
        Self { mistake: Some((cause, detail)), scheme: None, is_given_for_other: false, key }
    }

    const fn only(self, scheme: Scheme) -> Self {
        Self { scheme: Some(scheme), ..self }
    }

    const fn given_for_other(self, scheme: Scheme) -> Self {
        Self { is_given_for_other: true, ..self.only(scheme) }
    }

    fn convert(&self, key: &Key) -> Option<Key> {
        let bytes = (self.key)(key.bytes()).filter(|bytes| !bytes.is_empty())?;
        Some(key.replaced(bytes))
    }
}

const WHITESPACE: &str = "the secret has white space around it";
const QUOTED: &str = "the secret has quotes around it";
const HEXADECIMAL: &str = "the key that was used is the hexadecimal form of the secret";
const GIVEN_IN_HEXADECIMAL: &str = "the secret is the hexadecimal form of the key that was used";
const DECODED: &str = "the secret is the decoded form of the text after whsec_";
const PREFIX_MISSING: &str = "the prefix whsec_ is missing from the secret, so it is used for another scheme";
const PREFIX_OF_OTHER_SCHEME: &str =
    "the secret has the prefix whsec_, which belongs to another scheme: the key that was used is the text after it";
const ACCESS_TOKEN: &str = "the secret is the access token of the app: the key that was used is the part after the |";

const AS_GIVEN: Conversion =
    Conversion { mistake: None, scheme: None, is_given_for_other: false, key: |key| Some(key.to_vec()) };
const WITHOUT_PREFIX: Conversion =
    Conversion::new(Cause::SecretPrefix, PREFIX_MISSING, |key| decoded(str::from_utf8(key).ok()?))
        .given_for_other(Scheme::StandardWebhooks);

/// The configured key, then the mistakes within a scheme, then those between Bird's two schemes: a secret with the prefix
/// `whsec_` is one for `standard-webhooks`, any other for `bird-hmac`.
static CONVERSIONS: [Conversion; 23] = [
    AS_GIVEN,
    Conversion::new(Cause::SecretWhitespace, WHITESPACE, |key| changed(key, str::trim)),
    Conversion::new(Cause::SecretWhitespace, WHITESPACE, |key| each_changed(key, str::trim)).only(Scheme::Basic),
    Conversion::new(Cause::SecretQuoted, QUOTED, |key| changed(key, unquoted)),
    Conversion::new(Cause::SecretQuoted, QUOTED, |key| each_changed(key, unquoted)).only(Scheme::Basic),
    encoding(GIVEN_IN_HEXADECIMAL, |key| from_hex(str::from_utf8(key).ok()?)),
    encoding("the secret is the base64 form of the key that was used", |key| decoded(str::from_utf8(key).ok()?)),
    encoding(HEXADECIMAL, |key| Some(hex(key).into_bytes())),
    // A program has decoded the hexadecimal form, and converted the bytes to text as Latin-1.
    encoding(HEXADECIMAL, |key| Some(hex(&from_latin1(key)?).into_bytes())),
    Conversion::new(Cause::SecretIsToken, ACCESS_TOKEN, |key| {
        let (_, secret) = split_once(str::from_utf8(key).ok()?, "|")?;
        Some(secret.as_bytes().to_vec())
    })
    .only(Scheme::MetaHmacSha256),
    encoding("the key that was used is the base64 form of the secret", |key| Some(base64(key).into_bytes())),
    encoding("the key that was used is the text after whsec_, not decoded", |key| Some(without_padding(key)))
        .only(Scheme::StandardWebhooks),
    encoding("the key that was used is the whole text with whsec_, not decoded", |key| {
        Some(["whsec_", &base64(key)].concat().into_bytes())
    })
    .only(Scheme::StandardWebhooks),
    WITHOUT_PREFIX,
    Conversion::new(Cause::SecretWhitespace, WHITESPACE, |key| after_prefix(str::from_utf8(key).ok()?.trim()))
        .given_for_other(Scheme::StandardWebhooks),
    Conversion::new(Cause::SecretQuoted, QUOTED, |key| after_prefix(unquoted(str::from_utf8(key).ok()?)))
        .given_for_other(Scheme::StandardWebhooks),
    encoding(DECODED, |key| Some(key.to_vec())).given_for_other(Scheme::StandardWebhooks),
    // A program has decoded the text, and converted the bytes to text as Latin-1, as `atob` does.
    encoding(DECODED, from_latin1).given_for_other(Scheme::StandardWebhooks),
    encoding(GIVEN_IN_HEXADECIMAL, |key| from_hex(str::from_utf8(key).ok()?)).given_for_other(Scheme::StandardWebhooks),
    encoding("the secret is the base64 or hexadecimal form of the whole text with whsec_", |key| {
        let text = str::from_utf8(key).ok()?;
        let whole = from_hex(text).or_else(|| decoded(text))?;
        after_prefix(str::from_utf8(&whole).ok()?)
    })
    .given_for_other(Scheme::StandardWebhooks),
    encoding("the secret is the base64 form of the key that was used, with the prefix whsec_", |key| {
        Some(key.to_vec())
    })
    .given_for_other(Scheme::BirdHmac),
    // The text after the prefix may have padding or not.
    Conversion::new(Cause::SecretPrefix, PREFIX_OF_OTHER_SCHEME, |key| Some(base64(key).into_bytes()))
        .given_for_other(Scheme::BirdHmac),
    Conversion::new(Cause::SecretPrefix, PREFIX_OF_OTHER_SCHEME, |key| Some(without_padding(key)))
        .given_for_other(Scheme::BirdHmac),
];

const fn encoding(detail: &'static str, key: fn(&[u8]) -> Option<Vec<u8>>) -> Conversion {
    Conversion::new(Cause::SecretWrongEncoding, detail, key)
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
    let mut candidates = Vec::new();
    for conversion in &CONVERSIONS {
        if conversion.scheme.is_some_and(|only| only != scheme) {
            continue;
        }
        let mut converted = Vec::new();
        for (own, key) in keys {
            if (*own != scheme) == conversion.is_given_for_other {
                converted.extend(conversion.convert(key));
            }
        }
        // The first candidate has the configured keys, even if there are none for the scheme.
        if candidates.is_empty() || !converted.is_empty() {
            candidates.push(Candidate { keys: converted, mistake: conversion.mistake });
        }
    }
    candidates
}

/// The same secrets as keys of another provider's scheme.
pub(super) fn for_other_scheme(scheme: Scheme, keys: &[(Scheme, &Key)]) -> Vec<Candidate> {
    let mut converted = Vec::new();
    for (_, key) in keys {
        let decoded = if scheme == Scheme::StandardWebhooks { WITHOUT_PREFIX.convert(key) } else { None };
        converted.extend(decoded.or_else(|| AS_GIVEN.convert(key)));
    }
    vec![Candidate { keys: converted, mistake: None }]
}

fn decoded(text: &str) -> Option<Vec<u8>> {
    from_base64_any_padding(text)
}

fn after_prefix(text: &str) -> Option<Vec<u8>> {
    decoded(text.strip_prefix("whsec_")?)
}

/// The bytes of a text that was decoded as Latin-1; `None` for ASCII, which has the same bytes in UTF-8.
fn from_latin1(key: &[u8]) -> Option<Vec<u8>> {
    let text = str::from_utf8(key).ok().filter(|text| !text.is_ascii())?;
    text.chars().map(|character| u8::try_from(character).ok()).collect()
}

fn without_padding(key: &[u8]) -> Vec<u8> {
    let mut text = base64(key).into_bytes();
    while text.last() == Some(&b'=') {
        text.pop();
    }
    text
}

/// Applies a change to the text; `None` where nothing changes.
fn changed(key: &[u8], change: fn(&str) -> &str) -> Option<Vec<u8>> {
    let text = str::from_utf8(key).ok()?;
    let changed = change(text);
    (changed.len() < text.len()).then(|| changed.as_bytes().to_vec())
}

/// Applies a change to both username and password; `None` where nothing changes.
fn each_changed(key: &[u8], change: fn(&str) -> &str) -> Option<Vec<u8>> {
    let text = str::from_utf8(key).ok()?;
    let (username, password) = split_once(text, ":")?;
    let changed = [change(username), ":", change(password)].concat();
    (changed.len() < text.len()).then(|| changed.into_bytes())
}

/// Removes the quotes around a text, and white space around these; returns a text without quotes unchanged.
fn unquoted(text: &str) -> &str {
    let trimmed = text.trim();
    let inner = |quote: &char| trimmed.strip_prefix(*quote)?.strip_suffix(*quote);
    ['"', '\'', '`'].iter().find_map(inner).unwrap_or(text)
}
