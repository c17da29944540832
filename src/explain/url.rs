//! The URLs that the provider may have called instead of that of the receiver.

use crate::request::{PublicUrl, Request, Url, split_port};
use crate::text::split_at;

use super::{Cause, Finding, found};

/// The headers in which proxies pass on the host that the provider called.
pub(crate) const HEADERS: [&str; 3] = ["x-forwarded-host", "x-original-host", "host"];

/// A part of a URL that one mistake changes, as two strings, of which either may be empty.
type Part<'a> = [&'a str; 2];

/// A URL in parts: the scheme; host, and port with its colon; `?`, and query; path, and the slash at its end.
#[derive(Clone, Copy)]
pub(super) struct Candidate<'a>([Part<'a>; 4]);

/// The mistake of a part.
struct Mistake {
    cause: Cause,
    detail: &'static str,
    /// The number of strings that are added to the detail: those of the signed part, and then those of the receiver's part.
    strings: usize,
}

const HIDDEN: &str = "the query string that was signed is that of the request, which the option `url` replaces";
const ORIGIN: &str =
    "set the option `url` to an origin, such as https://example.com, so that path and query are those of the request";
const DIGEST: &str = "the parameter bodySHA256 was dropped from the URL that was signed";
const CALLED: &str = "the provider called ";
const WEBSOCKET: &str =
    "verify the handshake of a WebSocket with its wss URL, by a receiver without the option `url`, which replaces it";

static MISTAKES: [Mistake; 4] = [
    Mistake { cause: Cause::UrlScheme, detail: CALLED, strings: 5 },
    Mistake { cause: Cause::UrlHostOrPort, detail: CALLED, strings: 5 },
    Mistake { cause: Cause::UrlQueryDropped, detail: "the URL that was signed has another query string", strings: 0 },
    Mistake { cause: Cause::UrlTrailingSlash, detail: "the path that was signed is ", strings: 2 },
];

/// The URLs to try: that of the receiver, then those that the provider may have called.
pub(super) struct Candidates<'a> {
    pub list: Vec<Candidate<'a>>,
    /// The query of the request, where the option `url` replaces it.
    hidden_query: Option<Part<'a>>,
    /// The query with the parameter bodySHA256, where the scheme requires it.
    digested: Option<&'a str>,
}

impl Candidates<'_> {
    /// Adds the mistakes by which the receiver's URL, the first of the list, differs from the signed one.
    pub fn add_findings(&self, signed: &Candidate<'_>, mistakes: &mut Vec<Finding>) {
        let current = self.list.iter().flat_map(|current| &current.0);
        for ((signed, current), mistake) in signed.0.iter().zip(current).zip(&MISTAKES) {
            if signed == current {
                continue;
            }
            let parts = [mistake.detail, signed[0], signed[1], ", the receiver's URL has ", current[0], current[1]];
            let detail = parts[..=mistake.strings].concat();
            mistakes.push(match mistake.cause {
                Cause::UrlQueryDropped if self.hidden_query.as_ref() == Some(signed) => {
                    Finding { fix: ORIGIN, ..found(Cause::UrlQueryDropped, HIDDEN) }
                }
                Cause::UrlQueryDropped if self.digested == Some(signed[1]) => found(Cause::UrlQueryDropped, DIGEST),
                Cause::UrlScheme if signed[0] == "wss" => Finding { cause: Cause::UrlScheme, detail, fix: WEBSOCKET },
                cause => found(cause, &detail),
            });
        }
    }
}

impl<'a> Candidate<'a> {
    fn of(url: &Url<'a>) -> Self {
        let [scheme, _, host, port, path, slash, mark, query] = url.parts();
        // An empty path is requested as `/`.
        let slash = if path.is_empty() { "/" } else { slash };
        Self([[scheme, ""], [host, port], [mark, query], [path, slash]])
    }

    pub fn text(&self) -> String {
        let [[scheme, _], [host, port], [mark, query], [path, slash]] = self.0;
        [scheme, if scheme.is_empty() { "" } else { "://" }, host, port, path, slash, mark, query].concat()
    }
}

