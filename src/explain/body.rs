//! The body that the provider may have sent instead of the one that was passed on.

use crate::json::{Document, Kind, Node};

use super::{Cause, Finding, Variant, found};
use crate::limits::MAX_EXPLAINED_BYTES;

/// The body as it is, then as it may have been before something changed it; as many as there is room for.
pub(super) fn variants(body: &[u8]) -> Vec<Variant<Vec<u8>>> {
    let mut variants = vec![Variant::unchanged(body.to_vec())];
    let mut room = MAX_EXPLAINED_BYTES;
    let mut add = |value: Vec<u8>, mistakes: Vec<Finding>| {
        if value.len() <= room && variants.iter().all(|variant| variant.value != value) {
            room -= value.len();
            variants.push(Variant { value, mistakes });
        }
    };
    for value in other_ends(body) {
        add(value, vec![found(Cause::BodyTrailingNewline, NEWLINE)]);
    }
    for (value, detail) in other_charsets(body) {
        add(value, vec![found(Cause::BodyWrongCharset, detail)]);
    }
    let Some(text) = str::from_utf8(body).ok() else { return variants };
    let unix = text.replace("\r\n", "\n");
    let mut line_endings = vec![unix.replace('\n', "\r\n")];
    line_endings.push(unix);
    for value in line_endings {
        add(value.into_bytes(), vec![found(Cause::BodyLineEndings, "the body that was signed has other line breaks")]);
    }
    if let Ok(document) = Document::read(text) {
        for (style, written) in STYLES.iter().filter_map(|style| Some((style, style.write(document.root())?))) {
            let mistake = found(Cause::BodyReserialized, style.detail);
            let ends = other_ends(written.as_bytes());
            add(written.into_bytes(), vec![mistake.clone()]);
            for value in ends {
                add(value, vec![mistake.clone(), found(Cause::BodyTrailingNewline, NEWLINE)]);
            }
        }
    }
    variants
}

const NEWLINE: &str = "the body that was signed ends otherwise";

fn other_ends(body: &[u8]) -> Vec<Vec<u8>> {
    let bare = body.trim_ascii_end();
    vec![bare.to_vec(), [bare, b"\n"].concat(), [bare, b"\r\n"].concat()]
}

fn other_charsets(body: &[u8]) -> Vec<(Vec<u8>, &'static str)> {
    const BOM: &[u8] = b"\xEF\xBB\xBF";
    if body.is_ascii() {
        return Vec::new();
    }
    let mut bodies = Vec::new();
    if let Some(rest) = body.strip_prefix(BOM) {
        bodies.push((rest.to_vec(), "the body that was signed has no byte order mark"));
    }
    match str::from_utf8(body) {
        // UTF-8 that was decoded as Latin-1 and encoded as UTF-8 again.
        Ok(text) => {
            let once: Option<Vec<u8>> = text.chars().map(|character| u8::try_from(u32::from(character)).ok()).collect();
            bodies.extend(once.map(|body| (body, "the body was decoded as Latin-1 and encoded as UTF-8")));
        }
        Err(_) => {
            let text: String = body.iter().map(|byte| char::from(*byte)).collect();
            bodies.push((text.into_bytes(), "the body was encoded as Latin-1"));
        }
    }
    bodies
}

/// A way in which programs write JSON.
struct Style {
    detail: &'static str,
    /// Between items, and after a colon.
    comma: &'static str,
    colon: &'static str,
    /// Spaces of one level; with them every item has its line.
    indent: usize,
    ascii: bool,
    slashes: bool,
    html: bool,
}

const COMPACT: Style = Style {
    detail: "the body that was signed is compact JSON",
    comma: ",",
    colon: ":",
    indent: 0,
    ascii: false,
    slashes: false,
    html: false,
};

