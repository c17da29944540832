//! Parses, verifies and creates signed JWTs (RFC 7519) in the JWS compact serialization (RFC 7515, section 7.1).
//!
//! Only HMAC is implemented, and each scheme lists the algorithms that it allows: `alg` selects one of these.

use crate::encoding::{base64url, from_base64url};
use crate::error::{ErrorCode, WebhookError};
use crate::json::{Document, JsonType, Node, number, string};
use crate::request::malformed;
use crate::text::split_once;

use super::hash::{Hash, is_hex_of};
use super::{Key, TimePolicy, account};

/// The value of `alg`, and the hash of the HMAC (RFC 7518, section 3.2).
pub(super) type Algorithm = (&'static str, Hash);

pub(super) const HS256: Algorithm = ("HS256", Hash::Sha256);
pub(super) const HS384: Algorithm = ("HS384", Hash::Sha384);
pub(super) const HS512: Algorithm = ("HS512", Hash::Sha512);

/// A parsed token, which is not verified yet.
pub(super) struct Token<'a> {
    /// The name of the HTTP header that contains the token.
    http_header: &'static str,
    /// The signing input: the encoded header and claims with the dot between them.
    signed: &'a str,
    header: Document<'static>,
    claims: Document<'static>,
    signature: Vec<u8>,
}

impl<'a> Token<'a> {
    /// Parses a token of the HTTP header `http_header`.
    ///
    /// # Errors
    /// `MALFORMED_HEADER` unless it has three segments of base64url, of which the first two are JSON objects.
    pub fn parse(http_header: &'static str, token: &'a str) -> Result<Self, WebhookError> {
        let invalid = || malformed(http_header, "is not a signed JWT");
        let (header, rest) = split_once(token, ".").ok_or_else(invalid)?;
        let (claims, signature) = split_once(rest, ".").ok_or_else(invalid)?;
        let signed = token.get(..header.len() + 1 + claims.len()).unwrap_or_default();
        let object = |part: &str| {
            let text = String::from_utf8(from_base64url(part)?).ok()?;
            Document::read_object(text.into())
        };
        Ok(Self {
            http_header,
            signed,
            header: object(header).ok_or_else(invalid)?,
            claims: object(claims).ok_or_else(invalid)?,
            signature: from_base64url(signature).ok_or_else(invalid)?,
        })
    }

