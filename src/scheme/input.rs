//! A request as the schemes look at it, and what they conclude.

use std::cell::OnceCell;

use crate::body::BodyInput;
use crate::error::{ErrorCode, WebhookError};
use crate::request::{PublicUrl, Request, Url};

use super::hash::sha256;
use super::parameters::Parameters;
use crate::encoding::hex;

/// A request, the URL it was really sent to, and the digest of its body, each computed once at most.
pub(crate) struct VerificationInput<'a> {
    pub request: Request<'a>,
    public_url: &'a PublicUrl,
    url: OnceCell<Url<'a>>,
    body_digest: OnceCell<[u8; 32]>,
    parameters: OnceCell<Parameters>,
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
        Self { request, public_url, url: OnceCell::new(), body_digest, parameters: OnceCell::new() }
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

    /// What the payload of the request is read from. The query matters only where there is no body; it is that of the URL that
    /// was verified, whatever the request's own is, and empty where that cannot be read.
    pub fn body_input(&self) -> BodyInput<'a> {
        let query = self.url().ok().and_then(|url| url.query).unwrap_or_default();
        let content_type = self.request.header("content-type", ",").ok().flatten();
        BodyInput { body: self.request.body, query, content_type }
    }

    /// The parameters of the query, the form or the JSON object that its payload is.
    ///
    /// # Errors
    /// `INVALID_URL`, `TOO_MANY_PARAMETERS`.
    pub fn parameters(&self) -> Result<&Parameters, WebhookError> {
        if let Some(parameters) = self.parameters.get() {
            return Ok(parameters);
        }
        if self.request.body.is_empty() {
            self.url()?;
        }
        let parameters = Parameters::of(&self.body_input())?;
        Ok(self.parameters.get_or_init(|| parameters))
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
