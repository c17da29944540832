//! Splitting and searching text. With `str::split` and `str::split_once` the WASM is 1.6 KB larger (gzip).

/// Whether a character is of this kind, which no letter, digit or punctuation mark of ASCII may be.
#[inline(never)]
pub(crate) fn contains(text: &str, kind: fn(char) -> bool) -> bool {
    // Most texts have nothing else, and bytes are passed faster than characters.
    !text.bytes().all(|byte| byte.is_ascii_graphic())
        && text.chars().any(|character| !character.is_ascii_graphic() && kind(character))
}

/// Whether there is nothing but white space.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

/// The text before the first separator, which is ASCII, and the text after it.
#[inline(never)]
pub(crate) fn split_once<'t>(text: &'t str, separator: &str) -> Option<(&'t str, &'t str)> {
    let (first, rest) = separator.as_bytes().split_first()?;
    let mut start = 0;
    loop {
        let found = text.as_bytes().get(start..)?.iter().position(|byte| byte == first)?;
        let (before, after) = (text.get(..start + found)?, text.get(start + found + 1..)?);
        if after.as_bytes().starts_with(rest) {
            return Some((before, after.get(rest.len()..)?));
        }
        start += found + 1;
    }
}

/// The pieces between the separators; one, where there is none.
pub(crate) fn split<'t>(text: &'t str, separator: &str) -> impl Iterator<Item = &'t str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let (piece, after) = split_once(rest?, separator).map_or((rest?, None), |(piece, after)| (piece, Some(after)));
        rest = after;
        Some(piece)
    })
}

/// Whether two short texts are equal. Inlined, unlike the comparison of slices, which is a call with a loop over bytes.
#[inline(always)]
pub(crate) fn equal(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    if let (Some(first), Some(last)) = (one.first_chunk::<8>(), one.last_chunk::<8>()) {
        let (chunks, _) = one.as_chunks::<8>();
        let (others, _) = other.as_chunks::<8>();
        // The last eight bytes overlap what the chunks contain.
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
    fn text_is_cut_at_the_first_separator() {
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
