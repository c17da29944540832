//! Secrets, and the keys that are derived from them.

use std::fmt;

use hmac::Hmac;
use md5::Md5;
use sha1::Sha1;
use sha2::{Sha256, Sha384, Sha512};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::hash::{Hash, Tag, constant_time_eq, keyed, sha256};

/// A secret that the provider and the receiver share. Zeroized when dropped, and redacted in `Debug`.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub enum Secret {
    /// A signing key, exactly as the provider displays it: it is neither trimmed nor decoded.
    Text(String),
    /// The credentials of HTTP Basic authentication.
    Credentials {
        /// Without a colon (RFC 7617, section 2).
        username: String,
        /// Any text.
        password: String,
    },
    /// The signing key of one account of several, for requests that name that account. Vonage.
    Account {
        /// The account as its requests name it: Vonage's `api_key`.
        account: String,
        /// As in [`Self::Text`].
        secret: String,
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

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// The key of one secret under one scheme, with the states of the usual HMACs after the key block.
pub(crate) struct Key {
    /// The position of the secret in the options.
    pub index: usize,
    /// The account whose requests it verifies; `None` for those of any account.
    account: Option<Box<str>>,
    bytes: Zeroizing<Vec<u8>>,
    digest: Zeroizing<[u8; 32]>,
    sha1: Hmac<Sha1>,
    sha256: Hmac<Sha256>,
}

impl Key {
    /// Creates the key of the secret at this position.
    pub fn new(index: usize, bytes: Vec<u8>) -> Self {
        let bytes = Zeroizing::new(bytes);
        let digest = Zeroizing::new(sha256(&[&bytes]));
        let (sha1, sha256) = (keyed(&bytes), keyed(&bytes));
        Self { index, account: None, bytes, digest, sha1, sha256 }
    }

    /// Restricts the key to the requests of an account.
    pub fn for_account(self, account: Option<&str>) -> Self {
        Self { account: account.map(Box::from), ..self }
    }

    /// The same key with other bytes.
    pub fn replaced(&self, bytes: Vec<u8>) -> Self {
        Self::new(self.index, bytes).for_account(self.account())
    }

    /// The same key for the requests of any account.
    pub fn for_any_account(&self) -> Self {
        Self::new(self.index, self.bytes.to_vec())
    }

    pub fn account(&self) -> Option<&str> {
        self.account.as_deref()
    }

    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The SHA-256 of the bytes, computed once, because the time depends on their length.
    pub fn digest(&self) -> &[u8; 32] {
        &self.digest
    }

    /// The first of the keys with which these bytes are the HMAC of the concatenated pieces.
    #[inline(never)]
    pub fn find<'k>(keys: &'k [Self], hash: Hash, pieces: &[&[u8]], presented: &[u8]) -> Option<&'k Self> {
        keys.iter().find(|key| key.verify(hash, pieces, presented))
    }

    /// Whether these bytes are the HMAC of the concatenated pieces. The time does not depend on the bytes.
    pub fn verify(&self, hash: Hash, pieces: &[&[u8]], presented: &[u8]) -> bool {
        constant_time_eq(&self.hmac(hash, pieces), presented)
    }

    /// The HMAC of the concatenated pieces.
    pub fn hmac(&self, hash: Hash, pieces: &[&[u8]]) -> Tag {
        match hash {
            Hash::Md5 => Tag::of(keyed::<Hmac<Md5>>(&self.bytes), pieces),
            Hash::Sha1 => Tag::of(self.sha1.clone(), pieces),
            Hash::Sha256 => Tag::of(self.sha256.clone(), pieces),
            Hash::Sha384 => Tag::of(keyed::<Hmac<Sha384>>(&self.bytes), pieces),
            Hash::Sha512 => Tag::of(keyed::<Hmac<Sha512>>(&self.bytes), pieces),
        }
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_redacted() {
        let credentials = Secret::Credentials { username: "hidden".into(), password: "hidden".into() };
        let shown = format!("{:?} {:?} {:?}", Secret::from("hidden"), credentials, Key::new(0, b"hidden".to_vec()));
        assert_eq!(shown, "Secret(..) Secret(..) Key(..)");
    }
}
