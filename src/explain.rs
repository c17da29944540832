//! Why a request is refused, and what would make it pass.
//!
//! Each mistake that is named has been proven: with it undone, the signature fits. The right signature, and the right
//! secret, are never parts.

mod body;
mod secret;
mod style;
pub(crate) mod url;

use std::cell::Cell;

use serde::Serialize;

use crate::error::{ErrorCode, WebhookError};
use crate::handshake::contains_parameter;
use crate::limits::MAX_EXPLAINED_BYTES;
use crate::names::Scheme;
use crate::receive::Receiver;
use crate::request::{PublicUrl, Request, Url};
use crate::scheme::{Key, Match, Policy, SchemeOptions, SigMethod, TimePolicy, VerificationInput, hashes_raw_query};

/// What [`Receiver::explain`] found.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Diagnosis {
    /// Whether the request is accepted.
    pub ok: bool,
    /// Why it is refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<WebhookError>,
    /// The mistakes behind it, the likeliest first; two where they were made together.
    pub findings: Vec<Finding>,
}

impl Diagnosis {
    /// Of a request that could not even be judged.
    #[cfg(feature = "wasm")]
    pub(crate) fn unreadable(error: WebhookError) -> Self {
        Self { ok: false, findings: vec![unexplained(&error)], error: Some(error) }
    }
}

/// One mistake.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// Which one.
    pub cause: Cause,
    /// What was found, of this request.
    pub detail: String,
    /// What to do about it.
    pub fix: &'static str,
}

string_enum! {
    /// A mistake that leads to a refusal.
    pub enum Cause {
        /// The secret has white space around it.
        SecretWhitespace = "SECRET_WHITESPACE", "remove the white space around the secret, most often a line break pasted or read from a file with it";
        /// The secret is encoded where it should not be, or the reverse.
        SecretWrongEncoding = "SECRET_WRONG_ENCODING", "give the secret exactly as the provider shows it, neither decoded nor encoded";
        /// The secret has quotes around it.
        SecretQuoted = "SECRET_QUOTED", "remove the quotes around the secret; they belong to the file or the command that it was copied from";
        /// The `whsec_` before the secret is missing, or does not belong there.
        SecretPrefix = "SECRET_PREFIX", "give the secret exactly as Bird shows it: with whsec_ if it begins so, which makes it one for standard-webhooks, and without it if not";
        /// The secret is a token, which signs nothing.
        SecretIsToken = "SECRET_IS_TOKEN", "give the App Secret of the App Dashboard, in the settings under Basic: access tokens and the verify token sign nothing";
        /// The secret that was given for another account.
        SecretOfOtherAccount = "SECRET_OF_OTHER_ACCOUNT", "give each account the secret that the provider shows for it; two may have been swapped";
        /// The option `sigMethod` is missing, or is not what is set for the account.
        SigMethod = "SIG_METHOD", "set the option `sigMethod` to the method that is set for the account";
        /// The body was parsed and written anew.
        BodyReserialized = "BODY_RESERIALIZED", "pass the raw body: read it before any body parser does, or have the parser keep it";
        /// A line break at the end of the body was added or removed.
        BodyTrailingNewline = "BODY_TRAILING_NEWLINE", "pass the body byte for byte; something adds or trims a line break at its end";
        /// The line breaks of the body were changed.
        BodyLineEndings = "BODY_LINE_ENDINGS", "pass the body byte for byte; something rewrites its line breaks";
        /// The body was decoded with one charset and encoded with another.
        BodyWrongCharset = "BODY_WRONG_CHARSET", "pass the body as bytes, or decode it as UTF-8";
        /// The body is still base64, as some platforms hand it over.
        BodyBase64 = "BODY_BASE64", "decode the body from base64 first, as API Gateway and load balancers ask for with `isBase64Encoded`";
        /// The provider called http where the receiver sees https, or the reverse.
        UrlScheme = "URL_SCHEME", "set the option `url` to the public origin; a proxy in front ends TLS";
        /// The provider called another host or port than the receiver sees.
        UrlHostOrPort = "URL_HOST_OR_PORT", "set the option `url` to the public origin; a proxy in front changes host or port";
        /// The query string was lost on the way.
        UrlQueryDropped = "URL_QUERY_DROPPED", "pass the URL with its query string; some frameworks offer the path alone";
        /// The option `url` has no query string, or another one than the request, whose own was signed.
        UrlOptionHidesQuery = "URL_OPTION_HIDES_QUERY", "give the option `url` as an origin, such as https://example.com, so that path and query stay those of the request";
        /// A slash at the end of the path was added or removed.
        UrlTrailingSlash = "URL_TRAILING_SLASH", "register the URL exactly as it is routed; something adds or removes the slash at its end";
        /// The digest in the token is that of the query string as it is written.
        QueryHashedRaw = "QUERY_HASHED_RAW", "where you sign requests yourself, hash the compact JSON object of the query's parameters, as the provider does";
        /// The request is signed as another scheme, or another provider, does.
        OtherScheme = "OTHER_SCHEME", "make the receiver for that provider, or allow that scheme";
        /// The receiver's clock is behind, or the sender's ahead.
        ClockSkew = "CLOCK_SKEW", "set the clock of this machine";
        /// A time was given in milliseconds.
        ClockMilliseconds = "CLOCK_MILLISECONDS", "give times in seconds since 1970";
        /// The request is authentic but old.
        Stale = "STALE", "raise `tolerance` if this is a late retry, or pass the time it was received as `now` if it is a replay";
        /// There is no body although one was signed.
        EmptyBody = "EMPTY_BODY", "pass the body; it may have been read before, or not at all";
        /// A header that carries the signature is missing.
        MissingHeader = "MISSING_HEADER", "pass on all headers; a proxy or framework may drop them, or the provider may not sign: look at its settings";
        /// The request is not a delivery but the handshake by which the provider confirms the URL.
        Handshake = "HANDSHAKE", "answer GET with a handler, or with `receiver.challenge`, and give the option `verifyToken`";
        /// A framework has renamed the parameters of the handshake.
        ParametersRenamed = "PARAMETERS_RENAMED", "pass the URL as it was received; PHP and Rack turn the dots in names of parameters into underscores";
        /// The request has no credentials yet.
        CredentialsRequired = "CREDENTIALS_REQUIRED", "answer 401 with the error's headers: the provider then sends the request again with its credentials";
        /// None of these.
        Unexplained = "UNEXPLAINED", "compare the secret with the provider's settings, and the raw request with what was passed here";
    }

    const fn fix(self) -> &'static str;
}

