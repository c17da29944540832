//! Secrets, and the keys made from them.

use std::fmt;

use hmac::Hmac;
use md5::Md5;
use sha1::Sha1;
use sha2::{Sha256, Sha384, Sha512};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::hash::{Hash, Tag, keyed, sha256};

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
    /// The signing key of one account of several, for requests that name that account. Vonage.
    Account {
        /// The account as its requests name it: Vonage's `api_key`.
        account: String,
        /// Exactly as the provider shows it, as in [`Self::Text`].
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

/// One secret, ready for use under one scheme: of the HMAC that most of them take, the state after the key block is kept.
pub(crate) struct Key {
    /// The position of the secret in the list that the user gave.
    pub index: usize,
    /// The only account whose requests it is for.
    account: Option<Box<str>>,
    bytes: Zeroizing<Vec<u8>>,
    digest: Zeroizing<[u8; 32]>,
    sha256: Hmac<Sha256>,
}

impl Key {
    /// The key that the secret at this position stands for.
    pub fn new(index: usize, bytes: Vec<u8>) -> Self {
        let bytes = Zeroizing::new(bytes);
        let (digest, sha256) = (Zeroizing::new(sha256(&[&bytes])), keyed(&bytes));
        Self { index, account: None, bytes, digest, sha256 }
    }

    /// The same key for the requests of one account only, where there is one.
    pub fn for_account(self, account: Option<&str>) -> Self {
        Self { account: account.map(Box::from), ..self }
    }

    /// Other bytes in the place of this key.
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

    /// SHA-256 of the bytes, made once: making it takes the longer, the longer they are.
    pub fn digest(&self) -> &[u8; 32] {
        &self.digest
    }

    /// The HMAC of the pieces, one after the other.
    pub fn hmac(&self, hash: Hash, pieces: &[&[u8]]) -> Tag {
        match hash {
            Hash::Md5 => Tag::of(keyed::<Hmac<Md5>>(&self.bytes), pieces),
            Hash::Sha1 => Tag::of(keyed::<Hmac<Sha1>>(&self.bytes), pieces),
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
    fn secrets_are_not_shown() {
        let credentials = Secret::Credentials { username: "hidden".into(), password: "hidden".into() };
        let shown = format!("{:?} {:?} {:?}", Secret::from("hidden"), credentials, Key::new(0, b"hidden".to_vec()));
        assert_eq!(shown, "Secret(..) Secret(..) Key(..)");
    }
}
