//! The HTTP request as borrowed data, and the URL that the provider signed.

use std::sync::OnceLock;

use crate::error::{ErrorCode, WebhookError};
use crate::headers::Headers;
use crate::limits::{MAX_HEAD_BYTES, MAX_HEADER_VALUE_BYTES, MAX_HEADERS, MAX_PARAMETERS};
use crate::text::{contains, split, split_at, split_once};

/// An HTTP request as received.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The URL: absolute, or path and query for a receiver with the option `url`.
    pub url: &'a str,
    /// The header fields: a reference to an array or `Vec` of names and values, or to any other [`Headers`].
    pub headers: &'a dyn Headers,
    /// The body as received, neither decoded nor re-encoded; empty for a request without one.
    pub body: &'a [u8],
}

impl<'a> Request<'a> {
    /// Converts a request of the crate `http`, which axum, hyper, tower and others use, and its body, which has been read
    /// (feature `http`).
    ///
    /// The URL consists of path and query only, because the client states scheme and host and a proxy may change them. The
    /// schemes that sign the URL need the public origin in [`ReceiverOptions::url`](crate::ReceiverOptions::url). Behind a
    /// router that strips a prefix of the path, pass the original URI.
    ///
    /// ```
    /// use hookproof::{Provider, Receiver, ReceiverOptions, Request};
    ///
    /// let request = http::Request::post("/hook?tenant=1").header("X-Comapi-Signature", "00").body(b"{}".to_vec())?;
    /// let (parts, body) = request.into_parts();
    /// let request = Request::from_parts(&parts, &body);
    /// assert_eq!(request.url, "/hook?tenant=1");
    ///
    /// let receiver = Receiver::new(&ReceiverOptions::new(Provider::Dotdigital, "key"))?;
    /// let error = receiver.receive(&request, 1_700_000_000).unwrap_err();
    /// assert_eq!(error.code().as_str(), "SIGNATURE_MISMATCH");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg(feature = "http")]
    pub fn from_parts(parts: &'a http::request::Parts, body: &'a [u8]) -> Self {
        let url = parts.uri.path_and_query().map_or("/", http::uri::PathAndQuery::as_str);
        Self { url, headers: &parts.headers, body }
    }

    /// Refuses a request whose URL and headers exceed the limits.
    ///
    /// # Errors
    /// `TOO_MANY_HEADERS`, `HEAD_TOO_LARGE`.
    pub(crate) fn check_size(&self) -> Result<(), WebhookError> {
        let (mut count, mut bytes) = (0, self.url.len());
        self.headers.for_each(&mut |name, value| {
            count += 1;
            bytes += name.len() + value.len();
        });
        if count > MAX_HEADERS {
            return Err(WebhookError::new(ErrorCode::TooManyHeaders, "the request has more than 1000 headers"));
        }
        if bytes > MAX_HEAD_BYTES { Err(head_too_large()) } else { Ok(()) }
    }

    /// The value of a header without surrounding white space. If the name repeats, or an intermediary has joined several
    /// fields with `separator`, all values must be equal.
    ///
    /// # Errors
    /// `DUPLICATE_HEADER` where they differ; `MALFORMED_HEADER` for a value that is too long, not text, or contains control
    /// characters.
    #[inline(never)]
    pub(crate) fn header(&self, name: &'static str, separator: &str) -> Result<Option<&'a str>, WebhookError> {
        let mut found = Ok(None);
        self.headers.for_each(&mut |candidate, value| {
            if let Ok(first) = found
                && candidate.eq_ignore_ascii_case(name)
            {
                found = combined(name, first, value, separator);
            }
        });
        found
    }

    /// The unchanged value of the first header of that name; `None` where it is not UTF-8.
    pub(crate) fn first(&self, name: &str) -> Option<&'a str> {
        let mut first = None;
        self.headers.for_each(&mut |candidate, value| {
            if first.is_none() && candidate.eq_ignore_ascii_case(name) {
                first = str::from_utf8(value).ok();
            }
        });
        first
    }

    /// The value of a header that must be present and not empty.
    ///
    /// # Errors
    /// `MISSING_HEADER`, and those of [`Self::header`].
    pub(crate) fn required(&self, name: &'static str, separator: &str) -> Result<&'a str, WebhookError> {
        match self.header(name, separator)? {
            Some("") => Err(malformed(name, "is empty")),
            Some(value) => Ok(value),
            None => Err(missing(&[name])),
        }
    }

    pub(crate) fn has_header(&self, name: &str) -> bool {
        let mut found = false;
        self.headers.for_each(&mut |candidate, _| found |= candidate.eq_ignore_ascii_case(name));
        found
    }
}

/// The value of a header, combined with its earlier values.
fn combined<'a>(
    name: &'static str,
    mut found: Option<&'a str>,
    joined: &'a [u8],
    separator: &str,
) -> Result<Option<&'a str>, WebhookError> {
    let joined = str::from_utf8(joined).map_err(|_| malformed(name, "is not UTF-8"))?;
    for value in split(joined, separator) {
        let value = trimmed(value);
        if value.len() > MAX_HEADER_VALUE_BYTES || contains(value, char::is_control) {
            return Err(malformed(name, "is longer than 16 KiB or contains control characters"));
        }
        if found.is_some_and(|first| first != value) {
            let message = ["the header ", name, " occurs several times with different values"].concat();
            return Err(WebhookError::new(ErrorCode::DuplicateHeader, message));
        }
        found = Some(value);
    }
    Ok(found)
}

