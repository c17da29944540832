//! The parameters and tokens that are signed for Vonage.

use hookproof::{
    ErrorCode, Provider, Receiver, ReceiverOptions, Request, Scheme, Secret, SigMethod, SignOptions, SignedRequest,
    sign_request,
};

const NOW: i64 = 1_700_000_000;

fn signed(scheme: Scheme, method: SigMethod, url: &str, body: &str) -> Result<SignedRequest, ErrorCode> {
    signed_bytes(scheme, method, url, body.as_bytes())
}

fn signed_bytes(scheme: Scheme, method: SigMethod, url: &str, body: &[u8]) -> Result<SignedRequest, ErrorCode> {
    let secret = Secret::from("a signature secret");
    let mut options = SignOptions::new(Provider::Vonage, &secret, NOW);
    options.scheme = Some(scheme);
    options.id = Some("n-1");
    options.sig_method = Some(method).filter(|_| scheme == Scheme::VonageSig);
    sign_request(&Request { url, headers: &[], body }, &options).map_err(|error| error.code())
}

/// Whether a body with the parameter `sig` is authentic.
fn verified(body: &[u8]) -> Result<(), ErrorCode> {
    let mut options = ReceiverOptions::new(Provider::Vonage, "a signature secret");
    options.sig_method = Some(SigMethod::Sha256);
    let receiver = Receiver::new(&options).map_err(|error| error.code())?;
    receiver.verify(&Request { url: "https://h/", headers: &[], body }, NOW).map(drop).map_err(|error| error.code())
}

/// The URL and the body with the parameter `sig`, without its value.
fn with_sig(url: &str, body: &str) -> Result<(String, String), ErrorCode> {
    let SignedRequest { url, body, .. } = signed(Scheme::VonageSig, SigMethod::Sha256, url, body)?;
    let body = String::from_utf8(body).unwrap();
    let without = |text: String| text.split_inclusive("sig").next().unwrap_or_default().to_owned();
    Ok((without(url), without(body)))
}

#[test]
fn signing_replaces_the_parameters_that_it_adds() {
    let url = "https://h/in".to_owned();
    let query = "a=1&b=2&timestamp=1700000000&nonce=n-1&sig";
    for signed_before in ["a=1&b=2", "a=1&&sig=0&b=2&timestamp=7&nonce=x"] {
        let with_query = with_sig(&format!("{url}?{signed_before}"), "");
        assert_eq!(with_query, Ok((format!("{url}?{query}"), String::new())), "{signed_before}");
        assert_eq!(with_sig(&url, signed_before), Ok((url.clone(), query.to_owned())), "{signed_before}");
    }
    let object = r#"{"a":1,"b":"y","timestamp":"1700000000","nonce":"n-1","sig"#;
    for signed_before in [r#"{"a":1,"b":"y"}"#, r#"{"a":1,"sig":"0","b":"y","nonce":"x","timestamp":"7"}"#] {
        assert_eq!(with_sig(&url, signed_before), Ok((url.clone(), object.to_owned())), "{signed_before}");
    }
}

#[test]
fn the_parameters_of_a_form_are_encoded_anew() {
    let url = "https://h/";
    // As they are written, the first of these would be parsed as JSON.
    for (form, encoded) in [("sig=1&{\"a\"=1", "%7B%22a%22=1"), ("a=x%20y&flag", "a=x+y&flag=")] {
        let expected = [encoded, "&timestamp=1700000000&nonce=n-1&sig"].concat();
        assert_eq!(with_sig(url, form), Ok((url.to_owned(), expected)));
        let body = signed(Scheme::VonageSig, SigMethod::Sha256, url, form).unwrap().body;
        assert_eq!(verified(&body), Ok(()), "{form}");
    }
    let latin1 = [b"text=Gr\xfc\xdfe".as_slice(), b"text=Gr%FC%DFe"];
    for form in latin1 {
        let body = signed_bytes(Scheme::VonageSig, SigMethod::Sha256, url, form).unwrap().body;
        assert!(body.starts_with(b"text=Gr%FC%DFe&timestamp="));
        assert_eq!(verified(&body), Ok(()));
    }
}

#[test]
fn a_body_without_parameters_is_not_signed() {
    for body in ["[1]", "7", "a text", r#"{"a":{}}"#, r#"{"a":[]}"#, r#"{"a":"#] {
        assert_eq!(with_sig("https://h/", body), Err(ErrorCode::InvalidOptions), "{body}");
    }
}

#[test]
fn hmacs_are_in_upper_case_and_the_hash_is_in_lower_case() {
    let sig = |method| {
        let url = signed(Scheme::VonageSig, method, "https://h/?a=1", "").unwrap().url;
        url.rsplit("sig=").next().unwrap_or_default().to_owned()
    };
    let (hmac, hash) = (sig(SigMethod::Sha256), sig(SigMethod::Md5Hash));
    assert!(hmac.len() == 64 && hmac.bytes().all(|digit| digit.is_ascii_digit() || digit.is_ascii_uppercase()));
    assert!(hash.len() == 32 && hash.bytes().all(|digit| digit.is_ascii_digit() || digit.is_ascii_lowercase()));
}

#[test]
fn a_token_with_the_digest_of_the_raw_query_is_explained() {
    let receiver = Receiver::new(&ReceiverOptions::new(Provider::Vonage, "a signature secret")).unwrap();
    let token_for =
        |content: &str| signed(Scheme::VonageJwt, SigMethod::Sha256, "https://h/", content).unwrap().headers;
    let explained = |url: &str, content: &str, body: &str| {
        let headers = token_for(content);
        let request = Request { url, headers: &headers, body: body.as_bytes() };
        let causes = receiver.explain(&request, NOW).findings.into_iter();
        causes.map(|finding| finding.cause.as_str()).any(|cause| cause == "QUERY_HASHED_RAW")
    };
    // The digest of a body is that of its bytes.
    assert!(explained("https://h/?a=1&b=2", "a=1&b=2", ""));
    assert!(!explained("https://h/?a=1&b=2", "a=1&b=3", ""));
    assert!(!explained("https://h/?a=1&b=2", "a=1&b=2", "{}"));
}
