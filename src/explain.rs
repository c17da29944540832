//! Why a request is refused, and what would make it pass.
//!
//! Each mistake that is named has been proven: with it undone, the signature fits. The right signature, and the right
//! secret, are never told.

mod body;
mod secret;
mod style;
pub(crate) mod url;

use std::cell::Cell;

use crate::error::{ErrorCode, WebhookError};
use crate::limits::MAX_EXPLAINED_BYTES;
use crate::names::Scheme;
use crate::receive::Receiver;
use crate::request::{PublicUrl, Request};
use crate::scheme::{Clock, Evidence, Key};

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
        let urls = url::versions(self.public_url(), request);
        let mut findings = Vec::new();
        let told_by_error = match error.code() {
            ErrorCode::TimestampInFuture => Some(Cause::ClockSkew),
            ErrorCode::TimestampTooOld => Some(Cause::Stale),
            ErrorCode::CredentialsRequired => Some(Cause::CredentialsRequired),
            ErrorCode::MissingHeader => {
                findings = self.as_other_scheme(request, &urls).unwrap_or_default();
                Some(Cause::MissingHeader)
            }
            code if code.status() == 401 || code == ErrorCode::InvalidUrl || code == ErrorCode::MalformedHeader => {
                findings = self.mistakes(request, &urls).unwrap_or_default();
                findings.is_empty().then_some(Cause::Unexplained)
            }
            _ => Some(Cause::Unexplained),
        };
        if let Some(cause) = told_by_error {
            findings.push(found(cause, error.message()));
        }
        findings
    }

    /// Undoes one mistake after the other, then two at once, until the signature fits.
    fn mistakes(&self, request: &Request<'_>, urls: &[url::Version<'_>]) -> Option<Vec<Finding>> {
        let (scheme, keys) = self.chosen(request)?;
        let search = Search::new(scheme, request, urls, secret::versions(scheme, keys));
        let undone = search
            .undo(&[URL, BODY, SECRET])
            .or_else(|| self.as_other_scheme(request, urls))
            .or_else(|| search.undo(&[URL | BODY, URL | SECRET, BODY | SECRET]));
        if undone.is_none() && request.body.is_empty() {
            return Some(vec![found(Cause::EmptyBody, "the body is empty, and no signature over an empty body fits")]);
        }
        undone
    }

    /// Whether the request is authentic as another scheme, or another provider, signs.
    fn as_other_scheme(&self, request: &Request<'_>, urls: &[url::Version<'_>]) -> Option<Vec<Finding>> {
        let chosen = self.chosen(request).map(|(scheme, _)| scheme);
        for scheme in Scheme::ALL {
            if Some(scheme) == chosen || !request.has_header(scheme.rules().headers[0]) {
                continue;
            }
            let search = Search::new(scheme, request, urls, secret::for_other_scheme(scheme, self.keys()));
            if search.undo(&[NOTHING, URL]).is_some() {
                let detail = ["the request is authentic as one of the scheme ", scheme.as_str()].concat();
                return Some(vec![found(Cause::OtherScheme, &detail)]);
            }
        }
        None
    }
}

/// The parts of a request in which a mistake can be undone; several are joined with `|`.
type Parts = u8;
const NOTHING: Parts = 0;
const URL: Parts = 1;
const BODY: Parts = 2;
const SECRET: Parts = 4;

/// Tries signatures as long as the budget lasts. Each list of versions begins with what was really given.
struct Search<'a> {
    scheme: Scheme,
    request: &'a Request<'a>,
    urls: &'a [url::Version<'a>],
    secrets: Vec<secret::Version>,
    /// What a trial costs beside its URL and its body: all headers are looked through for the few that count.
    overhead: usize,
    budget: Cell<usize>,
}

impl<'a> Search<'a> {
    fn new(
        scheme: Scheme,
        request: &'a Request<'a>,
        urls: &'a [url::Version<'a>],
        secrets: Vec<secret::Version>,
    ) -> Self {
        let mut overhead = 512;
        for (name, value) in request.headers {
            overhead += name.len() + value.len();
        }
        Self { scheme, request, urls, secrets, overhead, budget: Cell::new(MAX_EXPLAINED_BYTES) }
    }

    /// The mistakes of the first version that fits, of those that differ in all of the parts, for one `parts` after the
    /// other.
    fn undo(&self, parts: &[Parts]) -> Option<Vec<Finding>> {
        parts.iter().find_map(|parts| self.undo_in(*parts))
    }

    fn undo_in(&self, parts: Parts) -> Option<Vec<Finding>> {
        let mut bodies = body::Versions::of(self.request.body);
        if parts & BODY != 0 {
            bodies.next();
        }
        while self.budget.get() >= self.request.body.len()
            && let Some(body) = bodies.next()
        {
            for secret in varied(&self.secrets, parts & SECRET != 0) {
                for url in varied(self.urls, parts & URL != 0) {
                    if self.fits(&url.text(), &body.bytes, &secret.keys) {
                        let mut mistakes = Vec::new();
                        url.tell(&self.urls[0], &mut mistakes);
                        body.tell(&mut mistakes);
                        secret.tell(&mut mistakes);
                        return Some(mistakes);
                    }
                }
            }
            if parts & BODY == 0 {
                break;
            }
        }
        None
    }

    fn fits(&self, url: &str, body: &[u8], keys: &[Key]) -> bool {
        let cost = (url.len() + body.len() + self.overhead) * keys.len().max(1);
        let Some(left) = self.budget.get().checked_sub(cost) else { return false };
        self.budget.set(left);
        let request = Request { url, headers: self.request.headers, body };
        let evidence = Evidence::new(&request, &PublicUrl::AsRequested, None);
        (self.scheme.rules().verify)(&evidence, keys, &Clock::UNBOUNDED).is_ok()
    }
}

/// All versions but the given one, or that alone.
fn varied<T>(versions: &[T], varies: bool) -> &[T] {
    let (given, others) = versions.split_at(versions.len().min(1));
    if varies { others } else { given }
}

fn found(cause: Cause, detail: &str) -> Finding {
    Finding { cause, detail: detail.to_owned(), fix: cause.fix() }
}
