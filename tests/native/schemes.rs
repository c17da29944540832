//! Properties of the schemes that the vectors in `tests/vectors` do not cover.

use std::collections::HashSet;

use hookproof::{
    ErrorCode, Provider, Receiver, ReceiverOptions, Request, Scheme, Secret, SignOptions, SignedRequest, sign,
    sign_request,
};

const NOW: i64 = 1_800_000_000;
const URL: &str = "https://hooks.example.org/in?b=2&a=1";
const BODY: &[u8] = br#"{"id":"1"}"#;

/// Every scheme whose signature is in headers, with its provider and a secret.
fn signers() -> [(Scheme, Provider, Secret); 9] {
    let credentials = Secret::Credentials { username: "u".into(), password: "p".into() };
    [
        (Scheme::MessagebirdJwt, Provider::Messagebird, Secret::from("k1")),
        (Scheme::MessagebirdHmac, Provider::Messagebird, Secret::from("k1")),
        (Scheme::BirdHmac, Provider::Bird, Secret::from("k2")),
        (Scheme::StandardWebhooks, Provider::Bird, Secret::from("whsec_a2V5LW9mLXRoZS10ZXN0")),
        (Scheme::Basic, Provider::Bandwidth, credentials),
        (Scheme::ComapiHmacSha1, Provider::Dotdigital, Secret::from("k3")),
        (Scheme::TwilioHmacSha1, Provider::Twilio, Secret::from("k4")),
        (Scheme::MetaHmacSha256, Provider::Meta, Secret::from("k5")),
        (Scheme::VonageJwt, Provider::Vonage, Secret::from("k4")),
    ]
}

#[test]
fn the_tests_have_a_signer_for_every_scheme_whose_signature_is_in_headers() {
    for scheme in Scheme::ALL {
        // Its signature is a parameter.
        let elsewhere = scheme == Scheme::VonageSig;
        assert!(elsewhere || signers().iter().any(|row| row.0 == scheme), "`signers` has no row for {scheme}");
    }
}

fn signed(
    scheme: Scheme,
    provider: Provider,
    secret: &Secret,
    url: &str,
    body: &[u8],
    now: i64,
) -> Vec<(&'static str, String)> {
    let mut options = SignOptions::new(provider, secret, now);
    options.scheme = Some(scheme);
    sign(&Request { url, headers: &[], body }, &options).unwrap()
}

/// The signed request. For JSON, Twilio signs a digest in the URL.
fn sent(scheme: Scheme, provider: Provider, secret: &Secret, url: &str, body: &[u8], now: i64) -> SignedRequest {
    let mut options = SignOptions::new(provider, secret, now);
    options.scheme = Some(scheme);
    sign_request(&Request { url, headers: &[], body }, &options).unwrap()
}

/// The replay key of a request that is signed and received.
fn replay_key(scheme: Scheme, provider: Provider, secret: &Secret, url: &str, body: &[u8], now: i64) -> String {
    let sent = sent(scheme, provider, secret, url, body, now);
    let headers: Vec<_> = sent.headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let receiver = Receiver::new(&ReceiverOptions::new(provider, secret.clone())).unwrap();
    receiver.verify(&Request { url: &sent.url, headers: &headers, body: &sent.body }, now).unwrap().replay_key
}

#[test]
fn a_scheme_is_found_by_its_name() {
    for scheme in Scheme::ALL {
        assert_eq!(Scheme::from_name(scheme.as_str()), Some(scheme));
    }
    assert_eq!(Scheme::from_name("hmac"), None);
}

#[test]
fn the_replay_key_is_equal_after_signing_again_and_different_for_another_body() {
    for (scheme, provider, secret) in signers() {
        let key = |body: &[u8], now| replay_key(scheme, provider, &secret, URL, body, now);
        let first = key(BODY, NOW);
        assert!(first.len() >= 32, "{first}");
        assert_eq!(key(BODY, NOW + 7), first, "{}", scheme.as_str());
        assert_ne!(key(br#"{"id":"2"}"#, NOW), first, "{}", scheme.as_str());
        assert_ne!(key(b"", NOW), first, "{}", scheme.as_str());
    }
}

#[test]
fn the_replay_key_depends_on_the_query_only_if_the_query_is_signed() {
    for (scheme, provider, secret) in signers() {
        let key = |url| replay_key(scheme, provider, &secret, url, BODY, NOW);
        let signs_query = matches!(
            scheme,
            Scheme::MessagebirdJwt | Scheme::MessagebirdHmac | Scheme::BirdHmac | Scheme::TwilioHmacSha1
        );
        let differs = key(URL) != key("https://hooks.example.org/in?b=2&a=2");
        assert_eq!(differs, signs_query, "{}", scheme.as_str());
        // Twilio signs the URL without changes.
        let same = key("https://hooks.example.org/in?") == key("https://hooks.example.org/in");
        assert_eq!(same, scheme != Scheme::TwilioHmacSha1, "{}", scheme.as_str());
    }
}

#[test]
fn derived_ids_of_tokens_depend_on_the_signed_content() {
    let (scheme, provider, secret) = &signers()[0];
    let id = |url, body, now| {
        let token = &signed(*scheme, *provider, secret, url, body, now)[0].1;
        let claims = token.split('.').nth(1).unwrap();
        let claims = base64::Engine::decode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, claims).unwrap();
        let claims: serde_json::Value = serde_json::from_slice(&claims).unwrap();
        claims["jti"].as_str().unwrap().to_owned()
    };
    let ids = [id(URL, BODY, NOW), id(URL, BODY, NOW + 1), id(URL, b"", NOW), id("https://h.example/", BODY, NOW)];
    assert_eq!(id(URL, BODY, NOW), ids[0]);
    assert_eq!(HashSet::from(ids.clone()).len(), ids.len(), "{ids:?}");
    for id in ids {
        let lengths: Vec<_> = id.split('-').map(str::len).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12], "{id}");
    }
}

#[test]
fn secrets_of_the_wrong_kind_are_refused() {
    let credentials = |username: &str| Secret::Credentials { username: username.into(), password: "p".into() };
    for (provider, secret, why) in [
        (Provider::Messagebird, credentials("u"), "must be a string: the signing key"),
        (Provider::Bird, credentials("u"), "must be a string: the signing key"),
        (Provider::Dotdigital, credentials("u"), "must be a string: the secret of the webhook"),
        (Provider::Vonage, credentials("u"), "must be a string or a record of strings by account"),
        (Provider::Bird, Secret::Account { account: "a".into(), secret: "s".into() }, "must be a string"),
        (Provider::Bandwidth, Secret::from("u:p"), "must be {username, password}"),
        (Provider::Bandwidth, credentials("a:b"), "colon"),
        (Provider::Bird, Secret::from("whsec_"), "nothing after"),
        (Provider::Bird, Secret::from("whsec_QQ="), "no valid base64"),
    ] {
        let error = Receiver::new(&ReceiverOptions::new(provider, secret.clone())).unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidSecret);
        assert!(error.message().contains(why), "{error}");
        let error = sign(&Request { url: URL, headers: &[], body: BODY }, &SignOptions::new(provider, &secret, NOW));
        assert_eq!(error.unwrap_err().code(), ErrorCode::InvalidSecret);
    }
}
