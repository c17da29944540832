//! `messagebird-hmac`: MessageBird's first scheme, deprecated by MessageBird but still sent (as in its official SDKs).
//!
//! `base64(HMAC-SHA256(signing key, timestamp "\n" sorted query "\n" SHA-256(body)))`. Method, host and path are not
//! signed. The SDKs sort the query in two ways that differ in rare cases; both cover every parameter, so both are accepted.

use crate::error::WebhookError;
use crate::form;
use crate::order;
use crate::text::{split, split_once};

use super::{Key, Match, Policy, SchemeSpec, Signed, Signing, VerificationInput, any_text, timestamped, utf8_key};

pub(super) static SPEC: SchemeSpec = SchemeSpec {
    credential: timestamped::CREDENTIAL,
    confidence: 60,
    headers: &timestamped::HEADERS,
    tolerance: Some(300),
    needs_sig_method: false,
    is_token: false,
    diagnostics: None,
    accepts: any_text,
    key: utf8_key,
    verify,
    sign,
};

fn verify(input: &VerificationInput<'_>, keys: &[Key], policy: &Policy) -> Result<Match, WebhookError> {
    let query = input.query()?;
    if is_sorted(query) {
        return timestamped::verify(input, keys, policy, &[["", "", "", query]], ADVICE);
    }
    let raw = sorted_raw(query);
    let decoded = sorted_decoded(query).filter(|decoded| *decoded != raw);
    let lines = [decoded.as_ref().unwrap_or(&raw), &raw].map(|sorted| ["", "", "", sorted]);
    timestamped::verify(input, keys, policy, if decoded.is_some() { &lines } else { &lines[1..] }, ADVICE)
}

const ADVICE: &str = "no secret produces this signature for this query, timestamp and body; check the signing key (not the access key) and the raw body";

/// Whether both ways of sorting leave the query as it is: it is empty, or one pair of unreserved characters (RFC 3986, 2.3).
fn is_sorted(query: &str) -> bool {
    let is_unreserved = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    query.is_empty()
        || split_once(query, "=").is_some_and(|(key, value)| key.bytes().chain(value.bytes()).all(is_unreserved))
}

fn sign(signing: &Signing<'_>, key: &Key) -> Result<Signed, WebhookError> {
    let query = signing.input.query()?;
    let sorted = sorted_decoded(query).unwrap_or_else(|| sorted_raw(query));
    let names = ["MessageBird-Signature", "MessageBird-Request-Timestamp"];
    Ok(timestamped::sign(&signing.input, key, signing.now, &["", "", "", &sorted], names).into())
}

/// The pairs sorted as they are written (Java and C# SDKs).
fn sorted_raw(query: &str) -> String {
    let pairs: Vec<&str> = split(query, "&").collect();
    let order = order::sorted_indices(pairs.len(), &|nth| [pairs[nth].as_bytes(), b""]);
    let sorted: Vec<&str> = order.iter().map(|nth| pairs[*nth]).collect();
    sorted.join("&")
}

/// The pairs decoded, sorted by key, and encoded again (Go SDK: `url.Values.Encode`). `None` for a query of which Go drops
/// pairs, because the signature would not cover these.
fn sorted_decoded(query: &str) -> Option<String> {
    if query.as_bytes().contains(&b';') || !escapes_are_whole(query) {
        return None;
    }
    let pairs = form::pairs(query.as_bytes());
    let mut sorted = String::with_capacity(query.len());
    for (key, value) in form::sorted(&pairs, |(key, _)| [key, b""]) {
        form::push_pair(key, value, &mut sorted);
    }
    Some(sorted)
}

/// Whether each percent sign is followed by two hexadecimal digits.
fn escapes_are_whole(query: &str) -> bool {
    let mut bytes = query.bytes();
    while let Some(byte) = bytes.next() {
        let mut is_digit = || bytes.next().is_some_and(|digit| digit.is_ascii_hexdigit());
        if byte == b'%' && !(is_digit() && is_digit()) {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_query_is_sorted_as_go_does() {
        for (query, sorted) in [
            ("", ""),
            ("b=2&a=1", "a=1&b=2"),
            ("a=2&a=1", "a=2&a=1"),
            ("a-b=1&a=2", "a=2&a-b=1"),
            ("t=x%20y+z", "t=x+y+z"),
            ("price[amount]=1&p=%7e*", "p=~%2A&price%5Bamount%5D=1"),
            ("flag&empty=&&x=%ff", "empty=&flag=&x=%FF"),
        ] {
            assert_eq!(sorted_decoded(query).as_deref(), Some(sorted), "{query}");
        }
    }

    #[test]
    fn a_query_of_one_unreserved_pair_is_sorted() {
        for query in ["", "a=1", "tenant=a-b._~9", "a=", "=", "=1"] {
            assert!(is_sorted(query), "{query}");
            assert_eq!((sorted_raw(query).as_str(), sorted_decoded(query).as_deref()), (query, Some(query)));
        }
        for query in ["a", "a=1&b=2", "a==", "a=%41", "a=+", "a=*", "a=;", "é=1", "&"] {
            assert!(!is_sorted(query), "{query}");
        }
    }

    #[test]
    fn a_query_of_which_go_drops_pairs_is_not_sorted_as_go_does() {
        for query in ["a=%zz", "a=%4", "a=1;b=2", "%=1"] {
            assert_eq!(sorted_decoded(query), None, "{query}");
        }
    }

    #[test]
    fn the_query_is_sorted_as_java_does() {
        assert_eq!(sorted_raw("a=2&a-b=1&a=1"), "a-b=1&a=1&a=2");
        assert_eq!(sorted_raw(""), "");
    }
}