/// Removes the optional white space around the value of a header (RFC 9110, 5.5).
fn trimmed(value: &str) -> &str {
    let is_text = |byte: u8| !matches!(byte, b' ' | b'\t');
    let start = value.bytes().position(is_text).unwrap_or(value.len());
    let end = value.bytes().rposition(is_text).map_or(start, |last| last + 1);
    value.get(start..end).unwrap_or_default()
}

/// `MALFORMED_HEADER` with a predicate such as `is empty`.
#[cold]
pub(crate) fn malformed(name: &str, what: &str) -> WebhookError {
    WebhookError::new(ErrorCode::MalformedHeader, ["the header ", name, " ", what].concat())
}

/// `MISSING_HEADER`, for a request that has none of these headers.
#[cold]
pub(crate) fn missing(names: &[&str]) -> WebhookError {
    let message =
        ["the request has no header ", &names.join(" or "), "; pass on every header of the provider's request"];
    WebhookError::new(ErrorCode::MissingHeader, message.concat())
}

/// The parts of a URL, exactly as written. A fragment is never sent and is dropped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Url<'a> {
    /// Scheme, host and port; empty for a relative reference.
    pub origin: &'a str,
    pub path: &'a str,
    pub query: Option<&'a str>,
}

impl<'a> Url<'a> {
    /// Splits an absolute http(s) or ws(s) URL, or a path that begins with a slash. Nothing is normalised.
    ///
    /// # Errors
    /// `INVALID_URL` for anything else; `TOO_MANY_PARAMETERS`.
    pub fn split(text: &'a str) -> Result<Self, WebhookError> {
        let visible = split_once(text, "#").map_or(text, |(visible, _)| visible);
        if contains(visible, |character| character.is_whitespace() || character.is_control()) {
            return Err(invalid("the URL contains white space or control characters"));
        }
        let path_start = if visible.starts_with('/') {
            0
        } else {
            let scheme = SCHEMES.into_iter().find(|scheme| starts_with_ignore_case(visible, scheme));
            let authority = scheme.ok_or_else(|| invalid(NOT_HTTP))?.len();
            let host = &visible.as_bytes()[authority..];
            let length = host.iter().position(|byte| matches!(byte, b'/' | b'?')).unwrap_or(host.len());
            if length == 0 {
                return Err(invalid("the URL has no host"));
            }
            authority + length
        };
        let (origin, rest) = split_at(visible, path_start);
        let (path, query) = split_once(rest, "?").map_or((rest, None), |(path, query)| (path, Some(query)));
        if query.is_some_and(|query| query.bytes().filter(|byte| *byte == b'&').count() >= MAX_PARAMETERS) {
            let message = "the query string has more than 1000 parameters";
            return Err(WebhookError::new(ErrorCode::TooManyParameters, message));
        }
        Ok(Self { origin, path, query })
    }

    /// The whole URL as components to hash in order. An empty path is `/`, as in an HTTP request.
    pub fn components(&self) -> [&'a str; 4] {
        let path = if self.path.is_empty() { "/" } else { self.path };
        [self.origin, path, if self.query.is_some() { "?" } else { "" }, self.query.unwrap_or_default()]
    }

    /// The parts that are the URL when they are joined: the scheme, `://`, host, port with its colon, path, the slash at its end,
    /// `?`, query.
    #[inline(never)]
    pub fn parts(&self) -> [&'a str; 8] {
        let (scheme, rest) = split_at(self.origin, self.origin.bytes().position(|byte| byte == b':').unwrap_or(0));
        let (separator, host) = split_at(rest, "://".len());
        let [host, port] = split_port(host);
        let (path, slash) = split_at(self.path, self.path.len() - usize::from(self.path.ends_with('/')));
        let (mark, query) = self.query.map_or(("", ""), |query| ("?", query));
        [scheme, separator, host, port, path, slash, mark, query]
    }

    /// The URL, if it has a scheme and a host and is not that of a WebSocket.
    ///
    /// # Errors
    /// `INVALID_URL` for any other URL, and for a relative reference.
    pub fn absolute(self) -> Result<Self, WebhookError> {
        self.http()?.absolute_or_websocket()
    }

