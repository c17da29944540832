//! A request as the schemes look at it, and what they conclude.

use std::cell::OnceCell;

use crate::error::{ErrorCode, WebhookError};
use crate::request::{PublicUrl, Request, Url};

use super::hash::sha256;
use crate::encoding::hex;

/// A request, the URL it was really sent to, and the digest of its body, each computed once at most.
pub(crate) struct VerificationInput<'a> {
    pub request: Request<'a>,
    public_url: &'a PublicUrl,
    url: OnceCell<Url<'a>>,
    body_digest: OnceCell<[u8; 32]>,
}

/// That a request is authentic.
#[derive(Debug)]
pub(crate) struct Match {
    /// The position of the secret that proved it.
    pub key_index: usize,
    /// When it was signed, in seconds since 1970.
    pub signed_at: Option<i64>,
    /// The same for every redelivery of the same thing, different otherwise.
    pub replay_key: String,
    /// The URL that was signed, where the scheme tries several spellings of it.
    pub url: Option<String>,
}

impl<'a> VerificationInput<'a> {
    /// `body_digest` is the SHA-256 of the body where the caller has computed it.
    pub fn new(request: Request<'a>, public_url: &'a PublicUrl, body_digest: Option<[u8; 32]>) -> Self {
        let body_digest = body_digest.map_or_else(OnceCell::new, OnceCell::from);
        Self { request, public_url, url: OnceCell::new(), body_digest }
    }

    /// The URL that the provider called.
    ///
    /// # Errors
    /// `INVALID_URL`.
    pub fn url(&self) -> Result<Url<'a>, WebhookError> {
        if let Some(url) = self.url.get() {
            return Ok(*url);
        }
        let url = self.public_url.resolve(self.request.url)?;
        Ok(*self.url.get_or_init(|| url))
    }

    /// SHA-256 of the raw body.
    pub fn body_digest(&self) -> &[u8; 32] {
        self.body_digest.get_or_init(|| sha256(&[self.request.body]))
    }

    /// What the signed content of a request is recognised by when the provider sends it again, perhaps signed anew: a
    /// digest, 32 hexadecimal digits, of the body and of the query as far as it is signed. What is not signed must not
    /// count, or a recorded request would be a new one with every parameter added to it.
    pub fn content(&self, query: &str) -> String {
        if query.is_empty() {
            return hex(&self.body_digest()[..16]);
        }
        hex(&sha256(&[self.body_digest(), query.as_bytes()])[..16])
    }
}

/// `SIGNATURE_MISMATCH`, with what to look at.
#[cold]
pub(crate) fn mismatch(message: &str) -> WebhookError {
    explainable(ErrorCode::SignatureMismatch, message)
}

/// A mismatch of some kind, with what to look at and how to find its cause.
#[cold]
pub(crate) fn explainable(code: ErrorCode, message: &str) -> WebhookError {
    WebhookError::new(code, [message, "; `receiver.explain` finds the cause, docs/mismatch.md describes each"].concat())
}
