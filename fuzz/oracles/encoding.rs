//! Independent implementations of base64 and hexadecimal, and HMACs.

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::Sha256;

const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Decodes canonical base64 (RFC 4648, section 4), with or without padding.
pub fn from_base64(text: &str) -> Option<Vec<u8>> {
    let digits = text.trim_end_matches('=');
    let padding = text.len() - digits.len();
    if padding > 0 && (!text.len().is_multiple_of(4) || padding > 2) {
        return None;
    }
    let mut bits = Vec::new();
    for byte in digits.bytes() {
        let value = STANDARD.iter().position(|digit| *digit == byte)?;
        bits.extend((0..6).rev().map(|shift| value >> shift & 1));
    }
    let whole = bits.len() / 8 * 8;
    if bits.len() - whole >= 6 || bits[whole..].contains(&1) {
        return None;
    }
    Some(bits[..whole].chunks(8).map(|bits| bits.iter().fold(0, |byte, bit| byte << 1 | *bit as u8)).collect())
}

/// Decodes canonical base64 with its padding.
pub fn from_padded_base64(text: &str) -> Option<Vec<u8>> {
    from_base64(text).filter(|_| text.len().is_multiple_of(4))
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub fn hmac_sha1(key: &[u8], message: &[u8]) -> Vec<u8> {
    let mut hmac = <Hmac<Sha1> as KeyInit>::new_from_slice(key).expect("a key of any length");
    hmac.update(message);
    hmac.finalize().into_bytes().to_vec()
}

pub fn hmac_sha256(key: &[u8], message: &[u8]) -> Vec<u8> {
    let mut hmac = <Hmac<Sha256> as KeyInit>::new_from_slice(key).expect("a key of any length");
    hmac.update(message);
    hmac.finalize().into_bytes().to_vec()
}
