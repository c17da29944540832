//! Verifies requests and parses their events.

mod delivery;
mod options;

use crate::error::{ErrorCode, WebhookError};
use crate::event::Events;
use crate::form;
use crate::limits::LARGEST_BODY_BYTES;
use crate::names::{Provider, Scheme};
use crate::payload;
use crate::request::{PublicUrl, Request, missing};
use crate::schema::Strictness;
use crate::scheme::{
    Credential, Key, OlderHeader, Policy, SchemeOptions, Secret, TimePolicy, VerificationInput, derive_keys,
    usable_schemes,
};
use crate::text::is_blank;

pub use delivery::{Delivery, Verification};
pub use options::{ReceiverOptions, Tolerance};

/// Verifies the requests of one provider and parses their events.
///
/// Create it once, and share it: it is `Send` and `Sync`, and keeps no state between requests.
#[derive(Debug)]
pub struct Receiver {
    provider: Provider,
    /// The strongest scheme first.
    scheme_keys: Vec<SchemeKeys>,
    /// The provider's other schemes, which the option `schemes` excludes, or which accept no secret or lack an option. They
    /// never verify a request, and are for `explain` only.
    unused_keys: Vec<SchemeKeys>,
    restricts_schemes: bool,
    tolerance: Tolerance,
    clock_skew: u64,
    scheme_options: SchemeOptions,
    public_url: PublicUrl,
    max_body_bytes: usize,
    strictness: Strictness,
    verify_token: Option<Key>,
}

/// A scheme and its keys.
#[derive(Debug)]
struct SchemeKeys {
    scheme: Scheme,
    keys: Vec<Key>,
}

impl Receiver {
    /// Creates a receiver.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` for an option that is invalid or does not apply to the provider; `INVALID_SECRET` for a secret that
    /// is empty, blank, undecodable, or of the wrong kind for the schemes.
    ///
    /// ```
    /// use hookproof::{ErrorCode, Provider, Receiver, ReceiverOptions, Secret};
    ///
    /// let credentials = Secret::Credentials { username: "callbacks".into(), password: "a password".into() };
    /// let receiver = Receiver::new(&ReceiverOptions::new(Provider::Bandwidth, credentials))?;
    ///
    /// let blank = Receiver::new(&ReceiverOptions::new(Provider::Bird, " "));
    /// assert_eq!(blank.unwrap_err().code(), ErrorCode::InvalidSecret);
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn new(options: &ReceiverOptions) -> Result<Self, WebhookError> {
        let provider = options.provider;
        Self::assemble(options).map_err(|error| error.with_provider(provider))
    }

    fn assemble(options: &ReceiverOptions) -> Result<Self, WebhookError> {
        let provider = options.provider;
        if options.max_body_bytes > LARGEST_BODY_BYTES {
            return Err(WebhookError::new(ErrorCode::InvalidOptions, "`maxBodyBytes` must be at most 268435456"));
        }
        if options.schemes.as_ref().is_some_and(Vec::is_empty) {
            return Err(WebhookError::new(ErrorCode::InvalidOptions, "`schemes` must name at least one scheme"));
        }
        let allowed = options.schemes.as_deref().unwrap_or_default();
        let scheme_options = SchemeOptions { sig_method: options.sig_method };
        let usable = usable_schemes(provider, allowed, &options.secrets, &scheme_options)?;
        let unusable = allowed.iter().find(|scheme| !usable.contains(scheme));
        if unusable.is_some() || usable.is_empty() {
            let name = unusable.map_or(provider.as_str(), |scheme| scheme.as_str());
            let message = ["none of the secrets has the form of a secret of ", name].concat();
            return Err(WebhookError::new(ErrorCode::InvalidSecret, message));
        }
        let (mut scheme_keys, mut unused_keys) = (Vec::new(), Vec::new());
        for &scheme in provider.schemes() {
            let keys = derive_keys(provider, scheme, &options.secrets);
            if usable.contains(&scheme) {
                scheme_keys.push(SchemeKeys { scheme, keys: keys? });
            } else {
                unused_keys.push(SchemeKeys { scheme, keys: keys.unwrap_or_default() });
            }
        }
        let verify_token = options.verify_token.as_ref().map(|token| verify_token(provider, token)).transpose()?;
        Ok(Self {
            provider,
            scheme_keys,
            unused_keys,
            restricts_schemes: !allowed.is_empty(),
            verify_token,
            tolerance: options.tolerance,
            clock_skew: options.clock_skew,
            scheme_options,
            public_url: PublicUrl::from_option(options.url.as_deref())?,
            max_body_bytes: options.max_body_bytes,
            strictness: if options.strict { Strictness::Strict } else { Strictness::Lenient },
        })
    }