impl Receiver {
    /// Why the request is refused at the time `now`, and what would make it pass.
    ///
    /// ```
    /// use hookproof::{Cause, Provider, Receiver, ReceiverOptions, Request, Secret, SignOptions, sign};
    ///
    /// let unsigned = Request { url: "/hook", headers: &[], body: b"{}" };
    /// let headers = sign(&unsigned, &SignOptions::new(Provider::Dotdigital, &Secret::from("key"), 1_700_000_000))?;
    ///
    /// let receiver = Receiver::new(&ReceiverOptions::new(Provider::Dotdigital, "key\n"))?;
    /// let diagnosis = receiver.explain(&Request { headers: &headers, ..unsigned }, 1_700_000_000);
    /// assert_eq!(diagnosis.findings[0].cause, Cause::SecretWhitespace);
    /// # Ok::<(), hookproof::WebhookError>(())
    /// ```
    pub fn explain(&self, request: &Request<'_>, now: i64) -> Diagnosis {
        match self.receive(request, now) {
            Ok(_) => Diagnosis { ok: true, error: None, findings: Vec::new() },
            Err(error) => Diagnosis { ok: false, findings: self.causes(request, &error, now), error: Some(error) },
        }
    }

    fn causes(&self, request: &Request<'_>, error: &WebhookError, now: i64) -> Vec<Finding> {
        let urls = url::candidates(self.public_url(), request);
        let by_error = |cause| vec![found(cause, error.message())];
        let proven = match error.code() {
            ErrorCode::TimestampInFuture => {
                return self.in_milliseconds(request, now).unwrap_or_else(|| by_error(Cause::ClockSkew));
            }
            ErrorCode::TimestampTooOld => {
                return self.in_milliseconds(request, now).unwrap_or_else(|| by_error(Cause::Stale));
            }
            ErrorCode::CredentialsRequired => return by_error(Cause::CredentialsRequired),
            ErrorCode::MissingHeader => {
                if let Some(finding) = self.handshake_finding(request) {
                    return vec![finding];
                }
                let mut findings = self.as_other_scheme(request, &urls).unwrap_or_default();
                if findings.iter().all(|finding| finding.cause == Cause::OtherScheme) {
                    findings.extend(by_error(Cause::MissingHeader));
                }
                return findings;
            }
            ErrorCode::InvalidJson => self.body_in_base64(request, now),
            code if code.status() == 401 || code == ErrorCode::InvalidUrl || code == ErrorCode::MalformedHeader => {
                self.mistakes(request, error, &urls)
            }
            _ => None,
        };
        proven.unwrap_or_else(|| vec![self.of_other_account(request, error).unwrap_or_else(|| unexplained(error))])
    }

