//! The error type of this crate.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::json::Position;
use crate::names::{Provider, Scheme};
use crate::schema::Issue;

string_enum! {
    /// Why a request, a body or an option is refused. The strings and statuses are stable.
    pub enum ErrorCode {
        // Configuration.
        /// An option is missing, of the wrong type, or out of range.
        InvalidOptions = "INVALID_OPTIONS", 500;
        /// A secret is empty, blank, undecodable, or of the wrong kind for the schemes.
        InvalidSecret = "INVALID_SECRET", 500;

        // A defect of this package.
        /// The core failed, and the request was not evaluated. JavaScript package only.
        InternalError = "INTERNAL_ERROR", 500;

        // The request cannot be verified.
        /// A header that the scheme requires is missing.
        MissingHeader = "MISSING_HEADER", 400;
        /// A header occurs several times with different values.
        DuplicateHeader = "DUPLICATE_HEADER", 400;
        /// A header has an invalid value.
        MalformedHeader = "MALFORMED_HEADER", 400;
        /// The URL is not absolute, or is invalid.
        InvalidUrl = "INVALID_URL", 400;
        /// The body is a parsed object instead of bytes. JavaScript package only.
        BodyNotRaw = "BODY_NOT_RAW", 400;
        /// The body is larger than the limit of the receiver.
        BodyTooLarge = "BODY_TOO_LARGE", 413;
        /// The body has more events than [`crate::limits::MAX_EVENTS`]. The position is the end of the last allowed event.
        TooManyEvents = "TOO_MANY_EVENTS", 413;
        /// The URL and the headers together are longer than [`crate::limits::MAX_HEAD_BYTES`].
        HeadTooLarge = "HEAD_TOO_LARGE", 431;
        /// The request has more headers than [`crate::limits::MAX_HEADERS`].
        TooManyHeaders = "TOO_MANY_HEADERS", 431;
        /// The query string has more parameters than [`crate::limits::MAX_PARAMETERS`].
        TooManyParameters = "TOO_MANY_PARAMETERS", 414;

        // The request is not authentic.
        /// The request has no credentials yet. The headers of the response request them.
        CredentialsRequired = "CREDENTIALS_REQUIRED", 401;
        /// The signature matches none of the secrets.
        SignatureMismatch = "SIGNATURE_MISMATCH", 401;
        /// The signature is authentic, but older than the tolerance.
        TimestampTooOld = "TIMESTAMP_TOO_OLD", 401;
        /// The signature is authentic, but its time is further in the future than clocks may differ.
        TimestampInFuture = "TIMESTAMP_IN_FUTURE", 401;
        /// The algorithm of the token is not one that the provider uses.
        UnsupportedAlgorithm = "UNSUPPORTED_ALGORITHM", 401;
        /// The token has another issuer.
        IssuerMismatch = "ISSUER_MISMATCH", 401;
        /// The token lacks a claim that binds it to the request.
        MissingClaim = "MISSING_CLAIM", 401;
        /// The token was issued for another URL.
        UrlMismatch = "URL_MISMATCH", 401;
        /// The token was issued for another body.
        BodyMismatch = "BODY_MISMATCH", 401;
        /// The handshake by which the provider verifies the URL has another verify token than the receiver, or no challenge.
        HandshakeRefused = "HANDSHAKE_REFUSED", 403;

        // The request is authentic, but its body is invalid.
        /// The body is not JSON. The position is that of the syntax error.
        InvalidJson = "INVALID_JSON", 400;
        /// The body is not UTF-8.
        InvalidEncoding = "INVALID_ENCODING", 400;
        /// The body nests deeper than [`crate::limits::MAX_DEPTH`].
        TooDeep = "TOO_DEEP", 400;
        /// Strict receivers only: the payload deviates from the specification, as the issues state.
        InvalidPayload = "INVALID_PAYLOAD", 400;
    }

    /// The HTTP status to respond with.
    ///
    /// ```
    /// use hookproof::ErrorCode;
    ///
    /// assert_eq!(ErrorCode::SignatureMismatch.status(), 401);
    /// ```
    pub const fn status(self) -> u16;
}

/// The error of this crate: a stable [code](ErrorCode), a message with the fix, and the status and header of the response.
///
/// It never contains a secret, a computed signature, or anything derived from one.
#[derive(Clone, PartialEq)]
pub struct WebhookError(Box<ErrorInner>);

