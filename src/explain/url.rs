//! The URL that the provider may have called instead of the one that the receiver sees.

use crate::request::{PublicUrl, Request, Url};

use super::{Cause, Finding, Variant, found};

/// Where proxies say what the provider called.
pub(crate) const HEADERS: [&str; 3] = ["x-forwarded-host", "x-original-host", "host"];

/// The URL as it is taken now, then others: with another scheme, a host that a proxy's headers name, with or without
/// port, query and the slash at the end, and these together.
pub(super) fn variants(public: &PublicUrl, request: &Request<'_>) -> Vec<Variant<String>> {
    let current = public.of(request.url).unwrap_or_default();
    let mut variants = vec![Variant::unchanged(current.pieces().concat())];
    let requested = Url::split(request.url).unwrap_or(current);
    for origin in origins(&current, &requested, request) {
        for path in paths(current.path) {
            for query in queries(&current, &requested) {
                let url = Url { origin: &origin, path: &path, query };
                let value = url.pieces().concat();
                if variants.iter().all(|variant| variant.value != value) {
                    let mistakes = differences(&current, &url);
                    variants.push(Variant { value, mistakes });
                }
            }
        }
    }
    // Fewer mistakes are likelier.
    let mut ordered = Vec::with_capacity(variants.len());
    for count in 0..=4 {
        let (these, rest): (Vec<_>, Vec<_>) = variants.into_iter().partition(|variant| variant.mistakes.len() == count);
        ordered.extend(these);
        variants = rest;
    }
    ordered
}

fn origins(current: &Url<'_>, requested: &Url<'_>, request: &Request<'_>) -> Vec<String> {
    let mut hosts: Vec<String> = Vec::new();
    let named = HEADERS.into_iter().filter_map(|name| {
        request.headers.iter().find(|(candidate, _)| candidate.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    });
    let seen = [current.origin, requested.origin].into_iter().filter_map(|origin| Some(origin.split_once("://")?.1));
    for host in seen.chain(named.filter_map(|value| value.split(',').next())) {
        let host = host.trim();
        let bare = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()));
        let bare = bare.map_or(host, |(name, _)| name);
        for candidate in [host.to_owned(), bare.to_owned(), [bare, ":443"].concat(), [bare, ":80"].concat()] {
            if !candidate.is_empty() && !hosts.contains(&candidate) {
                hosts.push(candidate);
            }
        }
    }
    hosts.iter().flat_map(|host| ["https://", "http://"].map(|scheme| [scheme, host].concat())).collect()
}

fn paths(path: &str) -> Vec<String> {
    let without = path.strip_suffix('/').unwrap_or(path);
    let mut paths = vec![path.to_owned()];
    for candidate in [without.to_owned(), [without, "/"].concat()] {
        if !paths.contains(&candidate) {
            paths.push(candidate);
        }
    }
    paths
}

fn queries<'a>(current: &Url<'a>, requested: &Url<'a>) -> Vec<Option<&'a str>> {
    let mut queries = vec![current.query];
    for candidate in [requested.query, None] {
        if !queries.contains(&candidate) {
            queries.push(candidate);
        }
    }
    queries
}

fn differences(current: &Url<'_>, signed: &Url<'_>) -> Vec<Finding> {
    let split = |origin: &str| {
        let (scheme, host) = origin.split_once("://").unwrap_or(("", origin));
        (scheme.to_owned(), host.to_owned())
    };
    let ((scheme, host), (signed_scheme, signed_host)) = (split(current.origin), split(signed.origin));
    let mut mistakes = Vec::new();
    if scheme != signed_scheme {
        mistakes.push(found(
            Cause::UrlScheme,
            &["the provider called ", &signed_scheme, ", the receiver sees ", &scheme].concat(),
        ));
    }
    if host != signed_host {
        mistakes.push(found(
            Cause::UrlHostOrPort,
            &["the provider called ", &signed_host, ", the receiver sees ", &host].concat(),
        ));
    }
    if current.query != signed.query {
        mistakes.push(found(Cause::UrlQueryDropped, "the URL that was signed has another query string"));
    }
    if signed.path != current.path && !(signed.path.is_empty() && current.path == "/") {
        mistakes.push(found(Cause::UrlTrailingSlash, &["the path that was signed is ", signed.path].concat()));
    }
    mistakes
}
