//! The ways in which programs write JSON.

use crate::json::string;

/// How a program writes JSON.
#[derive(Clone, Copy)]
pub(super) struct Style {
    /// Spaces of one level; with them every item has its line.
    pub indent: usize,
    /// What else it does, joined with `|`.
    pub habits: u8,
}

/// A space follows a colon, and a comma at which no line ends.
pub(super) const SPACES: u8 = 1;
/// Everything beyond ASCII is escaped.
pub(super) const ASCII: u8 = 2;
/// So are slashes.
pub(super) const SLASHES: u8 = 4;
/// So are `<`, `>` and `&`.
pub(super) const HTML: u8 = 8;

/// How many times as long as it was a text may become, once it is not short: indentation alone can multiply it.
const GROWTH: usize = 8;
const SHORT: usize = 16 << 10;

impl Style {
    /// Writes a JSON text anew; none where it becomes far longer than anything that is sent.
    pub fn write(self, text: &str) -> Option<Vec<u8>> {
        let longest = SHORT + GROWTH * text.len();
        let bytes = text.as_bytes();
        let mut json = String::with_capacity(text.len());
        let (mut at, mut level) = (0, 0);
        // After a bracket and after a comma a line begins, unless the bracket is closed at once.
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
                json.push('\n');
                for _ in 0..self.indent * level {
                    json.push(' ');
                }
            }
            line_due = matches!(byte, b'{' | b'[' | b',');
            if json.len() > longest {
                return None;
            }
            match byte {
                b'"' => {
                    let start = at;
                    while bytes.get(at) != Some(&b'"') {
                        at += if *bytes.get(at)? == b'\\' { 2 } else { 1 };
                    }
                    self.string(&string::decode(text.get(start..at)?), &mut json);
                    at += 1;
                    continue;
                }
                b'{' | b'[' => level += 1,
                _ => {}
            }
            json.push(char::from(byte));
            let spaced = byte == b':' || byte == b',' && self.indent == 0;
            if spaced && self.has(SPACES) {
                json.push(' ');
            }
        }
        Some(json.into_bytes())
    }

    fn string(self, text: &str, json: &mut String) {
        json.push('"');
        for character in text.chars() {
            let letter = match character {
                '"' | '\\' => character,
                '/' if self.has(SLASHES) => '/',
                '\u{8}' => 'b',
                '\u{C}' => 'f',
                '\n' => 'n',
                '\r' => 'r',
                '\t' => 't',
                '<' | '>' | '&' if self.has(HTML) => 'u',
                '\0'..='\x1F' => 'u',
                '\u{80}'.. if self.has(ASCII) => 'u',
                plain => {
                    json.push(plain);
                    continue;
                }
            };
            if letter == 'u' {
                escape(character, json);
            } else {
                json.push('\\');
                json.push(letter);
            }
        }
        json.push('"');
    }

    fn has(self, habit: u8) -> bool {
        self.habits & habit != 0
    }
}

fn escape(character: char, json: &mut String) {
    for unit in character.encode_utf16(&mut [0; 2]) {
        json.push_str("\\u");
        for shift in [12, 8, 4, 0] {
            let digit = (*unit >> shift & 15) as u8;
            json.push(char::from(if digit < 10 { b'0' + digit } else { b'a' - 10 + digit }));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(indent: usize, habits: u8, text: &str) -> String {
        String::from_utf8(Style { indent, habits }.write(text).unwrap()).unwrap()
    }

    #[test]
    fn bodies_are_written_as_other_programs_write_them() {
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
    }
}
