//! `explain`: the first finding for a request is the mistake that the test has made.

use hookproof::{
    Cause, ErrorCode, Finding, Provider, Receiver, ReceiverOptions, Request, Scheme, Secret, SigMethod, SignOptions,
    SignedRequest, Tolerance, sign, sign_request,
};

const NOW: i64 = 1_800_000_000;
const URL: &str = "https://hooks.example.org/in?a=1";
const BODY: &str =
    "{\"eventId\":\"1\",\"name\":\"message.read\",\"payload\":{\"url\":\"a/b\",\"text\":\"grüße\",\"list\":[1,2]}}";

/// A request as it was signed and as it is received, with the secret of each side.
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

const AUTHENTIC: Case<'static> = Case {
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
        assert!(value.len() < 20 || !shown.contains(value), "a signature is shown: {shown}");
    }
    diagnosis.findings.iter().map(|finding| finding.cause.as_str()).collect()
}

#[test]
fn an_accepted_request_has_no_findings() {
    for provider in [Provider::Bird, Provider::Messagebird, Provider::Dotdigital] {
        assert!(causes(&Case { provider, ..AUTHENTIC }).is_empty());
    }
}

#[test]
fn white_space_and_encodings_of_the_secret_are_found() {
    for provider in [Provider::Bird, Provider::Messagebird, Provider::Dotdigital] {
        assert_eq!(causes(&Case { provider, secret: " key\n", ..AUTHENTIC }), ["SECRET_WHITESPACE"]);
        for (signed_secret, secret) in [("key", "6b6579"), ("key", "a2V5"), ("6b6579", "key"), ("a2V5", "key")] {
            assert_eq!(causes(&Case { provider, signed_secret, secret, ..AUTHENTIC }), ["SECRET_WRONG_ENCODING"]);
        }
    }
}

/// The causes for which a receiver of Bird refuses a request that is signed with this secret.
fn causes_for_bird(signed: &str, secrets: &[&str], schemes: &[Scheme]) -> Vec<&'static str> {
    let mut options = ReceiverOptions::new(Provider::Bird, secrets[0]);
    options.secrets = secrets.iter().map(|secret| Secret::from(*secret)).collect();
    options.schemes = Some(schemes.to_vec()).filter(|schemes| !schemes.is_empty());
    let (secret, request) = (Secret::from(signed), Request { url: URL, headers: &[], body: BODY.as_bytes() });
    let headers = sign(&request, &SignOptions::new(Provider::Bird, &secret, NOW)).unwrap();
    let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let receiver = Receiver::new(&options).unwrap();
    let request = Request { headers: &headers, ..request };
    assert_eq!(receiver.verify(&request, NOW).is_ok(), receiver.explain(&request, NOW).ok);
    receiver.explain(&request, NOW).findings.iter().map(|finding| finding.cause.as_str()).collect()
}

#[test]
fn another_encoding_of_a_secret_with_a_prefix_is_found() {
    // The second text is also valid base64. The third key is not valid UTF-8; as Latin-1 it is `keÿ`.
    for (whsec, others) in [
        (
            "whsec_c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0IQ==",
            &[
                "secretsecretsecretsecret!",
                "73656372657473656372657473656372657473656372657421",
                "d2hzZWNfYzJWamNtVjBjMlZqY21WMGMyVmpjbVYwYzJWamNtVjBJUT09",
            ] as &[_],
        ),
        ("whsec_c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0", &["secretsecretsecretsecret"]),
        ("whsec_a2X/", &["ke\u{ff}", "6b65ff", "77687365635f6132582f"]),
    ] {
        for other in others {
            assert_eq!(causes_for_bird(whsec, &[other], &[])[0], "SECRET_WRONG_ENCODING", "{other}");
            assert_eq!(causes_for_bird(whsec, &[other, "whsec_AAAA"], &[])[0], "SECRET_WRONG_ENCODING", "{other}");
        }
    }
    assert_eq!(causes_for_bird("key", &["whsec_a2V5"], &[]), ["SECRET_WRONG_ENCODING"]);
    assert_eq!(causes_for_bird("key", &["other", "whsec_a2V5"], &[]), ["SECRET_WRONG_ENCODING"]);
}

