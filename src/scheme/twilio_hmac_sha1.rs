//! `twilio-hmac-sha1`: Twilio's webhooks (Twilio, "Security", and the validators of its SDKs).
//!
//! `X-Twilio-Signature: base64(HMAC-SHA1(auth token, URL, parameters))`. The parameters are those of a form, decoded: each
//! distinct pair of key and value once, in ascending order, without separators. The digest of any other body is the query
//! parameter `bodySHA256`. Not signed are the time, the method, the order and repetition of parameters, and the boundaries
//! between URL, keys and values; the replay key does not depend on them.

use crate::encoding::{base64, from_base64, hex};
use crate::error::{ErrorCode, WebhookError};
use crate::form;
use crate::request::{Request, Url, malformed, split_port};
use crate::text::{replace, split, split_at, split_once};

use super::hash::{Hash, is_hex_of};
use super::input::{explainable, mismatch, replay_key};
use super::{
    Credential, Diagnostics, Key, Match, NamedAccount, Policy, QueryDigest, SchemeSpec, Signed, Signing,
    VerificationInput, any_text, utf8_key,
};

const HEADER: &str = "x-twilio-signature";
const BODY_DIGEST: &str = "bodySHA256=";

/// The maximum number of spellings of a URL that are tried.
const MAX_SPELLINGS: usize = 8;

pub(super) static SPEC: SchemeSpec = SchemeSpec {
    credential: Credential::Header(HEADER),
    confidence: 90,
    headers: &[HEADER],
    tolerance: None,
    needs_sig_method: false,
    is_token: false,
    diagnostics: Some(&Diagnostics {
        account: Some(NamedAccount {
            of: account,
            fix: "use the primary Auth Token of this account: requests of a subaccount are signed with its own token, not that of its parent, and a secondary token is not used before it is promoted",
        }),
        digest: Some(&QueryDigest { header: HEADER, add: query_with_digest }),
        ..Diagnostics::NONE
    }),
    accepts: any_text,
    key: utf8_key,
    verify,
    sign,
};

fn verify(input: &VerificationInput<'_>, keys: &[Key], _: &Policy) -> Result<Match, WebhookError> {
    let header = input.request.required(HEADER, ",")?;
    let signature = from_base64(header).ok_or_else(|| malformed(HEADER, "is not base64"))?;
    let url = input.absolute_or_websocket()?;
    let form = signed_form(&input.request);
    let parameters = distinct_parameters(input, form);
    if parameters.is_empty() && !form.is_empty() {
        return Err(explainable(ErrorCode::BodyMismatch, EMPTY_FORM));
    }
    let has_signed_digest = needs_digest(&input.request, form);
    if has_signed_digest && !has_digest(&url, None) {
        return Err(explainable(ErrorCode::BodyMismatch, UNSIGNED_BODY));
    }
    for spelling in spellings(&url) {
        let message = [spelling.as_bytes(), &parameters];
        let Some(key) = Key::find(keys, Hash::Sha1, &message, &signature) else { continue };
        if has_signed_digest && !has_digest(&url, Some(input.body_digest())) {
            return Err(explainable(ErrorCode::BodyMismatch, OTHER_BODY));
        }
        let replay_key = replay_key(&message);
        return Ok(Match { key_index: key.index, signed_at: None, replay_key, url: Some(spelling) });
    }
    Err(mismatch(
        "no secret produces this signature for this URL and body; check the public URL first, then the Auth Token of the account, and the raw body",
    ))
}

const EMPTY_FORM: &str = "the body is a form without parameters";
const UNSIGNED_BODY: &str = "the body is not a form, and the URL has no parameter bodySHA256: the signature does not cover the body; was the query removed, or a form parsed and written as JSON?";
const OTHER_BODY: &str = "the parameter bodySHA256 of the URL is not the SHA-256 of this body";

fn sign(signing: &Signing<'_>, key: &Key) -> Result<Signed, WebhookError> {
    let input = &signing.input;
    let url = input.absolute_or_websocket()?;
    let digested = query_with_digest(input);
    let query = digested.as_deref().or(url.query);
    let text = [url.origin, url.path, if query.is_some() { "?" } else { "" }, query.unwrap_or_default()].concat();
    let form = signed_form(&input.request);
    let parameters = distinct_parameters(input, form);
    if parameters.is_empty() && !form.is_empty() {
        let message =
            "a form without parameters cannot be signed: its signature would be that of a request without a body";
        return Err(WebhookError::new(ErrorCode::InvalidOptions, message));
    }
    let signature = base64(&key.hmac(Hash::Sha1, &[text.as_bytes(), &parameters]));
    let mut signed = Signed::header("X-Twilio-Signature", signature);
    signed.url = digested.map(|_| text);
    Ok(signed)
}