    /// Names the account in a request that no secret and no known mistake explains. It cannot be proven.
    fn of_other_account(&self, request: &Request<'_>, error: &WebhookError) -> Option<Finding> {
        let scheme = error.scheme().filter(|_| error.code() == ErrorCode::SignatureMismatch)?;
        let named = scheme.spec().account?;
        let detail = [error.message(), "; the request names the account ", &(named.of)(request)?].concat();
        Some(Finding { cause: Cause::Unexplained, detail, fix: named.fix })
    }

    /// Whether the request is timely once a time is converted between seconds and milliseconds.
    fn in_milliseconds(&self, request: &Request<'_>, now: i64) -> Option<Vec<Finding>> {
        const DAY: u64 = 86_400;
        let is_timely = |now: i64| {
            let signed_at = self.verify(request, now).ok().and_then(|verification| verification.signed_at);
            // Where age does not matter any time would do; and half a million of days are between the two readings.
            signed_at.is_some_and(|signed_at| signed_at.abs_diff(now) <= DAY)
        };
        let detail = if is_timely(now / 1000) {
            "`now` is in milliseconds: as such it is within the tolerance"
        } else if is_timely(now.saturating_mul(1000)) {
            "the time that was signed is in milliseconds: as such it is within the tolerance"
        } else {
            return None;
        };
        Some(vec![found(Cause::ClockMilliseconds, detail)])
    }

    /// Whether a body that is authentic but no JSON is base64 of what is; the scheme signs no body then.
    fn body_in_base64(&self, request: &Request<'_>, now: i64) -> Option<Vec<Finding>> {
        let decoded = body::from_base64(request.body)?;
        self.receive(&Request { body: &decoded, ..*request }, now).ok()?;
        Some(vec![found(Cause::BodyBase64, "the body is base64, and what it decodes to is a payload")])
    }

    /// Undoes one mistake after the other, then two at once, until the signature fits. A secret that is right is left out.
    fn mistakes(
        &self,
        request: &Request<'_>,
        error: &WebhookError,
        urls: &url::Candidates<'_>,
    ) -> Option<Vec<Finding>> {
        let input = VerificationInput::new(*request, self.public_url(), None);
        let scheme = self.selected_scheme(&input)?;
        let options = self.scheme_options();
        let mut search = Search::new(scheme, request, urls, secret::candidates(scheme, &self.keys()), options);
        if proves_the_key(error) {
            return search
                .undo(&[URL, BODY, URL | BODY])
                .or_else(|| hashed_raw(error, &input))
                .or_else(|| empty_body(request));
        }
        if let Some(finding) = search.other_sig_method().or_else(|| search.secret_of_other_account()) {
            return Some(vec![finding]);
        }
        let undone = search
            .undo(&[URL, BODY, SECRET])
            .or_else(|| self.as_other_scheme(request, urls))
            .or_else(|| search.undo(&[URL | BODY, URL | SECRET, BODY | SECRET]));
        undone.or_else(|| self.verify_token_as_secret()).or_else(|| empty_body(request))
    }

    /// Whether the only secret is the verify token.
    fn verify_token_as_secret(&self) -> Option<Vec<Finding>> {
        let token = self.verify_token()?;
        let is_token = self.keys().iter().all(|(_, key)| key.bytes() == token.bytes());
        is_token
            .then(|| vec![found(Cause::SecretIsToken, "the secret is the verify token, and no signature with it fits")])
    }

    /// Whether the request is a handshake instead of a delivery.
    fn handshake_finding(&self, request: &Request<'_>) -> Option<Finding> {
        let handshake = self.provider().spec().handshake.filter(|_| request.body.is_empty())?;
        let query = Url::split(request.url).ok()?.query?;
        Some(match self.answer(handshake, query) {
            Ok(_) => {
                found(Cause::Handshake, "the request is a handshake with the right verify token, and has no signature")
            }
            Err(error) => {
                let renamed =
                    handshake.parameters().iter().any(|name| contains_parameter(query, &name.replace('.', "_")));
                let is_handshake = handshake.parameters().iter().any(|name| contains_parameter(query, name));
                let cause = match (is_handshake, renamed) {
                    (true, _) => Cause::Handshake,
                    (false, true) => Cause::ParametersRenamed,
                    (false, false) => return None,
                };
                found(cause, error.message())
            }
        })
    }

