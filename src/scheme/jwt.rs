//! Signed JWTs (RFC 7519) in their compact form: read, compared with a key, and written, for every scheme that has one.
//!
//! Only HMAC is known here, and of it what a scheme allows: a token chooses among those and never beyond.

use crate::encoding::{base64url, from_base64url, from_hex, hex};
use crate::error::{ErrorCode, WebhookError};
use crate::json::{Document, JsonType, Node, number};
use crate::request::malformed;
use crate::tables::NO_TABLES;
use crate::text::split_once;

use super::Key;
use super::hash::{Hash, constant_time_eq, sha256};

/// An algorithm by its name in `alg` (RFC 7518, section 3.2).
pub(super) type Algorithm = (&'static str, Hash);

pub(super) const HS256: Algorithm = ("HS256", Hash::Sha256);
pub(super) const HS384: Algorithm = ("HS384", Hash::Sha384);
pub(super) const HS512: Algorithm = ("HS512", Hash::Sha512);

/// A token taken apart, and not verified yet.
pub(super) struct Token<'a> {
    /// The header that it came in.
    carrier: &'static str,
    /// Header and claims as they are signed.
    signed: &'a str,
    header: Document<'static>,
    claims: Document<'static>,
    signature: Vec<u8>,
}

impl<'a> Token<'a> {
    /// Takes apart a token that came in the header `carrier`.
    ///
    /// # Errors
    /// `MALFORMED_HEADER` for anything but three segments of base64url, of which the first two are JSON objects.
    pub fn parse(carrier: &'static str, token: &'a str) -> Result<Self, WebhookError> {
        let unreadable = || malformed(carrier, "is not a signed JWT");
        let (header, rest) = split_once(token, ".").ok_or_else(unreadable)?;
        let (claims, signature) = split_once(rest, ".").ok_or_else(unreadable)?;
        let signed = &token[..header.len() + 1 + claims.len()];
        let object = |part: &str| {
            let text = String::from_utf8(from_base64url(part)?).ok()?;
            Document::read_with(text.into(), &NO_TABLES).ok().filter(|document| document.root().is_object())
        };
        Ok(Self {
            carrier,
            signed,
            header: object(header).ok_or_else(unreadable)?,
            claims: object(claims).ok_or_else(unreadable)?,
            signature: from_base64url(signature).ok_or_else(unreadable)?,
        })
    }

    /// What its signature is an HMAC of, if the algorithm that it names is an allowed one.
    ///
    /// # Errors
    /// `UNSUPPORTED_ALGORITHM`, with this message.
    pub fn hash(&self, allowed: &[Algorithm], message: &'static str) -> Result<Hash, WebhookError> {
        let header = self.header.root();
        let named = header.at("alg");
        match allowed.iter().find(|(name, _)| named.is(name)) {
            // RFC 7515, 4.1.11: what `crit` lists must be understood, and nothing is.
            Some((_, hash)) if !header.at("crit").exists() => Ok(*hash),
            _ => Err(WebhookError::new(ErrorCode::UnsupportedAlgorithm, message)),
        }
    }

    /// Whether this key gives its signature.
    pub fn is_signed_with(&self, key: &Key, hash: Hash) -> bool {
        constant_time_eq(&key.hmac(hash, &[self.signed.as_bytes()]), &self.signature)
    }

    pub fn claims(&self) -> Node<'_> {
        self.claims.root()
    }

    /// A NumericDate (RFC 7519, section 2) in milliseconds; it counts seconds since 1970, possibly with a fraction.
    ///
    /// # Errors
    /// `MALFORMED_HEADER` for a claim that is not a number.
    pub fn milliseconds(&self, name: &str) -> Result<Option<i64>, WebhookError> {
        let claim = self.claims().at(name);
        match claim.json_type() {
            None => Ok(None),
            Some(JsonType::Number) => Ok(Some(number::thousandths(claim.raw()))),
            Some(_) => Err(malformed(self.carrier, "holds a time claim that is not a number of seconds")),
        }
    }
}

/// Whether a claim is this digest in hexadecimal.
pub(super) fn is_digest(claim: Node<'_>, digest: &[u8; 32]) -> bool {
    claim.string().and_then(|text| from_hex(&text)).is_some_and(|claimed| constant_time_eq(digest, &claimed))
}

/// `MISSING_CLAIM`.
#[cold]
pub(super) fn missing_claim(name: &str) -> WebhookError {
    let message = ["the token lacks the claim ", name, ", which binds it to this request"];
    WebhookError::new(ErrorCode::MissingClaim, message.concat())
}

/// The token with these claims, which are JSON.
pub(super) fn write((name, hash): Algorithm, claims: &str, key: &Key) -> String {
    let header = [r#"{"alg":""#, name, r#"","typ":"JWT"}"#].concat();
    let signed = [&base64url(header.as_bytes()), ".", &base64url(claims.as_bytes())].concat();
    let signature = base64url(&key.hmac(hash, &[signed.as_bytes()]));
    [&signed, ".", &signature].concat()
}

/// A token id in the form of a UUID, derived from what is signed: the core has no source of random numbers.
pub(super) fn derived_id(pieces: &[&[u8]]) -> String {
    let digest = sha256(pieces);
    let digits = hex(&digest[..16]);
    [&digits[..8], "-", &digits[8..12], "-", &digits[12..16], "-", &digits[16..20], "-", &digits[20..]].concat()
}
