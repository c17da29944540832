//! Base64 and hexadecimal, as strict as their definitions: one text for one value, so no changed bit goes unnoticed.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD};

pub(crate) fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

pub(crate) fn base64url(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

pub(crate) fn from_base64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// Secrets are pasted with and without their padding: all of it, or none.
pub(crate) fn from_base64_any_padding(text: &str) -> Option<Vec<u8>> {
    if text.ends_with('=') { from_base64(text) } else { STANDARD_NO_PAD.decode(text).ok() }
}

pub(crate) fn from_base64url(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes
        .iter()
        .flat_map(|byte| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]])
        .map(char::from)
        .collect()
}

/// Hexadecimal of either case.
pub(crate) fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16).map(|value| value as u8);
    if !text.len().is_multiple_of(2) {
        return None;
    }
    text.as_bytes().chunks(2).map(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?)).collect()
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
        for text in ["AA", "AA=="] {
            assert_eq!(from_base64_any_padding(text), Some(vec![0]), "{text}");
        }
        for text in ["AA=", "AA===", "AB", "AB==", "A", "="] {
            assert_eq!(from_base64_any_padding(text), None, "{text}");
        }
        assert_eq!(from_base64_any_padding(""), Some(Vec::new()));
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
