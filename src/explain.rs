//! Finds the causes of a refusal.
//!
//! A cause is proven: the signature matches once the mistake is undone. A finding never contains the correct signature or
//! secret.

mod body;
mod search;
mod secret;
mod style;
pub(crate) mod url;

use serde::Serialize;

use crate::detect;
use crate::error::{ErrorCode, WebhookError};
use crate::handshake::contains_parameter;
use crate::names::Scheme;
use crate::receive::Receiver;
use crate::request::{Request, Url};
use crate::scheme::{Credential, Diagnostics, OlderHeader, VerificationInput};
use crate::text::replace;
use search::{BODY, NOTHING, Parts, SECRET, Search, URL};

/// The result of [`Receiver::explain`]. Serialized with the same JSON as in the JavaScript package.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Diagnosis {
    /// Whether the request is accepted.
    pub ok: bool,
    /// The error with which it is refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<WebhookError>,
    /// The causes, the most likely first. There are several where several mistakes were made together.
    pub findings: Vec<Finding>,
}

impl Diagnosis {
    /// The diagnosis of a request that could not be evaluated.
    #[cfg(feature = "wasm")]
    pub(crate) fn unreadable(error: WebhookError) -> Self {
        Self { ok: false, findings: vec![unexplained(&error)], error: Some(error) }
    }
}

/// A cause of a refusal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// The kind of mistake.
    pub cause: Cause,
    /// The mistake in this request, for people to read.
    pub detail: String,
    /// The fix, for people to read.
    pub fix: &'static str,
}

string_enum! {
    /// A kind of mistake that causes a refusal.
    pub enum Cause {
        /// The secret has white space around it.
        SecretWhitespace = "SECRET_WHITESPACE", "remove the white space around the secret; often it is a line break that was pasted or read from a file";
        /// The secret is encoded and should not be, or the reverse.
        SecretWrongEncoding = "SECRET_WRONG_ENCODING", "use the secret exactly as the provider shows it, neither decoded nor encoded";
        /// The secret has quotes around it.
        SecretQuoted = "SECRET_QUOTED", "remove the quotes around the secret; they are part of the file or the command from which it was copied";
        /// The prefix `whsec_` of the secret is missing, or was added.
        SecretPrefix = "SECRET_PREFIX", "use the secret exactly as Bird shows it: a secret with the prefix whsec_ is for standard-webhooks, one without it for bird-hmac";
        /// The secret is a token, with which nothing is signed.
        SecretIsToken = "SECRET_IS_TOKEN", "use the App Secret of the App Dashboard, in the settings under Basic; access tokens and the verify token do not sign webhooks";
        /// The request is signed with the secret of another account.
        SecretOfOtherAccount = "SECRET_OF_OTHER_ACCOUNT", "set the secret that the provider shows for each account; two may be swapped";
        /// The option `sigMethod` is missing, or differs from the setting of the account.
        SigMethod = "SIG_METHOD", "set the option `sigMethod` to the signature method of the account";
        /// The body was parsed and serialized again.
        BodyReserialized = "BODY_RESERIALIZED", "pass the raw body: read it before any body parser does, or configure the parser to keep it";
        /// A line break at the end of the body was added or removed.
        BodyTrailingNewline = "BODY_TRAILING_NEWLINE", "pass the body byte for byte; a program adds or removes a line break at its end";
        /// The line breaks of the body were changed.
        BodyLineEndings = "BODY_LINE_ENDINGS", "pass the body byte for byte; a program changes its line breaks";
        /// The body was decoded with one charset and encoded with another.
        BodyWrongCharset = "BODY_WRONG_CHARSET", "pass the body as bytes, or decode it as UTF-8";
        /// The body is encoded as base64, as some platforms pass it on.
        BodyBase64 = "BODY_BASE64", "decode the body from base64 first; API Gateway and load balancers indicate it with `isBase64Encoded`";
        /// The provider called an http URL and the receiver has an https URL, or the reverse.
        UrlScheme = "URL_SCHEME", "set the option `url` to the public origin, as a proxy terminates TLS";
        /// The provider called another host or port than that of the receiver's URL.
        UrlHostOrPort = "URL_HOST_OR_PORT", "set the option `url` to the public origin; a proxy changes host or port";
        /// The query string was removed from the URL, or the option `url` replaces it.
        UrlQueryDropped = "URL_QUERY_DROPPED", "pass the URL with its query string; some frameworks provide the path only";
        /// A slash at the end of the path was added or removed.
        UrlTrailingSlash = "URL_TRAILING_SLASH", "register the URL exactly as it is routed; a program adds or removes the slash at its end";
        /// The digest in the token is that of the query string instead of the JSON object of its parameters.
        QueryHashedRaw = "QUERY_HASHED_RAW", "if you sign requests yourself, hash the compact JSON object of the query's parameters, as the provider does";
        /// The request is signed by another scheme, or for another provider.
        OtherScheme = "OTHER_SCHEME", "create the receiver for that provider, or allow that scheme";
        /// The clock of the receiver is slow, or that of the sender is fast.
        ClockSkew = "CLOCK_SKEW", "set the clock of this machine";
        /// A time is in milliseconds.
        ClockMilliseconds = "CLOCK_MILLISECONDS", "use seconds since the Unix epoch";
        /// The request is authentic, but old.
        Stale = "STALE", "raise `tolerance` if this is a late retry, or pass the time it was received as `now` if it is a replay";
        /// The body is empty, although a body was signed.
        EmptyBody = "EMPTY_BODY", "pass the body; it may have been read before, or not at all";
        /// A header that the scheme requires is missing.
        MissingHeader = "MISSING_HEADER", "pass on all headers; a proxy or framework may remove them, or signing may be disabled in the provider's settings";
        /// The request is not a delivery, but the handshake by which the provider verifies the URL.
        Handshake = "HANDSHAKE", "respond to GET with a handler or with `receiver.challenge`, and set the option `verifyToken`";
        /// A framework has renamed the parameters of the handshake.
        ParametersRenamed = "PARAMETERS_RENAMED", "pass the URL as it was received; PHP and Rack replace dots in the names of parameters by underscores";
        /// The request has no credentials yet.
        CredentialsRequired = "CREDENTIALS_REQUIRED", "respond with 401 and the headers of the error: the provider then sends the request again with its credentials";
        /// None of these causes.
        Unexplained = "UNEXPLAINED", "compare the secret with the provider's settings, and the raw request with the one that was passed";
    }

    const fn fix(self) -> &'static str;
}

