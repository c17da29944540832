//! The secret that may have been meant.

use crate::scheme::{Key, Scheme, base64, from_base64_any_padding, from_hex, hex};

use super::{Cause, Variant, found};

/// How another key is made of one, where that can be.
type Change<'a> = &'a dyn Fn(&[u8]) -> Option<Vec<u8>>;

/// The keys as they are, then those that the same secrets would give without white space, decoded, or encoded.
pub(super) fn variants(scheme: Scheme, keys: &[Key]) -> Vec<Variant<Vec<Key>>> {
    let remade = |change: Change<'_>| -> Vec<Key> {
        let changed = keys.iter().filter_map(|key| Some((key, change(key.bytes())?)));
        changed
            .filter(|(key, bytes)| key.bytes() != bytes.as_slice())
            .map(|(key, bytes)| Key::new(key.index, bytes))
            .collect()
    };
    let trimmed = remade(&|bytes| trimmed(scheme, bytes));
    let mut variants = vec![Variant::unchanged(remade_asis(keys))];
    variants.push(Variant {
        value: trimmed,
        mistakes: vec![found(Cause::SecretWhitespace, "the secret has white space around it")],
    });
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).ok();
    let encodings: [(&str, Change<'_>); 6] = [
        ("the secret is the hexadecimal form of the key that was used", &|bytes| from_hex(&text(bytes)?)),
        ("the secret is the base64 form of the key that was used", &|bytes| from_base64_any_padding(&text(bytes)?)),
        ("the key that was used is the hexadecimal form of the secret", &|bytes| Some(hex(bytes).into_bytes())),
        ("the key that was used is the base64 form of the secret", &|bytes| Some(base64(bytes).into_bytes())),
        ("the key that was used is the text after whsec_, not decoded", &|bytes| {
            (scheme == Scheme::StandardWebhooks).then(|| base64(bytes).trim_end_matches('=').to_owned().into_bytes())
        }),
        ("the key that was used is the whole text with whsec_, not decoded", &|bytes| {
            (scheme == Scheme::StandardWebhooks).then(|| ["whsec_", &base64(bytes)].concat().into_bytes())
        }),
    ];
    for (detail, change) in encodings {
        let value = remade(change).into_iter().filter(|key| !key.bytes().is_empty()).collect();
        variants.push(Variant { value, mistakes: vec![found(Cause::SecretWrongEncoding, detail)] });
    }
    variants.retain(|variant| !variant.value.is_empty());
    variants
}

/// The same secrets as keys of another scheme.
pub(super) fn for_other_scheme<'a>(scheme: Scheme, keys: impl Iterator<Item = &'a Key>) -> Vec<Key> {
    let remade = keys.map(|key| {
        let decoded = str::from_utf8(key.bytes()).ok().and_then(from_base64_any_padding);
        let bytes = decoded.filter(|bytes| scheme == Scheme::StandardWebhooks && !bytes.is_empty());
        Key::new(key.index, bytes.unwrap_or_else(|| key.bytes().to_vec()))
    });
    remade.collect()
}

fn remade_asis(keys: &[Key]) -> Vec<Key> {
    keys.iter().map(|key| Key::new(key.index, key.bytes().to_vec())).collect()
}

fn trimmed(scheme: Scheme, bytes: &[u8]) -> Option<Vec<u8>> {
    let text = str::from_utf8(bytes).ok()?;
    if scheme != Scheme::Basic {
        return Some(text.trim().as_bytes().to_vec());
    }
    let (username, password) = text.split_once(':')?;
    Some([username.trim(), ":", password.trim()].concat().into_bytes())
}
