//! Every public failure: its code, whose fault it is, and what to answer.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::json::Position;
use crate::names::{Provider, Scheme};
use crate::schema::Issue;

/// Declares the codes once: variant, wire word, HTTP status.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $word:literal, $status:literal;)+) => {
        /// Why something was refused. The words and statuses are stable.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorCode {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl ErrorCode {
            /// All of them, in groups.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The stable word for this code, for example `SIGNATURE_MISMATCH`.
            ///
            /// ```
            /// use hookproof::ErrorCode;
            ///
            /// assert_eq!(ErrorCode::SignatureMismatch.as_str(), "SIGNATURE_MISMATCH");
            /// ```
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// The HTTP status to answer with.
            ///
            /// ```
            /// use hookproof::ErrorCode;
            ///
            /// assert_eq!(ErrorCode::SignatureMismatch.status(), 401);
            /// ```
            pub const fn status(self) -> u16 {
                match self { $(Self::$variant => $status,)+ }
            }
        }
    };
}

codes! {
    // The fault of whoever configured the receiver.
    /// An option is missing, of the wrong type or out of range.
    InvalidOptions = "INVALID_OPTIONS", 500;
    /// A secret is empty, blank, or not decodable.
    InvalidSecret = "INVALID_SECRET", 500;

    // A defect of this package.
    /// The core failed, and the request was not judged. Only in the JavaScript package, where a panic costs one call.
    InternalError = "INTERNAL_ERROR", 500;

    // The request is not one that could be judged.
    /// A header that the scheme needs is absent.
    MissingHeader = "MISSING_HEADER", 400;
    /// A header occurs several times with different values.
    DuplicateHeader = "DUPLICATE_HEADER", 400;
    /// A header is present but cannot be read.
    MalformedHeader = "MALFORMED_HEADER", 400;
    /// The URL is not absolute, or not a URL.
    InvalidUrl = "INVALID_URL", 400;
    /// The body was parsed before it got here, so its bytes are gone.
    BodyNotRaw = "BODY_NOT_RAW", 400;
    /// The body is larger than the receiver takes.
    BodyTooLarge = "BODY_TOO_LARGE", 413;
    /// The body has more events than [`crate::limits::MAX_EVENTS`]; the error's position is where the last one allowed ends.
    TooManyEvents = "TOO_MANY_EVENTS", 413;
    /// URL and headers are longer than [`crate::limits::MAX_HEAD_BYTES`].
    HeadTooLarge = "HEAD_TOO_LARGE", 431;
    /// There are more headers than [`crate::limits::MAX_HEADERS`].
    TooManyHeaders = "TOO_MANY_HEADERS", 431;
    /// The query string has more pairs than [`crate::limits::MAX_PARAMETERS`].
    TooManyParameters = "TOO_MANY_PARAMETERS", 414;

    // The request does not prove who sent it.
    /// No credentials yet: the answer's headers ask for them.
    CredentialsRequired = "CREDENTIALS_REQUIRED", 401;
    /// No configured secret gives this signature.
    SignatureMismatch = "SIGNATURE_MISMATCH", 401;
    /// Authentic, but older than the tolerance.
    TimestampTooOld = "TIMESTAMP_TOO_OLD", 401;
    /// Authentic, but from further in the future than clocks may differ.
    TimestampInFuture = "TIMESTAMP_IN_FUTURE", 401;
    /// The token names an algorithm that the provider does not use.
    UnsupportedAlgorithm = "UNSUPPORTED_ALGORITHM", 401;
    /// The token was issued by someone else.
    IssuerMismatch = "ISSUER_MISMATCH", 401;
    /// The token lacks a claim that binds it to the request.
    MissingClaim = "MISSING_CLAIM", 401;
    /// The token was issued for another URL.
    UrlMismatch = "URL_MISMATCH", 401;
    /// The token was issued for another body.
    BodyMismatch = "BODY_MISMATCH", 401;
    /// The request by which the provider makes sure that the address is the account's has another verify token than the
    /// receiver, or cannot be answered for another reason.
    HandshakeRefused = "HANDSHAKE_REFUSED", 403;

    // Authentic, but not readable.
    /// The body is not JSON; the error says where.
    InvalidJson = "INVALID_JSON", 400;
    /// The body is not UTF-8.
    InvalidEncoding = "INVALID_ENCODING", 400;
    /// The body nests deeper than [`crate::limits::MAX_DEPTH`].
    TooDeep = "TOO_DEEP", 400;
    /// Strict receivers only: the payload departs from the documents; the error lists where.
    InvalidPayload = "INVALID_PAYLOAD", 400;
}

/// A refusal: a stable [code](ErrorCode), a sentence that says what to look at, and what to answer.
///
/// It never holds a secret, a signature computed here, or anything derived from one.
#[derive(Clone, PartialEq)]
pub struct WebhookError(Box<ErrorInner>);

#[derive(Clone, Debug, PartialEq)]
struct ErrorInner {
    code: ErrorCode,
    message: Cow<'static, str>,
    provider: Option<Provider>,
    scheme: Option<Scheme>,
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

    /// One sentence that says what is wrong and what to look at.
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

    /// The provider the receiver was made for.
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

    /// The scheme that refused, when one was chosen.
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

    /// The HTTP status to answer with.
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

    /// The header to answer with beside the status, as name and value.
    ///
    /// HTTP (RFC 9110, 11.6.1) wants a challenge in every 401 of a Basic realm, and Bandwidth sends its credentials only
    /// after one.
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
        let challenge = self.0.scheme == Some(Scheme::Basic) && self.status() == 401;
        challenge.then_some(("WWW-Authenticate", "Basic realm=\"\""))
    }

    /// What a strict receiver found wrong with the payload.
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

    /// Where in the body reading stopped.
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
        self.0.fmt(f)
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.0.code, self.0.message)
    }
}

/// As the JavaScript package gives it, with its message: `{code, message, status, provider, scheme, headers, …}`.
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