    /// The names of the headers that the receiver reads, in lower case.
    ///
    /// ```
    /// use hookproof::{Provider, Receiver, ReceiverOptions};
    ///
    /// let receiver = Receiver::new(&ReceiverOptions::new(Provider::Dotdigital, "key"))?;
    /// assert_eq!(receiver.header_names().collect::<Vec<_>>(), ["x-comapi-signature", "content-type"]);
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn header_names(&self) -> impl Iterator<Item = &'static str> {
        self.scheme_keys.iter().flat_map(|keys| keys.scheme.spec().headers).copied().chain(["content-type"])
    }

    /// The sending provider.
    ///
    /// ```
    /// use hookproof::{Provider, Receiver, ReceiverOptions};
    ///
    /// let receiver = Receiver::new(&ReceiverOptions::new(Provider::Dotdigital, "key"))?;
    /// assert_eq!(receiver.provider(), Provider::Dotdigital);
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn provider(&self) -> Provider {
        self.provider
    }

    /// The maximum size of a body in bytes.
    ///
    /// ```
    /// use hookproof::{Provider, Receiver, ReceiverOptions};
    ///
    /// // The limit for reading a body from a connection.
    /// let receiver = Receiver::new(&ReceiverOptions::new(Provider::Dotdigital, "key"))?;
    /// assert_eq!(receiver.max_body_bytes(), 1_048_576);
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn max_body_bytes(&self) -> usize {
        self.max_body_bytes
    }

    /// Verifies the request at the time `now`, in seconds since the Unix epoch, without parsing the body.
    ///
    /// # Errors
    /// The request and authenticity codes of [`ErrorCode`].
    ///
    /// ```
    /// use hookproof::{Provider, Receiver, ReceiverOptions, Request, Secret, SignOptions, sign};
    ///
    /// let now = 1_700_000_000;
    /// let unsigned = Request { url: "https://hooks.example.com/bird", headers: &[], body: b"{}" };
    /// let headers = sign(&unsigned, &SignOptions::new(Provider::Bird, &Secret::from("key"), now))?;
    ///
    /// let receiver = Receiver::new(&ReceiverOptions::new(Provider::Bird, "key"))?;
    /// let verification = receiver.verify(&Request { headers: &headers, ..unsigned }, now + 10)?;
    /// assert_eq!(verification.signed_at, Some(now));
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn verify(&self, request: &Request<'_>, now: i64) -> Result<Verification, WebhookError> {
        self.verify_digested(request, None, now)
    }

    /// [`Self::verify`] with the SHA-256 of the body, if the caller has computed it.
    pub(crate) fn verify_digested(
        &self,
        request: &Request<'_>,
        body_digest: Option<[u8; 32]>,
        now: i64,
    ) -> Result<Verification, WebhookError> {
        self.evaluate(&VerificationInput::new(*request, &self.public_url, body_digest), now)
    }

    fn evaluate(&self, input: &VerificationInput<'_>, now: i64) -> Result<Verification, WebhookError> {
        let request = &input.request;
        if request.body.len() > self.max_body_bytes {
            return Err(self.too_large());
        }
        request.check_size().map_err(|error| error.with_provider(self.provider))?;
        let selected =
            self.select(input).map_err(|error| name_present_headers(error, request).with_provider(self.provider))?;
        self.verify_with(selected, input, now).map_err(|error| {
            name_present_headers(error.with_scheme(selected.scheme), request).with_provider(self.provider)
        })
    }

    /// Verifies the request at the time `now`, in seconds since the Unix epoch, and parses its events.
    ///
    /// # Errors
    /// Those of [`Self::verify`]; then `INVALID_JSON`, `INVALID_ENCODING`, `TOO_DEEP`, `TOO_MANY_EVENTS`, and `INVALID_PAYLOAD`
    /// if strict.
    ///
    /// ```
    /// use hookproof::{Provider, Receiver, ReceiverOptions, Request, Secret, SignOptions, sign};
    ///
    /// let now = 1_700_000_000;
    /// let body = br#"{"eventId":"1","name":"message.read","payload":{"id":"m-1"}}"#;
    /// let unsigned = Request { url: "/hook", headers: &[], body };
    /// let headers = sign(&unsigned, &SignOptions::new(Provider::Dotdigital, &Secret::from("key"), now))?;
    ///
    /// let receiver = Receiver::new(&ReceiverOptions::new(Provider::Dotdigital, "key"))?;
    /// let delivery = receiver.receive(&Request { headers: &headers, ..unsigned }, now)?;
    /// assert_eq!(delivery.events.iter().next().unwrap().type_name, "message.read");
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn receive<'a>(&'a self, request: &Request<'a>, now: i64) -> Result<Delivery<'a>, WebhookError> {
        self.receive_digested(request, None, now)
    }

    /// [`Self::receive`] with the SHA-256 of the body, if the caller has computed it.
    pub(crate) fn receive_digested<'a>(
        &'a self,
        request: &Request<'a>,
        body_digest: Option<[u8; 32]>,
        now: i64,
    ) -> Result<Delivery<'a>, WebhookError> {
        let input = VerificationInput::new(*request, &self.public_url, body_digest);
        let verification = self.evaluate(&input, now)?;
        let read_form = |form| form::document(input.form_pairs(form));
        let events = payload::read_with(self.provider, input.body_input(), self.strictness, &read_form)
            .and_then(|events| self.check_strict(events))
            .map_err(|error| error.with_provider(self.provider).with_scheme(verification.scheme))?;
        Ok(Delivery { verification, events })
    }

    /// `BODY_TOO_LARGE`. The bindings also use it for a body that the host has not read to its end.
    #[cold]
    pub(crate) fn too_large(&self) -> WebhookError {
        WebhookError::new(ErrorCode::BodyTooLarge, "the body is larger than `maxBodyBytes`")
            .with_provider(self.provider)
    }

    /// The scheme by which the request is verified; `None` where it has the credential of none.
    pub(crate) fn selected_scheme(&self, input: &VerificationInput<'_>) -> Option<Scheme> {
        self.select(input).ok().map(|keys| keys.scheme)
    }

    /// Whether requests are verified by this scheme.
    pub(crate) fn uses(&self, scheme: Scheme) -> bool {
        self.scheme_keys.iter().any(|keys| keys.scheme == scheme)
    }

    /// Whether the option `schemes` is set.
    pub(crate) fn restricts_schemes(&self) -> bool {
        self.restricts_schemes
    }

    /// All keys with their schemes, including the schemes of the provider that the receiver does not use.
    pub(crate) fn keys(&self) -> Vec<(Scheme, &Key)> {
        let mut keys = Vec::new();
        for candidate in self.scheme_keys.iter().chain(&self.unused_keys) {
            for key in &candidate.keys {
                keys.push((candidate.scheme, key));
            }
        }
        keys
    }

    /// The token of the provider's handshake.
    pub(crate) fn verify_token(&self) -> Option<&Key> {
        self.verify_token.as_ref()
    }

    pub(crate) fn scheme_options(&self) -> SchemeOptions {
        self.scheme_options
    }

    pub(crate) fn public_url(&self) -> &PublicUrl {
        &self.public_url
    }

    /// The strongest scheme whose credential the request has. If its verification fails, no weaker scheme is tried.
    fn select(&self, input: &VerificationInput<'_>) -> Result<&SchemeKeys, WebhookError> {
        if let [only] = self.scheme_keys.as_slice() {
            return Ok(only);
        }
        for candidate in &self.scheme_keys {
            if candidate.scheme.spec().credential.is_in(input)? {
                return Ok(candidate);
            }
        }
        let expected: Vec<_> = self.scheme_keys.iter().map(|keys| keys.scheme.spec().credential.describe()).collect();
        let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
        Err(missing(&expected))
    }

    fn verify_with(
        &self,
        selected: &SchemeKeys,
        input: &VerificationInput<'_>,
        now: i64,
    ) -> Result<Verification, WebhookError> {
        let tolerance = match self.tolerance {
            Tolerance::SchemeDefault => selected.scheme.spec().tolerance.map(u64::from),
            Tolerance::Seconds(seconds) => Some(seconds),
            Tolerance::Any => None,
        };
        let time = TimePolicy { now, tolerance, skew: self.clock_skew };
        let policy = Policy { time, options: self.scheme_options };
        let matched = (selected.scheme.spec().verify)(input, &selected.keys, &policy)?;
        Ok(Verification {
            provider: self.provider,
            scheme: selected.scheme,
            key_index: matched.key_index,
            signed_at: matched.signed_at,
            replay_key: matched.replay_key,
            url: matched.url,
        })
    }

    fn check_strict<'a>(&self, events: Events<'a>) -> Result<Events<'a>, WebhookError> {
        let issues: Vec<_> =
            if self.strictness == Strictness::Strict { events.issues().cloned().collect() } else { Vec::new() };
        if issues.is_empty() {
            return Ok(events);
        }
        let message = "the request is authentic, but its payload deviates from the specification; see `issues`";
        Err(WebhookError::new(ErrorCode::InvalidPayload, message).with_issues(issues))
    }
}