#[test]
fn a_scheme_that_the_option_schemes_excludes_is_found() {
    let (whsec, text, excluded) = ("whsec_c2VjcmV0", "key", ["OTHER_SCHEME", "MISSING_HEADER"]);
    let both = [whsec, text];
    assert_eq!(causes_for_bird(whsec, &both, &[Scheme::BirdHmac]), excluded);
    assert_eq!(causes_for_bird(text, &both, &[Scheme::StandardWebhooks]), excluded);
    for signed in both {
        assert_eq!(causes_for_bird(signed, &both, &[]), [""; 0]);
        assert_eq!(causes_for_bird(signed, &both, &[Scheme::BirdHmac, Scheme::StandardWebhooks]), [""; 0]);
    }
    // The secret is not that of the request.
    assert_eq!(causes_for_bird("whsec_b3RoZXI=", &both, &[Scheme::BirdHmac]), ["MISSING_HEADER"]);
    // A mistake with the secret in addition.
    let encoded = causes_for_bird(whsec, &["secret"], &[Scheme::BirdHmac]);
    assert_eq!(encoded, ["OTHER_SCHEME", "SECRET_WRONG_ENCODING"]);
    // An excluded secret is not decoded when the receiver is created.
    assert_eq!(causes_for_bird(text, &["whsec_!", text], &[Scheme::BirdHmac]), [""; 0]);

    let mut options = ReceiverOptions::new(Provider::Messagebird, "key");
    options.schemes = Some(vec![Scheme::MessagebirdJwt]);
    let request = Request { url: URL, headers: &[], body: BODY.as_bytes() };
    let found = found_for(Scheme::MessagebirdHmac, &options, &request, &request);
    assert_eq!(found[0].cause, Cause::OtherScheme);
}

#[test]
fn quotes_around_the_secret_are_found() {
    for provider in [Provider::Bird, Provider::Messagebird, Provider::Dotdigital] {
        for secret in ["\"key\"", "'key'", "`key`", " \"key\"\n"] {
            assert_eq!(causes(&Case { provider, secret, ..AUTHENTIC }), ["SECRET_QUOTED"], "{secret}");
        }
        assert_eq!(causes(&Case { provider, secret: "\"key'", ..AUTHENTIC }), ["UNEXPLAINED"]);
    }
    let whsec = "whsec_YW4gZXhhbXBsZSBrZXkgb2YgMjQgYnku";
    let quoted = ["\"", whsec, "\""].concat();
    assert_eq!(causes(&Case { signed_secret: whsec, secret: &quoted, ..AUTHENTIC }), ["SECRET_QUOTED"]);
    let indented = [" ", whsec].concat();
    assert_eq!(causes(&Case { signed_secret: whsec, secret: &indented, ..AUTHENTIC }), ["SECRET_WHITESPACE"]);
}

#[test]
fn a_missing_or_additional_prefix_of_the_secret_is_found() {
    for key in ["YW4gZXhhbXBsZSBrZXkgb2YgMjQgYnku", "YW4gZXhhbXBsZSBrZXk=", "YW4gZXhhbXBsZSBrZXk"] {
        let whsec = ["whsec_", key].concat();
        assert_eq!(causes(&Case { signed_secret: &whsec, secret: key, ..AUTHENTIC }), ["SECRET_PREFIX"], "{key}");
        assert_eq!(causes(&Case { signed_secret: key, secret: &whsec, ..AUTHENTIC }), ["SECRET_PREFIX"], "{key}");
        let behind_proxy = Case { url: "http://hooks.example.org/in?a=1", ..AUTHENTIC };
        let both = causes(&Case { signed_secret: key, secret: &whsec, ..behind_proxy });
        assert_eq!(both, ["URL_SCHEME", "SECRET_PREFIX"]);
    }
    // Also if a second secret is for the other scheme, so that no header is missing.
    let secret = Secret::from("whsec_YW4gZXhhbXBsZSBrZXk=");
    let request = Request { url: URL, headers: &[], body: BODY.as_bytes() };
    let headers = sign(&request, &SignOptions::new(Provider::Bird, &secret, NOW)).unwrap();
    let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let mut options = ReceiverOptions::new(Provider::Bird, "whsec_b3RoZXI=");
    options.secrets.push(Secret::from("YW4gZXhhbXBsZSBrZXk="));
    let diagnosis = Receiver::new(&options).unwrap().explain(&Request { headers: &headers, ..request }, NOW);
    assert_eq!(diagnosis.findings[0].cause.as_str(), "SECRET_PREFIX");
}