    /// Whether the request is authentic as another scheme, or another provider, signs.
    fn as_other_scheme(&self, request: &Request<'_>, urls: &url::Candidates<'_>) -> Option<Vec<Finding>> {
        let input = VerificationInput::new(*request, self.public_url(), None);
        let (selected, keys, options) = (self.selected_scheme(&input), self.keys(), self.scheme_options());
        for scheme in Scheme::ALL {
            if Some(scheme) == selected || !scheme.spec().credential.is_in(&input).unwrap_or_default() {
                continue;
            }
            let is_own = self.provider().schemes().contains(&scheme);
            if is_own {
                let search = Search::new(scheme, request, urls, secret::candidates(scheme, &keys), options);
                let undone = search.undo(&[SECRET, URL | SECRET]);
                if undone.is_some() {
                    return undone;
                }
            }
            let mut search = Search::new(scheme, request, urls, secret::for_other_scheme(scheme, &keys), options);
            let other_method = search.other_sig_method();
            if is_own && options.sig_method.is_none() && other_method.is_some() {
                return Some(other_method.into_iter().collect());
            }
            if other_method.is_some() || search.undo(&[NOTHING, URL]).is_some() {
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

/// Tries signatures as long as the budget lasts. Each list of candidates begins with what was really given.
struct Search<'a> {
    scheme: Scheme,
    request: &'a Request<'a>,
    urls: &'a url::Candidates<'a>,
    secrets: Vec<secret::Candidate>,
    options: SchemeOptions,
    /// What a trial costs beside its URL and its body: all headers are looked through for the few that count.
    overhead: usize,
    budget: Cell<usize>,
}

impl<'a> Search<'a> {
    fn new(
        scheme: Scheme,
        request: &'a Request<'a>,
        urls: &'a url::Candidates<'a>,
        secrets: Vec<secret::Candidate>,
        options: SchemeOptions,
    ) -> Self {
        let mut overhead = 512;
        request.headers.for_each(&mut |name, value| overhead += name.len() + value.len());
        Self { scheme, request, urls, secrets, options, overhead, budget: Cell::new(MAX_EXPLAINED_BYTES) }
    }

    /// The mistakes of the first candidate that fits, of those that differ in all of the parts, for one `parts` after the
    /// other.
    fn undo(&self, parts: &[Parts]) -> Option<Vec<Finding>> {
        parts.iter().find_map(|parts| self.undo_in(*parts))
    }

    fn undo_in(&self, parts: Parts) -> Option<Vec<Finding>> {
        let mut bodies = body::Candidates::of(self.request.body);
        if parts & BODY != 0 {
            bodies.next();
        }
        while self.budget.get() >= self.request.body.len()
            && let Some(body) = bodies.next()
        {
            for secret in varied(&self.secrets, parts & SECRET != 0) {
                for url in varied(&self.urls.list, parts & URL != 0) {
                    if self.fits(&url.text(), &body.bytes, &secret.keys) {
                        let mut mistakes = Vec::new();
                        self.urls.add_findings(url, &mut mistakes);
                        body.add_findings(&mut mistakes);
                        secret.add_findings(&mut mistakes);
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
        self.verify(url, body, keys).is_some()
    }

    fn verify(&self, url: &str, body: &[u8], keys: &[Key]) -> Option<Match> {
        let cost = (url.len() + body.len() + self.overhead) * keys.len().max(1);
        self.budget.set(self.budget.get().checked_sub(cost)?);
        let request = Request { url, headers: self.request.headers, body };
        let input = VerificationInput::new(request, &PublicUrl::AsRequested, None);
        let policy = Policy { time: TimePolicy::UNBOUNDED, options: self.options };
        (self.scheme.spec().verify)(&input, keys, &policy).ok()
    }

    /// That the signature fits by another method than the one that is set, where the scheme has several.
    fn other_sig_method(&mut self) -> Option<Finding> {
        if !self.scheme.spec().needs_sig_method {
            return None;
        }
        let given = self.options;
        let fitting = SigMethod::ALL.into_iter().find(|method| {
            self.options.sig_method = Some(*method);
            given.sig_method != Some(*method) && self.undo(&[NOTHING]).is_some()
        });
        self.options = given;
        let set = given.sig_method.map_or("not set", SigMethod::as_str);
        let detail = ["`sigMethod` is ", set, "; the request is signed with ", fitting?.as_str()].concat();
        Some(found(Cause::SigMethod, &detail))
    }

    /// That the signature fits with the secret that is given for another account than the one the request names.
    fn secret_of_other_account(&self) -> Option<Finding> {
        let given = &self.secrets.first()?.keys;
        given.iter().find(|key| key.account().is_some())?;
        let keys: Vec<Key> = given.iter().map(Key::for_any_account).collect();
        let matched = self.verify(&self.urls.list.first()?.text(), self.request.body, &keys)?;
        let account = given.iter().find(|key| key.index == matched.key_index)?.account()?;
        let detail = ["the request names another account, and is signed with the secret that is given for ", account];
        Some(found(Cause::SecretOfOtherAccount, &detail.concat()))
    }
}

/// All candidates but the given one, or that alone.
fn varied<T>(candidates: &[T], varies: bool) -> &[T] {
    let (given, others) = candidates.split_at(candidates.len().min(1));
    if varies { others } else { given }
}

/// Whether the error proves that one of the secrets has signed the token.
fn proves_the_key(error: &WebhookError) -> bool {
    match error.code() {
        ErrorCode::IssuerMismatch | ErrorCode::MissingClaim | ErrorCode::UrlMismatch => true,
        // Other schemes report these before they compare the signature.
        ErrorCode::BodyMismatch | ErrorCode::InvalidUrl => error.scheme().is_some_and(|scheme| scheme.spec().is_token),
        _ => false,
    }
}

/// Whether the digest in the token is that of the query string itself, which is a mistake of whatever has signed it.
fn hashed_raw(error: &WebhookError, input: &VerificationInput<'_>) -> Option<Vec<Finding>> {
    let is_mismatch = error.code() == ErrorCode::BodyMismatch && error.scheme() == Some(Scheme::VonageJwt);
    let detail = "the digest in the token is that of the query string, not of the JSON object of its parameters";
    (is_mismatch && hashes_raw_query(input)).then(|| vec![found(Cause::QueryHashedRaw, detail)])
}

fn empty_body(request: &Request<'_>) -> Option<Vec<Finding>> {
    let detail = "the body is empty, and no signature over an empty body fits";
    request.body.is_empty().then(|| vec![found(Cause::EmptyBody, detail)])
}

/// None of the known mistakes; where the error proves what is right, the fix is about what is not.
#[cold]
fn unexplained(error: &WebhookError) -> Finding {
    let fix = match error.code() {
        ErrorCode::InvalidUrl | ErrorCode::UrlMismatch => {
            "compare the URL that is registered with the provider with the one that was passed here, in scheme, host, port, path and query; the option `url` sets it"
        }
        ErrorCode::BodyMismatch => {
            "pass the body byte for byte as it was received, before any parser or decoder has read it"
        }
        ErrorCode::IssuerMismatch | ErrorCode::MissingClaim | ErrorCode::UnsupportedAlgorithm => {
            "look at what has sent the request: the provider issues no such token"
        }
        ErrorCode::DuplicateHeader | ErrorCode::MalformedHeader => {
            "pass each header as it was received; a proxy or framework may have changed it"
        }
        ErrorCode::BodyTooLarge => "raise `maxBodyBytes` if the provider sends bodies as large as this",
        ErrorCode::HeadTooLarge | ErrorCode::TooManyHeaders | ErrorCode::TooManyParameters => {
            "pass the request as it was received; the provider sends none of this size"
        }
        ErrorCode::InvalidEncoding
        | ErrorCode::InvalidJson
        | ErrorCode::InvalidPayload
        | ErrorCode::TooDeep
        | ErrorCode::TooManyEvents => {
            "the request is authentic: look at the body, at the position or the issues that the error has"
        }
        _ => Cause::Unexplained.fix(),
    };
    Finding { fix, ..found(Cause::Unexplained, error.message()) }
}

fn found(cause: Cause, detail: &str) -> Finding {
    Finding { cause, detail: detail.to_owned(), fix: cause.fix() }
}
