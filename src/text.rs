//! Splits and searches text. With `str::split` and `str::split_once` the WASM is 1.6 KB larger (gzip).

use crate::block::{is_graphic, position};

/// Whether the text contains a character of this kind, to which no letter, digit or punctuation mark of ASCII may belong.
#[inline(never)]
pub(crate) fn contains(text: &str, kind: fn(char) -> bool) -> bool {
    // Most texts consist of these, and iterating over bytes is faster than over characters.
    !is_graphic(text.as_bytes()) && text.chars().any(|character| !character.is_ascii_graphic() && kind(character))
}

/// Whether the text is empty or consists of white space.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

/// The text before the first separator, which is ASCII, and the text after it.
#[inline(never)]
pub(crate) fn split_once<'t>(text: &'t str, separator: &str) -> Option<(&'t str, &'t str)> {
    let (first, rest) = separator.as_bytes().split_first()?;
    let mut start = 0;
    loop {
        let found = position(text.as_bytes().get(start..)?, *first)?;
        let (before, after) = (text.get(..start + found)?, text.get(start + found + 1..)?);
        // Most separators are one byte, and the comparison calls a function.
        if rest.is_empty() || after.as_bytes().starts_with(rest) {
            return Some((before, after.get(rest.len()..)?));
        }
        start += found + 1;
    }
}

/// The text before this position and the text from it on; all of it is before a position that is none of the text.
pub(crate) fn split_at(text: &str, position: usize) -> (&str, &str) {
    text.split_at_checked(position).unwrap_or((text, ""))
}

/// The parts between the separators; the whole text where there is none.
pub(crate) fn split<'t>(text: &'t str, separator: &str) -> impl Iterator<Item = &'t str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let (part, after) = split_once(rest?, separator).map_or((rest?, None), |(part, after)| (part, Some(after)));
        rest = after;
        Some(part)
    })
}

/// The text with another separator.
#[inline(never)]
pub(crate) fn replace(text: &str, separator: &str, other: &str) -> String {
    split(text, separator).collect::<Vec<_>>().join(other)
}

/// Whether two short texts are equal. Unlike the comparison of slices, which calls a function, it is inlined.
#[inline(always)]
pub(crate) fn equal(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    if let (Some(first), Some(last)) = (one.first_chunk::<8>(), one.last_chunk::<8>()) {
        let (chunks, _) = one.as_chunks::<8>();
        let (others, _) = other.as_chunks::<8>();
        // The last eight bytes overlap the last chunk, so that the chunks and they are the whole text.
        return other.first_chunk() == Some(first)
            && other.last_chunk() == Some(last)
            && chunks.iter().zip(others).all(|(one, other)| u64::from_le_bytes(*one) == u64::from_le_bytes(*other));
    }
    one.iter().zip(other).all(|(one, other)| one == other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_split_at_the_first_separator() {
        assert_eq!(split_once("a, b, c", ", "), Some(("a", "b, c")));
        assert_eq!(split_once("é=", "="), Some(("é", "")));
        assert_eq!(split_once("a,b", ", "), None);
        assert_eq!(split_once("", ","), None);
    }

    #[test]
    fn split_agrees_with_the_standard_library() {
        for text in ["", ",", "a", "a,", ",é,,b"] {
            assert_eq!(split(text, ",").collect::<Vec<_>>(), text.split(',').collect::<Vec<_>>());
        }
    }

    #[test]
    fn equal_bytes_are_equal() {
        let text = b"abcdefghijklmnopqrstuvwxyz";
        for length in 0..text.len() {
            let one = &text[..length];
            assert!(equal(one, one));
            assert!(!equal(one, &text[..=length]));
            for at in 0..length {
                let mut other = one.to_vec();
                other[at] ^= 1;
                assert!(!equal(one, &other), "{length} {at}");
            }
        }
    }
}