/// The query with the digest of the body, as Twilio adds it. `None` where the URL has it, or the body is a form or absent.
fn query_with_digest(input: &VerificationInput<'_>) -> Option<String> {
    let url = input.url_or_websocket().ok()?;
    if !needs_digest(&input.request, signed_form(&input.request)) || has_digest(&url, Some(input.body_digest())) {
        return None;
    }
    let (query, separator) = url.query.map_or(("", ""), |query| (query, "&"));
    Some([query, separator, BODY_DIGEST, &hex(input.body_digest())].concat())
}

/// The body, if it is a form, whose parameters are signed; empty for any other.
///
/// Uses the same function as the parser of the payload, so that a body signed as a form is never parsed as JSON.
#[inline(never)]
fn signed_form<'a>(request: &Request<'a>) -> &'a [u8] {
    let content_type = request.header("content-type", ",").ok().flatten();
    if !request.body.is_empty() && form::is_form(request.body, content_type) { request.body } else { &[] }
}

/// Whether the digest of the body in the URL is signed: for a body that is not a form.
fn needs_digest(request: &Request<'_>, form: &[u8]) -> bool {
    form.is_empty() && !request.body.is_empty()
}

/// Each distinct parameter of the form, in order of key and value.
#[inline(never)]
fn distinct_parameters<'a>(input: &VerificationInput<'a>, form: &'a [u8]) -> Vec<u8> {
    let mut parameters = Vec::with_capacity(form.len());
    if form.is_empty() {
        return parameters;
    }
    let mut last = None;
    for pair @ (key, value) in form::sorted(input.form_pairs(form), |(key, value)| [key, value]) {
        if last.replace(pair) != Some(pair) {
            parameters.extend_from_slice(key);
            parameters.extend_from_slice(value);
        }
    }
    parameters
}

/// The account that the request names, with whose Auth Token it is signed; a subaccount has its own. It is not verified, and
/// `None` where it is not an identifier.
fn account(request: &Request<'_>) -> Option<String> {
    let mut form = signed_form(request);
    if form.is_empty() {
        form = Url::split(request.url).ok()?.query?.as_bytes();
    }
    let pairs = form::pairs(form);
    let (_, account) = form::find(&pairs, "AccountSid")?;
    let account = str::from_utf8(account).ok()?;
    let is_identifier = (1..=64).contains(&account.len()) && account.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_identifier.then(|| account.to_owned())
}

/// Whether the URL contains this digest of the body; `None` for any digest.
#[inline(never)]
fn has_digest(url: &Url<'_>, digest: Option<&[u8; 32]>) -> bool {
    let is_digest = |value: &str| digest.is_none_or(|digest| is_hex_of(digest, value));
    split(url.query.unwrap_or_default(), "&").any(|pair| pair.strip_prefix(BODY_DIGEST).is_some_and(is_digest))
}

/// The spellings of the URL that Twilio may have signed, that of the request first.
fn spellings(url: &Url<'_>) -> impl Iterator<Item = String> {
    (0..1 << 4).filter_map(|nth| spelling(url, nth)).take(MAX_SPELLINGS)
}

/// A spelling of the URL, by the bits of `nth`: each replaces a part. `None` where it does not change that part.
///
/// Twilio signs URLs with or without their port, and without the user information that is configured in them. It does not
/// encode an apostrophe, which URL parsers do. A URL that is configured without a path is requested with the path `/`.
/// The URL of a WebSocket may be signed with a slash at the end of its path.
fn spelling(url: &Url<'_>, nth: usize) -> Option<String> {
    let is_replaced = |bit: usize| nth >> bit & 1 == 1;
    let [mut host, mut port] = split_port(url.origin);
    // Empty where they are part of `host`.
    let (mut scheme, mut separator) = ("", "");
    let (mut path, mut slash) = (url.path, "");
    let (mark, mut query) = url.query.map_or(("", ""), |query| ("?", query));
    if is_replaced(0) {
        port = match port {
            "" if url.is_secure() => ":443",
            "" => ":80",
            _ => "",
        };
    }
    let other_query;
    if is_replaced(1) {
        other_query = with_other_apostrophes(query);
        if other_query.len() == query.len() {
            return None;
        }
        query = &other_query;
    }
    if is_replaced(2) {
        let at_sign = host.bytes().rposition(|byte| byte == b'@')?;
        (scheme, _) = split_once(host, "://")?;
        separator = "://";
        (_, host) = split_at(host, at_sign + 1);
    }
    if is_replaced(3) {
        match path {
            "/" => path = "",
            _ if path.is_empty() || url.is_websocket() && !path.ends_with('/') => slash = "/",
            _ => return None,
        }
    }
    Some([scheme, separator, host, port, path, slash, mark, query].concat())
}

