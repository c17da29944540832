//! Query strings and forms (`application/x-www-form-urlencoded`), and their conversion to JSON.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode, percent_encode};

use crate::block::{position, position_of_either};
pub(crate) use crate::json::Pair;
use crate::json::{Document, ReadResult, flat_object, string};
use crate::order;

/// The characters that are encoded in paths and queries: all but the unreserved ones (RFC 3986, 2.3).
pub(crate) const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The media type of forms.
pub(crate) const MEDIA_TYPE: &str = "application/x-www-form-urlencoded";

/// The media type that HTTP libraries set for any text, so that it does not exclude a form.
const TEXT: &str = "text/plain";

/// Whether a body, which is not empty, is a form: `Content-Type` declares it as one or, where it is missing or `text/plain`,
/// the body cannot be JSON and contains a `=`.
pub(crate) fn is_form(body: &[u8], content_type: Option<&str>) -> bool {
    let is = |media_type: &str| {
        content_type.is_some_and(|declared| {
            declared.trim_start().get(..media_type.len()).is_some_and(|start| start.eq_ignore_ascii_case(media_type))
        })
    };
    // Some senders declare JSON as a form. The first key of a form never begins with a quote or a bracket.
    let json_like = matches!(body.trim_ascii_start().first(), Some(b'{' | b'[' | b'"'));
    let undeclared = (content_type.is_none() || is(TEXT)) && body.contains(&b'=');
    !json_like && (is(MEDIA_TYPE) || undeclared)
}

