//! The escapes of JSON strings.

use crate::block::{Block, end_of_plain_text};
use crate::text::split_at;

/// Decodes the content of a scanned string. A lone surrogate, which UTF-8 cannot encode, becomes U+FFFD.
pub(crate) fn decode(raw: &str) -> String {
    let mut decoded = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find('\\') {
        let (plain, escaped) = split_at(rest, at);
        decoded.push_str(plain);
        let (character, length) = escape(escaped);
        decoded.push(character);
        rest = escaped.get(length..).unwrap_or_default();
    }
    decoded.push_str(rest);
    decoded
}

/// The content of the scanned string that begins at this offset, behind its quote: what precedes the closing quote.
pub(crate) fn content(text: &str, start: usize) -> &str {
    let rest = text.get(start..).unwrap_or_default();
    let mut end = 0;
    while let Some(byte) = rest.as_bytes().get(end).filter(|byte| **byte != b'"') {
        end += if *byte == b'\\' { 2 } else { 1 };
    }
    rest.get(..end).unwrap_or_default()
}

/// Appends `text` as a JSON string, in its quotes.
#[inline(never)]
pub(crate) fn push_quoted(text: &str, json: &mut String) {
    json.push('"');
    encode(text, json);
    json.push('"');
}

/// Appends a key of an object and the colon after it.
#[inline(never)]
pub(crate) fn push_key(key: &str, json: &mut String) {
    push_quoted(key, json);
    json.push(':');
}

/// Appends the key of the next member to the text of an object, which is empty before the first.
#[inline(never)]
pub(crate) fn push_next_key(key: &str, object: &mut String) {
    object.push(if object.is_empty() { '{' } else { ',' });
    push_key(key, object);
}

/// Appends the next member to the text of an object, with this JSON text as its value.
#[inline(never)]
pub(crate) fn push_member(key: &str, json: &str, object: &mut String) {
    push_next_key(key, object);
    object.push_str(json);
}

/// Appends `text` as the content of a JSON string, escaped as `JSON.stringify` does.
pub(crate) fn encode(text: &str, json: &mut String) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let mut start = 0;
    loop {
        let end = end_of_plain_text(text.as_bytes(), start, &mut Block::fill(0));
        json.push_str(text.get(start..end).unwrap_or_default());
        let Some(&special) = text.as_bytes().get(end) else { return };
        match special {
            b'"' => json.push_str("\\\""),
            b'\\' => json.push_str("\\\\"),
            8 => json.push_str("\\b"),
            b'\t' => json.push_str("\\t"),
            b'\n' => json.push_str("\\n"),
            12 => json.push_str("\\f"),
            b'\r' => json.push_str("\\r"),
            control => {
                json.push_str("\\u00");
                json.push(HEX[usize::from(control >> 4)] as char);
                json.push(HEX[usize::from(control & 15)] as char);
            }
        }
        start = end + 1;
    }
}

/// Appends the escapes of a character, one for each of its UTF-16 units, in lower case.
pub(crate) fn push_escape(character: char, json: &mut Vec<u8>) {
    for unit in character.encode_utf16(&mut [0; 2]) {
        let digit = |shift: u16| b"0123456789abcdef"[usize::from(*unit >> shift & 15)];
        json.extend_from_slice(&[b'\\', b'u', digit(12), digit(8), digit(4), digit(0)]);
    }
}

/// Whether a scanned string has an escaped lone surrogate.
pub(crate) fn has_lone_surrogate(raw: &str) -> bool {
    let mut rest = raw;
    while let Some(at) = rest.find('\\') {
        let (_, escaped) = split_at(rest, at);
        let (_, length) = escape(escaped);
        if length == 6 && matches!(unit(escaped), 0xD800..=0xDFFF) {
            return true;
        }
        rest = escaped.get(length..).unwrap_or_default();
    }
    false
}

/// The character that an escape encodes, and the length of the escape in bytes. The scanner has checked its form.
fn escape(text: &str) -> (char, usize) {
    let simple = match text.as_bytes().get(1) {
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{C}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return code_point(text),
        Some(&other) => other as char,
        None => return (char::REPLACEMENT_CHARACTER, 1),
    };
    (simple, 2)
}

fn code_point(text: &str) -> (char, usize) {
    let first = unit(text);
    if let 0xD800..=0xDBFF = first
        && text.as_bytes().get(6..8) == Some(b"\\u")
        && let second @ 0xDC00..=0xDFFF = unit(text.get(6..).unwrap_or_default())
    {
        let code = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
        return (char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), 12);
    }
    (char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER), 6)
}

/// The UTF-16 unit of `\uXXXX` at the start of the text.
fn unit(text: &str) -> u32 {
    text.get(2..6).and_then(|digits| u32::from_str_radix(digits, 16).ok()).unwrap_or(0xFFFD)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_decoded() {
        assert_eq!(decode(r#"a\"\\\/\b\f\n\r\té\u0041\ud83d\ude00"#), "a\"\\/\u{8}\u{C}\n\r\té\u{41}😀");
        assert_eq!(decode(r"\ud800x\udc00"), "\u{FFFD}x\u{FFFD}");
        assert_eq!(decode(r"\ud800\u0041"), "\u{FFFD}A");
    }

    #[test]
    fn lone_surrogates_are_detected() {
        assert!(has_lone_surrogate(r"\ud800"));
        assert!(has_lone_surrogate(r"\ud83d\ude00\udc00"));
        assert!(!has_lone_surrogate(r"\ud83d\ude00 \\ud800"));
    }

    #[test]
    fn encoding_is_undone_by_decoding() {
        let text = "\"\\\n\u{1}é😀";
        let mut json = String::new();
        encode(text, &mut json);
        assert_eq!(decode(&json), text);
    }
}
