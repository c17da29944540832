//! A scanned JSON text and the values in it.

use std::borrow::Cow;

use super::scan::{self, Scanned, SyntaxError};
use super::slot::{JsonType, Slot};
use super::{repeats, string};
use crate::tables::{NO_TABLES, TABLES, Tables, format};
use crate::text::split_once;

/// A JSON text with the offsets of each of its values.
pub(crate) struct Document<'a> {
    text: Cow<'a, str>,
    slots: Vec<Slot>,
    #[cfg_attr(not(any(feature = "wasm", test)), expect(dead_code, reason = "only the bindings need it"))]
    is_ascii: bool,
    tables: &'static Tables,
}

/// A document; otherwise the error and the text.
pub(crate) type ReadResult<'a> = Result<Document<'a>, (SyntaxError, Cow<'a, str>)>;

impl<'a> Document<'a> {
    pub fn read(text: impl Into<Cow<'a, str>>) -> ReadResult<'a> {
        Self::read_with(text.into(), &TABLES)
    }

    /// Reads a text whose keys are looked up in other tables.
    pub fn read_with(text: Cow<'a, str>, tables: &'static Tables) -> ReadResult<'a> {
        Self::scan(text, tables, usize::MAX)
    }

    /// Reads an object whose keys are not looked up in the tables; `None` for any other text.
    #[inline(never)]
    pub fn read_object(text: Cow<'a, str>) -> Option<Self> {
        Self::read_with(text, &NO_TABLES).ok().filter(|document| document.root().is_object())
    }

    /// Reads a text that, where it is an array, has at most so many items. Reading stops at the first one beyond.
    pub fn read_at_most(items: usize, text: impl Into<Cow<'a, str>>) -> ReadResult<'a> {
        Self::scan(text.into(), &TABLES, items)
    }

    fn scan(text: Cow<'a, str>, tables: &'static Tables, most_items: usize) -> ReadResult<'a> {
        match scan::scan(&text, tables, most_items) {
            Ok(scanned) => Ok(Self::new(text, scanned, tables)),
            Err(error) => Err((error, text)),
        }
    }

    /// A text with its values.
    pub(super) fn new(text: Cow<'a, str>, Scanned { slots, is_ascii }: Scanned, tables: &'static Tables) -> Self {
        Self { text, slots, is_ascii, tables }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// All parts, to compare documents.
    #[cfg(test)]
    pub fn parts(&self) -> (&str, &[Slot], bool) {
        (&self.text, &self.slots, self.is_ascii)
    }

    /// Whether the text has no character beyond ASCII.
    #[cfg(feature = "wasm")]
    pub fn is_ascii(&self) -> bool {
        self.is_ascii
    }

    /// The text, and its values with offsets in UTF-16 units.
    #[cfg(feature = "wasm")]
    pub fn into_utf16_slots(mut self) -> (Cow<'a, str>, Vec<Slot>) {
        if !self.is_ascii {
            super::utf16::convert_slots(&mut self.slots, &self.text);
        }
        (self.text, self.slots)
    }

    pub fn root(&self) -> Node<'_> {
        self.node(0)
    }

    /// The value in the slot `index`, as [`Node::index`] gave it.
    pub fn node(&self, index: u32) -> Node<'_> {
        Node { document: self, index }
    }
}

/// One value of a [`Document`], or a missing one: every lookup in a missing value is missing, too.
#[derive(Clone, Copy)]
pub(crate) struct Node<'d> {
    document: &'d Document<'d>,
    index: u32,
}

const MISSING: u32 = u32::MAX;

