//! `twilio-hmac-sha1`: the URL is signed, with the parameters of a form or a digest of any other body.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hookproof::{Provider, Scheme, Secret};
use sha2::{Digest, Sha256};

use super::encoding::{hex, hmac_sha1};
use super::exchange::Exchange;
use super::subject::{Subject, text_key};
use super::url;

pub const SUBJECT: Subject = Subject {
    provider: Provider::Twilio,
    scheme: Scheme::TwilioHmacSha1,
    secret: |text| Secret::Text(text.to_owned()),
    key: text_key,
    signs: |url, body| {
        let is_absolute = url::parts_or_websocket(url).is_some_and(|(origin, ..)| !origin.is_empty());
        is_absolute && (!is_form(body) || parameters(body).is_some())
    },
    accepts: |received, key| Some(accepts(received, key).is_some()),
    lifetime: None,
    // The unsigned parts of a form: the order and repetition of its parameters, their encoding and their boundaries.
    binds_body: false,
};

pub fn check(data: &[u8]) {
    SUBJECT.check(data);
}

fn accepts(received: &Exchange, key: &[u8]) -> Option<()> {
    let (origin, path, query) = url::parts_or_websocket(&received.url).filter(|(origin, ..)| !origin.is_empty())?;
    let signature = received.header("x-twilio-signature", ",")?;
    let form = is_form(&received.body);
    let parameters = if form { parameters(&received.body)? } else { Vec::new() };
    if !form && !received.body.is_empty() {
        let digest = hex(&Sha256::digest(&received.body));
        let pairs = query.trim_start_matches('?').split('&');
        let digests = pairs.filter_map(|pair| pair.strip_prefix("bodySHA256="));
        digests.into_iter().find(|value| value.to_ascii_lowercase() == digest)?;
    }
    let matches = |spelling: &String| {
        let message = [spelling.as_bytes(), &parameters].concat();
        STANDARD.encode(hmac_sha1(key, &message)) == signature
    };
    spellings(origin, path, query).iter().take(8).any(matches).then_some(())
}

fn is_form(body: &[u8]) -> bool {
    let start = body.iter().find(|byte| !byte.is_ascii_whitespace());
    body.contains(&b'=') && !matches!(start, Some(b'{' | b'[' | b'"'))
}

/// The signed text of a form: each distinct pair once, sorted by key and value; `None` for a form without pairs.
fn parameters(form: &[u8]) -> Option<Vec<u8>> {
    let mut values = BTreeMap::<Vec<u8>, BTreeSet<Vec<u8>>>::new();
    for pair in form.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
        let mut halves = pair.splitn(2, |byte| *byte == b'=');
        let mut next = || decoded(halves.next().unwrap_or_default());
        let key = next();
        values.entry(key).or_default().insert(next());
    }
    let pairs = values.iter().flat_map(|(key, values)| values.iter().map(move |value| [&key[..], value].concat()));
    let parameters: Vec<u8> = pairs.flatten().collect();
    (!parameters.is_empty()).then_some(parameters)
}

fn decoded(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let digits = text.get(at + 1..at + 3).and_then(|digits| str::from_utf8(digits).ok());
        let digits = digits.filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        match (text[at], digits) {
            (b'%', Some(digits)) => {
                bytes.push(u8::from_str_radix(digits, 16).unwrap());
                at += 2;
            }
            (b'+', _) => bytes.push(b' '),
            (byte, _) => bytes.push(byte),
        }
        at += 1;
    }
    bytes
}

/// The spellings of the URL that are tried: first as received, then with each component in its other spelling.
fn spellings(origin: &str, path: &str, query: &str) -> Vec<String> {
    let (scheme, authority) = origin.split_once("://").unwrap();
    let (user, host) = authority.rsplit_once('@').map_or(("", authority), |(user, host)| (user, host));
    let user = if authority.contains('@') { format!("{user}@") } else { String::new() };
    let port = host.rfind(':').filter(|at| host[at + 1..].bytes().all(|byte| byte.is_ascii_digit()));
    let (name, port) = host.split_at(port.unwrap_or(host.len()));
    let secure = ["https", "wss"].contains(&scheme.to_ascii_lowercase().as_str());
    let default = if secure { ":443" } else { ":80" };
    let quotes = if query.contains("%27") { query.replace("%27", "'") } else { query.replace('\'', "%27") };
    let choices = [
        vec![port.to_owned(), if port.is_empty() { default.to_owned() } else { String::new() }],
        if quotes == query { vec![quotes] } else { vec![query.to_owned(), quotes] },
        if user.is_empty() { vec![user] } else { vec![user, String::new()] },
        match path {
            "" => vec![String::new(), "/".to_owned()],
            "/" => vec!["/".to_owned(), String::new()],
            path if url::is_websocket(origin) && !path.ends_with('/') => vec![path.to_owned(), format!("{path}/")],
            path => vec![path.to_owned()],
        },
    ];
    let mut spellings = Vec::new();
    for path in &choices[3] {
        for user in &choices[2] {
            for query in &choices[1] {
                for port in &choices[0] {
                    spellings.push(format!("{scheme}://{user}{name}{port}{path}{query}"));
                }
            }
        }
    }
    spellings
}
