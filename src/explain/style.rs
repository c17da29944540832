//! The styles in which programs serialize JSON.

use crate::json::string;

/// A style of serializing JSON.
#[derive(Clone, Copy)]
pub(super) struct Style {
    /// The number of spaces per level. If it is not 0, each member and each item is on its own line.
    pub indent: usize,
    /// Flags, combined with `|`.
    pub flags: u8,
}

/// A space follows each colon, and each comma that does not end a line.
pub(super) const SPACES: u8 = 1;
/// Characters beyond ASCII are escaped.
pub(super) const ASCII: u8 = 2;
/// Slashes are escaped.
pub(super) const SLASHES: u8 = 4;
/// `<`, `>` and `&` are escaped.
pub(super) const HTML: u8 = 8;
/// `<`, with its digits in upper case, `%` and `@` are escaped (Meta, "Graph API Webhooks": getting started).
pub(super) const META: u8 = 16;

/// The maximum length of the output is this, and [`MAX_GROWTH`] times the length of the text: indentation can multiply the
/// length of nested JSON.
const MIN_LIMIT: usize = 16 << 10;
const MAX_GROWTH: usize = 8;

impl Style {
    /// Serializes a JSON text again; `None` where the output would be too long.
    pub fn write(self, text: &str) -> Option<Vec<u8>> {
        let max_length = MIN_LIMIT + MAX_GROWTH * text.len();
        let bytes = text.as_bytes();
        let mut json = Vec::new();
        let (mut at, mut level) = (0, 0);
        // A line begins after an opening bracket, unless the container is empty, and after a comma.
        let mut line_due = false;
        while let Some(&byte) = bytes.get(at) {
            at += 1;
            match byte {
                b' ' | b'\t' | b'\r' | b'\n' => continue,
                b'}' | b']' => {
                    level -= 1;
                    line_due = !line_due;
                }
                _ => {}
            }
            if line_due && self.indent > 0 {
                json.push(b'\n');
                json.resize(json.len() + self.indent * level, b' ');
            }
            json.push(byte);
            line_due = matches!(byte, b'{' | b'[' | b',');
            if line_due && byte != b',' {
                level += 1;
            }
            if self.has(SPACES) && (byte == b':' || byte == b',' && self.indent == 0) {
                json.push(b' ');
            }
            if byte == b'"' {
                let start = at;
                while *bytes.get(at)? != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                self.string(&string::decode(text.get(start..at)?), &mut json);
                at += 1;
            }
            if json.len() > max_length {
                return None;
            }
        }
        Some(json)
    }

    /// Writes the content of a string and the closing quote.
    fn string(self, text: &str, json: &mut Vec<u8>) {
        let mut plain = 0;
        for (at, character) in text.char_indices() {
            let letter = match character {
                '"' | '\\' => character as u8,
                '/' if self.has(SLASHES) => b'/',
                '\u{8}' => b'b',
                '\u{C}' => b'f',
                '\n' => b'n',
                '\r' => b'r',
                '\t' => b't',
                '<' if self.has(META) => b'C',
                '%' | '@' if self.has(META) => b'u',
                '<' | '>' | '&' if self.has(HTML) => b'u',
                '\0'..='\x1F' => b'u',
                '\u{80}'.. if self.has(ASCII) => b'u',
                _ => continue,
            };
            put(json, text.as_bytes().get(plain..at));
            plain = at + character.len_utf8();
            if letter == b'u' {
                string::push_escape(character, json);
            } else if letter == b'C' {
                put(json, Some(b"\\u003C"));
            } else {
                put(json, Some(&[b'\\', letter]));
            }
        }
        put(json, text.as_bytes().get(plain..));
        json.push(b'"');
    }

    fn has(self, flag: u8) -> bool {
        self.flags & flag != 0
    }
}

#[inline(never)]
fn put(json: &mut Vec<u8>, part: Option<&[u8]>) {
    json.extend_from_slice(part.unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(indent: usize, flags: u8, text: &str) -> String {
        String::from_utf8(Style { indent, flags }.write(text).unwrap()).unwrap()
    }

    #[test]
    fn json_is_serialized_in_the_style_of_each_program() {
        let text = " {\"a\" : [1 ,\"é\\/\"],\r\n\"b\":{ }}\n";
        assert_eq!(written(0, 0, text), "{\"a\":[1,\"é/\"],\"b\":{}}");
        assert_eq!(written(0, ASCII | SLASHES, text), "{\"a\":[1,\"\\u00e9\\/\"],\"b\":{}}");
        assert_eq!(written(0, SPACES | ASCII, text), "{\"a\": [1, \"\\u00e9/\"], \"b\": {}}");
        assert_eq!(written(2, SPACES, text), "{\n  \"a\": [\n    1,\n    \"é/\"\n  ],\n  \"b\": {}\n}");
    }

    #[test]
    fn strings_are_escaped_as_each_program_does() {
        let text = r#"["\"\\\b\f\n\r\t\u0001<&>,:{[ \ud83d\ude00\u00e9"]"#;
        assert_eq!(written(0, 0, text), "[\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001<&>,:{[ 😀é\"]");
        let escaped = r#"["\"\\\b\f\n\r\t\u0001\u003c\u0026\u003e,:{[ \ud83d\ude00\u00e9"]"#;
        assert_eq!(written(0, ASCII | HTML, text), escaped);
        let escaped = r#"["a\/b\u003C>&\u0025\u0040\u00e9"]"#;
        assert_eq!(written(0, ASCII | SLASHES | META, r#"["a/b<>&%@é"]"#), escaped);
    }
}
