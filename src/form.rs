//! Query strings and forms (`application/x-www-form-urlencoded`), and their conversion to JSON.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode, percent_encode};

use crate::json::string;
use crate::order;
use crate::tables::digest;

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

/// A key or a value, decoded; borrowed from the form where it contains nothing encoded.
pub(crate) type Decoded<'f> = Cow<'f, [u8]>;

/// A key and its value.
pub(crate) type Pair<'f> = (Decoded<'f>, Decoded<'f>);

/// Converts the pairs of a form to a JSON object of strings, in order of appearance. The value of a repeated key is an array.
pub(crate) fn to_json(pairs: &[Pair<'_>]) -> String {
    let mut fields = Vec::with_capacity(pairs.len());
    let mut length = 2;
    for (key, value) in pairs {
        length += key.len() + value.len() + r#""":"","#.len();
        fields.push((text(key), text(value)));
    }
    let mut json = String::with_capacity(length);
    json.push('{');
    if may_repeat(&fields) {
        write_grouped(&fields, &mut json);
    } else {
        for (key, value) in &fields {
            if json.len() > 1 {
                json.push(',');
            }
            push_string(key, &mut json);
            json.push(':');
            push_string(value, &mut json);
        }
    }
    json.push('}');
    json
}

/// Whether two keys may be equal: whether they are in the same of many buckets.
fn may_repeat(fields: &[(Cow<'_, str>, Cow<'_, str>)]) -> bool {
    let mut buckets = [0_u64; 64];
    fields.iter().any(|(key, _)| {
        let digest = digest(key.as_bytes());
        let bit = 1 << (digest & 63);
        let bucket = &mut buckets[digest as usize >> 6 & 63];
        let is_taken = *bucket & bit != 0;
        *bucket |= bit;
        is_taken
    })
}

/// Writes the members of the object, of which some may have equal keys.
fn write_grouped(fields: &[(Cow<'_, str>, Cow<'_, str>)], json: &mut String) {
    let order = order::sorted_indices(fields.iter().map(|(key, _)| key.as_bytes()));
    // Equal keys are adjacent in `order`. Their values are written at the position of the first.
    let mut groups: Vec<&[usize]> = vec![&[]; fields.len()];
    for group in order.chunk_by(|&one, &other| fields[one].0 == fields[other].0) {
        groups[group[0]] = group;
    }
    for group in groups {
        let Some(&first) = group.first() else { continue };
        if json.len() > 1 {
            json.push(',');
        }
        push_string(&fields[first].0, json);
        json.push(':');
        let repeats = group.len() > 1;
        for &nth in group {
            if repeats {
                json.push(if nth == first { '[' } else { ',' });
            }
            push_string(&fields[nth].1, json);
        }
        if repeats {
            json.push(']');
        }
    }
}

/// Most forms have no more pairs.
const USUAL_PAIRS: usize = 32;

/// The keys and values of a form, decoded, in order of appearance (URL Standard, "application/x-www-form-urlencoded
/// parsing"). An invalid percent-encoding is left as it is.
pub(crate) fn pairs(form: &[u8]) -> Vec<Pair<'_>> {
    let mut pairs = Vec::with_capacity(USUAL_PAIRS);
    for pair in form.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
        let end = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
        let (key, value) = pair.split_at(end);
        pairs.push((decode(key), decode(value.get(1..).unwrap_or_default())));
    }
    pairs
}

/// Encodes a key or value as Go's `url.QueryEscape` does.
#[inline(never)]
pub(crate) fn encode(bytes: &[u8], form: &mut String) {
    for piece in percent_encode(bytes, RESERVED) {
        form.push_str(if piece == "%20" { "+" } else { piece });
    }
}

#[inline(never)]
fn decode(encoded: &[u8]) -> Decoded<'_> {
    if !encoded.iter().any(|byte| matches!(byte, b'%' | b'+')) {
        return Cow::Borrowed(encoded);
    }
    let mut decoded = Vec::with_capacity(encoded.len());
    // A percent-encoding contains no plus, so none is split.
    for (nth, piece) in encoded.split(|byte| *byte == b'+').enumerate() {
        if nth > 0 {
            decoded.push(b' ');
        }
        match Cow::from(percent_decode(piece)) {
            Cow::Borrowed(piece) => decoded.extend_from_slice(piece),
            Cow::Owned(piece) => decoded.extend_from_slice(&piece),
        }
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

fn push_string(text: &str, json: &mut String) {
    json.push('"');
    string::encode(text, json);
    json.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_converted_to_a_json_object() {
        let form = b"id=1&price%5Bamount%5D=0.5&text=a+b%26%22&id=2&empty=&flag&__proto__=x";
        let json = r#"{"id":["1","2"],"price[amount]":"0.5","text":"a b&\"","empty":"","flag":"","__proto__":"x"}"#;
        assert_eq!(to_json(&pairs(form)), json);
        assert_eq!(to_json(&[]), "{}");
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
