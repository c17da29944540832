//! `twilio-hmac-sha1`: Twilio's webhooks (Twilio, "Security", and the validators of its SDKs).
//!
//! `X-Twilio-Signature: base64(HMAC-SHA1(auth token, URL, parameters))`. The parameters are those of a form, decoded: each
//! distinct pair of key and value once, in ascending order, without separators. The digest of any other body is the query
//! parameter `bodySHA256`. Not signed are the time, the method, the order and repetition of parameters, and the boundaries
//! between URL, keys and values; the replay key does not depend on them.

use crate::encoding::{base64, hex};
use crate::error::{ErrorCode, WebhookError};
use crate::form;
use crate::request::Url;
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
            parameter: "AccountSid",
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
    let signature = input.base64_header(HEADER)?;
    let url = input.absolute_or_websocket()?;
    let parameters = signed_parameters(input, &url);
    let matched = spellings(&url).find_map(|spelling| {
        let message = [spelling.as_bytes(), parameters.as_deref().unwrap_or_default()];
        let key = Key::find(keys, Hash::Sha1, &message, &signature)?;
        Some(Match { key_index: key.index, signed_at: None, replay_key: replay_key(&message), url: Some(spelling) })
    });
    match parameters {
        Err(reason) if matched.is_some() || reason != OTHER_BODY => Err(explainable(ErrorCode::BodyMismatch, reason)),
        _ => matched.ok_or_else(|| {
            mismatch("no secret produces this signature for this URL and body; check the public URL first, then the Auth Token of the account, and the raw body")
        }),
    }
}

const EMPTY_FORM: &str =
    "the body is a form without parameters, whose signature would be that of a request without a body";
const UNSIGNED_BODY: &str = "the body is not a form, and the URL has no parameter bodySHA256: the signature does not cover the body; was the query removed, or a form parsed and written as JSON?";
const OTHER_BODY: &str = "the parameter bodySHA256 of the URL is not the SHA-256 of this body";

fn sign(signing: &Signing<'_>, key: &Key) -> Result<Signed, WebhookError> {
    let input = &signing.input;
    let url = input.absolute_or_websocket()?;
    let digested = query_with_digest(input);
    let url = Url { query: digested.as_deref().or(url.query), ..url };
    let parameters =
        signed_parameters(input, &url).map_err(|message| WebhookError::new(ErrorCode::InvalidOptions, message))?;
    let text = url.parts().concat();
    let signature = base64(&key.hmac(Hash::Sha1, &[text.as_bytes(), &parameters]));
    let mut signed = Signed::header("X-Twilio-Signature", signature);
    if digested.is_some() {
        signed.url = Some(text);
    }
    Ok(signed)
}

/// The query with the digest of the body, as Twilio adds it. `None` where the URL has it, or the body is a form or absent.
fn query_with_digest(input: &VerificationInput<'_>) -> Option<String> {
    let url = input.url_or_websocket().ok()?;
    signed_parameters(input, &url).err()?;
    let (query, separator) = url.query.map_or(("", ""), |query| (query, "&"));
    Some([query, separator, BODY_DIGEST, &hex(input.body_digest())].concat())
}

/// Each distinct parameter of the form, in order of key and value; empty for a body that is signed by its digest in the URL. It is
/// the function that parses the payload which decides whether the body is a form, so that a signed form is never parsed as JSON.
///
/// # Errors
/// The reason for which the body is not signed.
#[inline(never)]
fn signed_parameters(input: &VerificationInput<'_>, url: &Url<'_>) -> Result<Vec<u8>, &'static str> {
    let mut parameters = Vec::new();
    if input.request.body.is_empty() {
        return Ok(parameters);
    }
    if let Some(form) = input.body_input().form() {
        parameters.reserve(form.len());
        let mut last = None;
        for pair @ (key, value) in form::sorted(input.form_pairs(form), |(key, value)| [key, value]) {
            if last.replace(pair) != Some(pair) {
                parameters.extend_from_slice(key);
                parameters.extend_from_slice(value);
            }
        }
        return if parameters.is_empty() { Err(EMPTY_FORM) } else { Ok(parameters) };
    }
    let mut reason = UNSIGNED_BODY;
    for pair in split(url.query.unwrap_or_default(), "&") {
        if let Some(digest) = pair.strip_prefix(BODY_DIGEST) {
            if is_hex_of(input.body_digest(), digest) {
                return Ok(parameters);
            }
            reason = OTHER_BODY;
        }
    }
    Err(reason)
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
#[inline(never)]
fn spelling(url: &Url<'_>, nth: usize) -> Option<String> {
    let is_replaced = |bit: usize| nth >> bit & 1 == 1;
    let mut parts = url.parts();
    let [_, _, host, port, path, slash, _, query] = &mut parts;
    if is_replaced(0) {
        *port = match *port {
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
        *query = &other_query;
    }
    if is_replaced(2) {
        let at_sign = host.bytes().rposition(|byte| byte == b'@')?;
        (_, *host) = split_at(host, at_sign + 1);
    }
    if is_replaced(3) {
        *slash = match *slash {
            "" if path.is_empty() || url.is_websocket() => "/",
            "/" if path.is_empty() => "",
            _ => return None,
        };
    }
    Some(parts.concat())
}

/// The query with its apostrophes decoded; or encoded, where none is encoded.
fn with_other_apostrophes(query: &str) -> String {
    let [given, other] = if split_once(query, "%27").is_some() { ["%27", "'"] } else { ["'", "%27"] };
    replace(query, given, other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::{PublicUrl, Request};

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

    fn parameters_of(url: &str, body: &str) -> Result<String, &'static str> {
        let request = Request { url, headers: &[], body: body.as_bytes() };
        let input = VerificationInput::new(request, &PublicUrl::AsRequested, None);
        signed_parameters(&input, &Url::split(url).unwrap()).map(|parameters| String::from_utf8(parameters).unwrap())
    }

    #[test]
    fn distinct_parameters_are_sorted_by_key_and_value() {
        let parameters = |form: &str| parameters_of("/", form).unwrap();
        assert_eq!(parameters("ReasonConferenceEnded=x&Reason=z"), "ReasonzReasonConferenceEndedx");
        assert_eq!(parameters("b=2&a=2&b=1&a=2&B=3"), "B3a2b1b2");
        assert_eq!(parameters("a=&b&=c&=c"), "cab");
        assert_eq!(parameters(""), "");
    }

    #[test]
    fn a_body_without_parameters_is_signed_by_its_digest_in_the_url() {
        const DIGEST: &str = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
        let other = format!("/?bodySHA256={}", DIGEST.replace('4', "5"));
        assert_eq!(parameters_of(&format!("/?a=1&bodySHA256={DIGEST}"), "{}"), Ok(String::new()));
        assert_eq!(parameters_of(&format!("{other}&bodySHA256={DIGEST}&b"), "{}"), Ok(String::new()));
        assert_eq!(parameters_of(&other, "{}"), Err(OTHER_BODY));
        assert_eq!(parameters_of("/?a=1", "{}"), Err(UNSIGNED_BODY));
        assert_eq!(parameters_of(&other, ""), Ok(String::new()));
        for form in ["=", "&=&", "=&="] {
            assert_eq!(parameters_of(&format!("/?bodySHA256={DIGEST}"), form), Err(EMPTY_FORM), "{form}");
        }
    }
}
