//! The values of a JSON text, as the scanner creates them and the JavaScript package reads them.

use crate::layout::{self, ESCAPED, OFFSET_MASK, TYPE_SHIFT};

/// Longer texts are refused: offsets have 28 bits.
pub(super) const MAX_TEXT_BYTES: usize = 1 << 28;

/// The JSON type of a value, by its number in [`crate::layout`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum JsonType {
    Null = layout::NULL as isize,
    False = layout::FALSE as isize,
    True = layout::TRUE as isize,
    Number = layout::NUMBER as isize,
    String = layout::STRING as isize,
    Array = layout::ARRAY as isize,
    Object = layout::OBJECT_TYPE as isize,
}

/// One value of a text, in document order: the members of an object and the items of an array follow it.
///
/// `js/core/payload.ts` reads these numbers from memory, as [`crate::layout`] describes them. Offsets are bytes until
/// [`super::utf16::convert_slots`] has changed them.
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(C)]
pub(crate) struct Slot {
    /// The offset of the value, without the quote of a string; whether it has a backslash; and its type.
    head: u32,
    /// The offset of the end of the value, without the quote of a string.
    end: u32,
    /// The first slot after this value and its descendants.
    after: u32,
    /// The identity of the key: [`crate::tables::Tables::key`].
    key: u32,
    /// The offset of the key, without its quote; whether it has a backslash; and the marks of a key that repeats.
    key_head: u32,
}

/// The key repeats one of an earlier member.
const REPEATS: u32 = 1 << 29;
/// A later member has the same key, and is effective in place of this one.
const SHADOWED: u32 = 1 << 30;

impl Slot {
    /// `offsets` are start and end of the value, and the slot after it; the key is its identity, its offset, and whether it
    /// is escaped.
    #[inline(always)]
    pub fn new(
        json_type: JsonType,
        escaped: bool,
        [start, end, after]: [u32; 3],
        (key, key_start, key_escaped): (u32, u32, bool),
    ) -> Self {
        Self {
            head: start | flag(escaped, ESCAPED) | (json_type as u32) << TYPE_SHIFT,
            end,
            after,
            key,
            key_head: key_start | flag(key_escaped, ESCAPED),
        }
    }

    pub fn close(&mut self, end: u32, after: u32) {
        self.end = end;
        self.after = after;
    }

    #[inline(always)]
    pub fn json_type(&self) -> JsonType {
        match self.head >> TYPE_SHIFT {
            layout::NULL => JsonType::Null,
            layout::FALSE => JsonType::False,
            layout::TRUE => JsonType::True,
            layout::NUMBER => JsonType::Number,
            layout::STRING => JsonType::String,
            layout::ARRAY => JsonType::Array,
            _ => JsonType::Object,
        }
    }

    pub fn is_container(&self) -> bool {
        self.head >> TYPE_SHIFT >= JsonType::Array as u32
    }

    pub fn is_object(&self) -> bool {
        self.head >> TYPE_SHIFT == layout::OBJECT_TYPE
    }

    /// Whether this is a string that is not empty, or a number.
    pub fn is_nonempty_scalar(&self) -> bool {
        match self.head >> TYPE_SHIFT {
            layout::STRING => self.start() < self.end,
            json_type => json_type == layout::NUMBER,
        }
    }

    pub fn start(&self) -> u32 {
        self.head & OFFSET_MASK
    }

    pub fn end(&self) -> u32 {
        self.end
    }

    pub fn after(&self) -> u32 {
        self.after
    }

    pub fn is_escaped(&self) -> bool {
        self.head & ESCAPED != 0
    }

    /// The identity of the key; 0 outside of an object.
    pub fn key(&self) -> u32 {
        self.key
    }

    pub fn key_start(&self) -> u32 {
        self.key_head & OFFSET_MASK
    }

    pub fn key_is_escaped(&self) -> bool {
        self.key_head & ESCAPED != 0
    }

    /// Replaces every offset but the end of a container by what `convert` makes of it, in ascending order.
    #[cfg(any(feature = "wasm", test))]
    pub fn convert_offsets(&mut self, convert: &mut dyn FnMut(u32) -> u32) {
        // Only the members of objects have a key, which is behind a brace.
        if self.key_start() > 0 {
            self.key_head = self.key_head & !OFFSET_MASK | convert(self.key_start());
        }
        self.head = self.head & !OFFSET_MASK | convert(self.start());
        if !self.is_container() {
            self.end = convert(self.end);
        }
    }

    /// Whether an earlier member of the object has the same key.
    pub fn repeats(&self) -> bool {
        self.key_head & REPEATS != 0
    }

    /// Whether a later member of the object has the same key, which is effective then.
    pub fn is_shadowed(&self) -> bool {
        self.key_head & SHADOWED != 0
    }

    pub fn mark_repeats(&mut self) {
        self.key_head |= REPEATS;
    }

    pub fn mark_shadowed(&mut self) {
        self.key_head |= SHADOWED;
    }
}

fn flag(set: bool, bit: u32) -> u32 {
    if set { bit } else { 0 }
}