#[test]
fn a_base64_body_is_found() {
    let encoded = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, BODY);
    for provider in [Provider::Bird, Provider::Messagebird, Provider::Dotdigital] {
        for body in [encoded.clone(), [&encoded, "\n"].concat()] {
            assert_eq!(causes(&Case { provider, body: body.as_bytes(), ..AUTHENTIC }), ["BODY_BASE64"]);
        }
        assert_eq!(causes(&Case { provider, body: &encoded.as_bytes()[4..], ..AUTHENTIC }), ["UNEXPLAINED"]);
    }
    // HTTP Basic authentication does not sign the body; the proof is that the decoded body can be parsed.
    let credentials = Secret::Credentials { username: "u".into(), password: "p".into() };
    let bandwidth = Receiver::new(&ReceiverOptions::new(Provider::Bandwidth, credentials)).unwrap();
    for (body, cause) in [(encoded.as_bytes(), "BODY_BASE64"), (b"AAAA", "UNEXPLAINED"), (b"{", "UNEXPLAINED")] {
        let request = Request { url: URL, headers: &[("Authorization", "Basic dTpw")], body };
        assert_eq!(bandwidth.explain(&request, NOW).findings[0].cause.as_str(), cause);
    }
}

/// The findings for a request that is signed with the key `key` for this URL and body.
fn findings(
    options: &ReceiverOptions,
    signed: (&str, &str),
    url: &str,
    body: &str,
) -> Vec<(&'static str, &'static str)> {
    let secret = Secret::from("key");
    let unsigned = Request { url: signed.0, headers: &[], body: signed.1.as_bytes() };
    let headers = sign(&unsigned, &SignOptions::new(options.provider, &secret, NOW)).unwrap();
    let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let request = Request { url, headers: &headers, body: body.as_bytes() };
    let diagnosis = Receiver::new(options).unwrap().explain(&request, NOW);
    diagnosis.findings.iter().map(|finding| (finding.cause.as_str(), finding.fix)).collect()
}

#[test]
fn a_query_that_the_option_url_replaces_is_found() {
    for provider in [Provider::Bird, Provider::Messagebird] {
        let mut options = ReceiverOptions::new(provider, "key");
        for (option, expected) in [
            ("https://hooks.example.org/in", &["URL_QUERY_DROPPED"] as &[_]),
            ("https://hooks.example.org/in?b=2", &["URL_QUERY_DROPPED"]),
            ("http://hooks.example.org/in", &["URL_SCHEME", "URL_QUERY_DROPPED"]),
        ] {
            options.url = Some(option.to_owned());
            let found = findings(&options, (URL, BODY), "http://10.0.0.7/in?a=1", BODY);
            assert_eq!(found.iter().map(|(cause, _)| *cause).collect::<Vec<_>>(), expected, "{option}");
            assert!(found.last().unwrap().1.starts_with("set the option `url` to an origin"), "{option}");
        }
        options.url = Some("https://hooks.example.org/".to_owned());
        assert_eq!(findings(&options, (URL, BODY), "http://10.0.0.7/in?a=1", BODY), []);
    }
}

#[test]
fn a_secret_that_is_proven_correct_is_not_a_cause() {
    let mut options = ReceiverOptions::new(Provider::Messagebird, "key");
    // A second secret from which the first can be derived.
    options.secrets.push(Secret::from("\"key\""));
    let elsewhere = "https://elsewhere.example/other";
    for (signed, url, body) in [
        ((elsewhere, BODY), URL, BODY),
        ((URL, "{}"), URL, BODY),
        ((elsewhere, "{}"), URL, BODY),
        ((elsewhere, BODY), "/in?a=1", BODY),
    ] {
        let [(cause, fix)] = findings(&options, signed, url, body)[..] else { panic!("{url} {body}") };
        assert_eq!(cause, "UNEXPLAINED");
        assert!(!fix.contains("secret") && (fix.contains("URL") || fix.contains("body")), "{fix}");
    }
    // Bird signs the URL, so the secret cannot be proven without one; but the cause is the URL.
    let bird = ReceiverOptions::new(Provider::Bird, "key");
    let [("UNEXPLAINED", fix)] = findings(&bird, (elsewhere, BODY), "/in?a=1", BODY)[..] else { panic!() };
    assert!(fix.contains("URL") && !fix.contains("secret"));
    let [("UNEXPLAINED", fix)] = findings(&bird, (elsewhere, BODY), URL, BODY)[..] else { panic!() };
    assert!(fix.contains("secret"));
}

