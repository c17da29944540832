//! One pass over a JSON text, without recursion: every value becomes a [`Slot`] in document order.
//!
//! What is accepted is exactly what `JSON.parse` accepts (RFC 8259 without a byte order mark), up to [`MAX_DEPTH`]. That
//! includes two things a Rust JSON library refuses: escaped lone surrogates, and numbers no double can hold.

use super::string;
use crate::limits::MAX_DEPTH;
use crate::tables::Tables;

/// One value of the text. Offsets are bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slot {
    pub json_type: JsonType,
    /// Whether a string, and whether its key, holds a backslash.
    pub escaped: bool,
    pub key_escaped: bool,
    /// The value, without the quotes of a string.
    pub start: u32,
    pub end: u32,
    /// The key of an object's member, without its quotes.
    pub key_start: u32,
    pub key_end: u32,
    /// The first slot that does not belong to this value: the way past a whole subtree.
    pub after: u32,
    /// What identifies the key: [`Tables::key`].
    pub key: u32,
    /// Whether an earlier member of the object has the same key, and whether a later one has it, which is effective then.
    pub repeats: bool,
    pub shadowed: bool,
}

/// The JSON type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum JsonType {
    Array,
    False,
    Null,
    Number,
    Object,
    String,
    True,
}

/// Why, and at which byte, a text is not JSON.
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

/// Reads a text that is no array of more than `most_items`.
pub(crate) fn scan(text: &str, tables: &'static Tables, most_items: usize) -> Result<Vec<Slot>, SyntaxError> {
    let mut scanner = Scanner {
        items_left: most_items,
        tables,
        text,
        bytes: text.as_bytes(),
        at: 0,
        // Enough for a megabyte of most bodies; a text that is refused early must not cost memory in proportion to its size.
        slots: Vec::with_capacity((text.len() / 16 + 1).min(1 << 16)),
        open: Vec::new(),
    };
    scanner.run()?;
    Ok(scanner.slots)
}

struct Scanner<'a> {
    /// How many more items the outermost array may have.
    items_left: usize,
    tables: &'static Tables,
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    slots: Vec<Slot>,
    /// Indices of the containers that are not closed yet.
    open: Vec<u32>,
}

#[derive(Clone, Copy, Default)]
struct Key {
    start: usize,
    end: usize,
    escaped: bool,
    identity: u32,
}

impl Scanner<'_> {
    fn run(&mut self) -> Result<(), SyntaxError> {
        if self.bytes.starts_with(b"\xEF\xBB\xBF") {
            return Err(self.syntax_error("a byte order mark precedes the JSON text"));
        }
        let mut key = Key::default();
        loop {
            if !self.value(key)? {
                key = match self.slots.last() {
                    Some(slot) if slot.json_type == JsonType::Object => self.key()?,
                    _ => Key::default(),
                };
                continue;
            }
            match self.next_member()? {
                Some(next) => key = next,
                None => return self.end(),
            }
        }
    }

    /// Reads one value; false when it is a container whose first member is still to be read.
    fn value(&mut self, key: Key) -> Result<bool, SyntaxError> {
        self.white_space();
        let start = self.at;
        let Some(&first) = self.bytes.get(start) else {
            return Err(self.syntax_error("the text ends where a value is expected"));
        };
        match first {
            b'{' | b'[' => return self.container(key, first),
            b'"' => {
                let (escaped, end) = self.string()?;
                self.push(JsonType::String, key, start + 1, end, escaped);
            }
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
        let (json_type, close) = if first == b'{' { (JsonType::Object, b'}') } else { (JsonType::Array, b']') };
        let index = self.slots.len() as u32;
        self.push(json_type, key, self.at, self.at, false);
        self.at += 1;
        self.white_space();
        if self.bytes.get(self.at) == Some(&close) {
            self.at += 1;
            self.close(index);
            return Ok(true);
        }
        self.open.push(index);
        Ok(false)
    }

    /// After a value: the key of the next one (empty in an array), or none when the outermost value is complete.
    fn next_member(&mut self) -> Result<Option<Key>, SyntaxError> {
        while let Some(&index) = self.open.last() {
            self.white_space();
            let object = self.slots[index as usize].json_type == JsonType::Object;
            match self.bytes.get(self.at) {
                Some(b',') => {
                    if self.open.len() == 1 && !object {
                        self.count_item()?;
                    }
                    self.at += 1;
                    return if object { self.key().map(Some) } else { Ok(Some(Key::default())) };
                }
                Some(b'}') if object => self.at += 1,
                Some(b']') if !object => self.at += 1,
                Some(_) if object => return Err(self.syntax_error("a comma or a closing brace is expected here")),
                Some(_) => return Err(self.syntax_error("a comma or a closing bracket is expected here")),
                None => return Err(self.syntax_error("the text ends inside an array or object")),
            }
            self.open.pop();
            self.close(index);
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
        let raw = &self.text[start..end];
        let identity = if escaped { self.tables.key(&string::decode(raw)) } else { self.tables.key(raw) };
        Ok(Key { start, end, escaped, identity })
    }

    /// Reads a string from its opening quote; gives whether it holds escapes, and where its content ends.
    fn string(&mut self) -> Result<(bool, usize), SyntaxError> {
        self.at += 1;
        let mut escaped = false;
        loop {
            self.plain_text();
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
                Some(_) => self.at += 1,
                None => return Err(self.syntax_error("the text ends inside a string")),
            }
        }
    }

    /// Passes, eight bytes at once, over what needs no look: no byte of it is a quote, a backslash or a control character.
    fn plain_text(&mut self) {
        const ONES: u64 = u64::MAX / 255;
        const HIGHS: u64 = ONES << 7;
        // The highest bit of a byte becomes one where the byte is zero (and, after such a byte only, where it is not).
        let zeros = |word: u64| word.wrapping_sub(ONES) & !word;
        while let Some(chunk) = self.bytes.get(self.at..).and_then(<[u8]>::first_chunk) {
            let word = u64::from_le_bytes(*chunk);
            let control = word.wrapping_sub(ONES * 0x20) & !word;
            let found = (control | zeros(word ^ (ONES * 0x22)) | zeros(word ^ (ONES * 0x5C))) & HIGHS;
            if found != 0 {
                self.at += found.trailing_zeros() as usize / 8;
                return;
            }
            self.at += 8;
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

    fn push(&mut self, json_type: JsonType, key: Key, start: usize, end: usize, escaped: bool) {
        let after = self.slots.len() as u32 + 1;
        self.slots.push(Slot {
            json_type,
            escaped,
            key_escaped: key.escaped,
            start: start as u32,
            end: end as u32,
            key_start: key.start as u32,
            key_end: key.end as u32,
            after,
            key: key.identity,
            repeats: false,
            shadowed: false,
        });
    }

    fn close(&mut self, index: u32) {
        let after = self.slots.len() as u32;
        let slot = &mut self.slots[index as usize];
        slot.end = self.at as u32;
        slot.after = after;
    }

    fn white_space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.bytes.get(self.at) {
            self.at += 1;
        }
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
        super::scan(text, &TABLES, usize::MAX)
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
        let items = |text: &str| super::scan(text, &TABLES, 2).map(|slots| slots.len()).map_err(|error| error.exceeded);
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