#[derive(Clone, PartialEq)]
struct ErrorInner {
    code: ErrorCode,
    message: Cow<'static, str>,
    provider: Option<Provider>,
    scheme: Option<Scheme>,
    challenge: Option<&'static str>,
    issues: Vec<Issue>,
    position: Option<Position>,
}

impl WebhookError {
    #[cold]
    #[inline(never)]
    pub(crate) fn new(code: ErrorCode, message: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(ErrorInner {
            code,
            message: message.into(),
            provider: None,
            scheme: None,
            challenge: None,
            issues: Vec::new(),
            position: None,
        }))
    }

    pub(crate) fn with_provider(mut self, provider: Provider) -> Self {
        self.0.provider = Some(provider);
        self
    }

    pub(crate) fn with_scheme(mut self, scheme: Scheme) -> Self {
        self.0.scheme = Some(scheme);
        self
    }

    /// With the value of `WWW-Authenticate` in a response with the status 401.
    pub(crate) fn with_challenge(mut self, challenge: &'static str) -> Self {
        self.0.challenge = Some(challenge);
        self
    }

    pub(crate) fn with_message(mut self, message: String) -> Self {
        self.0.message = message.into();
        self
    }

    pub(crate) fn with_issues(mut self, issues: Vec<Issue>) -> Self {
        self.0.issues = issues;
        self
    }

    pub(crate) fn with_position(mut self, position: Position) -> Self {
        self.0.position = Some(position);
        self
    }

    /// The stable code.
    ///
    /// ```
    /// use hookproof::{ErrorCode, Provider, Receiver, ReceiverOptions, Request, Secret};
    ///
    /// let secret = Secret::Credentials { username: "user".into(), password: "word".into() };
    /// let receiver = Receiver::new(&ReceiverOptions::new(Provider::Bandwidth, secret))?;
    /// let request = Request { url: "/hook", headers: &[], body: b"[]" };
    /// let error = receiver.receive(&request, 1_700_000_000).unwrap_err();
    /// assert_eq!(error.code(), ErrorCode::CredentialsRequired);
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn code(&self) -> ErrorCode {
        self.0.code
    }

    /// The cause and its fix, for people to read. Messages may change between versions.
    ///
    /// ```
    /// use hookproof::{ErrorCode, Provider, Receiver, ReceiverOptions, Request, Secret};
    ///
    /// let secret = Secret::Credentials { username: "user".into(), password: "word".into() };
    /// let receiver = Receiver::new(&ReceiverOptions::new(Provider::Bandwidth, secret))?;
    /// let request = Request { url: "/hook", headers: &[], body: b"[]" };
    /// let error = receiver.receive(&request, 1_700_000_000).unwrap_err();
    /// assert!(error.message().contains("no credentials"));
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The provider of the receiver.
    ///
    /// ```
    /// use hookproof::{ErrorCode, Provider, Receiver, ReceiverOptions, Request, Secret};
    ///
    /// let secret = Secret::Credentials { username: "user".into(), password: "word".into() };
    /// let receiver = Receiver::new(&ReceiverOptions::new(Provider::Bandwidth, secret))?;
    /// let request = Request { url: "/hook", headers: &[], body: b"[]" };
    /// let error = receiver.receive(&request, 1_700_000_000).unwrap_err();
    /// assert_eq!(error.provider(), Some(Provider::Bandwidth));
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn provider(&self) -> Option<Provider> {
        self.0.provider
    }

    /// The scheme that refused the request; `None` where none was selected.
    ///
    /// ```
    /// use hookproof::{ErrorCode, Provider, Receiver, ReceiverOptions, Request, Secret};
    ///
    /// let secret = Secret::Credentials { username: "user".into(), password: "word".into() };
    /// let receiver = Receiver::new(&ReceiverOptions::new(Provider::Bandwidth, secret))?;
    /// let request = Request { url: "/hook", headers: &[], body: b"[]" };
    /// let error = receiver.receive(&request, 1_700_000_000).unwrap_err();
    /// assert_eq!(error.scheme(), Some(hookproof::Scheme::Basic));
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn scheme(&self) -> Option<Scheme> {
        self.0.scheme
    }

    /// The HTTP status to respond with.
    ///
    /// ```
    /// use hookproof::{ErrorCode, Provider, Receiver, ReceiverOptions, Request, Secret};
    ///
    /// let secret = Secret::Credentials { username: "user".into(), password: "word".into() };
    /// let receiver = Receiver::new(&ReceiverOptions::new(Provider::Bandwidth, secret))?;
    /// let request = Request { url: "/hook", headers: &[], body: b"[]" };
    /// let error = receiver.receive(&request, 1_700_000_000).unwrap_err();
    /// assert_eq!(error.status(), 401);
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn status(&self) -> u16 {
        self.0.code.status()
    }

    /// The header of the response, as name and value: the challenge of HTTP Basic authentication (RFC 9110, 11.6.1), without
    /// which Bandwidth does not send its credentials.
    ///
    /// ```
    /// use hookproof::{ErrorCode, Provider, Receiver, ReceiverOptions, Request, Secret};
    ///
    /// let secret = Secret::Credentials { username: "user".into(), password: "word".into() };
    /// let receiver = Receiver::new(&ReceiverOptions::new(Provider::Bandwidth, secret))?;
    /// let request = Request { url: "/hook", headers: &[], body: b"[]" };
    /// let error = receiver.receive(&request, 1_700_000_000).unwrap_err();
    /// assert_eq!(error.header(), Some(("WWW-Authenticate", "Basic realm=\"\"")));
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn header(&self) -> Option<(&'static str, &'static str)> {
        let challenge = self.0.challenge.filter(|_| self.status() == 401)?;
        Some(("WWW-Authenticate", challenge))
    }

    /// The deviations for which a strict receiver refused the payload.
    ///
    /// ```
    /// use hookproof::{Provider, Receiver, ReceiverOptions, Request, Secret, SignOptions, sign};
    ///
    /// let mut options = ReceiverOptions::new(Provider::Dotdigital, "key");
    /// options.strict = true;
    /// let unsigned = Request { url: "/hook", headers: &[], body: br#"{"name":"message.read","payload":7}"# };
    /// let headers = sign(&unsigned, &SignOptions::new(Provider::Dotdigital, &Secret::from("key"), 0))?;
    /// let error = Receiver::new(&options)?.receive(&Request { headers: &headers, ..unsigned }, 0).unwrap_err();
    /// assert!(error.issues().iter().any(|issue| issue.path == "/payload"));
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn issues(&self) -> &[Issue] {
        &self.0.issues
    }

    /// The position in the body at which parsing stopped.
    ///
    /// ```
    /// use hookproof::{ParseOptions, Position, Provider, parse};
    ///
    /// let error = parse(Provider::Dotdigital, b"{\n  \"name\" 1\n}", &ParseOptions::default()).unwrap_err();
    /// assert_eq!(error.position(), Some(Position { line: 2, column: 10 }));
    /// ```
    pub fn position(&self) -> Option<Position> {
        self.0.position
    }
}