/// The query with its apostrophes decoded; or encoded, where none is encoded.
fn with_other_apostrophes(query: &str) -> String {
    const ENCODED: &str = "%27";
    if split_once(query, ENCODED).is_some() { replace(query, ENCODED, "'") } else { replace(query, "'", ENCODED) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::PublicUrl;

    fn spellings_of(url: &str) -> Vec<String> {
        spellings(&Url::split(url).unwrap()).collect()
    }

    #[test]
    fn the_port_is_added_or_removed() {
        assert_eq!(spellings_of("https://h/p"), ["https://h/p", "https://h:443/p"]);
        assert_eq!(spellings_of("http://h/p"), ["http://h/p", "http://h:80/p"]);
        assert_eq!(spellings_of("HTTPS://h:1234/p?"), ["HTTPS://h:1234/p?", "HTTPS://h/p?"]);
        assert_eq!(spellings_of("https://[::1]/p"), ["https://[::1]/p", "https://[::1]:443/p"]);
        assert_eq!(spellings_of("https://[::1]:8/p"), ["https://[::1]:8/p", "https://[::1]/p"]);
    }

    #[test]
    fn only_apostrophes_are_tried_both_encoded_and_decoded() {
        assert!(spellings_of("https://h/p?a=it's&b=%20").contains(&"https://h/p?a=it%27s&b=%20".to_owned()));
        assert!(spellings_of("https://h/p?a=it%27s").contains(&"https://h/p?a=it's".to_owned()));
        assert!(spellings_of("https://h/p?a=it%27s'").contains(&"https://h/p?a=it's'".to_owned()));
        assert_eq!(spellings_of("https://h/it's").len(), 2);
    }

    #[test]
    fn an_empty_path_is_tried_both_with_and_without_its_slash() {
        assert!(spellings_of("https://h/?a").contains(&"https://h?a".to_owned()));
        assert!(spellings_of("https://h").contains(&"https://h/".to_owned()));
    }

    #[test]
    fn the_path_of_a_websocket_may_end_in_a_slash() {
        let all = ["wss://h/media", "wss://h:443/media", "wss://h/media/", "wss://h:443/media/"];
        assert_eq!(spellings_of("wss://h/media"), all);
        assert_eq!(spellings_of("ws://h/media/"), ["ws://h/media/", "ws://h:80/media/"]);
    }

    #[test]
    fn there_are_at_most_eight_spellings_and_that_of_the_request_is_first() {
        for url in ["https://u:p@h:1/?a='", "https://u@h?a=%27", "http://u@h/p?'"] {
            let all = spellings_of(url);
            assert!(all.len() == MAX_SPELLINGS && all[0] == url, "{all:?}");
            assert!(all.iter().any(|spelling| !spelling.contains('@')), "{all:?}");
        }
    }

    #[test]
    fn the_account_is_that_of_the_form_or_the_query() {
        let account_of = |url: &str, body: &str| account(&Request { url, headers: &[], body: body.as_bytes() });
        let named = Some("AC1".to_owned());
        assert_eq!(account_of("https://h/?AccountSid=AC2", "From=%2B1&AccountSid=AC1&To=2"), named);
        assert_eq!(account_of("https://h/?a=b&AccountSid=AC1", ""), named);
        assert_eq!(account_of("https://h/?AccountSid=AC1", r#"{"AccountSid":"AC2"}"#), named);
        let long = ["AccountSid=", &"A".repeat(65)].concat();
        for form in ["From=AC1", "AccountSid=", "AccountSid=AC-1", "AccountSid=%f0", &long] {
            assert_eq!(account_of("https://h/", form), None, "{form}");
        }
        assert_eq!(account_of("https://h/", &long[..long.len() - 1]), Some("A".repeat(64)));
    }

    #[test]
    fn distinct_parameters_are_sorted_by_key_and_value() {
        let parameters = |form: &str| {
            let request = Request { url: "/", headers: &[], body: form.as_bytes() };
            let input = VerificationInput::new(request, &PublicUrl::AsRequested, None);
            String::from_utf8(distinct_parameters(&input, form.as_bytes())).unwrap()
        };
        assert_eq!(parameters("ReasonConferenceEnded=x&Reason=z"), "ReasonzReasonConferenceEndedx");
        assert_eq!(parameters("b=2&a=2&b=1&a=2&B=3"), "B3a2b1b2");
        assert_eq!(parameters("a=&b&=c&=c"), "cab");
        assert_eq!(parameters("&&"), "");
    }
}