#[test]
fn the_secret_is_not_a_cause_of_an_invalid_body() {
    for (body, strict) in [("{", false), ("[[[", false), ("{\"event\":7}", true)] {
        let mut options = ReceiverOptions::new(Provider::Bird, "key");
        options.strict = strict;
        let [("UNEXPLAINED", fix)] = findings(&options, (URL, body), URL, body)[..] else { panic!("{body}") };
        assert!(fix.starts_with("the request is authentic"), "{fix}");
    }
}

#[test]
fn changes_of_the_body_are_found() {
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
            let found = causes(&Case { provider, signed_body: signed, body: received, ..AUTHENTIC });
            assert_eq!(found, [cause], "{provider:?}: {}", String::from_utf8_lossy(received));
        }
        assert_eq!(causes(&Case { provider, body: b"", ..AUTHENTIC }), ["EMPTY_BODY"]);
    }
}

#[test]
fn changes_of_the_url_are_found() {
    for provider in [Provider::Bird, Provider::Messagebird] {
        for (url, more_headers, cause) in [
            ("http://hooks.example.org/in?a=1", &[] as &[_], "URL_SCHEME"),
            ("https://10.0.0.7:8443/in?a=1", &[("X-Forwarded-Host", "hooks.example.org")], "URL_HOST_OR_PORT"),
            ("https://hooks.example.org:8443/in?a=1", &[], "URL_HOST_OR_PORT"),
            ("https://hooks.example.org/in/?a=1", &[], "URL_TRAILING_SLASH"),
        ] {
            assert_eq!(causes(&Case { provider, url, more_headers, ..AUTHENTIC }), [cause], "{provider:?} {url}");
        }
        // `explain` can remove an added query, but cannot restore a removed one.
        let bare = "https://hooks.example.org/in";
        assert_eq!(causes(&Case { provider, signed_url: bare, ..AUTHENTIC }), ["URL_QUERY_DROPPED"]);
    }
}

#[test]
fn two_mistakes_in_one_request_are_both_found() {
    let behind_proxy = Case {
        url: "http://10.0.0.7:8080/in?a=1",
        more_headers: &[("X-Forwarded-Host", "hooks.example.org"), ("Host", "10.0.0.7:8080")],
        ..AUTHENTIC
    };
    assert_eq!(causes(&behind_proxy), ["URL_SCHEME", "URL_HOST_OR_PORT"]);
    let framework = [&BODY.replace(':', ": "), "\n"].concat();
    let case = Case { provider: Provider::Dotdigital, body: framework.as_bytes(), ..AUTHENTIC };
    assert_eq!(causes(&case), ["BODY_RESERIALIZED"], "a reserialized body has no trailing line break");
    let case = Case { url: "http://hooks.example.org/in?a=1", body: framework.as_bytes(), ..AUTHENTIC };
    assert_eq!(causes(&case), ["URL_SCHEME", "BODY_RESERIALIZED"]);
    let case = Case { secret: "key\n", url: "http://hooks.example.org/in?a=1", ..AUTHENTIC };
    assert_eq!(causes(&case), ["URL_SCHEME", "SECRET_WHITESPACE"]);
}

#[test]
fn a_request_without_a_known_cause_is_unexplained() {
    assert_eq!(causes(&Case { secret: "another", ..AUTHENTIC }), ["UNEXPLAINED"]);
    assert_eq!(causes(&Case { body: b"{}", ..AUTHENTIC }), ["UNEXPLAINED"]);
}