    /// The key that the token is signed with: one of the account, or one that applies to every account.
    ///
    /// # Errors
    /// `UNSUPPORTED_ALGORITHM` with the message `unsupported`, where `alg` is not an allowed algorithm or `crit` is present;
    /// `SIGNATURE_MISMATCH` with this advice.
    pub fn find_key<'k>(
        &self,
        keys: &'k [Key],
        account: Option<&str>,
        allowed: &[Algorithm],
        [unsupported, advice]: [&'static str; 2],
    ) -> Result<&'k Key, WebhookError> {
        let header = self.header.root();
        let algorithm = header.at("alg");
        let hash = match allowed.iter().find(|(name, _)| algorithm.is(name)) {
            // RFC 7515, section 4.1.11: the extensions that `crit` lists must be supported, and none is.
            Some((_, hash)) if !header.at("crit").exists() => *hash,
            _ => return Err(WebhookError::new(ErrorCode::UnsupportedAlgorithm, unsupported)),
        };
        let is_signed_with = |key: &Key| key.verify(hash, &[self.signed.as_bytes()], &self.signature);
        account::find_key(keys, account, &is_signed_with, advice)
    }

    pub fn claims(&self) -> Node<'_> {
        self.claims.root()
    }

    /// A claim that must be present.
    ///
    /// # Errors
    /// `MISSING_CLAIM`.
    pub fn required(&self, name: &str) -> Result<Node<'_>, WebhookError> {
        let claim = self.claims().at(name);
        if claim.exists() { Ok(claim) } else { Err(missing_claim(name)) }
    }

    /// Checks that the `required` claims are present, that the token is from this issuer and has not expired, and that the
    /// times of `valid_from` have come. A claim that is not required may be missing. Returns the first of these times that is
    /// present, in seconds since the Unix epoch.
    ///
    /// # Errors
    /// `MISSING_CLAIM`, `ISSUER_MISMATCH`, `TIMESTAMP_TOO_OLD`, `TIMESTAMP_IN_FUTURE`, and those of [`Self::milliseconds`].
    pub fn check(
        &self,
        required: &[&str],
        issuer: &str,
        valid_from: &[&str],
        time: &TimePolicy,
    ) -> Result<Option<i64>, WebhookError> {
        for name in required {
            self.required(name)?;
        }
        let claim = self.claims().at("iss");
        if claim.exists() && !claim.is(issuer) {
            let message = ["the token was not issued by ", issuer].concat();
            return Err(WebhookError::new(ErrorCode::IssuerMismatch, message));
        }
        let (mut first, mut latest) = (None, i64::MIN);
        for name in valid_from {
            if let Some(milliseconds) = self.milliseconds(name)? {
                first = first.or(Some(milliseconds.div_euclid(1000)));
                latest = latest.max(milliseconds);
            }
        }
        time.check_token(self.milliseconds("exp")?.unwrap_or(i64::MAX), latest)?;
        Ok(first)
    }

    /// The whole seconds of a NumericDate claim.
    ///
    /// # Errors
    /// Those of [`Self::milliseconds`].
    #[inline(never)]
    pub fn seconds(&self, name: &str) -> Result<Option<i64>, WebhookError> {
        Ok(self.milliseconds(name)?.map(|milliseconds| milliseconds.div_euclid(1000)))
    }

    /// A NumericDate claim (RFC 7519, section 2: seconds, possibly with a fraction) in milliseconds since the Unix epoch; `None`
    /// where it is missing.
    ///
    /// # Errors
    /// `MALFORMED_HEADER` for a claim that is not a number.
    fn milliseconds(&self, name: &str) -> Result<Option<i64>, WebhookError> {
        let claim = self.claims().at(name);
        match claim.json_type() {
            None => Ok(None),
            Some(JsonType::Number) => Ok(Some(number::thousandths(claim.raw()))),
            Some(_) => Err(malformed(self.http_header, "has a time claim that is not a number of seconds")),
        }
    }
}

/// Whether a claim is this digest, in hexadecimal.
pub(super) fn is_digest(claim: Node<'_>, digest: &[u8; 32]) -> bool {
    claim.string().is_some_and(|text| is_hex_of(digest, &text))
}

/// `MISSING_CLAIM`.
#[cold]
pub(super) fn missing_claim(name: &str) -> WebhookError {
    let message = ["the token lacks the claim ", name, ", which binds it to this request"];
    WebhookError::new(ErrorCode::MissingClaim, message.concat())
}

/// The claims of a token to create: the text of a JSON object, which is not closed yet.
#[derive(Default)]
pub(super) struct Claims(String);

impl Claims {
    #[inline(never)]
    pub fn push_number(&mut self, name: &str, value: i64) {
        string::push_member(name, &value.to_string(), &mut self.0);
    }

    #[inline(never)]
    pub fn push_text(&mut self, name: &str, value: &str) {
        string::push_next_key(name, &mut self.0);
        string::push_quoted(value, &mut self.0);
    }

    /// Creates the token.
    pub fn sign(mut self, (name, hash): Algorithm, key: &Key) -> String {
        self.0.push('}');
        let header = [r#"{"alg":""#, name, r#"","typ":"JWT"}"#].concat();
        let signed = [&base64url(header.as_bytes()), ".", &base64url(self.0.as_bytes())].concat();
        let signature = base64url(&key.hmac(hash, &[signed.as_bytes()]));
        [&signed, ".", &signature].concat()
    }
}
