//! The models, events and mappings of all providers, compiled to tables of numbers.
//!
//! A symbol is a string of the definitions: the name of a field, of an event, or a value. Each has a number. The key of a
//! member is looked up once, when the JSON is parsed, and is compared as a number afterwards. `cargo xtask generate` compiles
//! the tables from the definitions; [`format`] describes their encoding.

mod cursor;
mod decode;
pub(crate) mod format;
#[path = "../generated/tables.rs"]
mod generated;
mod handshake;
mod operation;
mod provider;
mod symbols;

use std::sync::LazyLock;

use format::{Event, LENIENT, REQUIRED, Type};
use symbols::Symbols;

pub(crate) use cursor::{Cursor, Paths};
pub(crate) use generated::{OPERATIONS, PROVIDERS};
pub(crate) use handshake::Handshake;
pub(crate) use operation::Pattern;
pub use operation::{Format, Operation, Selection};
pub(crate) use provider::ProviderSpec;
pub(crate) use symbols::digest;

/// The tables of all providers.
pub(crate) static TABLES: LazyLock<Tables> = LazyLock::new(|| Tables {
    symbols: Symbols::of(generated::SYMBOLS),
    models: decode::starts(generated::MODELS),
    fields: decode::fields(generated::FIELD_SYMBOLS, generated::FIELD_KINDS, generated::FIELD_OPERANDS),
    lists: decode::numbers(generated::LISTS),
    value_maps: decode::numbers(generated::VALUE_MAPS),
    mappings: decode::numbers(generated::MAPPINGS),
    events: decode::events(generated::EVENTS),
});

/// The tables. The numbers of symbols begin at 1; 0 is no symbol.
pub(crate) struct Tables {
    pub symbols: Symbols,
    /// The first field of each model, and the end of the last model.
    models: &'static [u16],
    /// The fields: a symbol with flags, and a type.
    fields: &'static [[u16; 2]],
    /// The types, and the lists of types or symbols, to which other types refer.
    lists: &'static [u16],
    /// The value maps: lists of pairs, each of the provider's value and the unified value.
    value_maps: &'static [u16],
    /// The mappings of the events.
    mappings: &'static [u16],
    /// The events of all providers.
    pub events: &'static [Event],
}

/// Tables without symbols, for JSON that is not a payload.
pub(crate) static NO_TABLES: Tables = Tables {
    symbols: Symbols::NONE,
    models: &[],
    fields: &[],
    lists: &[],
    value_maps: &[],
    mappings: &[],
    events: &[],
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
        match self.symbols.find(key, digest) {
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
        self.symbols.find(symbol.as_bytes(), digest(symbol.as_bytes()))
    }

    /// The text of a symbol; empty for a number that is none.
    #[inline(always)]
    pub fn symbol(&self, number: u16) -> &'static str {
        self.symbols.text(number)
    }

    #[cfg(inspector)]
    pub fn model_count(&self) -> u16 {
        self.models.len().saturating_sub(1) as u16
    }

    /// The fields of a model.
    #[inline(always)]
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

#[inline(always)]
fn counted(numbers: &'static [u16], at: u16) -> &'static [u16] {
    let Some((&length, rest)) = numbers.get(usize::from(at)..).and_then(<[u16]>::split_first) else { return &[] };
    rest.get(..usize::from(length)).unwrap_or_default()
}

#[cfg(test)]
impl Tables {
    /// Tables compiled for a test.
    pub fn leak(compiled: definitions::compile::Compiled) -> &'static Self {
        let [symbols, kinds, operands] = &compiled.fields;
        Box::leak(Box::new(Self {
            symbols: Symbols::of(compiled.symbols.leak()),
            models: decode::starts(&compiled.models),
            fields: decode::fields(symbols, kinds, operands),
            lists: decode::numbers(&compiled.lists),
            value_maps: decode::numbers(&compiled.value_maps),
            mappings: decode::numbers(&compiled.mappings),
            events: decode::events(&compiled.events),
        }))
    }
}