/// The URL of the receiver, then others: with another scheme, with a host from the headers of a proxy, with or without port,
/// query and the slash at the end, with the query `digested`, and combinations. URLs with fewer mistakes come first.
pub(super) fn candidates<'a>(
    public: &'a PublicUrl,
    request: &Request<'a>,
    digested: Option<&'a str>,
) -> Candidates<'a> {
    let url = public.resolve(request.url).unwrap_or_default();
    let [_, requested_host, requested_query, _] = Candidate::of(&Url::split(request.url).unwrap_or(url)).0;
    let current = Candidate::of(&url);
    // The choices for each part, that of the receiver first.
    let mut choices = [const { Vec::new() }; 4];
    for (choices, part) in choices.iter_mut().zip(&current.0) {
        choices.push(*part);
    }
    let [schemes, hosts, queries, paths] = &mut choices;
    offer(schemes, ["https", ""]);
    offer(schemes, ["http", ""]);
    // The handshake of a WebSocket is a GET.
    if request.body.is_empty() {
        offer(schemes, ["wss", ""]);
    }
    offer_ports(hosts, current.0[1]);
    offer_ports(hosts, requested_host);
    for name in HEADERS {
        if let Some(value) = request.first(name) {
            // A chain of proxies lists the hosts, separated by commas.
            let end = value.bytes().position(|byte| byte == b',').unwrap_or(value.len());
            offer_ports(hosts, split_port(split_at(value, end).0.trim_ascii()));
        }
    }
    offer(queries, requested_query);
    offer(queries, ["", ""]);
    if let Some(query) = digested {
        offer(queries, ["?", query]);
    }
    let [path, _] = current.0[3];
    if !path.is_empty() {
        offer(paths, [path, ""]);
        offer(paths, [path, "/"]);
    }
    let hidden_query = (requested_query != current.0[2]).then_some(requested_query);
    Candidates { list: combinations(&choices), hidden_query, digested }
}

/// Every combination of one choice for each part, sorted by the number of parts that are not the first choice.
fn combinations<'a>(choices: &[Vec<Part<'a>>; 4]) -> Vec<Candidate<'a>> {
    let count: usize = choices.iter().map(Vec::len).product();
    let mut candidates = Vec::new();
    for mistakes in 0..=choices.len() {
        for nth in 0..count {
            let (mut parts, mut rest, mut others) = ([["", ""]; 4], nth, 0);
            for (part, choices) in parts.iter_mut().zip(choices) {
                let choice = rest % choices.len();
                rest /= choices.len();
                others += usize::from(choice > 0);
                *part = choices[choice];
            }
            if others == mistakes {
                candidates.push(Candidate(parts));
            }
        }
    }
    candidates
}

#[inline(never)]
fn offer<'a>(choices: &mut Vec<Part<'a>>, choice: Part<'a>) {
    if !choices.contains(&choice) {
        choices.push(choice);
    }
}

/// Adds the host with its port, without a port, and with the default ports of https and http.
#[inline(never)]
fn offer_ports<'a>(hosts: &mut Vec<Part<'a>>, [host, port]: Part<'a>) {
    for port in [port, "", ":443", ":80"] {
        if !host.is_empty() {
            offer(hosts, [host, port]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn urls(url: &str, headers: &[(&str, &str)]) -> Vec<String> {
        let request = Request { url, headers: &headers, body: b"" };
        candidates(&PublicUrl::AsRequested, &request, None).list.iter().map(Candidate::text).collect()
    }

    #[test]
    fn one_mistake_is_tried_before_two() {
        let tried = urls("http://in:8080/a?b", &[("Host", "out, in")]);
        let position = |url: &str| tried.iter().position(|other| other == url).unwrap();
        assert_eq!(position("http://in:8080/a?b"), 0);
        let alone =
            ["https://in:8080/a?b", "http://in/a?b", "http://out/a?b", "http://in:8080/a/?b", "http://in:8080/a"];
        let last = alone.map(position).into_iter().max().unwrap();
        assert!(last < position("https://out/a?b") && position("https://out/a?b") < position("https://out:443/a/"));
    }

    #[test]
    fn a_request_without_a_body_may_be_the_handshake_of_a_websocket() {
        let tried = |body: &[u8]| {
            let request = Request { url: "https://h/a", headers: &[], body };
            candidates(&PublicUrl::AsRequested, &request, None).list.iter().any(|url| url.text() == "wss://h/a")
        };
        assert!(tried(b"") && !tried(b"{}"));
    }

    #[test]
    fn no_url_is_tried_twice() {
        for url in ["https://h", "http://h:80/?", "https://[::1]/a/", "https://h:/a", "/only/path", "nothing"] {
            let mut tried = urls(url, &[("host", "h"), ("X-Forwarded-Host", "h:443"), ("x-original-host", "")]);
            let count = tried.len();
            tried.sort_unstable();
            tried.dedup();
            assert_eq!(tried.len(), count, "{url}");
        }
    }
}
