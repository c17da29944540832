//! `messagebird-hmac`: the parameters of the query in any order, the time and the body are signed.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hookproof::{Provider, Scheme, Secret};
use sha2::{Digest, Sha256};

use super::encoding::hmac_sha256;
use super::exchange::Exchange;
use super::subject::{Subject, text_key, timestamp};
use super::url;

pub const SUBJECT: Subject = Subject {
    provider: Provider::Messagebird,
    scheme: Scheme::MessagebirdHmac,
    secret: |text| Secret::Text(text.to_owned()),
    key: text_key,
    signs: |url, _| url::query(url).is_some(),
    accepts: |received, key| Some(accepts(received, key).is_some()),
    lifetime: Some(300),
    binds_body: true,
};

pub fn check(data: &[u8]) {
    SUBJECT.check(data);
}

fn accepts(received: &Exchange, key: &[u8]) -> Option<()> {
    let query = url::query(&received.url)?;
    let mut as_written: Vec<&str> = query.split('&').collect();
    as_written.sort_unstable();
    let time = received.header("messagebird-request-timestamp", ",")?;
    let signature = received.header("messagebird-signature", ",")?;
    let digest = Sha256::digest(&received.body);
    let matches = |sorted: String| {
        let message = [format!("{time}\n{sorted}\n").as_bytes(), &digest].concat();
        STANDARD.encode(hmac_sha256(key, &message)) == signature
    };
    let signed = matches(as_written.join("&")) || as_go(query).is_some_and(matches);
    (signed && timestamp(time, received.now, 300)).then_some(())
}

/// The query as Go parses and encodes it (`url.ParseQuery`, `Values.Encode`); `None` if parsing drops a pair.
fn as_go(query: &str) -> Option<String> {
    let mut pairs = Vec::new();
    for pair in query.split('&') {
        if pair.contains(';') {
            return None;
        }
        if !pair.is_empty() {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            pairs.push((unescape(key)?, unescape(value)?));
        }
    }
    pairs.sort_by(|(one, _), (other, _)| one.cmp(other));
    let written: Vec<String> = pairs.iter().map(|(key, value)| format!("{}={}", escape(key), escape(value))).collect();
    Some(written.join("&"))
}

fn unescape(text: &str) -> Option<Vec<u8>> {
    let (first, rest) = text.split_once('%').unwrap_or((text, ""));
    let mut bytes = first.replace('+', " ").into_bytes();
    if first.len() == text.len() {
        return Some(bytes);
    }
    for piece in rest.split('%') {
        let digits = piece.get(..2).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        bytes.extend(piece[2..].replace('+', " ").bytes());
    }
    Some(bytes)
}

fn escape(bytes: &[u8]) -> String {
    let escaped = bytes.iter().map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => char::from(*byte).to_string(),
        b' ' => "+".to_owned(),
        _ => format!("%{byte:02X}"),
    });
    escaped.collect()
}
