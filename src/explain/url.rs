//! The URL that the provider may have called instead of the one that the receiver sees.

use crate::request::{PublicUrl, Request, Url};

use super::{Cause, Finding, found};

/// Where proxies say what the provider called.
pub(crate) const HEADERS: [&str; 3] = ["x-forwarded-host", "x-original-host", "host"];

/// A URL: scheme, `://`, host, port with its colon, path, the slash at its end, `?`, query.
pub(super) type Pieces<'a> = [&'a str; 8];

/// What one mistake changes of a URL.
struct Part {
    cause: Cause,
    /// Which pieces show it.
    first: usize,
    end: usize,
    detail: &'static str,
    /// How much follows in the detail: nothing, what was signed, or that and what the receiver sees.
    told: usize,
}

static PARTS: [Part; 4] = [
    Part { cause: Cause::UrlScheme, first: 0, end: 1, detail: "the provider called ", told: 2 },
    Part { cause: Cause::UrlHostOrPort, first: 2, end: 4, detail: "the provider called ", told: 2 },
    Part {
        cause: Cause::UrlQueryDropped,
        first: 6,
        end: 8,
        detail: "the URL that was signed has another query string",
        told: 0,
    },
    Part { cause: Cause::UrlTrailingSlash, first: 4, end: 6, detail: "the path that was signed is ", told: 1 },
];

impl Part {
    fn of<'p, 'a>(&self, url: &'p Pieces<'a>) -> &'p [&'a str] {
        url.get(self.first..self.end).unwrap_or_default()
    }
}

/// The URL as it is taken now, then others: with another scheme, a host that a proxy's headers name, with or without
/// port, query and the slash at the end, and these together. Fewer mistakes are likelier and come first.
pub(super) fn versions<'a>(public: &'a PublicUrl, request: &Request<'a>) -> Vec<Pieces<'a>> {
    let current = public.of(request.url).unwrap_or_default();
    let requested = pieces(&Url::split(request.url).unwrap_or(current));
    let current = pieces(&current);
    let [.., path, _, mark, query] = current;
    let slashes: &[&str] = if path.is_empty() { &["/"] } else { &["", "/"] };
    let mut queries = vec![[mark, query]];
    offer(&mut queries, [requested[6], requested[7]]);
    offer(&mut queries, ["", ""]);

    let mut all = Vec::new();
    for [host, port] in hosts(&current, &requested, request) {
        for scheme in ["https", "http"] {
            for slash in slashes {
                for [mark, query] in &queries {
                    all.push([scheme, "://", host, port, path, *slash, *mark, *query]);
                }
            }
        }
    }
    let mut ordered = vec![current];
    for count in 1..=PARTS.len() {
        for url in &all {
            if PARTS.iter().filter(|part| part.of(url) != part.of(&current)).count() == count {
                ordered.push(*url);
            }
        }
    }
    ordered
}

/// Names the mistakes behind a URL that was signed.
pub(super) fn tell(signed: &Pieces<'_>, current: &Pieces<'_>, mistakes: &mut Vec<Finding>) {
    for part in &PARTS {
        let (signed, current) = (part.of(signed), part.of(current));
        if signed != current {
            let detail = [part.detail, &signed.concat(), ", the receiver sees ", &current.concat()];
            let pieces = [1, 2, 4][part.told];
            mistakes.push(found(part.cause, &detail[..pieces].concat()));
        }
    }
}

/// The hosts that may have been called, each with its port, without, and with that of https and http.
fn hosts<'a>(current: &Pieces<'a>, requested: &Pieces<'a>, request: &Request<'a>) -> Vec<[&'a str; 2]> {
    let mut named = vec![[current[2], current[3]], [requested[2], requested[3]]];
    for name in HEADERS {
        if let Some((_, value)) = request.headers.iter().find(|(candidate, _)| candidate.eq_ignore_ascii_case(name)) {
            // A chain of proxies lists one after the other.
            let end = value.bytes().position(|byte| byte == b',').unwrap_or(value.len());
            named.push(host_and_port(cut(value, end).0.trim_ascii()));
        }
    }
    let mut hosts = Vec::new();
    for [host, port] in named {
        for port in [port, "", ":443", ":80"] {
            if !host.is_empty() {
                offer(&mut hosts, [host, port]);
            }
        }
    }
    hosts
}

fn offer<'a>(choices: &mut Vec<[&'a str; 2]>, choice: [&'a str; 2]) {
    if !choices.contains(&choice) {
        choices.push(choice);
    }
}

fn pieces<'a>(url: &Url<'a>) -> Pieces<'a> {
    let [origin, path, mark, query] = url.pieces();
    let scheme_end = origin.bytes().position(|byte| byte == b':').unwrap_or(0);
    let (scheme, rest) = cut(origin, scheme_end);
    let (separator, host) = cut(rest, "://".len());
    let [host, port] = host_and_port(host);
    let (path, slash) = cut(path, path.len() - usize::from(path.ends_with('/')));
    [scheme, separator, host, port, path, slash, mark, query]
}

/// What follows the last colon is a port if it is a number; in an IPv6 address it may be none.
fn host_and_port(host: &str) -> [&str; 2] {
    let digits = host.bytes().rev().take_while(u8::is_ascii_digit).count();
    let colon = (host.len() - digits).saturating_sub(1);
    let (name, port) = cut(host, colon);
    if port.starts_with(':') { [name, port] } else { [host, ""] }
}

fn cut(text: &str, at: usize) -> (&str, &str) {
    text.split_at_checked(at).unwrap_or((text, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn urls(url: &str, headers: &[(&str, &str)]) -> Vec<String> {
        let request = Request { url, headers, body: b"" };
        versions(&PublicUrl::AsRequested, &request).iter().map(|pieces| pieces.concat()).collect()
    }

    #[test]
    fn one_mistake_is_tried_before_two() {
        let tried = urls("http://in:8080/a?b", &[("Host", "out, in")]);
        let place = |url: &str| tried.iter().position(|other| other == url).unwrap();
        assert_eq!(place("http://in:8080/a?b"), 0);
        let alone =
            ["https://in:8080/a?b", "http://in/a?b", "http://out/a?b", "http://in:8080/a/?b", "http://in:8080/a"];
        let last = alone.map(place).into_iter().max().unwrap();
        assert!(last < place("https://out/a?b") && place("https://out/a?b") < place("https://out:443/a/"));
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

    #[test]
    fn an_address_in_brackets_keeps_its_last_number() {
        assert_eq!(host_and_port("[::1]:8080"), ["[::1]", ":8080"]);
        assert_eq!(host_and_port("[::1]"), ["[::1]", ""]);
        assert_eq!(host_and_port("8080"), ["8080", ""]);
    }
}