#[test]
fn a_request_of_another_scheme_or_provider_is_found() {
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
fn wrong_times_missing_headers_and_challenges_are_found() {
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
    assert_eq!(first(&receiver, &signed, NOW * 1000 + 7), "CLOCK_MILLISECONDS");
    let in_milliseconds = sign(&request, &SignOptions::new(Provider::Bird, &secret, NOW * 1000 + 7)).unwrap();
    let in_milliseconds: Vec<_> = in_milliseconds.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let in_milliseconds = Request { headers: &in_milliseconds, ..request };
    assert_eq!(first(&receiver, &in_milliseconds, NOW), "CLOCK_MILLISECONDS");
    assert_eq!(first(&receiver, &in_milliseconds, NOW - 2000), "CLOCK_SKEW");
    assert_eq!(first(&receiver, &signed, (NOW + 90_000) * 1000), "STALE");
    for tolerance in [Tolerance::Any, Tolerance::Seconds(u64::MAX)] {
        let mut options = ReceiverOptions::new(Provider::Bird, "key");
        options.tolerance = tolerance;
        let receiver = Receiver::new(&options).unwrap();
        assert_eq!(
            first(&receiver, &signed, NOW - 90_000),
            "CLOCK_SKEW",
            "without a maximum age, STALE cannot be proven"
        );
    }
    for (now, cause) in [(NOW + 100, "STALE"), (NOW * 1000, "CLOCK_MILLISECONDS"), (NOW - 10, "CLOCK_SKEW")] {
        let headers = sign(&request, &SignOptions::new(Provider::Messagebird, &secret, NOW)).unwrap();
        let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let messagebird = Receiver::new(&ReceiverOptions::new(Provider::Messagebird, "key")).unwrap();
        assert_eq!(first(&messagebird, &Request { headers: &headers, ..request }, now), cause, "{now}");
    }
    assert_eq!(first(&receiver, &request, NOW), "MISSING_HEADER");
    let credentials = Secret::Credentials { username: "u".into(), password: "p ".into() };
    let bandwidth = Receiver::new(&ReceiverOptions::new(Provider::Bandwidth, credentials)).unwrap();
    assert_eq!(first(&bandwidth, &request, NOW), "CREDENTIALS_REQUIRED");
    let right = [("Authorization", "Basic dTpw")];
    assert_eq!(first(&bandwidth, &Request { headers: &right, ..request }, NOW), "SECRET_WHITESPACE");
}

/// The findings of a receiver for a request that is signed with the key `key` by this scheme.
fn found_for(scheme: Scheme, options: &ReceiverOptions, signed: &Request<'_>, received: &Request<'_>) -> Vec<Finding> {
    let secret = Secret::from("key");
    let mut sign_options = SignOptions::new(options.provider, &secret, NOW);
    sign_options.scheme = Some(scheme);
    sign_options.sig_method = options.sig_method.filter(|_| scheme == Scheme::VonageSig);
    let SignedRequest { url, headers, .. } = sign_request(signed, &sign_options).unwrap();
    let mut all: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    received.headers.for_each(&mut |name, value| all.push((name, str::from_utf8(value).unwrap())));
    let url = if scheme == Scheme::VonageSig { url.as_str() } else { received.url };
    let findings = Receiver::new(options).unwrap().explain(&Request { url, headers: &all, ..*received }, NOW).findings;
    let shown = format!("{findings:?}");
    let sig = url.split_once("sig=").map(|(_, sig)| sig);
    for signature in headers.iter().map(|(_, value)| value.as_str()).chain(sig).filter(|value| value.len() > 20) {
        assert!(!shown.contains(signature), "a signature is shown: {shown}");
    }
    findings
}

const ACCOUNT: &str = "AC00000000000000000000000000000001";

#[test]
fn a_request_whose_query_is_the_payload_does_not_lack_a_body() {
    let report = "https://h/in?id=1&recipient=15550100142&status=delivered";
    let call = "https://h/in?CallSid=CA1&CallStatus=ringing";
    let account = ["https://h/in?Other=1&AccountSid=", ACCOUNT].concat();
    for (provider, scheme, url) in [
        (Provider::Messagebird, Scheme::MessagebirdHmac, report),
        (Provider::Messagebird, Scheme::MessagebirdJwt, report),
        (Provider::Messagebird, Scheme::MessagebirdJwt, "https://h/in"),
        (Provider::Vonage, Scheme::VonageJwt, "https://h/in?to=1&from=2&uuid=3"),
        (Provider::Vonage, Scheme::VonageSig, "https://h/in?to=1&msisdn=2&messageId=3"),
        (Provider::Twilio, Scheme::TwilioHmacSha1, call),
        (Provider::Twilio, Scheme::TwilioHmacSha1, &account),
        (Provider::Twilio, Scheme::TwilioHmacSha1, "wss://h/media"),
    ] {
        let mut options = ReceiverOptions::new(provider, "another");
        options.sig_method = Some(SigMethod::Sha256).filter(|_| provider == Provider::Vonage);
        let request = Request { url, headers: &[], body: b"" };
        let [finding] = &found_for(scheme, &options, &request, &request)[..] else { panic!("{url}") };
        assert_eq!(finding.cause, Cause::Unexplained, "{scheme} {url}");
        let (names_account, for_subaccounts) = (finding.detail.contains(ACCOUNT), finding.fix.contains("subaccount"));
        assert_eq!((names_account, for_subaccounts), (url == account, url == account), "{finding:?}");
    }
    let credentials = Secret::Credentials { username: "u".into(), password: "p".into() };
    let bandwidth = Receiver::new(&ReceiverOptions::new(Provider::Bandwidth, credentials)).unwrap();
    let request = Request { url: URL, headers: &[("Authorization", "Basic dTpx")], body: b"" };
    assert_eq!(bandwidth.explain(&request, NOW).findings[0].cause, Cause::Unexplained, "no body is signed");
}

#[test]
fn the_account_of_a_request_is_named_if_it_is_an_identifier() {
    let longest = "A".repeat(64);
    let too_long = "A".repeat(65);
    let options = ReceiverOptions::new(Provider::Twilio, "another");
    for (account, is_named) in [
        (ACCOUNT, true),
        (longest.as_str(), true),
        (too_long.as_str(), false),
        ("", false),
        ("%1b%5bm", false),
        ("%ff", false),
        ("AC1&AccountSid=AC2", false),
    ] {
        let body = ["From=1&AccountSid=", account].concat();
        let request = Request { url: "https://h/in", headers: &[], body: body.as_bytes() };
        let [finding] = &found_for(Scheme::TwilioHmacSha1, &options, &request, &request)[..] else {
            panic!("{account}")
        };
        let named = ["; the request names the account ", account].concat();
        assert_eq!(finding.detail.ends_with(&named), is_named, "{finding:?}");
        assert_eq!(finding.detail.contains("names the account"), is_named, "{finding:?}");
        assert_eq!(finding.fix.contains("subaccount"), is_named, "{finding:?}");
    }
}

#[test]
fn a_body_that_was_signed_and_is_missing_is_found() {
    let (json, form) = (BODY.as_bytes(), b"MessageSid=SM1&From=1".as_slice());
    let report = "https://h/in?id=1&recipient=15550100142&status=delivered";
    for (provider, scheme, url, body) in [
        (Provider::Messagebird, Scheme::MessagebirdHmac, URL, json),
        (Provider::Messagebird, Scheme::MessagebirdJwt, report, json),
        (Provider::Bird, Scheme::BirdHmac, report, json),
        (Provider::Dotdigital, Scheme::ComapiHmacSha1, URL, json),
        (Provider::Meta, Scheme::MetaHmacSha256, URL, json),
        (Provider::Vonage, Scheme::VonageJwt, URL, json),
        (Provider::Twilio, Scheme::TwilioHmacSha1, "https://h/in", form),
        (Provider::Twilio, Scheme::TwilioHmacSha1, URL, form),
    ] {
        let signed = Request { url, headers: &[], body };
        let options = ReceiverOptions::new(provider, "key");
        let [finding] = &found_for(scheme, &options, &signed, &Request { body: b"", ..signed })[..] else { panic!() };
        assert_eq!(finding.cause, Cause::EmptyBody, "{scheme} {url}");
    }
    // The errors do not concern the body.
    let meta = Receiver::new(&ReceiverOptions::new(Provider::Meta, "key")).unwrap();
    let request = Request { url: URL, headers: &[("X-Hub-Signature-256", "sha256=xyz")], body: b"" };
    assert_eq!(meta.explain(&request, NOW).findings[0].cause, Cause::Unexplained);
    let signed = Request { url: "https://elsewhere.example/other", headers: &[], body: b"" };
    let options = ReceiverOptions::new(Provider::Messagebird, "key");
    let found = found_for(Scheme::MessagebirdJwt, &options, &signed, &Request { url: URL, ..signed });
    assert_eq!(found[0].cause, Cause::Unexplained);
    // The query of an authentic token was changed.
    let signed = Request { url: "https://h/in?to=1&from=2&uuid=3", ..signed };
    let options = ReceiverOptions::new(Provider::Vonage, "key");
    let changed = Request { url: "https://h/in?to=1&from=2&uuid=3&x=4", ..signed };
    assert_eq!(found_for(Scheme::VonageJwt, &options, &signed, &changed)[0].cause, Cause::Unexplained);
}

#[test]
fn a_digest_of_the_body_that_was_dropped_from_the_url_is_found() {
    let explained = |scheme, options: &ReceiverOptions, url: &str, received: &str, host: &str| {
        let signed = Request { url, headers: &[], body: b"{\"specversion\":\"1.0\"}" };
        let headers = [("Content-Type", "application/json"), ("Host", host)];
        let found = found_for(scheme, options, &signed, &Request { url: received, headers: &headers, ..signed });
        found.into_iter().map(|finding| (finding.cause.as_str(), finding.detail)).collect::<Vec<_>>()
    };
    let twilio = ReceiverOptions::new(Provider::Twilio, "key");
    for (url, received, causes) in [
        ("https://h/in", "https://h/in", &["URL_QUERY_DROPPED"] as &[_]),
        ("https://h/in?a=1", "https://h/in?a=1", &["URL_QUERY_DROPPED"]),
        ("https://h/in", "http://h/in", &["URL_SCHEME", "URL_QUERY_DROPPED"]),
        ("https://h/in", "/in", &["URL_SCHEME", "URL_HOST_OR_PORT", "URL_QUERY_DROPPED"]),
        ("https://h/in?a=1", "https://h/in", &["UNEXPLAINED"]),
    ] {
        let found = explained(Scheme::TwilioHmacSha1, &twilio, url, received, "h");
        assert_eq!(found.iter().map(|(cause, _)| *cause).collect::<Vec<_>>(), causes, "{url} {received}");
        if let Some((_, detail)) = found.iter().find(|(cause, _)| *cause == "URL_QUERY_DROPPED") {
            assert_eq!(detail, "the parameter bodySHA256 was dropped from the URL that was signed");
        }
    }
    let mut option = twilio;
    option.url = Some("https://h/in".to_owned());
    let digest = "https://h/in?bodySHA256=9b2d0b5d0cd1ec3e9d5e8fda3ff4e53a6a7a3a7b0ec6a9b8bbd0a6ad7c5c3ab1";
    let found = explained(Scheme::TwilioHmacSha1, &option, "https://h/in", digest, "h");
    assert_eq!(found[0].0, "URL_QUERY_DROPPED", "the request has the digest of another body");
}

#[test]
fn a_form_that_was_written_as_json_is_found_with_any_media_type() {
    let (form, json) = (b"MessageSid=SM1&From=%2B1&Body=a+b", br#"{"MessageSid":"SM1","From":"+1","Body":"a b"}"#);
    let signed = Request { url: URL, headers: &[], body: form };
    let options = ReceiverOptions::new(Provider::Twilio, "key");
    for media_type in ["application/json", "application/json; charset=utf-8", "application/x-www-form-urlencoded"] {
        let headers = [("content-type", media_type)];
        let received = Request { headers: &headers, body: json, ..signed };
        let [finding] = &found_for(Scheme::TwilioHmacSha1, &options, &signed, &received)[..] else { panic!() };
        assert_eq!(finding.cause, Cause::BodyReserialized, "{media_type}");
        let [scheme, body] = &found_for(
            Scheme::TwilioHmacSha1,
            &options,
            &signed,
            &Request { url: "http://hooks.example.org/in?a=1", ..received },
        )[..] else {
            panic!("{media_type}")
        };
        assert_eq!((scheme.cause, body.cause), (Cause::UrlScheme, Cause::BodyReserialized), "{media_type}");
    }
}

#[test]
fn a_body_that_was_escaped_by_meta_is_found() {
    let escaped = br#"{"text":"\u003Cb>50\u0025 \u0040 \u00e4\u00f6\u00e5 & \ud83d\ude00","url":"https:\/\/h"}"#;
    let parsed = r#"{"text":"<b>50% @ äöå & 😀","url":"https://h"}"#;
    let signed = Request { url: URL, headers: &[], body: escaped };
    let options = ReceiverOptions::new(Provider::Meta, "key");
    let found = found_for(Scheme::MetaHmacSha256, &options, &signed, &Request { body: parsed.as_bytes(), ..signed });
    assert_eq!(found.iter().map(|finding| finding.cause).collect::<Vec<_>>(), [Cause::BodyReserialized]);
    assert!(found[0].detail.contains("Meta"), "{}", found[0].detail);
}

#[test]
fn the_handshake_of_a_websocket_needs_a_receiver_without_a_url() {
    let signed = Request { url: "wss://h/media", headers: &[], body: b"" };
    let mut options = ReceiverOptions::new(Provider::Twilio, "key");
    let fix_for = |options: &ReceiverOptions, url| {
        let [finding] = &found_for(Scheme::TwilioHmacSha1, options, &signed, &Request { url, ..signed })[..] else {
            panic!("{url}")
        };
        assert_eq!(finding.cause, Cause::UrlScheme);
        finding.fix
    };
    let of_request = fix_for(&options, "https://h/media");
    options.url = Some("https://h".to_owned());
    assert_eq!([of_request, fix_for(&options, "wss://h/media")], [of_request; 2]);
    assert!(of_request.contains("without the option `url`") && !of_request.contains("set the option"), "{of_request}");
}

#[test]
fn the_header_of_an_older_signature_is_named_if_it_is_the_only_one() {
    let receiver = Receiver::new(&ReceiverOptions::new(Provider::Meta, "key")).unwrap();
    let older = ("x-HUB-signature", "sha1=de7c9b85b8b78aa6bc8a7a36f70a90701c9db4d9");
    let explained = |receiver: &Receiver, headers: &[(&str, &str)]| {
        let diagnosis = receiver.explain(&Request { url: URL, headers: &headers, body: BODY.as_bytes() }, NOW);
        let error = diagnosis.error.unwrap();
        assert_eq!((error.code(), error.scheme()), (ErrorCode::MissingHeader, Some(receiver_scheme(receiver))));
        let [finding] = diagnosis.findings.try_into().unwrap();
        assert_eq!((finding.cause, &*finding.detail), (Cause::MissingHeader, error.message()));
        (finding.detail, finding.fix)
    };
    let (detail, fix) = explained(&receiver, &[older]);
    assert!(detail.ends_with("; it has x-hub-signature, a signature with SHA-1, which is not accepted"), "{detail}");
    assert!(!detail.contains("de7c"), "{detail}");
    assert!(fix.contains("X-Hub-Signature-256") && fix.contains("proxy") && fix.contains("GitHub"), "{fix}");
    // Other signature headers are named before it.
    let (detail, _) = explained(&receiver, &[older, ("x-comapi-signature", "00")]);
    let both = "; it has x-comapi-signature (comapi-hmac-sha1 of dotdigital), x-hub-signature, a signature with SHA-1";
    assert!(detail.contains(both), "{detail}");

    let (detail, other) = explained(&receiver, &[]);
    assert!(!detail.contains("SHA-1") && other != fix, "{detail}, {other}");
    let dotdigital = Receiver::new(&ReceiverOptions::new(Provider::Dotdigital, "key")).unwrap();
    let (detail, other) = explained(&dotdigital, &[older]);
    assert!(!detail.contains("SHA-1") && other != fix, "{detail}, {other}");
}

fn receiver_scheme(receiver: &Receiver) -> Scheme {
    receiver.provider().schemes()[0]
}