    /// The URL, unless it is that of a WebSocket (RFC 6455, section 3), which only some schemes sign.
    ///
    /// # Errors
    /// `INVALID_URL`.
    pub fn http(self) -> Result<Self, WebhookError> {
        if self.is_websocket() { Err(invalid(NOT_HTTP)) } else { Ok(self) }
    }

    pub fn is_websocket(&self) -> bool {
        starts_with_ignore_case(self.origin, "ws")
    }

    /// Whether the URL is one of TLS: `https` or `wss`.
    #[inline(never)]
    pub fn is_secure(&self) -> bool {
        starts_with_ignore_case(self.origin, "https") || starts_with_ignore_case(self.origin, "wss")
    }

    /// The URL, if it has a scheme and a host.
    ///
    /// # Errors
    /// `INVALID_URL` for a relative reference.
    pub fn absolute_or_websocket(self) -> Result<Self, WebhookError> {
        if self.origin.is_empty() {
            return Err(invalid("the URL is only a path; set the option `url` to the public origin"));
        }
        Ok(self)
    }
}

/// The public URL, by the option `url`.
#[derive(Clone, Debug)]
pub(crate) enum PublicUrl {
    /// The URL of the request.
    AsRequested,
    /// An origin, which replaces scheme, host and port.
    Origin(String),
    /// A full URL, which replaces that of the request, and its SHA-256 once a scheme has needed it.
    Full(String, OnceLock<[u8; 32]>),
}

impl PublicUrl {
    /// Parses the option: an origin (`https://host`, or `https://host/` as `URL.href` returns it) or a full URL.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` unless it is an absolute http(s) URL.
    pub fn from_option(option: Option<&str>) -> Result<Self, WebhookError> {
        let Some(text) = option else { return Ok(Self::AsRequested) };
        let invalid_option =
            |cause: &WebhookError| WebhookError::new(ErrorCode::InvalidOptions, ["`url`: ", cause.message()].concat());
        let url = Url::split(text).and_then(Url::absolute).map_err(|cause| invalid_option(&cause))?;
        let only_origin = matches!(url.path, "" | "/") && url.query.is_none();
        Ok(if only_origin { Self::Origin(url.origin.to_owned()) } else { Self::Full(text.to_owned(), OnceLock::new()) })
    }

    /// The URL that the provider called.
    ///
    /// # Errors
    /// `INVALID_URL` where the URL of the request is used and is invalid.
    pub fn resolve<'a>(&'a self, requested: &'a str) -> Result<Url<'a>, WebhookError> {
        match self {
            Self::AsRequested => Url::split(requested),
            Self::Origin(origin) => Ok(Url { origin, ..Url::split(requested)? }),
            Self::Full(url, _) => Url::split(url),
        }
    }

    /// The SHA-256 of the URL where it is the same for every request; `compute` is called for the first one.
    pub fn digest(&self, compute: impl FnOnce() -> [u8; 32]) -> [u8; 32] {
        match self {
            Self::Full(_, digest) => *digest.get_or_init(compute),
            Self::AsRequested | Self::Origin(_) => compute(),
        }
    }
}

const SCHEMES: [&str; 4] = ["https://", "http://", "wss://", "ws://"];
const NOT_HTTP: &str = "the URL is not absolute: it must begin with https:// or http://";

