//! `twilio-hmac-sha1`: Twilio's webhooks (Twilio, "Security", and the validators of its SDKs).
//!
//! `X-Twilio-Signature: base64(HMAC-SHA1(auth token, URL, parameters))`. The parameters are those of a form, decoded: each
//! distinct pair of key and value once, in ascending order, without separators. The digest of any other body is the query
//! parameter `bodySHA256`. Not signed are the time, the method, the order and repetition of parameters, and the boundaries
//! between URL, keys and values; the replay key does not depend on them.

use crate::encoding::{base64, from_base64, hex};
use crate::error::{ErrorCode, WebhookError};
use crate::form::{self, Pair};
use crate::order;
use crate::request::{Request, Url, malformed};
use crate::text::{split, split_at, split_once};

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
    let url = input.url_or_websocket()?.absolute_or_websocket()?;
    let body = Body::of(&input.request);
    let parameters = body.parameters(input).ok_or_else(|| explainable(ErrorCode::BodyMismatch, EMPTY_FORM))?;
    if matches!(body, Body::Other) && !has_digest(&url, None) {
        return Err(explainable(ErrorCode::BodyMismatch, UNSIGNED_BODY));
    }
    for spelling in spellings(&url) {
        let message = [spelling.as_bytes(), &parameters];
        let Some(key) = Key::find(keys, Hash::Sha1, &message, &signature) else { continue };
        if matches!(body, Body::Other) && !has_digest(&url, Some(input.body_digest())) {
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
    let url = input.url_or_websocket()?.absolute_or_websocket()?;
    let digested = query_with_digest(input);
    let query = digested.as_deref().or(url.query);
    let text = [url.origin, url.path, if query.is_some() { "?" } else { "" }, query.unwrap_or_default()].concat();
    let parameters = Body::of(&input.request).parameters(input).ok_or_else(|| {
        let message =
            "a form without parameters cannot be signed: its signature would be that of a request without a body";
        WebhookError::new(ErrorCode::InvalidOptions, message)
    })?;
    let signature = base64(&key.hmac(Hash::Sha1, &[text.as_bytes(), &parameters]));
    let mut signed = Signed::header("X-Twilio-Signature", signature);
    signed.url = digested.map(|_| text);
    Ok(signed)
}

/// The query with the digest of the body, as Twilio adds it. `None` where the URL has it, or the body is a form or absent.
fn query_with_digest(input: &VerificationInput<'_>) -> Option<String> {
    let url = input.url_or_websocket().ok()?;
    if !matches!(Body::of(&input.request), Body::Other) || has_digest(&url, Some(input.body_digest())) {
        return None;
    }
    let (query, separator) = url.query.map_or(("", ""), |query| (query, "&"));
    Some([query, separator, BODY_DIGEST, &hex(input.body_digest())].concat())
}

/// A body, by the way in which it is signed.
enum Body<'a> {
    /// No body: the URL is signed.
    Absent,
    /// A form: its parameters are signed.
    Form(&'a [u8]),
    /// Any other body: its digest in the URL is signed.
    Other,
}

impl<'a> Body<'a> {
    /// Uses the same function as the parser of the payload, so that a body signed as a form is never parsed as JSON.
    #[inline(never)]
    fn of(request: &Request<'a>) -> Self {
        let content_type = request.header("content-type", ",").ok().flatten();
        match request.body {
            [] => Self::Absent,
            body if form::is_form(body, content_type) => Self::Form(body),
            _ => Self::Other,
        }
    }

    /// The signed parameters, of which only a form has any; `None` for a form without parameters.
    #[inline(never)]
    fn parameters(&self, input: &VerificationInput<'a>) -> Option<Vec<u8>> {
        let Self::Form(form) = self else { return Some(Vec::new()) };
        Some(distinct_parameters(form, input.form_pairs(form))).filter(|parameters| !parameters.is_empty())
    }
}

/// Each distinct parameter of a form, in order of key and value.
fn distinct_parameters(form: &[u8], pairs: &[Pair<'_>]) -> Vec<u8> {
    let mut parameters = Vec::with_capacity(form.len());
    let mut last = None;
    for nth in order::sorted_indices(pairs.len(), &|nth| [&pairs[nth].0, &pairs[nth].1]) {
        let pair @ (key, value) = &pairs[nth];
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
    let pairs = match Body::of(request) {
        Body::Form(form) => form::pairs(form),
        _ => form::pairs(Url::split(request.url).ok()?.query?.as_bytes()),
    };
    let (_, account) = pairs.iter().find(|(key, _)| **key == *b"AccountSid")?;
    let is_identifier = (1..=64).contains(&account.len()) && account.iter().all(u8::is_ascii_alphanumeric);
    if is_identifier { String::from_utf8(account.to_vec()).ok() } else { None }
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
    let (scheme, authority) = split_once(url.origin, "://")?;
    let user_end = authority.bytes().rposition(|byte| byte == b'@').map_or(0, |at| at + 1);
    let (user, host) = split_at(authority, user_end);
    let user = choose(is_replaced(2), user, "")?;
    let (path, slash) = if url.path == "/" { ("", "/") } else { (url.path, "") };
    let lacks_slash = url.path.is_empty() || url.is_websocket() && !url.path.ends_with('/');
    let slash = choose(is_replaced(3), slash, if lacks_slash { "/" } else { "" })?;
    let (name, port) = split_at(host, port_start(host));
    let port = match port {
        _ if !is_replaced(0) => port,
        "" if url.is_secure() => ":443",
        "" => ":80",
        _ => "",
    };
    let (mark, query) = url.query.map_or(("", ""), |query| ("?", query));
    // Most spellings have the query as it is, so the other one is not always computed.
    let other_query = if is_replaced(1) { with_other_apostrophes(query) } else { String::new() };
    let query = choose(is_replaced(1), query, &other_query)?;
    Some([scheme, "://", user, name, port, path, slash, mark, query].concat())
}

/// The part or its replacement; `None` for a replacement that is the same, which is one of the same length.
fn choose<'t>(is_replaced: bool, part: &'t str, replacement: &'t str) -> Option<&'t str> {
    if is_replaced { Some(replacement).filter(|other| other.len() != part.len()) } else { Some(part) }
}

/// The position of the colon before the port; the end where there is no port. An IPv6 address contains colons too.
fn port_start(host: &str) -> usize {
    let before_digits = host.bytes().rposition(|byte| !byte.is_ascii_digit());
    before_digits.filter(|at| host.as_bytes().get(*at) == Some(&b':')).unwrap_or(host.len())
}

/// The query with its apostrophes decoded; or encoded, where none is encoded.
fn with_other_apostrophes(query: &str) -> String {
    const ENCODED: &str = "%27";
    let (from, to) = if split_once(query, ENCODED).is_some() { (ENCODED, "'") } else { ("'", ENCODED) };
    split(query, from).collect::<Vec<_>>().join(to)
}

#[cfg(test)]
mod tests {
    use super::*;

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
            String::from_utf8(distinct_parameters(form.as_bytes(), &form::pairs(form.as_bytes()))).unwrap()
        };
        assert_eq!(parameters("ReasonConferenceEnded=x&Reason=z"), "ReasonzReasonConferenceEndedx");
        assert_eq!(parameters("b=2&a=2&b=1&a=2&B=3"), "B3a2b1b2");
        assert_eq!(parameters("a=&b&=c&=c"), "cab");
        assert_eq!(parameters("&&"), "");
    }
}
