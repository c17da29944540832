//! Why a request is refused, and what would make it pass.
//!
//! Each mistake that is named has been proven: with it undone, the signature fits. The right signature, and the right
//! secret, are never told.

mod body;
mod secret;
pub(crate) mod url;

use crate::error::{ErrorCode, WebhookError};
use crate::limits::MAX_EXPLAINED_BYTES;
use crate::receive::Receiver;
use crate::request::{PublicUrl, Request};
use crate::scheme::{Clock, Evidence, Key, Scheme};

/// What [`Receiver::explain`] found.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Diagnosis {
    /// Whether the request is accepted.
    pub ok: bool,
    /// Why it is refused.
    pub error: Option<WebhookError>,
    /// The mistakes behind it, the likeliest first; two where they were made together.
    pub findings: Vec<Finding>,
}

impl Diagnosis {
    /// Of a request that could not even be judged.
    #[cfg(feature = "wasm")]
    pub(crate) fn unreadable(error: WebhookError) -> Self {
        Self { ok: false, findings: vec![found(Cause::Unexplained, error.message())], error: Some(error) }
    }
}

/// One mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// Which one.
    pub cause: Cause,
    /// What was found, of this request.
    pub detail: String,
    /// What to do about it.
    pub fix: &'static str,
}

/// Declares the causes once: variant, word, and what to do.
macro_rules! causes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $word:literal, $fix:literal;)+) => {
        /// A mistake that leads to a refusal.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Cause {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Cause {
            /// The stable word for this cause, for example `BODY_RESERIALIZED`.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            const fn fix(self) -> &'static str {
                match self { $(Self::$variant => $fix,)+ }
            }
        }
    };
}

causes! {
    /// The secret has white space around it.
    SecretWhitespace = "SECRET_WHITESPACE", "remove the white space around the secret, most often a line break pasted or read from a file with it";
    /// The secret is encoded where it should not be, or the reverse.
    SecretWrongEncoding = "SECRET_WRONG_ENCODING", "give the secret exactly as the provider shows it, neither decoded nor encoded";
    /// The body was parsed and written anew.
    BodyReserialized = "BODY_RESERIALIZED", "pass the raw body: read it before any body parser does, or have the parser keep it";
    /// A line break at the end of the body was added or removed.
    BodyTrailingNewline = "BODY_TRAILING_NEWLINE", "pass the body byte for byte; something adds or trims a line break at its end";
    /// The line breaks of the body were changed.
    BodyLineEndings = "BODY_LINE_ENDINGS", "pass the body byte for byte; something rewrites its line breaks";
    /// The body was decoded with one charset and encoded with another.
    BodyWrongCharset = "BODY_WRONG_CHARSET", "pass the body as bytes, or decode it as UTF-8";
    /// The provider called http where the receiver sees https, or the reverse.
    UrlScheme = "URL_SCHEME", "set the option `url` to the public origin; a proxy in front ends TLS";
    /// The provider called another host or port than the receiver sees.
    UrlHostOrPort = "URL_HOST_OR_PORT", "set the option `url` to the public origin; a proxy in front changes host or port";
    /// The query string was lost on the way.
    UrlQueryDropped = "URL_QUERY_DROPPED", "pass the URL with its query string; some frameworks offer the path alone";
    /// A slash at the end of the path was added or removed.
    UrlTrailingSlash = "URL_TRAILING_SLASH", "register the URL exactly as it is routed; something adds or removes the slash at its end";
    /// The request is signed as another scheme, or another provider, does.
    OtherScheme = "OTHER_SCHEME", "make the receiver for that provider, or allow that scheme";
    /// The receiver's clock is behind, or the sender's ahead.
    ClockSkew = "CLOCK_SKEW", "set the clock of this machine; `now` must be in seconds";
    /// The request is authentic but old.
    Stale = "STALE", "raise `tolerance` if this is a late retry, or pass the time it was received as `now` if it is a replay";
    /// There is no body although one was signed.
    EmptyBody = "EMPTY_BODY", "pass the body; it may have been read before, or not at all";
    /// A header that carries the signature is missing.
    MissingHeader = "MISSING_HEADER", "pass on all headers; a proxy or framework may drop them, or the provider may not sign: look at its settings";
    /// The request has no credentials yet.
    CredentialsRequired = "CREDENTIALS_REQUIRED", "answer 401 with the error's headers: the provider then sends the request again with its credentials";
    /// None of these.
    Unexplained = "UNEXPLAINED", "compare the secret with the provider's settings, and the raw request with what was passed here";
}

impl Receiver {
    /// Why the request is refused at the time `now`, and what would make it pass.
    pub fn explain(&self, request: &Request<'_>, now: i64) -> Diagnosis {
        match self.receive(request, now) {
            Ok(_) => Diagnosis { ok: true, error: None, findings: Vec::new() },
            Err(error) => Diagnosis { ok: false, findings: self.causes(request, &error), error: Some(error) },
        }
    }

