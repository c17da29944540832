//! One pass over a JSON text, without recursion: every value becomes a [`Slot`] in document order.
//!
//! What is accepted is exactly what `JSON.parse` accepts (RFC 8259 without a byte order mark), up to [`MAX_DEPTH`]. That
//! includes escaped lone surrogates, and numbers that a double cannot represent.

use super::keys::Keys;
use super::slot::{JsonType, MAX_TEXT_BYTES, Slot};
use super::{repeats, string};
use crate::block::{Block, end_of_plain_text, end_of_white_space};
use crate::limits::MAX_DEPTH;
use crate::tables::Tables;

/// The reason why a text is not JSON, and the offset.
#[derive(Debug)]
pub(crate) struct SyntaxError {
    pub at: usize,
    pub reason: &'static str,
    pub exceeded: Option<Exceeded>,
}

/// A limit that a text exceeds, where it may be JSON otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exceeded {
    /// [`MAX_DEPTH`].
    Depth,
    /// The number of items allowed in an array that is the whole text.
    Items,
}

/// The values of a text.
pub(crate) struct Scanned {
    pub slots: Vec<Slot>,
    /// Whether the text has no character beyond ASCII.
    pub is_ascii: bool,
}

/// Reads a text that is no array of more than `most_items`.
pub(crate) fn scan(text: &str, tables: &'static Tables, most_items: usize) -> Result<Scanned, SyntaxError> {
    let mut scanner = Scanner {
        items_left: most_items,
        tables,
        text,
        bytes: text.as_bytes(),
        at: 0,
        seen: Block::fill(0),
        // Enough for a megabyte of most bodies; a text that is refused early must not cost memory in proportion to its size.
        slots: Vec::with_capacity((text.len() / 16 + 1).min(1 << 16)),
        open: Vec::with_capacity(8),
    };
    scanner.run()?;
    // Outside of strings JSON is ASCII.
    Ok(Scanned { is_ascii: scanner.seen.is_ascii(), slots: scanner.slots })
}

struct Scanner<'a> {
    /// How many more items the outermost array may have.
    items_left: usize,
    tables: &'static Tables,
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    /// All blocks of strings so far, combined.
    seen: Block,
    slots: Vec<Slot>,
    /// The containers that are not closed yet.
    open: Vec<Open>,
}

/// A container that is not closed yet.
struct Open {
    index: u32,
    is_object: bool,
    keys: Keys<4>,
}

#[derive(Clone, Copy, Default)]
struct Key {
    start: usize,
    escaped: bool,
    identity: u32,
}

