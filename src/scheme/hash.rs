//! The hashes and HMACs of the schemes. Each is compiled once for all schemes.

use std::iter;
use std::ops::Deref;

use hmac::{KeyInit, Mac};
use md5::Md5;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::encoding::from_hex;

/// The hash function of an HMAC.
#[derive(Clone, Copy)]
pub(crate) enum Hash {
    Md5,
    Sha1,
    Sha256,
    Sha384,
    Sha512,
}

/// The SHA-256 of the concatenated pieces.
#[inline(never)]
pub(crate) fn sha256(pieces: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    pieces.iter().for_each(|piece| hash.update(piece));
    hash.finalize().into()
}

/// The MD5 of the concatenated pieces.
pub(super) fn md5(pieces: &[&[u8]]) -> Tag {
    let mut hash = Md5::new();
    pieces.iter().for_each(|piece| hash.update(piece));
    Tag::from_output(&hash.finalize())
}

/// An HMAC or a hash.
pub(crate) struct Tag {
    bytes: [u8; 64],
    length: usize,
}

impl Tag {
    /// The HMAC of the concatenated pieces; `hmac` has processed its key.
    pub(super) fn of<H: Mac>(mut hmac: H, pieces: &[&[u8]]) -> Self {
        pieces.iter().for_each(|piece| hmac.update(piece));
        Self::from_output(&hmac.finalize().into_bytes())
    }

    fn from_output(output: &[u8]) -> Self {
        let mut tag = Self { bytes: [0; 64], length: output.len() };
        tag.bytes[..output.len()].copy_from_slice(output);
        tag
    }
}

impl Deref for Tag {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.bytes[..self.length]
    }
}

/// An HMAC that has processed its key, which may be of any length.
pub(super) fn keyed<H: KeyInit>(key: &[u8]) -> H {
    match H::new_from_slice(key) {
        Ok(hmac) => hmac,
        Err(_) => unreachable!("HMAC (RFC 2104) takes keys of any length"),
    }
}

/// Whether the presented bytes are the tag. The time does not depend on the presented bytes: the whole tag is compared, even if
/// they are shorter or longer.
pub(crate) fn constant_time_eq(tag: &[u8], presented: &[u8]) -> bool {
    let same_length = tag.len().ct_eq(&presented.len());
    let presented = presented.iter().chain(iter::repeat(&0));
    tag.iter().zip(presented).fold(same_length, |same, (one, other)| same & one.ct_eq(other)).into()
}

/// Whether a text is this digest, in hexadecimal.
#[inline(never)]
pub(super) fn is_hex_of(digest: &[u8; 32], text: &str) -> bool {
    from_hex(text).is_some_and(|presented| constant_time_eq(digest, &presented))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_equal_bytes_are_equal() {
        assert!(constant_time_eq(b"abc", b"abc") && constant_time_eq(b"", b""));
        for presented in ["", "a", "ab", "abcd", "abc\0", "xbc", "abx", "ab\0"] {
            assert!(!constant_time_eq(b"abc", presented.as_bytes()), "{presented:?}");
        }
        assert!(!constant_time_eq(b"ab\0", b"ab") && !constant_time_eq(b"", b"\0"));
    }
}