static STYLES: &[Style] = &[
    COMPACT,
    Style {
        detail: "the body that was signed escapes slashes and everything beyond ASCII, as PHP does",
        ascii: true,
        slashes: true,
        ..COMPACT
    },
    Style { detail: "the body that was signed escapes slashes", slashes: true, ..COMPACT },
    Style { detail: "the body that was signed escapes everything beyond ASCII", ascii: true, ..COMPACT },
    Style { detail: "the body that was signed escapes <, > and &, as Go does", html: true, ..COMPACT },
    Style {
        detail: "the body that was signed has spaces after commas and colons, as Python writes them",
        comma: ", ",
        colon: ": ",
        ascii: true,
        ..COMPACT
    },
    Style {
        detail: "the body that was signed has spaces after commas and colons",
        comma: ", ",
        colon: ": ",
        ..COMPACT
    },
    Style { detail: "the body that was signed is indented by two spaces", colon: ": ", indent: 2, ..COMPACT },
    Style { detail: "the body that was signed is indented by four spaces", colon: ": ", indent: 4, ..COMPACT },
    Style {
        detail: "the body that was signed is indented by two spaces and escapes everything beyond ASCII",
        colon: ": ",
        indent: 2,
        ascii: true,
        ..COMPACT
    },
    Style {
        detail: "the body that was signed is indented by four spaces and escapes everything beyond ASCII",
        colon: ": ",
        indent: 4,
        ascii: true,
        ..COMPACT
    },
    Style {
        detail: "the body that was signed is indented by four spaces and escaped as PHP does",
        colon: ": ",
        indent: 4,
        ascii: true,
        slashes: true,
        ..COMPACT
    },
];

impl Style {
    /// None where it becomes too long to be tried.
    fn write(&self, root: Node<'_>) -> Option<String> {
        let mut json = String::new();
        self.value(root, 1, &mut json);
        (json.len() <= MAX_EXPLAINED_BYTES).then_some(json)
    }

    fn value(&self, node: Node<'_>, level: usize, json: &mut String) {
        let (open, close) = match node.kind() {
            Some(Kind::Object) => ('{', '}'),
            Some(Kind::Array) => ('[', ']'),
            Some(Kind::String) => return self.string(&node.string().unwrap_or_default(), json),
            _ => return json.push_str(node.raw()),
        };
        json.push(open);
        let mut members = node.children().filter(|member| member.counts()).peekable();
        let empty = members.peek().is_none();
        for (nth, member) in members.enumerate() {
            if json.len() > MAX_EXPLAINED_BYTES {
                return;
            }
            if nth > 0 {
                json.push_str(self.comma);
            }
            self.line(level, json);
            if open == '{' {
                self.string(&member.key(), json);
                json.push_str(self.colon);
            }
            self.value(member, level + 1, json);
        }
        if !empty {
            self.line(level - 1, json);
        }
        json.push(close);
    }

    fn line(&self, level: usize, json: &mut String) {
        if self.indent > 0 {
            json.push('\n');
            json.extend(std::iter::repeat_n(' ', self.indent * level));
        }
    }

    fn string(&self, text: &str, json: &mut String) {
        json.push('"');
        for character in text.chars() {
            match character {
                '"' => json.push_str("\\\""),
                '\\' => json.push_str("\\\\"),
                '/' if self.slashes => json.push_str("\\/"),
                '\u{8}' => json.push_str("\\b"),
                '\u{C}' => json.push_str("\\f"),
                '\n' => json.push_str("\\n"),
                '\r' => json.push_str("\\r"),
                '\t' => json.push_str("\\t"),
                '<' | '>' | '&' if self.html => escape(character, json),
                '\0'..='\x1F' => escape(character, json),
                '\u{80}'.. if self.ascii => escape(character, json),
                _ => json.push(character),
            }
        }
        json.push('"');
    }
}

fn escape(character: char, json: &mut String) {
    for unit in character.encode_utf16(&mut [0; 2]) {
        json.push_str("\\u");
        for shift in [12, 8, 4, 0] {
            json.extend(char::from_digit(u32::from(*unit >> shift & 15), 16));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_are_written_as_other_programs_write_them() {
        let document = Document::read("{\"a\":[1,\"é/\"],\"b\":{}}").ok().unwrap();
        let written: Vec<_> = STYLES.iter().filter_map(|style| style.write(document.root())).collect();
        assert_eq!(written[0], "{\"a\":[1,\"é/\"],\"b\":{}}");
        assert_eq!(written[1], "{\"a\":[1,\"\\u00e9\\/\"],\"b\":{}}");
        assert_eq!(written[5], "{\"a\": [1, \"\\u00e9/\"], \"b\": {}}");
        assert_eq!(written[7], "{\n  \"a\": [\n    1,\n    \"é/\"\n  ],\n  \"b\": {}\n}");
    }
}
