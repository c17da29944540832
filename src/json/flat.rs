//! Writes a JSON object whose values are strings, together with its slots.

use std::borrow::Cow;

use super::document::Document;
use super::keys::Keys;
use super::scan::Scanned;
use super::slot::{JsonType, MAX_TEXT_BYTES, Slot};
use super::string;
use crate::block::{Block, end_of_plain_text};
use crate::tables::TABLES;

/// A key and its value.
pub(crate) type Pair<'p> = (Cow<'p, [u8]>, Cow<'p, [u8]>);

/// The document of the object with these keys and values, which is the one that is read from its text.
///
/// `None` where the text must be written and read by other means: where keys may repeat, where a key or a value is not UTF-8,
/// and for a text that is too long.
pub(crate) fn flat_object(pairs: &[Pair<'_>]) -> Option<Document<'static>> {
    let contents: usize = pairs.iter().map(|(key, value)| key.len() + value.len()).sum();
    let mut writer = Writer {
        json: Vec::with_capacity(contents + pairs.len() * r#""":"","#.len() + "{}".len()),
        slots: Vec::with_capacity(pairs.len() + 1),
        seen: Block::fill(0),
        is_escaped_ascii: true,
    };
    let mut keys = Keys::<64>::new();
    writer.json.push(b'{');
    writer.slots.push(Slot::new(JsonType::Object, false, [0, 0, 0], (0, 0, false)));
    for (key, value) in pairs {
        let identity = TABLES.key(key);
        keys.add(identity);
        writer.member(key, value, identity)?;
    }
    if keys.collided {
        return None;
    }
    writer.finish()
}

struct Writer {
    json: Vec<u8>,
    slots: Vec<Slot>,
    /// All blocks of the contents without escapes, combined.
    seen: Block,
    /// Whether the contents with escapes are ASCII.
    is_escaped_ascii: bool,
}

impl Writer {
    fn member(&mut self, key: &[u8], value: &[u8], identity: u32) -> Option<()> {
        if self.slots.len() > 1 {
            self.json.push(b',');
        }
        let (key_start, key_is_escaped, _) = self.string(key)?;
        self.json.push(b':');
        let (start, is_escaped, end) = self.string(value)?;
        let after = self.slots.len() as u32 + 1;
        let key = (identity, key_start, key_is_escaped);
        self.slots.push(Slot::new(JsonType::String, is_escaped, [start, end, after], key));
        Some(())
    }

    /// Appends a string: its start and end without the quotes, and between them whether it has escapes.
    #[inline(always)]
    fn string(&mut self, content: &[u8]) -> Option<(u32, bool, u32)> {
        self.json.push(b'"');
        let start = self.json.len();
        let is_plain = end_of_plain_text(content, 0, &mut self.seen) == content.len();
        if is_plain {
            self.json.extend_from_slice(content);
        } else {
            self.escaped(content)?;
        }
        let end = self.json.len();
        self.json.push(b'"');
        // The length of a text beyond the limit may not fit into 32 bits.
        (end < MAX_TEXT_BYTES).then_some((start as u32, !is_plain, end as u32))
    }

    #[cold]
    fn escaped(&mut self, content: &[u8]) -> Option<()> {
        let mut json = String::with_capacity(content.len() + 16);
        string::encode(str::from_utf8(content).ok()?, &mut json);
        self.is_escaped_ascii &= json.is_ascii();
        self.json.extend_from_slice(json.as_bytes());
        Some(())
    }

    fn finish(mut self) -> Option<Document<'static>> {
        self.json.push(b'}');
        let length = self.json.len();
        let after = self.slots.len() as u32;
        if let Some(object) = self.slots.first_mut() {
            object.close(length as u32, after);
        }
        let text = String::from_utf8(self.json).ok()?;
        let is_ascii = self.is_escaped_ascii && self.seen.is_ascii();
        (length <= MAX_TEXT_BYTES)
            .then(|| Document::new(Cow::Owned(text), Scanned { slots: self.slots, is_ascii }, &TABLES))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(pairs: &[(&[u8], &[u8])]) -> Option<Document<'static>> {
        let pairs: Vec<_> = pairs.iter().map(|(key, value)| (Cow::Borrowed(*key), Cow::Borrowed(*value))).collect();
        flat_object(&pairs)
    }

    #[test]
    fn the_document_is_the_one_that_is_read_from_its_text() {
        let pairs: [(&str, &str); 6] = [
            ("type", "a\"\\\n\u{1}é"),
            ("no symbol", ""),
            ("", "x"),
            ("é\"", "窯"),
            ("From", "+1"),
            ("__proto__", "y"),
        ];
        for count in 0..=pairs.len() {
            let some: Vec<_> = pairs[..count].iter().map(|(key, value)| (key.as_bytes(), value.as_bytes())).collect();
            let written = object(&some).unwrap();
            let read = Document::read(written.text().to_owned()).ok().unwrap();
            assert_eq!(written.parts(), read.parts());
            let members: Vec<_> = read.root().children().map(|node| (node.key(), node.content())).collect();
            assert!(members.iter().zip(&pairs).all(|(read, pair)| read.0 == pair.0 && read.1 == pair.1));
            assert_eq!(members.len(), count);
        }
    }

    #[test]
    fn keys_that_repeat_and_bytes_that_are_not_utf8_are_left_to_the_caller() {
        assert!(object(&[(b"a", b"1"), (b"b", b"2"), (b"a", b"3")]).is_none());
        assert!(object(&[(b"type", b"1"), (b"type", b"1")]).is_none());
        for invalid in [&b"\xFF"[..], b"\xC3", b"\n\xFF"] {
            assert!(object(&[(b"a", invalid)]).is_none() && object(&[(invalid, b"a")]).is_none());
        }
    }
}

#[cfg(all(test, not(target_family = "wasm")))]
mod agreement {
    use proptest::prelude::*;

    use super::*;
    use crate::form::to_json;

    proptest! {
        #[test]
        fn an_object_is_written_as_by_the_writer_of_repeated_keys(
            pairs in prop::collection::vec(("[a-zA-Z\"\\\\\n\u{1}é窯]{0,20}", "[ -~\n\u{1}é窯😀]{0,40}"), 0..40)
        ) {
            let bytes = |text: &'_ String| Cow::Owned(text.clone().into_bytes());
            let pairs: Vec<Pair<'_>> = pairs.iter().map(|(key, value)| (bytes(key), bytes(value))).collect();
            if let Some(document) = flat_object(&pairs) {
                let read = Document::read(to_json(&pairs)).ok().unwrap();
                prop_assert_eq!(document.parts(), read.parts());
            }
        }
    }
}
