//! Loops over text that process several bytes at a time.
//!
//! A [`Block`] is sixteen bytes where the target has 128-bit vectors in WebAssembly, eight elsewhere.

/// The offset of the first byte at or after `at` that plain text of a string cannot contain: a quote, a backslash or a
/// control character; the length of the text where there is none. Every byte that is passed is added to `seen`.
#[inline(always)]
pub(crate) fn end_of_plain_text(bytes: &[u8], mut at: usize, seen: &mut Block) -> usize {
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let block = Block::load(chunk);
        *seen = seen.or(block);
        if let Some(offset) = block.first_special() {
            return at + offset;
        }
        at += Block::LENGTH;
    }
    while let Some(byte) = bytes.get(at) {
        if matches!(byte, b'"' | b'\\' | 0..=0x1F) {
            break;
        }
        *seen = seen.or(Block::fill(*byte));
        at += 1;
    }
    at
}

/// The offset of the first byte at or after `at` that is not white space of JSON.
#[inline(always)]
pub(crate) fn end_of_white_space(bytes: &[u8], mut at: usize) -> usize {
    // Most texts have none, or one space.
    if bytes.get(at).is_some_and(|byte| *byte > b' ') {
        return at;
    }
    while let Some(b' ' | b'\t' | b'\n' | b'\r') = bytes.get(at) {
        at += 1;
    }
    at
}

/// The offset of the first byte of this value.
#[inline(never)]
pub(crate) fn position(bytes: &[u8], value: u8) -> Option<usize> {
    let mut at = 0;
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        if let Some(offset) = Block::load(chunk).first_equal(value) {
            return Some(at + offset);
        }
        at += Block::LENGTH;
    }
    let rest = bytes.get(at..)?;
    rest.iter().position(|byte| *byte == value).map(|offset| at + offset)
}

/// The offset of the first byte of either value.
#[inline(never)]
pub(crate) fn position_of_either(bytes: &[u8], one: u8, other: u8) -> Option<usize> {
    let mut at = 0;
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let block = Block::load(chunk);
        match (block.first_equal(one), block.first_equal(other)) {
            (None, None) => at += Block::LENGTH,
            (first, second) => return Some(at + first.unwrap_or(Block::LENGTH).min(second.unwrap_or(Block::LENGTH))),
        }
    }
    let rest = bytes.get(at..)?;
    rest.iter().position(|byte| *byte == one || *byte == other).map(|offset| at + offset)
}

/// Whether all bytes are graphic characters of ASCII, which are letters, digits and punctuation marks.
#[inline(never)]
pub(crate) fn is_graphic(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    while let Some((chunk, after)) = rest.split_first_chunk() {
        if !Block::load(chunk).is_graphic() {
            return false;
        }
        rest = after;
    }
    rest.iter().all(u8::is_ascii_graphic)
}

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod lanes {
    use core::arch::wasm32::{
        i8x16_lt, i8x16_splat, u8x16_bitmask, u8x16_eq, u8x16_ge, u8x16_lt, u8x16_splat, u8x16_sub, u64x2, v128,
        v128_or,
    };

    /// Sixteen bytes.
    #[derive(Clone, Copy)]
    pub(crate) struct Block(v128);

    impl Block {
        pub const LENGTH: usize = 16;

        #[inline(always)]
        pub fn fill(byte: u8) -> Self {
            Self(u8x16_splat(byte))
        }

        #[inline(always)]
        pub fn load(bytes: &[u8; Self::LENGTH]) -> Self {
            let both = u128::from_le_bytes(*bytes);
            Self(u64x2(both as u64, (both >> 64) as u64))
        }

        #[inline(always)]
        pub fn or(self, other: Self) -> Self {
            Self(v128_or(self.0, other.0))
        }

        /// Whether all bytes are ASCII.
        pub fn is_ascii(self) -> bool {
            u8x16_bitmask(self.0) == 0
        }

        /// The offset of the first byte of this value.
        #[inline(always)]
        pub fn first_equal(self, value: u8) -> Option<usize> {
            let found = u8x16_bitmask(u8x16_eq(self.0, u8x16_splat(value)));
            (found != 0).then(|| found.trailing_zeros() as usize)
        }

        /// Whether all bytes are between `!` and `~`.
        #[inline(always)]
        pub fn is_graphic(self) -> bool {
            let from_first = u8x16_sub(self.0, u8x16_splat(b'!'));
            u8x16_bitmask(u8x16_ge(from_first, u8x16_splat(b'~' - b'!' + 1))) == 0
        }

        /// The offset of the first quote, backslash or control character.
        #[inline(always)]
        pub fn first_special(self) -> Option<usize> {
            let quote = u8x16_eq(self.0, u8x16_splat(b'"'));
            let backslash = u8x16_eq(self.0, u8x16_splat(b'\\'));
            let control = u8x16_lt(self.0, u8x16_splat(0x20));
            let found = u8x16_bitmask(v128_or(v128_or(quote, backslash), control));
            (found != 0).then(|| found.trailing_zeros() as usize)
        }

        /// The number of UTF-16 code units of the characters that begin in these bytes.
        #[cfg(any(feature = "wasm", test))]
        #[inline(always)]
        pub fn utf16_length(self) -> u32 {
            let inside = u8x16_bitmask(i8x16_lt(self.0, i8x16_splat(-64)));
            let four_bytes = u8x16_bitmask(u8x16_ge(self.0, u8x16_splat(0xF0)));
            Self::LENGTH as u32 - inside.count_ones() + four_bytes.count_ones()
        }
    }
}

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
mod lanes {
    /// Eight bytes.
    #[derive(Clone, Copy)]
    pub(crate) struct Block(u64);

