//! The input and the result of the verification by a scheme.

use std::cell::OnceCell;

use crate::body::BodyInput;
use crate::error::{ErrorCode, WebhookError};
use crate::form::{self, Pair};
use crate::request::{PublicUrl, Request, Url, malformed};

use super::hash::sha256;
use super::parameters::Parameters;
use crate::encoding::{from_base64, hex};

/// A request, the URL that the provider called, the digest of the body and the parameters. Each is computed once at most.
pub(crate) struct VerificationInput<'a> {
    pub request: Request<'a>,
    public_url: &'a PublicUrl,
    url: OnceCell<Url<'a>>,
    body_digest: OnceCell<[u8; 32]>,
    form_pairs: OnceCell<Vec<Pair<'a>>>,
    parameters: OnceCell<Parameters<'a>>,
}

/// The result of a successful verification.
#[derive(Debug)]
pub(crate) struct Match {
    /// The index of the matching secret.
    pub key_index: usize,
    /// The time of the signature, in seconds since the Unix epoch.
    pub signed_at: Option<i64>,
    /// The same for every redelivery, different for any other delivery.
    pub replay_key: String,
    /// The URL that was signed, where the scheme tries several spellings.
    pub url: Option<String>,
}

impl<'a> VerificationInput<'a> {
    /// `body_digest` is the SHA-256 of the body, if the caller has computed it.
    pub fn new(request: Request<'a>, public_url: &'a PublicUrl, body_digest: Option<[u8; 32]>) -> Self {
        let body_digest = body_digest.map_or_else(OnceCell::new, OnceCell::from);
        Self {
            request,
            public_url,
            url: OnceCell::new(),
            body_digest,
            form_pairs: OnceCell::new(),
            parameters: OnceCell::new(),
        }
    }

    /// The URL that the provider called.
    ///
    /// # Errors
    /// `INVALID_URL`, also for the URL of a WebSocket.
    pub fn url(&self) -> Result<Url<'a>, WebhookError> {
        self.url_or_websocket()?.http()
    }

    /// The URL that the provider called, which may be that of a WebSocket.
    ///
    /// # Errors
    /// `INVALID_URL`.
    pub fn url_or_websocket(&self) -> Result<Url<'a>, WebhookError> {
        if let Some(url) = self.url.get() {
            return Ok(*url);
        }
        let url = self.public_url.resolve(self.request.url)?;
        Ok(*self.url.get_or_init(|| url))
    }

    /// The query string of the URL that the provider called, without its question mark; empty where it has none.
    ///
    /// # Errors
    /// `INVALID_URL`, also for the URL of a WebSocket.
    pub fn query(&self) -> Result<&'a str, WebhookError> {
        Ok(self.url()?.query.unwrap_or_default())
    }

    /// The URL that the provider called, which is absolute.
    ///
    /// # Errors
    /// `INVALID_URL`, also for the URL of a WebSocket.
    pub fn absolute(&self) -> Result<Url<'a>, WebhookError> {
        self.absolute_or_websocket()?.http()
    }

    /// The URL that the provider called, which is absolute and may be that of a WebSocket.
    ///
    /// # Errors
    /// `INVALID_URL`.
    pub fn absolute_or_websocket(&self) -> Result<Url<'a>, WebhookError> {
        self.url_or_websocket()?.absolute_or_websocket()
    }

    /// The SHA-256 of the absolute URL.
    ///
    /// # Errors
    /// `INVALID_URL`.
    pub fn url_digest(&self) -> Result<[u8; 32], WebhookError> {
        let url = self.absolute()?;
        Ok(self.public_url.digest(|| sha256(&url.components().map(str::as_bytes))))
    }

    /// The decoded value of a header that must be present and base64.
    ///
    /// # Errors
    /// `MISSING_HEADER`, `MALFORMED_HEADER`, `DUPLICATE_HEADER`.
    #[inline(never)]
    pub fn base64_header(&self, name: &'static str) -> Result<Vec<u8>, WebhookError> {
        from_base64(self.request.required(name, ",")?).ok_or_else(|| malformed(name, "is not base64"))
    }

    /// The SHA-256 of the raw body.
    #[inline(never)]
    pub fn body_digest(&self) -> &[u8; 32] {
        self.body_digest.get_or_init(|| sha256(&[self.request.body]))
    }

    /// The body with its media type and the query, from which the payload is parsed. The query is that of the URL that is
    /// verified, which may differ from that of the request; it is empty where that URL is invalid.
    pub fn body_input(&self) -> BodyInput<'a> {
        let query = self.query().unwrap_or_default();
        let content_type = self.request.header("content-type", ",").ok().flatten();
        BodyInput { body: self.request.body, query, content_type }
    }

    /// The pairs of the payload, which is this form.
    #[inline(never)]
    pub fn form_pairs(&self, form: &'a [u8]) -> &[Pair<'a>] {
        self.form_pairs.get_or_init(|| form::pairs(form))
    }

    /// The parameters of the payload: of the query, the form or the JSON object.
    ///
    /// # Errors
    /// `INVALID_URL`, `TOO_MANY_PARAMETERS`.
    pub fn parameters(&self) -> Result<&Parameters<'a>, WebhookError> {
        if let Some(parameters) = self.parameters.get() {
            return Ok(parameters);
        }
        if self.request.body.is_empty() {
            self.url()?;
        }
        let parameters = Parameters::of(&self.body_input())?;
        Ok(self.parameters.get_or_init(|| parameters))
    }

    /// The replay key of the signed content: a digest of the body and the signed part of the query, in 32 hexadecimal digits.
    /// It does not depend on the signature, which a redelivery may have anew, or on unsigned parts, which an attacker could
    /// change in a recorded request.
    pub fn content(&self, query: &str) -> String {
        if query.is_empty() {
            return hex(&self.body_digest()[..16]);
        }
        replay_key(&[self.body_digest(), query.as_bytes()])
    }
}

/// The replay key of other signed content.
pub(crate) fn replay_key(pieces: &[&[u8]]) -> String {
    hex(&sha256(pieces)[..16])
}

/// `SIGNATURE_MISMATCH`.
#[cold]
pub(crate) fn mismatch(message: &str) -> WebhookError {
    explainable(ErrorCode::SignatureMismatch, message)
}

/// An error whose message refers to `explain`.
#[cold]
pub(crate) fn explainable(code: ErrorCode, message: &str) -> WebhookError {
    WebhookError::new(code, [message, "; `receiver.explain` finds the cause, docs/mismatch.md describes each"].concat())
}
