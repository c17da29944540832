//! Base64 (RFC 4648) and hexadecimal. Only the canonical encoding of a value is accepted, so that every changed bit is
//! detected.

use base64::Engine;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use base64ct::{Base64Unpadded, Base64UrlUnpadded, Encoding};

/// Base64 and unpadded base64url, as presented by a sender: decoded by table, which is several times as fast as in constant
/// time. What a sender presents is not secret.
const PRESENTED: GeneralPurpose = GeneralPurpose::new(&STANDARD, GeneralPurposeConfig::new());
const PRESENTED_URL: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::RequireNone),
);

/// Base64 with its padding, by the code for unpadded Base64: a second variant of it would make the module larger.
pub(crate) fn base64(bytes: &[u8]) -> String {
    let mut text = Base64Unpadded::encode_string(bytes);
    while !text.len().is_multiple_of(4) {
        text.push('=');
    }
    text
}

/// Base64 that is safe in URLs, without padding.
pub(crate) fn base64url(bytes: &[u8]) -> String {
    Base64UrlUnpadded::encode_string(bytes)
}

pub(crate) fn from_base64(text: &str) -> Option<Vec<u8>> {
    PRESENTED.decode(text).ok()
}

/// Base64 with all of its padding or none, as secrets are copied. In constant time.
pub(crate) fn from_base64_any_padding(text: &str) -> Option<Vec<u8>> {
    let mut digits = text;
    while let Some(shorter) = digits.strip_suffix('=') {
        digits = shorter;
    }
    let padding = text.len() - digits.len();
    let needed = digits.len().wrapping_neg() % 4;
    if padding == 0 || padding == needed { Base64Unpadded::decode_vec(digits).ok() } else { None }
}

pub(crate) fn from_base64url(text: &str) -> Option<Vec<u8>> {
    PRESENTED_URL.decode(text).ok()
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    base16ct::lower::encode_string(bytes)
}

/// Upper-case hexadecimal.
#[inline(never)]
pub(crate) fn upper_hex(bytes: &[u8]) -> String {
    base16ct::upper::encode_string(bytes)
}

/// Hexadecimal of either case.
pub(crate) fn from_hex(text: &str) -> Option<Vec<u8>> {
    base16ct::mixed::decode_vec(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_canonical_encoding_is_accepted() {
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

#[cfg(all(test, not(target_family = "wasm")))]
mod agreement {
    use base64::Engine;
    use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD};
    use proptest::prelude::*;

    use super::*;

    fn agrees_on(text: &str) {
        assert_eq!(from_base64(text), STANDARD.decode(text).ok(), "{text:?}");
        assert_eq!(from_base64url(text), URL_SAFE_NO_PAD.decode(text).ok(), "{text:?}");
        let all_or_none = STANDARD.decode(text).or_else(|_| STANDARD_NO_PAD.decode(text)).ok();
        assert_eq!(from_base64_any_padding(text), all_or_none, "{text:?}");
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
