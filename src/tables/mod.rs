//! The models, events and mappings of all providers, compiled to tables of numbers.
//!
//! A symbol is a string of the definitions: the name of a field, of an event, or a value. Each has a number. The key of a
//! member is looked up once, when the JSON is parsed, and is compared as a number afterwards. `cargo xtask generate` compiles
//! the tables from the definitions; [`format`] describes their encoding.

mod cursor;
pub(crate) mod format;
#[path = "../generated/tables.rs"]
mod generated;
mod handshake;
mod operation;
mod provider;

use crate::text::equal;
use format::{LENIENT, REQUIRED, Type, bucket, digest};

pub(crate) use cursor::Cursor;
pub(crate) use generated::{PROVIDERS, TABLES};
pub(crate) use handshake::Handshake;
pub(crate) use operation::Pattern;
pub use operation::{Format, Operation, Selection};
pub(crate) use provider::ProviderSpec;

/// The tables. The numbers of symbols begin at 1; 0 is no symbol.
pub(crate) struct Tables {
    /// All symbols, concatenated in the order of their buckets.
    pub text: &'static str,
    /// The end of each symbol in `text`, by its number; 0 for the number 0.
    pub ends: &'static [u16],
    /// The first symbol of each bucket of the hash table, and the end of the last bucket.
    pub buckets: &'static [u16],
    /// The first field of each model, and the end of the last model.
    pub models: &'static [u16],
    /// The fields: a symbol with flags, and a type.
    pub fields: &'static [[u16; 2]],
    /// The types, and the lists of types or symbols, to which other types refer.
    pub lists: &'static [u16],
    /// The value maps: lists of pairs, each of the provider's value and the unified value.
    pub value_maps: &'static [u16],
    /// The mappings of the events.
    pub mappings: &'static [u16],
}

/// Tables without symbols, for JSON that is not a payload.
pub(crate) static NO_TABLES: Tables = Tables {
    text: "",
    ends: &[0],
    buckets: &[1, 1],
    models: &[],
    fields: &[],
    lists: &[],
    value_maps: &[],
    mappings: &[],
};

/// A field of a model.
#[derive(Clone, Copy)]
pub(crate) struct Field([u16; 2]);

/// The bit of a key that is no symbol of the tables; the other bits are a digest of the key.
const FOREIGN: u32 = crate::layout::FOREIGN_KEY;

impl Tables {
    /// The number of the symbol that equals the key, or a digest of a key that is no symbol. Different keys may have the same
    /// digest.
    #[inline(always)]
    pub fn key(&self, key: &[u8]) -> u32 {
        let digest = digest(key);
        match self.find(key, digest) {
            0 => digest | FOREIGN,
            symbol => u32::from(symbol),
        }
    }

    /// Whether a result of [`Self::key`] is a digest.
    pub fn is_foreign(key: u32) -> bool {
        key & FOREIGN != 0
    }

    /// The number of a symbol, or 0.
    pub fn number(&self, symbol: &str) -> u16 {
        self.find(symbol.as_bytes(), digest(symbol.as_bytes()))
    }

    #[inline(always)]
    fn find(&self, symbol: &[u8], digest: u32) -> u16 {
        let bucket = bucket(digest, self.buckets.len() - 1);
        let (Some(&first), Some(&end)) = (self.buckets.get(bucket), self.buckets.get(bucket + 1)) else { return 0 };
        (first..end).find(|number| equal(self.bytes(*number), symbol)).unwrap_or(0)
    }

    /// The bytes of a symbol.
    #[inline(always)]
    fn bytes(&self, number: u16) -> &'static [u8] {
        let number = usize::from(number);
        match (self.ends.get(number.wrapping_sub(1)), self.ends.get(number)) {
            (Some(&start), Some(&end)) => {
                self.text.as_bytes().get(usize::from(start)..usize::from(end)).unwrap_or_default()
            }
            _ => &[],
        }
    }

    /// The text of a symbol; empty for a number that is none.
    #[inline]
    pub fn symbol(&self, number: u16) -> &'static str {
        let number = usize::from(number);
        match (self.ends.get(number.wrapping_sub(1)), self.ends.get(number)) {
            (Some(&start), Some(&end)) => self.text.get(usize::from(start)..usize::from(end)).unwrap_or_default(),
            _ => "",
        }
    }

    /// The fields of a model.
    #[inline]
    pub fn fields(&self, model: u16) -> &'static [[u16; 2]] {
        let model = usize::from(model);
        match (self.models.get(model), self.models.get(model + 1)) {
            (Some(&start), Some(&end)) => self.fields.get(usize::from(start)..usize::from(end)).unwrap_or_default(),
            _ => &[],
        }
    }

    /// The list at this position of the table of lists.
    pub fn list(&self, at: u16) -> &'static [u16] {
        counted(self.lists, at)
    }

    /// The value map at this position.
    pub fn value_map(&self, at: u16) -> &'static [u16] {
        counted(self.value_maps, at)
    }

    /// The type at this position of the table of lists.
    pub fn type_at(&self, at: u16) -> Type {
        Type(self.lists.get(usize::from(at)).copied().unwrap_or_default())
    }
}

impl Field {
    pub fn symbol(self) -> u16 {
        self.0[0] & !(REQUIRED | LENIENT)
    }

    pub fn is_required(self) -> bool {
        self.0[0] & REQUIRED != 0
    }

    /// Whether a value of another type is a warning instead of an error.
    pub fn is_lenient(self) -> bool {
        self.0[0] & LENIENT != 0
    }

    pub fn value(self) -> Type {
        Type(self.0[1])
    }
}

impl From<[u16; 2]> for Field {
    fn from(packed: [u16; 2]) -> Self {
        Self(packed)
    }
}

fn counted(numbers: &'static [u16], at: u16) -> &'static [u16] {
    let Some((&length, rest)) = numbers.get(usize::from(at)..).and_then(<[u16]>::split_first) else { return &[] };
    rest.get(..usize::from(length)).unwrap_or_default()
}

#[cfg(test)]
impl Tables {
    /// Tables compiled for a test.
    pub fn leak(compiled: definitions::compile::Compiled) -> &'static Self {
        Box::leak(Box::new(Self {
            text: compiled.text.leak(),
            ends: compiled.ends.leak(),
            buckets: compiled.buckets.leak(),
            models: compiled.models.leak(),
            fields: compiled.fields.leak(),
            lists: compiled.lists.leak(),
            value_maps: compiled.value_maps.leak(),
            mappings: compiled.mappings.leak(),
        }))
    }

    /// Events compiled for a test.
    pub fn rows(events: &[definitions::format::Event]) -> Vec<format::Event> {
        let row = |event: &definitions::format::Event| {
            let definitions::format::Event { name, model, mapping, status } = *event;
            format::Event { name, model, mapping, status }
        };
        events.iter().map(row).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_symbol_is_found_by_its_number_and_its_text() {
        for number in 1..TABLES.ends.len() as u16 {
            assert_eq!(TABLES.number(TABLES.symbol(number)), number);
            assert_eq!(TABLES.key(TABLES.symbol(number).as_bytes()), u32::from(number));
        }
        assert_eq!(TABLES.number("no such symbol"), 0);
        assert_eq!(TABLES.symbol(0), "");
        assert_eq!(TABLES.symbol(u16::MAX), "");
    }
}