    fn causes(&self, request: &Request<'_>, error: &WebhookError) -> Vec<Finding> {
        let known = match error.code() {
            ErrorCode::TimestampInFuture => vec![found(Cause::ClockSkew, error.message())],
            ErrorCode::TimestampTooOld => vec![found(Cause::Stale, error.message())],
            ErrorCode::CredentialsRequired => vec![found(Cause::CredentialsRequired, error.message())],
            ErrorCode::MissingHeader => {
                let signed_otherwise = self.as_other_scheme(request).into_iter();
                signed_otherwise.chain([found(Cause::MissingHeader, error.message())]).collect()
            }
            code if code.status() == 401 || code == ErrorCode::InvalidUrl || code == ErrorCode::MalformedHeader => {
                self.mistakes(request)
            }
            _ => Vec::new(),
        };
        if known.is_empty() { vec![found(Cause::Unexplained, error.message())] } else { known }
    }

    /// Undoes one mistake after the other, then two at once, until the signature fits.
    fn mistakes(&self, request: &Request<'_>) -> Vec<Finding> {
        let Some((scheme, keys)) = self.chosen(request) else { return Vec::new() };
        let mut trial = Trial::new(scheme, request);
        let urls = url::variants(self.public_url(), request);
        let bodies = body::variants(request.body);
        let secrets = secret::variants(scheme, keys);
        let (url, body, secret) = (&urls[0], &bodies[0], &secrets[0]);
        let mut alone = (urls.iter().map(|url| (url, body, secret)))
            .chain(bodies.iter().map(|body| (url, body, secret)))
            .chain(secrets.iter().map(|secret| (url, body, secret)));
        let mut together = (urls.iter().flat_map(|url| bodies.iter().map(move |body| (url, body, secret))))
            .chain(secrets.iter().flat_map(|secret| urls.iter().map(move |url| (url, body, secret))))
            .chain(secrets.iter().flat_map(|secret| bodies.iter().map(move |body| (url, body, secret))));
        let mut fits = |(url, body, secret): &Undone<'_>| trial.fits(&url.value, &body.value, &secret.value);
        if let Some(undone) = alone.find(&mut fits) {
            return mistakes_of(undone);
        }
        if let Some(other) = self.as_other_scheme(request) {
            return vec![other];
        }
        if let Some(undone) = together.find(&mut fits) {
            return mistakes_of(undone);
        }
        if request.body.is_empty() {
            return vec![found(Cause::EmptyBody, "the body is empty, and no signature over an empty body fits")];
        }
        Vec::new()
    }

    /// Whether the request is authentic as another scheme, or another provider, signs.
    fn as_other_scheme(&self, request: &Request<'_>) -> Option<Finding> {
        let chosen = self.chosen(request).map(|(scheme, _)| scheme);
        let candidates = Scheme::ALL
            .into_iter()
            .filter(|scheme| Some(*scheme) != chosen && request.has_header(scheme.rules().headers[0]));
        candidates.into_iter().find_map(|scheme| {
            let keys = secret::for_other_scheme(scheme, self.keys());
            let mut trial = Trial::new(scheme, request);
            let urls = url::variants(self.public_url(), request);
            let fits = urls.iter().any(|url| trial.fits(&url.value, request.body, &keys));
            let detail = ["the request is authentic as one of the scheme ", scheme.as_str()].concat();
            fits.then(|| found(Cause::OtherScheme, &detail))
        })
    }
}

/// A value with some mistakes undone.
struct Variant<T> {
    value: T,
    mistakes: Vec<Finding>,
}

/// A request with some mistakes undone: in its URL, its body, and the secret it is judged by.
type Undone<'v> = (&'v Variant<String>, &'v Variant<Vec<u8>>, &'v Variant<Vec<Key>>);

fn mistakes_of((url, body, secret): Undone<'_>) -> Vec<Finding> {
    [&url.mistakes, &body.mistakes, &secret.mistakes].into_iter().flatten().cloned().collect()
}

impl<T> Variant<T> {
    fn unchanged(value: T) -> Self {
        Self { value, mistakes: Vec::new() }
    }
}

/// Tries signatures as long as the budget lasts.
struct Trial<'a> {
    scheme: Scheme,
    headers: &'a [(&'a str, &'a str)],
    /// What a trial costs beside its URL and its body: all headers are looked through for the few that count.
    overhead: usize,
    budget: usize,
}

impl<'a> Trial<'a> {
    fn new(scheme: Scheme, request: &Request<'a>) -> Self {
        let headers = request.headers.iter().map(|(name, value)| name.len() + value.len());
        let overhead = 512 + headers.sum::<usize>();
        Self { scheme, headers: request.headers, overhead, budget: MAX_EXPLAINED_BYTES }
    }

    fn fits(&mut self, url: &str, body: &[u8], keys: &[Key]) -> bool {
        let cost = (url.len() + body.len() + self.overhead) * keys.len().max(1);
        if cost > self.budget {
            return false;
        }
        self.budget -= cost;
        let request = Request { url, headers: self.headers, body };
        let evidence = Evidence::new(&request, &PublicUrl::AsRequested);
        (self.scheme.rules().verify)(&evidence, keys, &Clock::UNBOUNDED).is_ok()
    }
}

fn found(cause: Cause, detail: &str) -> Finding {
    Finding { cause, detail: detail.to_owned(), fix: cause.fix() }
}
