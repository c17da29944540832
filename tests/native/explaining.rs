//! Every mistake is named first for a request in which it was made.

use hookproof::{Provider, Receiver, ReceiverOptions, Request, Secret, SignOptions, sign};

const NOW: i64 = 1_800_000_000;
const URL: &str = "https://hooks.example.org/in?a=1";
const BODY: &str =
    "{\"eventId\":\"1\",\"name\":\"message.read\",\"payload\":{\"url\":\"a/b\",\"text\":\"grüße\",\"list\":[1,2]}}";

/// A request as it was signed, and as it arrives.
struct Case<'a> {
    provider: Provider,
    signed_secret: &'a str,
    secret: &'a str,
    signed_url: &'a str,
    url: &'a str,
    signed_body: &'a [u8],
    body: &'a [u8],
    more_headers: &'a [(&'a str, &'a str)],
}

const HONEST: Case<'static> = Case {
    provider: Provider::Bird,
    signed_secret: "key",
    secret: "key",
    signed_url: URL,
    url: URL,
    signed_body: BODY.as_bytes(),
    body: BODY.as_bytes(),
    more_headers: &[],
};

fn causes(case: &Case<'_>) -> Vec<&'static str> {
    let secret = Secret::from(case.signed_secret);
    let unsigned = Request { url: case.signed_url, headers: &[], body: case.signed_body };
    let headers = sign(&unsigned, &SignOptions::new(case.provider, &secret, NOW)).unwrap();
    let mut headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    headers.extend(case.more_headers);
    let receiver = Receiver::new(&ReceiverOptions::new(case.provider, case.secret)).unwrap();
    let diagnosis = receiver.explain(&Request { url: case.url, headers: &headers, body: case.body }, NOW);
    assert_eq!(diagnosis.ok, diagnosis.findings.is_empty());
    assert_eq!(diagnosis.ok, diagnosis.error.is_none());
    let shown = format!("{diagnosis:?}");
    for (_, value) in &headers {
        assert!(value.len() < 20 || !shown.contains(value), "a signature is told: {shown}");
    }
    diagnosis.findings.iter().map(|finding| finding.cause.as_str()).collect()
}

#[test]
fn an_accepted_request_needs_no_explanation() {
    for provider in [Provider::Bird, Provider::Messagebird, Provider::Dotdigital] {
        assert!(causes(&Case { provider, ..HONEST }).is_empty());
    }
}

#[test]
fn mistakes_with_the_secret_are_named() {
    for provider in [Provider::Bird, Provider::Messagebird, Provider::Dotdigital] {
        assert_eq!(causes(&Case { provider, secret: " key\n", ..HONEST }), ["SECRET_WHITESPACE"]);
        for (signed_secret, secret) in [("key", "6b6579"), ("key", "a2V5"), ("6b6579", "key"), ("a2V5", "key")] {
            assert_eq!(causes(&Case { provider, signed_secret, secret, ..HONEST }), ["SECRET_WRONG_ENCODING"]);
        }
    }
}

#[test]
fn mistakes_with_the_body_are_named() {
    let python = "{\"eventId\": \"1\", \"name\": \"message.read\", \"payload\": {\"url\": \"a/b\", \"text\": \"gr\\u00fc\\u00dfe\", \"list\": [1, 2]}}";
    let php = "{\"eventId\":\"1\",\"name\":\"message.read\",\"payload\":{\"url\":\"a\\/b\",\"text\":\"gr\\u00fc\\u00dfe\",\"list\":[1,2]}}";
    let spaced = "{\r\n \"a\": 1,\r\n \"b\": 2\r\n}";
    let latin: Vec<u8> = BODY.chars().map(|character| character as u8).collect();
    let mojibake: String = BODY.bytes().map(char::from).collect();
    for provider in [Provider::Bird, Provider::Messagebird, Provider::Dotdigital] {
        for (signed, received, cause) in [
            (python.as_bytes(), BODY.as_bytes(), "BODY_RESERIALIZED"),
            (php.as_bytes(), BODY.as_bytes(), "BODY_RESERIALIZED"),
            (BODY.as_bytes(), python.as_bytes(), "BODY_RESERIALIZED"),
            (BODY.as_bytes(), [BODY, "\n"].concat().as_bytes(), "BODY_TRAILING_NEWLINE"),
            ([BODY, "\n"].concat().as_bytes(), BODY.as_bytes(), "BODY_TRAILING_NEWLINE"),
            (spaced.as_bytes(), spaced.replace("\r\n", "\n").as_bytes(), "BODY_LINE_ENDINGS"),
            (BODY.as_bytes(), &latin, "BODY_WRONG_CHARSET"),
            (BODY.as_bytes(), mojibake.as_bytes(), "BODY_WRONG_CHARSET"),
        ] {
            let found = causes(&Case { provider, signed_body: signed, body: received, ..HONEST });
            assert_eq!(found, [cause], "{provider:?}: {}", String::from_utf8_lossy(received));
        }
        assert_eq!(causes(&Case { provider, body: b"", ..HONEST }), ["EMPTY_BODY"]);
    }
}

#[test]
fn mistakes_with_the_url_are_named() {
    for provider in [Provider::Bird, Provider::Messagebird] {
        for (url, more_headers, cause) in [
            ("http://hooks.example.org/in?a=1", &[] as &[_], "URL_SCHEME"),
            ("https://10.0.0.7:8443/in?a=1", &[("X-Forwarded-Host", "hooks.example.org")], "URL_HOST_OR_PORT"),
            ("https://hooks.example.org:8443/in?a=1", &[], "URL_HOST_OR_PORT"),
            ("https://hooks.example.org/in/?a=1", &[], "URL_TRAILING_SLASH"),
        ] {
            assert_eq!(causes(&Case { provider, url, more_headers, ..HONEST }), [cause], "{provider:?} {url}");
        }
        // What was dropped is gone; what was added is not.
        let bare = "https://hooks.example.org/in";
        assert_eq!(causes(&Case { provider, signed_url: bare, ..HONEST }), ["URL_QUERY_DROPPED"]);
    }
}

#[test]
fn two_mistakes_made_together_are_both_named() {
    let behind_proxy = Case {
        url: "http://10.0.0.7:8080/in?a=1",
        more_headers: &[("X-Forwarded-Host", "hooks.example.org"), ("Host", "10.0.0.7:8080")],
        ..HONEST
    };
    assert_eq!(causes(&behind_proxy), ["URL_SCHEME", "URL_HOST_OR_PORT"]);
    let framework = [&BODY.replace(':', ": "), "\n"].concat();
    let case = Case { provider: Provider::Dotdigital, body: framework.as_bytes(), ..HONEST };
    assert_eq!(causes(&case), ["BODY_RESERIALIZED"], "what is written anew loses its last line break anyway");
    let case = Case { url: "http://hooks.example.org/in?a=1", body: framework.as_bytes(), ..HONEST };
    assert_eq!(causes(&case), ["URL_SCHEME", "BODY_RESERIALIZED"]);
    let case = Case { secret: "key\n", url: "http://hooks.example.org/in?a=1", ..HONEST };
    assert_eq!(causes(&case), ["URL_SCHEME", "SECRET_WHITESPACE"]);
}

#[test]
fn what_has_no_known_cause_is_unexplained() {
    assert_eq!(causes(&Case { secret: "another", ..HONEST }), ["UNEXPLAINED"]);
    assert_eq!(causes(&Case { body: b"{}", ..HONEST }), ["UNEXPLAINED"]);
}

#[test]
fn a_request_of_another_scheme_or_provider_is_recognised() {
    let secret = Secret::from("key");
    let request = Request { url: URL, headers: &[], body: BODY.as_bytes() };
    let headers = sign(&request, &SignOptions::new(Provider::Bird, &secret, NOW)).unwrap();
    let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    for provider in [Provider::Messagebird, Provider::Dotdigital] {
        let receiver = Receiver::new(&ReceiverOptions::new(provider, "key")).unwrap();
        let diagnosis = receiver.explain(&Request { headers: &headers, ..request }, NOW);
        assert_eq!(diagnosis.findings[0].cause.as_str(), "OTHER_SCHEME", "{provider:?}");
    }
}

#[test]
fn times_headers_and_challenges_are_explained() {
    let secret = Secret::from("key");
    let request = Request { url: URL, headers: &[], body: BODY.as_bytes() };
    let headers = sign(&request, &SignOptions::new(Provider::Bird, &secret, NOW)).unwrap();
    let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let receiver = Receiver::new(&ReceiverOptions::new(Provider::Bird, "key")).unwrap();
    let signed = Request { headers: &headers, ..request };
    let first =
        |receiver: &Receiver, request: &Request<'_>, now| receiver.explain(request, now).findings[0].cause.as_str();
    assert_eq!(first(&receiver, &signed, NOW + 90_000), "STALE");
    assert_eq!(first(&receiver, &signed, NOW - 301), "CLOCK_SKEW");
    assert_eq!(first(&receiver, &request, NOW), "MISSING_HEADER");
    let credentials = Secret::Credentials { username: "u".into(), password: "p ".into() };
    let bandwidth = Receiver::new(&ReceiverOptions::new(Provider::Bandwidth, credentials)).unwrap();
    assert_eq!(first(&bandwidth, &request, NOW), "CREDENTIALS_REQUIRED");
    let right = [("Authorization", "Basic dTpw")];
    assert_eq!(first(&bandwidth, &Request { headers: &right, ..request }, NOW), "SECRET_WHITESPACE");
}
