//! The symbols: every key and value that a table names.

use crate::text::equal;

/// The number of buckets, a power of two: more than there are symbols, so that most keys are compared with one or none.
const BUCKETS: usize = 2048;

/// All symbols, which are found by their number and by their text.
pub(crate) struct Symbols {
    /// All of them, with a line feed before and after each.
    pub text: &'static str,
    /// The line feed after each; the first entry, of no symbol, is the first line feed.
    ends: &'static [u16],
    /// The last symbol of each bucket, or 0.
    buckets: &'static [u16],
    /// The symbol before each one in its bucket, or 0.
    others: &'static [u16],
}

impl Symbols {
    pub const NONE: Self = Self { text: "", ends: &[], buckets: &[0], others: &[] };

    /// The symbols in a text that has a line feed before and after each, and whose length is a multiple of eight.
    #[inline(never)]
    pub fn of(text: &'static str) -> Self {
        let ends = ends(text).leak();
        let mut buckets = vec![0; BUCKETS];
        let mut others = vec![0; ends.len()];
        for (number, other) in (0..).zip(&mut others) {
            *other = put(text, ends, &mut buckets, number);
        }
        Self { text, ends, buckets: buckets.leak(), others: others.leak() }
    }

    /// The number of a symbol with its digest, or 0.
    #[inline(always)]
    pub fn find(&self, symbol: &[u8], digest: u32) -> u16 {
        let mut number = self.buckets.get(bucket(digest, self.buckets.len())).copied().unwrap_or_default();
        while number != 0 && !equal(self.bytes(number), symbol) {
            number = self.others.get(usize::from(number)).copied().unwrap_or_default();
        }
        number
    }

    /// The bytes of a symbol.
    #[inline(always)]
    fn bytes(&self, number: u16) -> &'static [u8] {
        between(self.text, self.ends, number)
    }

    /// The text of a symbol; empty for a number that is none.
    #[inline(always)]
    pub fn text(&self, number: u16) -> &'static str {
        let number = usize::from(number);
        match (self.ends.get(number.wrapping_sub(1)), self.ends.get(number)) {
            (Some(&before), Some(&end)) => self.text.get(usize::from(before) + 1..usize::from(end)).unwrap_or_default(),
            _ => "",
        }
    }
}

/// The bytes of a symbol.
#[inline(always)]
fn between<'t>(text: &'t str, ends: &[u16], number: u16) -> &'t [u8] {
    let number = usize::from(number);
    match (ends.get(number.wrapping_sub(1)), ends.get(number)) {
        (Some(&before), Some(&end)) => {
            text.as_bytes().get(usize::from(before) + 1..usize::from(end)).unwrap_or_default()
        }
        _ => &[],
    }
}

// The functions that fill the tables are short, and not inlined into one: an engine that compiles WebAssembly in two stages
// compiles a function again once it has run for a while, which takes longer than all of them.

/// Where the line feeds are.
#[inline(never)]
fn ends(text: &str) -> Vec<u16> {
    let mut ends = Vec::with_capacity(text.len() / 8);
    let (words, _) = text.as_bytes().as_chunks();
    let mut start = 0;
    for word in words {
        let mut found = line_feeds(*word);
        while found != 0 {
            ends.push(start + found.trailing_zeros() as u16 / 8);
            found &= found - 1;
        }
        start += 8;
    }
    ends
}

/// Puts a symbol into its bucket, and returns the symbol that was there.
#[inline(never)]
fn put(text: &str, ends: &[u16], buckets: &mut [u16], number: u16) -> u16 {
    let bucket = bucket(digest(between(text, ends, number)), buckets.len());
    buckets.get_mut(bucket).map_or(0, |last| std::mem::replace(last, number))
}

/// The highest bit of each byte that is a line feed. No symbol has the byte after it, which would be found, too, behind one.
fn line_feeds(word: [u8; 8]) -> u64 {
    let zeros = u64::from_le_bytes(word) ^ u64::from_le_bytes([b'\n'; 8]);
    zeros.wrapping_sub(u64::from_le_bytes([1; 8])) & !zeros & u64::from_le_bytes([128; 8])
}

/// A digest of a key: of its first and last four bytes and its length, in which the keys of one object differ.
#[inline(always)]
pub fn digest(bytes: &[u8]) -> u32 {
    let ends = match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(first), Some(last)) => u32::from_le_bytes(*first) ^ u32::from_le_bytes(*last).rotate_left(13),
        _ => bytes.iter().fold(0, |ends, byte| ends << 8 | u32::from(*byte)),
    };
    (ends ^ (bytes.len() as u32).rotate_left(24)).wrapping_mul(0x9E37_79B1)
}

/// The bucket of a digest, among `count`, which is a power of two.
fn bucket(digest: u32, count: usize) -> usize {
    (digest >> 8) as usize & (count - 1)
}

#[cfg(test)]
mod tests {
    use crate::tables::TABLES;

    #[test]
    fn every_symbol_is_found_by_its_number_and_its_text() {
        let count = TABLES.symbols.text.trim_end().lines().skip(1).count() as u16;
        assert!(count > 1000);
        for number in 1..=count {
            assert!(!TABLES.symbol(number).is_empty());
            assert_eq!(TABLES.number(TABLES.symbol(number)), number);
            assert_eq!(TABLES.key(TABLES.symbol(number).as_bytes()), u32::from(number));
        }
        assert_eq!(TABLES.number("no such symbol"), 0);
        assert_eq!(TABLES.symbol(0), "");
        assert_eq!(TABLES.symbol(count + 1), "");
        assert_eq!(TABLES.symbol(u16::MAX), "");
    }
}