impl Receiver {
    /// Finds the causes for which the request is refused at the time `now`, in seconds since the Unix epoch, and their fixes.
    ///
    /// It tries the known mistakes with the request and with the secrets of the receiver until the signature matches, and hashes
    /// at most [`MAX_EXPLAINED_BYTES`]. Call it for debugging and not for every request: it is more expensive than
    /// [`Self::receive`].
    ///
    /// [`MAX_EXPLAINED_BYTES`]: crate::limits::MAX_EXPLAINED_BYTES
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
        let mut input = VerificationInput::new(*request, self.public_url(), None);
        // These errors are found before the signature is compared.
        let digest = diagnostics(error, &[ErrorCode::BodyMismatch, ErrorCode::InvalidUrl]).and_then(|own| own.digest);
        let header = digest.map_or("", |digest| digest.header);
        let digested = digest.and_then(|digest| (digest.add)(&input));
        let signature = [(header, request.first(header).unwrap_or_default())];
        if digested.is_some() {
            // The media type of a form that was written as JSON may have been replaced, and JSON needs none.
            input.request.headers = &signature;
        }
        let urls = url::candidates(self.public_url(), request, digested.as_deref());
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
                let mut findings = self.as_other_scheme(&input, &urls).unwrap_or_default();
                if findings.iter().all(|finding| finding.cause == Cause::OtherScheme) {
                    let older = OlderHeader::of(error, request);
                    let fix = older.map_or(Cause::MissingHeader.fix(), |older| older.fix);
                    findings.push(Finding { fix, ..found(Cause::MissingHeader, error.message()) });
                }
                return findings;
            }
            ErrorCode::InvalidJson => self.body_in_base64(request, now),
            code if code.status() == 401 || code == ErrorCode::InvalidUrl || code == ErrorCode::MalformedHeader => {
                self.mistakes(&input, error, &urls)
            }
            _ => None,
        };
        let finding = || self.of_other_account(&input, error).or_else(|| self.empty_body(&input, error));
        proven.unwrap_or_else(|| vec![finding().unwrap_or_else(|| unexplained(error))])
    }

    /// Adds the account that the request names to an unexplained mismatch. The account is not verified.
    fn of_other_account(&self, input: &VerificationInput<'_>, error: &WebhookError) -> Option<Finding> {
        let named = diagnostics(error, &[ErrorCode::SignatureMismatch])?.account.as_ref()?;
        let detail = [error.message(), "; the request names the account ", &named.in_request(input)?].concat();
        Some(Finding { cause: Cause::Unexplained, detail, fix: named.fix })
    }

    /// Whether the request is accepted once a time is converted between seconds and milliseconds.
    fn in_milliseconds(&self, request: &Request<'_>, now: i64) -> Option<Vec<Finding>> {
        const DAY: u64 = 86_400;
        let is_timely = |now: i64| {
            let signed_at = self.verify(request, now).ok().and_then(|verification| verification.signed_at);
            // A receiver without a maximum age accepts both units, which differ by half a million days.
            signed_at.is_some_and(|signed_at| signed_at.abs_diff(now) <= DAY)
        };
        let detail = if is_timely(now / 1000) {
            "`now` is in milliseconds, and within the tolerance if it is converted to seconds"
        } else if is_timely(now.saturating_mul(1000)) {
            "the time that was signed is in milliseconds, and within the tolerance if it is converted to seconds"
        } else {
            return None;
        };
        Some(vec![found(Cause::ClockMilliseconds, detail)])
    }

    /// Whether a body that is not JSON is the base64 of a payload. The request is authentic, so its scheme does not sign the
    /// body.
    fn body_in_base64(&self, request: &Request<'_>, now: i64) -> Option<Vec<Finding>> {
        let decoded = body::from_base64(request.body)?;
        self.receive(&Request { body: &decoded, ..*request }, now).ok()?;
        Some(vec![found(Cause::BodyBase64, "the body is base64, and a payload when it is decoded")])
    }

    /// Tries single mistakes, then pairs of them, until the signature matches. Mistakes with the secret are not tried where the
    /// error proves that the secret is correct.
    fn mistakes(
        &self,
        input: &VerificationInput<'_>,
        error: &WebhookError,
        urls: &url::Candidates<'_>,
    ) -> Option<Vec<Finding>> {
        let request = &input.request;
        let scheme = self.selected_scheme(input)?;
        let options = self.scheme_options();
        let mut search = Search::new(scheme, request, urls, secret::candidates(scheme, &self.keys()), options);
        if proves_the_key(error) {
            return search.undo(&[URL, BODY, URL | BODY]).or_else(|| hashed_raw(error, input, &search));
        }
        if let Some(finding) = search.other_sig_method().or_else(|| search.secret_of_other_account()) {
            return Some(vec![finding]);
        }
        let undone = search
            .undo(&[URL, BODY, SECRET])
            .or_else(|| self.as_other_scheme(input, urls))
            .or_else(|| search.undo(&[URL | BODY, URL | SECRET, BODY | SECRET]));
        undone.or_else(|| self.verify_token_as_secret())
    }

    /// Whether the body is empty, but a body was signed: its digest is in an authentic token, or the signature covers the body
    /// and the query is not the payload.
    fn empty_body(&self, input: &VerificationInput<'_>, error: &WebhookError) -> Option<Finding> {
        let scheme = error.scheme().filter(|_| input.request.body.is_empty())?;
        // No body changes whether a token, a password or the parameters of a query are authentic.
        let covers_body = matches!(scheme.spec().credential, Credential::Header(_)) && !scheme.spec().is_token;
        let is_suspected = match error.code() {
            ErrorCode::BodyMismatch => !may_be_of_query(error) || !self.is_complete_without_body(input),
            ErrorCode::SignatureMismatch => covers_body && !self.is_complete_without_body(input),
            _ => false,
        };
        let detail = "the body is empty, and the signature is not that of an empty body";
        is_suspected.then(|| found(Cause::EmptyBody, detail))
    }

    /// Whether a request without a body is complete: its query is an event, or it is the handshake of a WebSocket.
    fn is_complete_without_body(&self, input: &VerificationInput<'_>) -> bool {
        input.url().is_err() || detect::evaluate(self.provider(), input).type_name.is_some()
    }

    /// Whether the only secret is the verify token.
    fn verify_token_as_secret(&self) -> Option<Vec<Finding>> {
        let token = self.verify_token()?;
        let is_token = self.keys().iter().all(|(_, key)| key.bytes() == token.bytes());
        is_token.then(|| {
            vec![found(Cause::SecretIsToken, "the secret is the verify token, and does not match the signature")]
        })
    }

    /// Whether the request is a handshake instead of a delivery.
    fn handshake_finding(&self, request: &Request<'_>) -> Option<Finding> {
        let handshake = self.provider().spec().handshake.filter(|_| request.body.is_empty())?;
        let query = Url::split(request.url).ok()?.query?;
        Some(match self.accept_handshake(handshake, query) {
            Ok(_) => {
                found(Cause::Handshake, "the request is a handshake with the correct verify token, and is not signed")
            }
            Err(error) => {
                let renamed =
                    handshake.parameters().iter().any(|name| contains_parameter(query, &replace(name, ".", "_")));
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

    /// Whether the request is authentic by a scheme that the receiver does not use, of this provider or of another one. For a
    /// scheme of this provider, mistakes with the secret are also tried.
    fn as_other_scheme(&self, input: &VerificationInput<'_>, urls: &url::Candidates<'_>) -> Option<Vec<Finding>> {
        let (keys, options) = (self.keys(), self.scheme_options());
        for scheme in Scheme::ALL {
            if self.uses(scheme) || !scheme.spec().credential.is_in(input).unwrap_or_default() {
                continue;
            }
            let is_own = self.provider().schemes().contains(&scheme);
            let (secrets, parts): (_, &[Parts]) = if is_own {
                (secret::candidates(scheme, &keys), &[NOTHING, URL, SECRET, URL | SECRET])
            } else {
                (secret::for_other_scheme(scheme, &keys), &[NOTHING, URL])
            };
            let mut search = Search::new(scheme, &input.request, urls, secrets, options);
            let other_method = search.other_sig_method().map(|finding| vec![finding]);
            let Some(mistakes) = other_method.or_else(|| search.undo(parts)) else { continue };
            if is_own && !self.restricts_schemes() {
                return Some(mistakes);
            }
            let detail = ["the request is authentic by the scheme ", scheme.as_str()].concat();
            let mut findings = vec![found(Cause::OtherScheme, &detail)];
            if is_own {
                findings.extend(mistakes);
            }
            return Some(findings);
        }
        None
    }
}

/// The diagnostics of the scheme that refused the request with one of these codes.
#[inline(never)]
fn diagnostics(error: &WebhookError, codes: &[ErrorCode]) -> Option<&'static Diagnostics> {
    error.scheme().filter(|_| codes.contains(&error.code()))?.spec().diagnostics
}

/// Whether the error proves that a secret has produced the signature. Only tokens are checked further after it.
fn proves_the_key(error: &WebhookError) -> bool {
    match error.code() {
        ErrorCode::IssuerMismatch | ErrorCode::MissingClaim | ErrorCode::UrlMismatch => true,
        // Other schemes report these before they compare the signature.
        ErrorCode::BodyMismatch | ErrorCode::InvalidUrl => error.scheme().is_some_and(|scheme| scheme.spec().is_token),
        _ => false,
    }
}

/// Whether the digest that does not match may be that of the query instead of the body.
fn may_be_of_query(error: &WebhookError) -> bool {
    diagnostics(error, &[ErrorCode::BodyMismatch]).is_some_and(|own| own.signs_query)
}

/// Whether the digest in the token is that of the query string, which is a mistake of the signing program.
fn hashed_raw(error: &WebhookError, input: &VerificationInput<'_>, search: &Search<'_>) -> Option<Vec<Finding>> {
    let query = input.query().ok().filter(|_| may_be_of_query(error) && input.request.body.is_empty())?;
    let detail = "the digest in the token is that of the query string, not of the JSON object of its parameters";
    search.accepts_body(query.as_bytes()).then(|| vec![found(Cause::QueryHashedRaw, detail)])
}

/// A finding for a request that no known mistake explains. The fix depends on what the error excludes.
#[cold]
fn unexplained(error: &WebhookError) -> Finding {
    let fix = match error.code() {
        ErrorCode::InvalidUrl | ErrorCode::UrlMismatch => {
            "compare scheme, host, port, path and query of the URL that is registered with the provider with the URL that was passed; the option `url` sets it"
        }
        ErrorCode::BodyMismatch => "pass the body byte for byte, as it was before any parser or decoder",
        ErrorCode::IssuerMismatch | ErrorCode::MissingClaim | ErrorCode::UnsupportedAlgorithm => {
            "check the sender of the request: the provider does not issue such tokens"
        }
        ErrorCode::DuplicateHeader | ErrorCode::MalformedHeader => {
            "pass each header as it was received; a proxy or framework may have changed it"
        }
        ErrorCode::BodyTooLarge => "raise `maxBodyBytes` if the provider sends bodies as large as this",
        ErrorCode::HeadTooLarge | ErrorCode::TooManyHeaders | ErrorCode::TooManyParameters => {
            "pass the request as it was received; the provider does not send requests of this size"
        }
        ErrorCode::InvalidEncoding
        | ErrorCode::InvalidJson
        | ErrorCode::InvalidPayload
        | ErrorCode::TooDeep
        | ErrorCode::TooManyEvents => {
            "the request is authentic; check its body, at the position or the issues of the error"
        }
        _ => Cause::Unexplained.fix(),
    };
    Finding { fix, ..found(Cause::Unexplained, error.message()) }
}

fn found(cause: Cause, detail: &str) -> Finding {
    Finding { cause, detail: detail.to_owned(), fix: cause.fix() }
}