/// The JSON object with the pairs of a form, in order of appearance. The value of a repeated key is an array.
///
/// # Errors
/// For an object that is too long.
pub(crate) fn document(pairs: &[Pair<'_>]) -> ReadResult<'static> {
    match flat_object(pairs) {
        Some(document) => Ok(document),
        None => Document::read(to_json(pairs)),
    }
}

/// Writes the object as JSON text. An invalid sequence of UTF-8 becomes U+FFFD.
pub(crate) fn to_json(pairs: &[Pair<'_>]) -> String {
    let fields: Vec<_> = pairs.iter().map(|(key, value)| (text(key), text(value))).collect();
    let order = order::sorted_indices(fields.len(), &|nth| [fields[nth].0.as_bytes(), b""]);
    // Equal keys are adjacent in `order`. Their values are written at the position of the first.
    let mut groups: Vec<&[usize]> = vec![&[]; fields.len()];
    for group in order.chunk_by(|&one, &other| fields[one].0 == fields[other].0) {
        groups[group[0]] = group;
    }
    let mut json = String::new();
    for group in groups {
        let Some(&first) = group.first() else { continue };
        string::push_next_key(&fields[first].0, &mut json);
        let repeats = group.len() > 1;
        for &nth in group {
            if repeats {
                json.push(if nth == first { '[' } else { ',' });
            }
            string::push_quoted(&fields[nth].1, &mut json);
        }
        if repeats {
            json.push(']');
        }
    }
    if json.is_empty() {
        json.push('{');
    }
    json.push('}');
    json
}

/// Most forms have no more pairs.
const USUAL_PAIRS: usize = 32;

/// The keys and values of a form, decoded, in order of appearance (URL Standard, "application/x-www-form-urlencoded
/// parsing"), borrowed from the form where nothing is encoded. An invalid percent-encoding is left as it is.
pub(crate) fn pairs(form: &[u8]) -> Vec<Pair<'_>> {
    let mut pairs = Vec::with_capacity(USUAL_PAIRS);
    let from = |start: usize| form.get(start..).unwrap_or_default();
    let next_equals_sign = |start: usize| position(from(start), b'=').map_or(form.len(), |offset| start + offset);
    let next_encoded =
        |start: usize| position_of_either(from(start), b'%', b'+').map_or(form.len(), |offset| start + offset);
    // The form is searched in whole blocks, beyond the end of a pair, so what is found there is kept.
    let (mut equals_sign, mut encoded) = (next_equals_sign(0), next_encoded(0));
    let mut start = 0;
    while start < form.len() {
        let end = position(from(start), b'&').map_or(form.len(), |offset| start + offset);
        if equals_sign < start {
            equals_sign = next_equals_sign(start);
        }
        let key_end = equals_sign.min(end);
        let key = form.get(start..key_end).unwrap_or_default();
        let value = form.get(key_end + 1..end).unwrap_or_default();
        if end > start && encoded >= end {
            pairs.push((Cow::Borrowed(key), Cow::Borrowed(value)));
        } else if end > start {
            pairs.push((decode(key), decode(value)));
            encoded = next_encoded(end);
        }
        start = end + 1;
    }
    pairs
}

/// The first pair with this key.
#[inline(never)]
pub(crate) fn find<'p, 'a>(pairs: &'p [Pair<'a>], key: &str) -> Option<&'p Pair<'a>> {
    pairs.iter().find(|(other, _)| **other == *key.as_bytes())
}

/// The pairs sorted by a key, and those with equal keys by a second key.
#[inline(never)]
pub(crate) fn sorted<'p, 'a>(pairs: &'p [Pair<'a>], keys: fn(&'p Pair<'a>) -> [&'p [u8]; 2]) -> Vec<&'p Pair<'a>> {
    let order = order::sorted_indices(pairs.len(), &|nth| keys(&pairs[nth]));
    order.iter().map(|nth| &pairs[*nth]).collect()
}

/// Appends a pair to a form, encoded as by Go's `url.Values.Encode`.
#[inline(never)]
pub(crate) fn push_pair(key: &[u8], value: &[u8], form: &mut String) {
    if !form.is_empty() {
        form.push('&');
    }
    encode(key, form);
    form.push('=');
    encode(value, form);
}

/// Encodes a key or value as Go's `url.QueryEscape` does.
#[inline(never)]
fn encode(bytes: &[u8], form: &mut String) {
    for piece in percent_encode(bytes, RESERVED) {
        form.push_str(if piece == "%20" { "+" } else { piece });
    }
}

#[inline(never)]
fn decode(encoded: &[u8]) -> Cow<'_, [u8]> {
    if !encoded.iter().any(|byte| matches!(byte, b'%' | b'+')) {
        return Cow::Borrowed(encoded);
    }
    let mut decoded = Vec::with_capacity(encoded.len());
    // A percent-encoding contains no plus, so none is split.
    for (nth, piece) in encoded.split(|byte| *byte == b'+').enumerate() {
        if nth > 0 {
            decoded.push(b' ');
        }
        decoded.extend(percent_decode(piece));
    }
    Cow::Owned(decoded)
}

/// Decodes UTF-8. Each invalid sequence becomes U+FFFD.
fn text(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        if !chunk.invalid().is_empty() {
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    Cow::Owned(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_converted_to_a_json_object() {
        let form = b"id=1&price%5Bamount%5D=0.5&text=a+b%26%22&id=2&empty=&flag&__proto__=x";
        let json = r#"{"id":["1","2"],"price[amount]":"0.5","text":"a b&\"","empty":"","flag":"","__proto__":"x"}"#;
        assert_eq!(document(&pairs(form)).ok().unwrap().text(), json);
        assert_eq!(document(&[]).ok().unwrap().text(), "{}");
    }
}

#[cfg(all(test, not(target_family = "wasm")))]
mod agreement {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn forms_are_parsed_as_by_the_crate_form_urlencoded(form in "([&=+%a]|%[0-9a-fA-F]{2}|é){0,40}") {
            let pairs: Vec<_> = pairs(form.as_bytes())
                .iter()
                .map(|(key, value)| (text(key).into_owned(), text(value).into_owned()))
                .collect();
            let expected: Vec<_> = form_urlencoded::parse(form.as_bytes()).into_owned().collect();
            prop_assert_eq!(pairs, expected);
        }
    }
}
