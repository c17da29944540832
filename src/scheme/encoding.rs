//! Base64 (RFC 4648) and hexadecimal, as strict as their definitions: one text for one value, so no changed bit goes
//! unnoticed.

/// The last two digits of base64, in which its alphabets differ.
type LastDigits = [u8; 2];

const STANDARD: LastDigits = *b"+/";
const URL_SAFE: LastDigits = *b"-_";

/// Base64 with its padding.
pub(crate) fn base64(bytes: &[u8]) -> String {
    let mut text = encode(bytes, STANDARD);
    while !text.len().is_multiple_of(4) {
        text.push('=');
    }
    text
}

/// Base64 that is safe in URLs, without padding.
pub(crate) fn base64url(bytes: &[u8]) -> String {
    encode(bytes, URL_SAFE)
}

pub(crate) fn from_base64(text: &str) -> Option<Vec<u8>> {
    let (digits, padding) = unpadded(text);
    if padding == full_padding(digits) { decode(digits, STANDARD) } else { None }
}

/// Secrets are pasted with and without their padding.
pub(crate) fn from_base64_any_padding(text: &str) -> Option<Vec<u8>> {
    let (digits, padding) = unpadded(text);
    if padding <= full_padding(digits) { decode(digits, STANDARD) } else { None }
}

pub(crate) fn from_base64url(text: &str) -> Option<Vec<u8>> {
    decode(text, URL_SAFE)
}

#[inline(never)]
fn encode(bytes: &[u8], last_digits: LastDigits) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let byte = |nth: usize| u32::from(three.get(nth).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for nth in 0..=three.len() {
            let value = (bits >> (18 - 6 * nth) & 63) as u8;
            text.push(char::from(match value {
                0..26 => b'A' + value,
                26..52 => b'a' + (value - 26),
                52..62 => b'0' + (value - 52),
                _ => last_digits[usize::from(value - 62)],
            }));
        }
    }
    text
}

#[inline(never)]
fn decode(digits: &str, [plus, slash]: LastDigits) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(digits.len() / 4 * 3 + 2);
    let (mut bits, mut count) = (0_u32, 0);
    for digit in digits.bytes() {
        let value = match digit {
            b'A'..=b'Z' => digit - b'A',
            b'a'..=b'z' => digit - b'a' + 26,
            b'0'..=b'9' => digit - b'0' + 52,
            _ if digit == plus => 62,
            _ if digit == slash => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
        }
    }
    // A digit that begins no byte, or bits that belong to none, would be a second text for the same value.
    (count < 6 && bits & ((1 << count) - 1) == 0).then_some(bytes)
}

/// The digits, and how much padding follows them.
fn unpadded(text: &str) -> (&str, usize) {
    let mut digits = text;
    while let Some(shorter) = digits.strip_suffix('=') {
        digits = shorter;
    }
    (digits, text.len() - digits.len())
}

/// How much padding fills up the last four digits.
fn full_padding(digits: &str) -> usize {
    digits.len().wrapping_neg() % 4
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

/// Hexadecimal of either case.
pub(crate) fn from_hex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len() / 2);
    let mut digits = text.bytes();
    while let Some(high) = digits.next() {
        bytes.push(hex_digit(high)? << 4 | hex_digit(digits.next()?)?);
    }
    Some(bytes)
}

fn hex_digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).map(|value| value as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_has_one_text() {
        assert_eq!(from_base64("AA=="), Some(vec![0]));
        for text in ["AB==", "AA", "AA=", "A", "AA== ", "A-==", "AA==="] {
            assert_eq!(from_base64(text), None, "{text}");
        }
        assert_eq!(from_base64url("_w"), Some(vec![255]));
        assert_eq!(from_base64url("_x"), None);
        assert_eq!(from_base64_any_padding("AA"), Some(vec![0]));
    }

    #[test]
    fn hexadecimal_reads_both_cases_and_writes_lower() {
        assert_eq!(from_hex("00fF"), Some(vec![0, 255]));
        assert_eq!(hex(&[0, 255]), "00ff");
        for text in ["0", "0g", "0 ", "é"] {
            assert_eq!(from_hex(text), None, "{text}");
        }
    }
}

#[cfg(all(test, not(target_family = "wasm")))]
mod agreement {
    use base64::Engine;
    use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD, URL_SAFE_NO_PAD};
    use base64::{alphabet, engine::DecodePaddingMode};
    use proptest::prelude::*;

    use super::*;

    const ANY_PADDING: GeneralPurpose = GeneralPurpose::new(
        &alphabet::STANDARD,
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
    );

    fn agrees_on(text: &str) {
        assert_eq!(from_base64(text), STANDARD.decode(text).ok(), "{text:?}");
        assert_eq!(from_base64url(text), URL_SAFE_NO_PAD.decode(text).ok(), "{text:?}");
        assert_eq!(from_base64_any_padding(text), ANY_PADDING.decode(text).ok(), "{text:?}");
    }

    #[test]
    fn every_short_text_is_read_as_the_crate_base64_reads_it() {
        let mut texts = vec![String::new()];
        for _ in 0..6 {
            texts.iter().for_each(|text| agrees_on(text));
            let longer = texts.iter().flat_map(|text| ["A", "Q", "/", "_", "=", "é"].map(|last| [text, last].concat()));
            texts = longer.collect();
        }
    }

    proptest! {
        #[test]
        fn text_is_read_as_the_crate_base64_reads_it(text in "[A-Za-z0-9+/_-]{0,40}={0,3}") {
            agrees_on(&text);
        }

        #[test]
        fn bytes_are_written_as_the_crate_base64_writes_them(bytes in prop::collection::vec(any::<u8>(), 0..100)) {
            prop_assert_eq!(base64(&bytes), STANDARD.encode(&bytes));
            prop_assert_eq!(base64url(&bytes), URL_SAFE_NO_PAD.encode(&bytes));
            prop_assert_eq!(from_base64(&base64(&bytes)), Some(bytes));
        }
    }
}
