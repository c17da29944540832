//! `meta-hmac-sha256`: the body is signed, either as it is or with its non-ASCII characters as `\uXXXX` escapes.

use hookproof::{Provider, Scheme, Secret};

use super::encoding::{hex, hmac_sha256};
use super::exchange::Exchange;
use super::subject::{Subject, text_key};

pub const SUBJECT: Subject = Subject {
    provider: Provider::Meta,
    scheme: Scheme::MetaHmacSha256,
    secret: |text| Secret::Text(text.to_owned()),
    key: text_key,
    signs: |_, _| true,
    accepts: |received, key| Some(accepts(received, key).is_some()),
    lifetime: None,
    // A body with escapes and the same body with the escapes decoded have the same signature.
    binds_body: false,
};

pub fn check(data: &[u8]) {
    SUBJECT.check(data);
}

fn accepts(received: &Exchange, key: &[u8]) -> Option<()> {
    let header = received.header("x-hub-signature-256", ",")?;
    let signature = header.strip_prefix("sha256=")?.to_ascii_lowercase();
    let signs = |body: &[u8]| signature == hex(&hmac_sha256(key, body));
    let is_escaped = || std::str::from_utf8(&received.body).is_ok_and(|text| signs(escaped(text).as_bytes()));
    (signs(&received.body) || is_escaped()).then_some(())
}

fn escaped(text: &str) -> String {
    let escape = |unit: u16| match u8::try_from(unit) {
        Ok(byte) if byte.is_ascii() => char::from(byte).to_string(),
        _ => format!("\\u{unit:04x}"),
    };
    text.encode_utf16().map(escape).collect()
}