impl<'d> Node<'d> {
    /// The tables in which the keys were looked up.
    pub fn tables(self) -> &'static Tables {
        self.document.tables
    }

    pub fn index(self) -> u32 {
        self.index
    }

    /// Another value of the same document, by its [`Self::index`].
    pub fn other(self, index: u32) -> Self {
        Self { index, ..self }
    }

    /// The JSON type; none where there is no value.
    pub fn json_type(self) -> Option<JsonType> {
        self.slot().map(|slot| slot.json_type())
    }

    pub fn exists(self) -> bool {
        self.slot().is_some()
    }

    pub fn is_object(self) -> bool {
        self.slot().is_some_and(Slot::is_object)
    }

    pub fn is_null(self) -> bool {
        self.json_type() == Some(JsonType::Null)
    }

    pub fn is_array(self) -> bool {
        self.json_type() == Some(JsonType::Array)
    }

    /// The value as written in the text, a string without its quotes and with its escapes.
    pub fn raw(self) -> &'d str {
        self.slot().and_then(|slot| self.source().get(slot.start() as usize..slot.end() as usize)).unwrap_or_default()
    }

    /// The byte offsets of [`Self::raw`] in the text.
    pub fn span(self) -> (u32, u32) {
        self.slot().map_or((0, 0), |slot| (slot.start(), slot.end()))
    }

    /// The byte offset at which the value begins: that of its quote, if it is a string.
    pub fn start(self) -> u32 {
        self.span().0 - u32::from(self.json_type() == Some(JsonType::String))
    }

    /// The value as JSON text.
    pub fn json(self) -> &'d str {
        let quote = usize::from(self.json_type() == Some(JsonType::String));
        let json = |slot: &Slot| self.source().get(slot.start() as usize - quote..slot.end() as usize + quote);
        self.slot().and_then(json).unwrap_or("null")
    }

    /// Whether [`Self::raw`] has escapes.
    pub fn is_escaped(self) -> bool {
        self.slot().is_some_and(Slot::is_escaped)
    }

    /// The content of a string, decoded; none for any other type.
    pub fn string(self) -> Option<Cow<'d, str>> {
        let slot = self.slot().filter(|slot| slot.json_type() == JsonType::String)?;
        Some(if slot.is_escaped() { Cow::Owned(string::decode(self.raw())) } else { Cow::Borrowed(self.raw()) })
    }

    /// Whether this is a string that is not empty, or a number.
    pub fn is_nonempty_scalar(self) -> bool {
        self.slot().is_some_and(Slot::is_nonempty_scalar)
    }

    /// The content of a string, decoded; any other value as written in the text.
    pub fn content(self) -> Cow<'d, str> {
        let Some(slot) = self.slot() else { return Cow::Borrowed("") };
        let raw = self.source().get(slot.start() as usize..slot.end() as usize).unwrap_or_default();
        // Only a string has escapes.
        if slot.is_escaped() { Cow::Owned(string::decode(raw)) } else { Cow::Borrowed(raw) }
    }

    /// Whether this is the string `word`.
    pub fn is(self, word: &str) -> bool {
        self.json_type() == Some(JsonType::String) && self.content() == word
    }

    /// The key of a member, decoded.
    pub fn key(self) -> Cow<'d, str> {
        self.slot().map_or(Cow::Borrowed(""), |slot| repeats::key(self.source(), slot))
    }

    /// Whether no later member of the same object has the same key: of a repeated key the last value is effective.
    pub fn is_effective(self) -> bool {
        self.slot().is_some_and(|slot| !slot.is_shadowed())
    }

    /// Whether an earlier member of the same object has the same key.
    pub fn repeats_key(self) -> bool {
        self.slot().is_some_and(Slot::repeats)
    }

    /// The byte offset of the key in the text.
    pub fn key_start(self) -> u32 {
        self.slot().map_or(0, Slot::key_start)
    }

    /// The value at a path of keys and array positions joined by dots, for example `message.to.0`; `*` is the first member
    /// of an object ([`Self::first_member`]). The empty path is this value.
    pub fn at(self, path: &str) -> Self {
        if path.is_empty() {
            return self;
        }
        match split_once(path, ".") {
            Some((first, rest)) => self.child(first).at(rest),
            None => self.child(path),
        }
    }

    /// The value under a key of this object. Of a repeated key it is the last value, as in `JSON.parse`.
    pub fn member(self, name: &str) -> Self {
        let key = self.tables().key(name.as_bytes());
        self.matching(|child, slot| slot.key() == key && (!Tables::is_foreign(key) || child.key() == name))
    }

    /// The value under a key that is a symbol of the tables.
    pub fn member_of(self, symbol: u16) -> Self {
        match self.slot() {
            Some(object) if object.is_object() => self.member_among(object.after(), symbol),
            _ => self.missing(),
        }
    }

    fn matching(self, matches: impl Fn(Self, &Slot) -> bool) -> Self {
        if !self.is_object() {
            return self.missing();
        }
        let found = |child: &Self| child.slot().is_some_and(|slot| !slot.is_shadowed() && matches(*child, slot));
        self.children().find(found).unwrap_or(self.missing())
    }

    /// The first member of this object whose key is wanted, in the property order of `JSON.parse`: array indices in ascending
    /// order, then all other keys in order of appearance. Of a repeated key it is the last value.
    #[inline(never)]
    pub fn first_member(self, wanted: &dyn Fn(&str) -> bool) -> Self {
        if !self.is_object() {
            return self.missing();
        }
        let candidates = self.children().filter(|member| !member.repeats_key() && wanted(&member.key()));
        let Some(first) = candidates.min_by_key(|member| array_index(&member.key()).unwrap_or(u32::MAX)) else {
            return self.missing();
        };
        if first.is_effective() {
            return first;
        }
        let (key, name) = (first.key_identity(), first.key());
        self.matching(|child, slot| slot.key() == key && (!Tables::is_foreign(key) || child.key() == name))
    }

    /// The keys of the members of an object, as a set of buckets ([`bucket_bit`]); nothing for any other type.
    pub fn key_buckets(self) -> u64 {
        if !self.is_object() {
            return 0;
        }
        self.children().fold(0, |buckets, member| buckets | bucket_bit(member.key_identity()))
    }

    /// What identifies the key of this member.
    pub fn key_identity(self) -> u32 {
        self.slot().map_or(0, Slot::key)
    }

    /// The number of the symbol that this string is, or 0.
    pub fn symbol(self) -> u16 {
        self.string().map_or(0, |content| self.tables().number(&content))
    }

    /// The value at one step of a compiled path.
    pub fn follow(self, step: u16) -> Self {
        match (self.json_type(), step) {
            (Some(JsonType::Object), format::FIRST) => return self.first_member(&any_key),
            (Some(JsonType::Object), _) => return self.member_of(step),
            (Some(JsonType::Array), format::POSITION..) => self.children().nth(usize::from(step & !format::POSITION)),
            _ => None,
        }
        .unwrap_or(self.missing())
    }

    /// The value at a compiled path.
    #[inline(never)]
    pub fn along(self, path: &[u16]) -> Self {
        let mut node = self;
        for &step in path {
            let Some(slot) = node.slot() else { return node };
            node = if slot.is_object() && step < format::POSITION {
                node.member_among(slot.after(), step)
            } else {
                node.follow(step)
            };
        }
        node
    }

    /// The member of this object whose key is a symbol of the tables; `after` is the slot after the object.
    #[inline(always)]
    fn member_among(self, after: u32, symbol: u16) -> Self {
        let mut index = self.index + 1;
        while index < after {
            let Some(member) = self.document.slots.get(index as usize) else { break };
            if member.key() == u32::from(symbol) && !member.is_shadowed() {
                return Self { index, ..self };
            }
            index = member.after();
        }
        self.missing()
    }

    /// The members of an object or the items of an array, in order; nothing for any other type.
    pub fn children(self) -> Children<'d> {
        let (next, end) = match self.slot() {
            Some(slot) if slot.is_container() => (self.index + 1, slot.after()),
            _ => (0, 0),
        };
        Children { parent: self, next, end }
    }

    /// The member or item that a step of a path names.
    fn child(self, step: &str) -> Self {
        match self.json_type() {
            Some(JsonType::Object) if step == "*" => self.first_member(&any_key),
            Some(JsonType::Object) => self.member(step),
            Some(JsonType::Array) => {
                step.parse().ok().and_then(|nth| self.children().nth(nth)).unwrap_or(self.missing())
            }
            _ => self.missing(),
        }
    }

    pub fn missing(self) -> Self {
        Self { index: MISSING, ..self }
    }

    fn slot(self) -> Option<&'d Slot> {
        self.document.slots.get(self.index as usize)
    }

    fn source(self) -> &'d str {
        &self.document.text
    }
}