impl Scanner<'_> {
    fn run(&mut self) -> Result<(), SyntaxError> {
        if self.bytes.starts_with(b"\xEF\xBB\xBF") {
            return Err(self.syntax_error("a byte order mark precedes the JSON text"));
        }
        if self.bytes.len() > MAX_TEXT_BYTES {
            return Err(self.syntax_error("the JSON text is longer than 256 MiB"));
        }
        let mut key = Key::default();
        loop {
            if !self.value(key)? {
                key = self.first_key()?;
                continue;
            }
            match self.next_member()? {
                Some(next) => key = next,
                None => return self.end(),
            }
        }
    }

    /// Reads one value; false when it is a container whose first member is still to be read.
    #[inline(always)]
    fn value(&mut self, key: Key) -> Result<bool, SyntaxError> {
        self.white_space();
        let start = self.at;
        let Some(&first) = self.bytes.get(start) else {
            return Err(self.syntax_error("the text ends where a value is expected"));
        };
        match first {
            b'"' => {
                let (escaped, end) = self.string()?;
                self.push(JsonType::String, key, start + 1, end, escaped);
            }
            b'{' | b'[' => return self.container(key, first),
            b'-' | b'0'..=b'9' => {
                self.number()?;
                self.push(JsonType::Number, key, start, self.at, false);
            }
            b't' => self.literal(b"true", JsonType::True, key)?,
            b'f' => self.literal(b"false", JsonType::False, key)?,
            b'n' => self.literal(b"null", JsonType::Null, key)?,
            _ => return Err(self.syntax_error("a value is expected here")),
        }
        Ok(true)
    }

    fn container(&mut self, key: Key, first: u8) -> Result<bool, SyntaxError> {
        if self.open.len() == MAX_DEPTH {
            return Err(SyntaxError {
                exceeded: Some(Exceeded::Depth),
                ..self.syntax_error("the text nests deeper than 64 levels")
            });
        }
        let is_object = first == b'{';
        let (json_type, close) = if is_object { (JsonType::Object, b'}') } else { (JsonType::Array, b']') };
        let index = self.slots.len() as u32;
        self.push(json_type, key, self.at, self.at, false);
        self.at += 1;
        self.white_space();
        if self.bytes.get(self.at) == Some(&close) {
            self.at += 1;
            self.close(index);
            return Ok(true);
        }
        self.open.push(Open { index, is_object, keys: Keys::new() });
        Ok(false)
    }

    /// After the beginning of a container that is not empty: the key of its first member, or an empty one in an array.
    fn first_key(&mut self) -> Result<Key, SyntaxError> {
        if self.open.last().is_some_and(|open| open.is_object) { self.key() } else { Ok(Key::default()) }
    }

    /// After a value: the key of the next one (empty in an array), or none when the outermost value is complete.
    #[inline(always)]
    fn next_member(&mut self) -> Result<Option<Key>, SyntaxError> {
        while let Some(&Open { index, is_object, ref keys }) = self.open.last() {
            let collided = keys.collided;
            self.white_space();
            match self.bytes.get(self.at) {
                Some(b',') => {
                    if !is_object && self.open.len() == 1 {
                        self.count_item()?;
                    }
                    self.at += 1;
                    return if is_object { self.key().map(Some) } else { Ok(Some(Key::default())) };
                }
                Some(b'}') if is_object => self.at += 1,
                Some(b']') if !is_object => self.at += 1,
                Some(_) if is_object => return Err(self.syntax_error("a comma or a closing brace is expected here")),
                Some(_) => return Err(self.syntax_error("a comma or a closing bracket is expected here")),
                None => return Err(self.syntax_error("the text ends inside an array or object")),
            }
            self.open.pop();
            self.close(index);
            if collided {
                repeats::mark(self.text, &mut self.slots, index as usize);
            }
        }
        Ok(None)
    }

    /// Counts the item of the outermost array that ends here. It is the last one allowed if it leaves none.
    fn count_item(&mut self) -> Result<(), SyntaxError> {
        self.items_left = self.items_left.saturating_sub(1);
        if self.items_left > 0 {
            return Ok(());
        }
        Err(SyntaxError {
            exceeded: Some(Exceeded::Items),
            ..self.syntax_error("the body has more than 10,000 events")
        })
    }

    #[inline(always)]
    fn key(&mut self) -> Result<Key, SyntaxError> {
        self.white_space();
        if self.bytes.get(self.at) != Some(&b'"') {
            return Err(self.syntax_error("a key in double quotes is expected here"));
        }
        let start = self.at + 1;
        let (escaped, end) = self.string()?;
        self.white_space();
        if self.bytes.get(self.at) != Some(&b':') {
            return Err(self.syntax_error("a colon is expected after the key"));
        }
        self.at += 1;
        let raw = self.bytes.get(start..end).unwrap_or_default();
        let identity = if escaped { self.escaped_key(start, end) } else { self.tables.key(raw) };
        if let Some(open) = self.open.last_mut() {
            open.keys.add(identity);
        }
        Ok(Key { start, escaped, identity })
    }

    #[cold]
    fn escaped_key(&self, start: usize, end: usize) -> u32 {
        self.tables.key(string::decode(self.text.get(start..end).unwrap_or_default()).as_bytes())
    }

    /// Reads a string from its opening quote; returns whether it has escapes, and where its content ends.
    #[inline(always)]
    fn string(&mut self) -> Result<(bool, usize), SyntaxError> {
        self.at += 1;
        let mut escaped = false;
        loop {
            self.at = end_of_plain_text(self.bytes, self.at, &mut self.seen);
            match self.bytes.get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok((escaped, self.at - 1));
                }
                Some(b'\\') => {
                    escaped = true;
                    self.escape()?;
                }
                Some(0..=0x1F) => return Err(self.syntax_error("a control character inside a string must be escaped")),
                _ => return Err(self.syntax_error("the text ends inside a string")),
            }
        }
    }

    fn escape(&mut self) -> Result<(), SyntaxError> {
        match self.bytes.get(self.at + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => self.at += 2,
            Some(b'u') => {
                let digits = self.bytes.get(self.at + 2..self.at + 6).unwrap_or_default();
                if digits.len() != 4 || !digits.iter().all(u8::is_ascii_hexdigit) {
                    return Err(self.syntax_error("\\u must be followed by four hexadecimal digits"));
                }
                self.at += 6;
            }
            _ => return Err(self.syntax_error("this escape does not exist in JSON")),
        }
        Ok(())
    }

    fn number(&mut self) -> Result<(), SyntaxError> {
        if self.bytes[self.at] == b'-' {
            self.at += 1;
        }
        if self.bytes.get(self.at) == Some(&b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.bytes.get(self.at) {
            self.at += 1;
            if let Some(b'+' | b'-') = self.bytes.get(self.at) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(())
    }

    fn digits(&mut self) -> Result<(), SyntaxError> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.bytes.get(self.at) {
            self.at += 1;
        }
        if self.at == start { Err(self.syntax_error("a digit is expected here")) } else { Ok(()) }
    }

    fn literal(&mut self, word: &[u8], json_type: JsonType, key: Key) -> Result<(), SyntaxError> {
        if !self.bytes[self.at..].starts_with(word) {
            return Err(self.syntax_error("a value is expected here"));
        }
        let start = self.at;
        self.at += word.len();
        self.push(json_type, key, start, self.at, false);
        Ok(())
    }

    fn end(&mut self) -> Result<(), SyntaxError> {
        self.white_space();
        if self.at == self.bytes.len() {
            Ok(())
        } else {
            Err(self.syntax_error("the text goes on after the JSON value"))
        }
    }

    #[inline(always)]
    fn push(&mut self, json_type: JsonType, key: Key, start: usize, end: usize, escaped: bool) {
        let after = self.slots.len() as u32 + 1;
        let key = (key.identity, key.start as u32, key.escaped);
        self.slots.push(Slot::new(json_type, escaped, [start as u32, end as u32, after], key));
    }

    fn close(&mut self, index: u32) {
        let after = self.slots.len() as u32;
        if let Some(slot) = self.slots.get_mut(index as usize) {
            slot.close(self.at as u32, after);
        }
    }

    #[inline(always)]
    fn white_space(&mut self) {
        self.at = end_of_white_space(self.bytes, self.at);
    }

    #[cold]
    fn syntax_error(&self, reason: &'static str) -> SyntaxError {
        SyntaxError { at: self.at, reason, exceeded: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::TABLES;

    fn scan(text: &str) -> Result<Vec<Slot>, SyntaxError> {
        super::scan(text, &TABLES, usize::MAX).map(|scanned| scanned.slots)
    }

    #[test]
    fn what_is_accepted_is_json() {
        for text in ["0", "-0.5e+10", "\"\\ud800\"", "[]", "{}", " [1, {\"a\": [null]}] ", "1e999", "{\"a\":1,\"a\":2}"]
        {
            assert!(scan(text).is_ok(), "{text}");
        }
        for text in [
            "",
            " ",
            "01",
            "1.",
            ".5",
            "+1",
            "1e",
            "-",
            "nul",
            "truex",
            "[1,]",
            "[,1]",
            "{\"a\"}",
            "{\"a\":}",
            "{a:1}",
            "{\"a\":1,}",
            "\"\t\"",
            "\"\\x\"",
            "\"\\u12g4\"",
            "\"",
            "[",
            "[1",
            "{",
            "1 2",
            "[1]]",
            "\u{FEFF}1",
            "'a'",
            "NaN",
            "\u{a0}1",
        ] {
            assert!(scan(text).is_err(), "{text}");
        }
    }

    #[test]
    fn nesting_is_bounded() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(scan(&nested(MAX_DEPTH)).is_ok());
        assert!(
            scan(&nested(MAX_DEPTH + 1))
                .is_err_and(|error| error.exceeded == Some(Exceeded::Depth) && error.at == MAX_DEPTH)
        );
    }

    #[test]
    fn items_of_the_outermost_array_are_bounded_and_nothing_is_read_beyond() {
        let items = |text: &str| {
            super::scan(text, &TABLES, 2).map(|scanned| scanned.slots.len()).map_err(|error| error.exceeded)
        };
        assert_eq!(items("[1,2]"), Ok(3));
        assert_eq!(items("[[1,2,3],{\"a\":1,\"b\":2,\"c\":3}]"), Ok(9));
        assert_eq!(items("{\"a\":1,\"b\":2,\"c\":[1,2,3]}"), Ok(7));
        assert_eq!(items("[1,2,3]"), Err(Some(Exceeded::Items)));
        assert_eq!(items("[1,2,not JSON"), Err(Some(Exceeded::Items)));
        assert_eq!(items("[1,not JSON"), Err(None));
    }

    #[test]
    fn an_error_has_its_offset() {
        assert_eq!(scan("{\"a\": tru}").map_err(|error| error.at).err(), Some(6));
        assert_eq!(scan("[1 2]").map_err(|error| error.at).err(), Some(3));
    }
}