/// The verify token as a key, whose digest is compared.
fn verify_token(provider: Provider, token: &Secret) -> Result<Key, WebhookError> {
    let invalid = |message| Err(WebhookError::new(ErrorCode::InvalidOptions, message));
    match token {
        _ if provider.spec().handshake.is_none() => invalid("`verifyToken` is for Meta: the provider has no handshake"),
        Secret::Text(token) if !is_blank(token) => Ok(Key::new(0, token.as_bytes().to_vec())),
        Secret::Text(_) => invalid("`verifyToken` is empty or blank"),
        Secret::Credentials { .. } | Secret::Account { .. } => invalid("`verifyToken` must be text"),
    }
}

/// Adds to a `MISSING_HEADER` error the signature headers that the request has, of any provider, and that of an older signature.
#[cold]
fn name_present_headers(error: WebhookError, request: &Request<'_>) -> WebhookError {
    if error.code() != ErrorCode::MissingHeader {
        return error;
    }
    let mut message = error.message().to_owned();
    let mut before = "; it has ";
    for provider in Provider::ALL {
        for scheme in provider.schemes() {
            // `Authorization` is not listed, as proxies and gateways use it too.
            if let Credential::Header(header) = scheme.spec().credential
                && request.has_header(header)
            {
                for part in [before, header, " (", scheme.as_str(), " of ", provider.as_str(), ")"] {
                    message.push_str(part);
                }
                before = ", ";
            }
        }
    }
    if let Some(older) = OlderHeader::of(&error, request) {
        for part in [before, older.name, ", ", older.what] {
            message.push_str(part);
        }
    }
    error.with_message(message)
}