/// The bucket, of 64, of a key by its identity.
#[inline(always)]
pub(crate) fn bucket_bit(identity: u32) -> u64 {
    1 << (identity & 63)
}

fn any_key(_: &str) -> bool {
    true
}

/// The number that a key is, if it is an array index (ECMA-262, 6.1.7): no sign, no leading zero, below 2^32 - 1.
fn array_index(key: &str) -> Option<u32> {
    let canonical = key == "0" || matches!(key.as_bytes().first(), Some(b'1'..=b'9'));
    key.parse().ok().filter(|index| canonical && *index < u32::MAX)
}

/// Iterator over the direct children of a value.
pub(crate) struct Children<'d> {
    parent: Node<'d>,
    next: u32,
    end: u32,
}

impl<'d> Iterator for Children<'d> {
    type Item = Node<'d>;

    fn next(&mut self) -> Option<Node<'d>> {
        if self.next >= self.end {
            return None;
        }
        let child = Node { index: self.next, ..self.parent };
        self.next = child.slot()?.after();
        Some(child)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_lead_through_objects_and_arrays() {
        let document = Document::read(r#"{"a":{"b":[1,{"c":"x\u0041"}]},"a.b":0}"#).ok().unwrap();
        let root = document.root();
        assert_eq!(root.at("a.b.1.c").string().as_deref(), Some("xA"));
        assert_eq!(root.at("a.b.0").raw(), "1");
        assert!(!root.at("a.x.y").exists());
        assert!(!root.at("a.b.7").exists());
        assert_eq!(root.at("a.b").json(), r#"[1,{"c":"x\u0041"}]"#);
    }

    #[test]
    fn the_last_value_of_a_repeated_key_is_effective() {
        let document = Document::read(r#"{"a":1,"\u0061":2}"#).ok().unwrap();
        assert_eq!(document.root().at("a").raw(), "2");
    }

    #[test]
    fn the_first_member_is_the_one_that_javascript_lists_first() {
        for (text, first) in [
            (r#"{"b":1,"a":2}"#, "1"),
            (r#"{"b":1,"a":2,"b":3}"#, "3"),
            (r#"{"sms":1,"rcs":2,"\u0073ms":3}"#, "3"),
            (r#"{"b":1,"10":2,"9":3,"9":4}"#, "4"),
            (r#"{"b":1,"01":2,"-1":3,"4294967295":4}"#, "1"),
            (r#"{"b":1,"4294967294":2}"#, "2"),
        ] {
            let document = Document::read(text).ok().unwrap();
            assert_eq!(document.root().at("*").raw(), first, "{text}");
        }
        let document = Document::read("[1]").ok().unwrap();
        assert!(!document.root().first_member(&any_key).exists());
    }
}
