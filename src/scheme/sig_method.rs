//! The signature methods of `vonage-sig`. A request does not state its method.

use super::Key;
use super::hash::{Hash, Tag, md5};

string_enum! {
    /// The signature method of a Vonage account, by which the parameter `sig` is computed.
    pub enum SigMethod {
        /// MD5 of the text followed by the secret. It is not an HMAC, and the weakest method.
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
    /// Signs a text.
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