impl fmt::Debug for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ErrorInner { code, message, provider, scheme, challenge, issues, position } = &*self.0;
        f.debug_struct("WebhookError")
            .field("code", code)
            .field("message", message)
            .field("provider", provider)
            .field("scheme", scheme)
            .field("challenge", challenge)
            .field("issues", issues)
            .field("position", position)
            .finish()
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.0.code, self.0.message)
    }
}

/// The same shape as in the JavaScript package: `{code, message, status, provider, scheme, headers, …}`.
impl Serialize for WebhookError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_map(None)?;
        fields.serialize_entry("code", &self.code())?;
        fields.serialize_entry("message", self.message())?;
        fields.serialize_entry("status", &self.status())?;
        let headers: BTreeMap<_, _> = self.header().into_iter().collect();
        fields.serialize_entry("headers", &headers)?;
        if let Some(provider) = self.provider() {
            fields.serialize_entry("provider", &provider)?;
        }
        if let Some(scheme) = self.scheme() {
            fields.serialize_entry("scheme", &scheme)?;
        }
        if !self.issues().is_empty() {
            fields.serialize_entry("issues", self.issues())?;
        }
        if let Some(Position { line, column }) = self.position() {
            fields.serialize_entry("line", &line)?;
            fields.serialize_entry("column", &column)?;
        }
        fields.end()
    }
}

impl std::error::Error for WebhookError {}
