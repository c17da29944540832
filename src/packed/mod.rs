//! The models, events and rules of all providers in the form in which they are followed: small integers instead of
//! pointers and strings.
//!
//! Every word that a table names has a number. A key of a JSON object is looked up once, when it is read, and is compared
//! as a number from then on. `pack` makes the tables of what the providers' folders say, `cargo xtask generate` writes them
//! down in `data`.

pub(crate) mod code;
mod data;
#[cfg(any(test, feature = "describe"))]
mod pack;

use code::Type;
pub(crate) use data::TABLES;
#[cfg(feature = "describe")]
pub use pack::source;
#[cfg(test)]
pub(crate) use pack::tables_of;

/// The tables. Numbers of words begin at 1; 0 is no word.
pub(crate) struct Tables {
    /// All words, one after the other, in the order of their buckets.
    pub text: &'static str,
    /// Where each word ends; the first entry, of no word, is 0.
    pub ends: &'static [u16],
    /// The first word of each bucket, and where the last one ends.
    pub buckets: &'static [u16],
    /// The first field of each model, and where the last one ends.
    pub models: &'static [u16],
    /// The fields: a word with flags, and a type.
    pub fields: &'static [[u16; 2]],
    /// What types refer to: other types, and lists of types or words.
    pub lists: &'static [u16],
    /// Their words and ours, one after the other; each list is preceded by its length.
    pub translations: &'static [u16],
    /// The rules of the events.
    pub rules: &'static [u16],
    /// Where the rules for events of unknown type begin, for each provider.
    pub envelopes: &'static [u16],
    /// The events of each provider.
    pub events: &'static [&'static [Event]],
    /// The operations of each provider.
    pub operations: &'static [&'static [Operation]],
}

/// An event that is known.
#[derive(Clone, Copy)]
pub(crate) struct Event {
    /// The word that is its name.
    pub name: u16,
    /// Its model.
    pub model: u16,
    /// Where its rules begin.
    pub rules: u16,
    /// The word for the status that its type tells, or none.
    pub status: u16,
}

/// What an operation takes and gives: models.
#[derive(Clone, Copy, Default)]
pub(crate) struct Operation {
    pub arguments: u16,
    /// None where the answer has no body.
    pub answer: Option<u16>,
}

/// A field of a packed model.
#[derive(Clone, Copy)]
pub(crate) struct Field([u16; 2]);

/// Flags beside the word of a field.
pub(crate) const REQUIRED: u16 = 1 << 15;
pub(crate) const OBSERVED: u16 = 1 << 14;
pub(crate) const BY_EXAMPLE: u16 = 1 << 13;

/// Ends the fields of a model that others may stand beside: it is no word's.
pub(crate) const OTHERS: [u16; 2] = [0, 0];

/// Marks a key that is no word of the tables: the rest is a digest of it.
const FOREIGN: u32 = 1 << 31;

impl Tables {
    /// What identifies a key: the number of the word it is, or, for any other key, a digest that equal keys share and
    /// different keys mostly do not.
    pub fn key(&self, key: &str) -> u32 {
        let digest = digest(key);
        match self.find(key, digest) {
            0 => digest | FOREIGN,
            word => u32::from(word),
        }
    }

    /// Whether two equal results of [`Self::key`] may be of different keys.
    pub fn is_foreign(key: u32) -> bool {
        key & FOREIGN != 0
    }

    /// The number of a word, or 0.
    pub fn number(&self, word: &str) -> u16 {
        self.find(word, digest(word))
    }

    fn find(&self, word: &str, digest: u32) -> u16 {
        let bucket = bucket(digest, self.buckets.len() - 1);
        let (Some(&first), Some(&end)) = (self.buckets.get(bucket), self.buckets.get(bucket + 1)) else { return 0 };
        (first..end).find(|number| self.word(*number) == word).unwrap_or(0)
    }

    /// The word of a number.
    pub fn word(&self, number: u16) -> &'static str {
        let number = usize::from(number);
        match (self.ends.get(number.wrapping_sub(1)), self.ends.get(number)) {
            (Some(&start), Some(&end)) => self.text.get(usize::from(start)..usize::from(end)).unwrap_or_default(),
            _ => "",
        }
    }

    /// The fields of a model.
    pub fn fields(&self, model: u16) -> &'static [[u16; 2]] {
        let model = usize::from(model);
        match (self.models.get(model), self.models.get(model + 1)) {
            (Some(&start), Some(&end)) => self.fields.get(usize::from(start)..usize::from(end)).unwrap_or_default(),
            _ => &[],
        }
    }

    /// A list that begins with its length.
    pub fn list(&self, at: u16) -> &'static [u16] {
        counted(self.lists, at)
    }

    /// Their words and ours: a list of pairs.
    pub fn translation(&self, at: u16) -> &'static [u16] {
        counted(self.translations, at)
    }

    /// The type that stands at this place of the lists.
    pub fn type_at(&self, at: u16) -> Type {
        Type(self.lists.get(usize::from(at)).copied().unwrap_or_default())
    }
}

impl Field {
    pub fn word(self) -> u16 {
        self.0[0] & !(REQUIRED | OBSERVED | BY_EXAMPLE)
    }

    pub fn is_required(self) -> bool {
        self.0[0] & REQUIRED != 0
    }

    pub fn is_observed(self) -> bool {
        self.0[0] & OBSERVED != 0
    }

    /// Whether a value of another type is no more than a warning.
    pub fn is_lenient(self) -> bool {
        self.0[0] & (OBSERVED | BY_EXAMPLE) != 0
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

/// Made of both ends and the length, which is where the keys of one object differ.
fn digest(key: &str) -> u32 {
    let bytes = key.as_bytes();
    let ends = match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(first), Some(last)) => u32::from_le_bytes(*first) ^ u32::from_le_bytes(*last).rotate_left(13),
        _ => bytes.iter().fold(0, |ends, byte| ends << 8 | u32::from(*byte)),
    };
    (ends ^ (bytes.len() as u32).rotate_left(24)).wrapping_mul(0x9E37_79B1)
}

/// Which of `count` buckets, a power of two, a digest belongs to.
fn bucket(digest: u32, count: usize) -> usize {
    (digest >> 8) as usize & (count - 1)
}