fn starts_with_ignore_case(text: &str, prefix: &str) -> bool {
    text.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

/// Splits a host before the colon of its port, if it has one: in an IPv6 address without a port, brackets follow the last colon.
#[inline(never)]
pub(crate) fn split_port(host: &str) -> [&str; 2] {
    let digits = host.bytes().rev().take_while(u8::is_ascii_digit).count();
    let (name, port) = split_at(host, (host.len() - digits).saturating_sub(1));
    if port.starts_with(':') { [name, port] } else { [host, ""] }
}

#[cold]
fn invalid(message: &'static str) -> WebhookError {
    WebhookError::new(ErrorCode::InvalidUrl, message)
}

/// `HEAD_TOO_LARGE`.
#[cold]
pub(crate) fn head_too_large() -> WebhookError {
    WebhookError::new(ErrorCode::HeadTooLarge, "the URL and the headers are longer than 256 KiB together")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(text: &str) -> Result<String, ErrorCode> {
        Url::split(text).map(|url| url.components().concat()).map_err(|error| error.code())
    }

    #[test]
    fn a_url_is_kept_byte_for_byte() {
        for text in ["https://h/p?b=%2f&a=+", "http://h:8080/?", "HTTPS://Host/a//b/../c?x=1?y", "/p?q", "https://h/é"]
        {
            assert_eq!(whole(text).as_deref(), Ok(text));
        }
        assert_eq!(whole("https://h").as_deref(), Ok("https://h/"));
        assert_eq!(whole("https://h?a=1#f").as_deref(), Ok("https://h/?a=1"));
    }

    #[test]
    fn a_url_that_is_not_http_is_refused() {
        for text in ["wss://h/", "WS://h/"] {
            assert_eq!(
                Url::split(text).and_then(Url::absolute).map_err(|error| error.code()),
                Err(ErrorCode::InvalidUrl)
            );
            assert!(Url::split(text).and_then(Url::absolute_or_websocket).is_ok());
        }
        for text in ["", "h/p", "ftp://h/", "https://", "https:///p", "https://h/a b", "https://h/\n"] {
            assert_eq!(whole(text), Err(ErrorCode::InvalidUrl), "{text:?}");
        }
    }

    #[test]
    fn the_option_replaces_the_origin_or_the_whole_url() {
        let resolved = |option: &str, requested: &str| {
            let public = PublicUrl::from_option(Some(option)).map_err(|error| error.code())?;
            public.resolve(requested).map(|url| url.components().concat()).map_err(|error| error.code())
        };
        assert_eq!(resolved("https://pub", "http://in:1/p?q").as_deref(), Ok("https://pub/p?q"));
        assert_eq!(resolved("https://pub", "/p?q").as_deref(), Ok("https://pub/p?q"));
        assert_eq!(resolved("https://pub/x?y", "/p?q").as_deref(), Ok("https://pub/x?y"));
        assert_eq!(resolved("https://pub/x", "/p?q").as_deref(), Ok("https://pub/x"));
        assert_eq!(resolved("https://pub?y", "/p?q").as_deref(), Ok("https://pub/?y"));
        assert_eq!(resolved("https://pub/", "/p?q").as_deref(), Ok("https://pub/p?q"));
        assert_eq!(resolved("https://pub/", "/").as_deref(), Ok("https://pub/"));
        assert_eq!(resolved("https://pub/?", "/p?q").as_deref(), Ok("https://pub/?"));
        assert_eq!(resolved("https://pub//", "/p?q").as_deref(), Ok("https://pub//"));
        assert_eq!(resolved("https://pub", "p"), Err(ErrorCode::InvalidUrl));
        assert_eq!(resolved("pub", "/p"), Err(ErrorCode::InvalidOptions));
    }

    #[test]
    fn an_address_in_brackets_keeps_its_last_number() {
        assert_eq!(split_port("[::1]:8080"), ["[::1]", ":8080"]);
        assert_eq!(split_port("[::1]"), ["[::1]", ""]);
        assert_eq!(split_port("8080"), ["8080", ""]);
    }

    #[test]
    fn url_and_headers_may_have_256_kibibytes() {
        for (length, accepted) in [(MAX_HEAD_BYTES - 4, true), (MAX_HEAD_BYTES - 3, false)] {
            let value = "v".repeat(length);
            let request = Request { url: "/", headers: &[("x-a", value.as_str())], body: b"" };
            assert_eq!(request.check_size().is_ok(), accepted, "{length}");
        }
    }

    #[test]
    fn the_first_header_of_a_name_is_found_in_any_case() {
        let headers = [("x-a", "1"), ("X-B", " 2"), ("x-b", "3")];
        let request = Request { url: "/", headers: &headers, body: b"" };
        assert_eq!((request.first("x-b"), request.first("x-c")), (Some(" 2"), None));
    }

    #[test]
    fn a_header_value_may_have_16_kibibytes() {
        for (length, readable) in [(16_384, true), (16_385, false), (20_000, false)] {
            let value = "v".repeat(length);
            let request = Request { url: "/", headers: &[("x-a", value.as_str())], body: b"" };
            assert_eq!(request.header("x-a", ",").is_ok(), readable, "{length}");
        }
    }

    #[test]
    fn repeated_headers_must_have_equal_values() {
        let header = |headers: &[(&str, &str)]| {
            let request = Request { url: "/", headers: &headers, body: b"" };
            request.header("X-A", ",").map(|value| value.map(str::to_owned)).map_err(|error| error.code())
        };
        assert_eq!(header(&[("x-a", " 1\t"), ("X-A", "1")]), Ok(Some("1".to_owned())));
        assert_eq!(header(&[("x-a", "1, 1")]), Ok(Some("1".to_owned())));
        assert_eq!(header(&[("x-b", "1")]), Ok(None));
        assert_eq!(header(&[("x-a", "1"), ("X-A", "2")]), Err(ErrorCode::DuplicateHeader));
        assert_eq!(header(&[("x-a", "1, 2")]), Err(ErrorCode::DuplicateHeader));
        assert_eq!(header(&[("x-a", "1\r\nx")]), Err(ErrorCode::MalformedHeader));
    }
}
