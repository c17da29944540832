//! Secrets, and the keys made from them.

use std::{fmt, iter};

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// What the provider and the receiver share. Wiped from memory when dropped, and never shown.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub enum Secret {
    /// A signing key, exactly as the provider shows it: nothing is trimmed or decoded.
    Text(String),
    /// The credentials of HTTP Basic authentication.
    Credentials {
        /// Must not hold a colon (RFC 7617, section 2).
        username: String,
        /// May hold anything.
        password: String,
    },
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// One secret, ready for use under one scheme: the state of its HMAC after the key block is kept.
pub(crate) struct Key {
    /// The position of the secret in the list that the user gave.
    pub index: usize,
    bytes: Zeroizing<Vec<u8>>,
    digest: Zeroizing<[u8; 32]>,
    sha256: Hmac<Sha256>,
    sha1: Hmac<Sha1>,
}

impl Key {
    pub fn new(index: usize, bytes: Vec<u8>) -> Self {
        let bytes = Zeroizing::new(bytes);
        let (sha256, sha1) = (keyed(&bytes), keyed(&bytes));
        let digest = Zeroizing::new(Sha256::digest(&bytes).into());
        Self { index, bytes, digest, sha256, sha1 }
    }

    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// SHA-256 of the bytes, made once: making it takes the longer, the longer they are.
    pub fn digest(&self) -> &[u8; 32] {
        &self.digest
    }

    pub fn hmac_sha256(&self, pieces: &[&[u8]]) -> [u8; 32] {
        update(self.sha256.clone(), pieces).finalize().into_bytes().into()
    }

    pub fn hmac_sha1(&self, pieces: &[&[u8]]) -> [u8; 20] {
        update(self.sha1.clone(), pieces).finalize().into_bytes().into()
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(..)")
    }
}

/// An HMAC that has taken in its key, which may be of any length.
pub(crate) fn keyed<H: KeyInit>(key: &[u8]) -> H {
    match H::new_from_slice(key) {
        Ok(hmac) => hmac,
        Err(_) => unreachable!("HMAC (RFC 2104) takes keys of any length"),
    }
}

pub(crate) fn update<H: Mac>(mut hmac: H, pieces: &[&[u8]]) -> H {
    pieces.iter().for_each(|piece| hmac.update(piece));
    hmac
}

/// Whether what was presented is the tag. All of the tag is looked at whatever was presented, also where that is shorter
/// or longer.
pub(crate) fn same(tag: &[u8], presented: &[u8]) -> bool {
    let same_length = tag.len().ct_eq(&presented.len());
    let presented = presented.iter().chain(iter::repeat(&0));
    tag.iter().zip(presented).fold(same_length, |same, (one, other)| same & one.ct_eq(other)).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_tag_is_the_tag() {
        assert!(same(b"abc", b"abc") && same(b"", b""));
        for presented in ["", "a", "ab", "abcd", "abc\0", "xbc", "abx", "ab\0"] {
            assert!(!same(b"abc", presented.as_bytes()), "{presented:?}");
        }
        assert!(!same(b"ab\0", b"ab") && !same(b"", b"\0"));
    }

    #[test]
    fn secrets_are_not_shown() {
        let credentials = Secret::Credentials { username: "hidden".into(), password: "hidden".into() };
        let shown = format!("{:?} {:?} {:?}", Secret::from("hidden"), credentials, Key::new(0, b"hidden".to_vec()));
        assert_eq!(shown, "Secret(..) Secret(..) Key(..)");
    }
}
