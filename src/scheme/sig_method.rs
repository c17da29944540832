//! How an account signs the parameters of its webhooks, which no request states.

use super::Key;
use super::hash::{Hash, Tag, md5};

string_enum! {
    /// How the parameter `sig` is computed, as it is set for the account.
    pub enum SigMethod {
        /// MD5 of the text with the secret after it. No HMAC: the weakest, for accounts that cannot change.
        Md5Hash = "md5hash",
        /// HMAC-MD5.
        Md5 = "md5",
        /// HMAC-SHA1.
        Sha1 = "sha1",
        /// HMAC-SHA256.
        Sha256 = "sha256",
        /// HMAC-SHA512.
        Sha512 = "sha512",
    }
}

impl SigMethod {
    /// The signature of the text.
    pub(super) fn sign(self, key: &Key, text: &[u8]) -> Tag {
        let hash = match self {
            Self::Md5Hash => return md5(&[text, key.bytes()]),
            Self::Md5 => Hash::Md5,
            Self::Sha1 => Hash::Sha1,
            Self::Sha256 => Hash::Sha256,
            Self::Sha512 => Hash::Sha512,
        };
        key.hmac(hash, &[text])
    }
}