    const ONES: u64 = u64::MAX / 255;
    const HIGHS: u64 = ONES << 7;

    impl Block {
        pub const LENGTH: usize = 8;

        #[inline(always)]
        pub fn fill(byte: u8) -> Self {
            Self(u64::from(byte) * ONES)
        }

        #[inline(always)]
        pub fn load(bytes: &[u8; Self::LENGTH]) -> Self {
            Self(u64::from_le_bytes(*bytes))
        }

        #[inline(always)]
        pub fn or(self, other: Self) -> Self {
            Self(self.0 | other.0)
        }

        /// Whether all bytes are ASCII.
        pub fn is_ascii(self) -> bool {
            self.0 & HIGHS == 0
        }

        /// The offset of the first byte of this value.
        #[inline(always)]
        pub fn first_equal(self, value: u8) -> Option<usize> {
            // The highest bit of the first byte that is zero becomes one.
            let differences = self.0 ^ (ONES * u64::from(value));
            let found = differences.wrapping_sub(ONES) & !differences & HIGHS;
            (found != 0).then(|| found.trailing_zeros() as usize / 8)
        }

        /// Whether all bytes are between `!` and `~`.
        #[inline(always)]
        pub fn is_graphic(self) -> bool {
            // Adding 1 carries 0x7F into the highest bit. Neither operation carries into the next byte.
            let above = (self.0 & !HIGHS) + ONES;
            let below = (self.0 | HIGHS) - ONES * 0x21;
            (self.0 | above) & HIGHS == 0 && below & HIGHS == HIGHS
        }

        /// The offset of the first quote, backslash or control character.
        #[inline(always)]
        pub fn first_special(self) -> Option<usize> {
            // The highest bit of a byte becomes one where the byte is zero (and, after such a byte only, where it is not).
            let zeros = |word: u64| word.wrapping_sub(ONES) & !word;
            let control = self.0.wrapping_sub(ONES * 0x20) & !self.0;
            let found = (control | zeros(self.0 ^ (ONES * 0x22)) | zeros(self.0 ^ (ONES * 0x5C))) & HIGHS;
            (found != 0).then(|| found.trailing_zeros() as usize / 8)
        }

        /// The number of UTF-16 code units of the characters that begin in these bytes.
        #[cfg(any(feature = "wasm", test))]
        #[inline(always)]
        pub fn utf16_length(self) -> u32 {
            let inside = (self.0 >> 7) & !(self.0 >> 6) & ONES;
            let four_bytes = (self.0 >> 7) & (self.0 >> 6) & (self.0 >> 5) & (self.0 >> 4) & ONES;
            Self::LENGTH as u32 - inside.count_ones() + four_bytes.count_ones()
        }
    }
}

pub(crate) use lanes::Block;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_ends_at_every_offset_of_a_block() {
        for length in 0..40 {
            for end in ["\"", "\\", "\0", "\u{1F}"] {
                let text = ["é".repeat(length % 3), "x".repeat(length), end.to_owned(), "\"é".repeat(20)].concat();
                let expected = length + 2 * (length % 3);
                assert_eq!(end_of_plain_text(text.as_bytes(), 0, &mut Block::fill(0)), expected, "{text}");
            }
            let open = "\u{20}\u{7F}é".repeat(length);
            assert_eq!(end_of_plain_text(open.as_bytes(), 0, &mut Block::fill(0)), open.len());
        }
    }

    #[test]
    fn a_byte_is_found_at_every_offset() {
        for length in 0..40 {
            let text = ["x".repeat(length), ".-.".to_owned(), "y".repeat(20)].concat();
            assert_eq!(position(text.as_bytes(), b'.'), Some(length));
            assert_eq!(position(text.as_bytes(), b'-'), Some(length + 1));
            assert_eq!(position(&text.as_bytes()[..length], b'.'), None);
            assert_eq!(position(text.as_bytes(), b'/'), None);
            assert_eq!(position_of_either(text.as_bytes(), b'/', b'.'), Some(length));
            assert_eq!(position_of_either(text.as_bytes(), b'-', b'/'), Some(length + 1));
            assert_eq!(position_of_either(text.as_bytes(), b'-', b'.'), Some(length));
            assert_eq!(position_of_either(text.as_bytes(), b'/', b'/'), None);
        }
    }

    #[test]
    fn bytes_are_graphic_as_in_the_standard_library() {
        for byte in 0..=u8::MAX {
            for offset in 0..35 {
                let mut bytes = *b"!~AZaz09!~AZaz09!~AZaz09!~AZaz09!~A";
                bytes[offset] = byte;
                assert_eq!(is_graphic(&bytes), byte.is_ascii_graphic(), "{byte} at {offset}");
            }
        }
    }

    #[test]
    fn non_ascii_characters_are_detected_at_every_offset() {
        for length in 0..40 {
            for (character, is_ascii) in [("x", true), ("é", false), ("\u{7F}", true)] {
                let text = ["x".repeat(length), character.to_owned(), "\"".to_owned()].concat();
                let mut seen = Block::fill(0);
                end_of_plain_text(text.as_bytes(), 0, &mut seen);
                assert_eq!(seen.is_ascii(), is_ascii, "{text}");
            }
        }
    }
}
