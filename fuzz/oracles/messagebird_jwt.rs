//! `messagebird-jwt`: a token signs the URL and the body for a limited time.
//!
//! If the replacement in the input is a JOSE header, a tab and claims, the token has this header and these claims, and a correct
//! signature. `URL` and `BODY` in the claims are replaced by the digests of the request.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use hookproof::{MAX_DEPTH, Provider, Scheme, Secret};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256, Sha384, Sha512};

use super::encoding::{hex, hmac_sha256};
use super::exchange::{Exchange, Input};
use super::json::{depth, is_json};
use super::subject::{Subject, text_key};
use super::url;

pub const SUBJECT: Subject = Subject {
    provider: Provider::Messagebird,
    scheme: Scheme::MessagebirdJwt,
    secret: |text| Secret::Text(text.to_owned()),
    key: text_key,
    signs: |url, _| url::signed(url).is_some(),
    accepts,
    // A token is valid for a minute, and clocks may differ by five seconds.
    lifetime: Some(64),
    binds_body: true,
};

pub fn check(data: &[u8]) {
    let input = Input::read(data);
    let Some((header, claims)) = input.token() else { return SUBJECT.check(data) };
    let Some(sent) = SUBJECT.sent(&input) else { return };
    let url = url::signed(&sent.url).map(|url| hex(&Sha256::digest(url))).unwrap_or_default();
    let claims = claims.replace("URL", &url).replace("BODY", &hex(&Sha256::digest(&sent.body)));
    let signed = [&header, &claims].map(|part| URL_SAFE_NO_PAD.encode(part)).join(".");
    let signature = tag(&algorithm(&header), sent.secret.as_bytes(), &signed);
    let token = format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature));
    SUBJECT.check_result(&Exchange { headers: vec![("MessageBird-Signature-JWT".to_owned(), token)], ..sent });
}

fn accepts(received: &Exchange, key: &[u8]) -> Option<bool> {
    let no = Some(false);
    let Some(token) = received.header("messagebird-signature-jwt", ",") else { return no };
    let [header, claims, signature] = token.split('.').collect::<Vec<_>>()[..] else { return no };
    let (Some(header_text), Some(claims_text)) = (segment(header), segment(claims)) else { return no };
    let algorithm = algorithm(&header_text);
    let expected = URL_SAFE_NO_PAD.encode(tag(&algorithm, key, &format!("{header}.{claims}")));
    if signature != expected {
        return no;
    }
    if !is_acceptable_json(&header_text) || !is_acceptable_json(&claims_text) {
        return no;
    }
    // JSON that serde_json refuses (numbers beyond a double, unpaired surrogates) is not compared.
    let header: Value = serde_json::from_str(&header_text).ok()?;
    let claims: Value = serde_json::from_str(&claims_text).ok()?;
    let (Value::Object(header), Value::Object(claims)) = (header, claims) else { return no };
    if algorithm.is_empty() || header.contains_key("crit") {
        return no;
    }
    Some(are_bound(&claims, received) && are_timely(&claims, received.now as f64)?)
}

/// Whether the claims name MessageBird as the issuer, and have the digests of this URL and body.
fn are_bound(claims: &Map<String, Value>, received: &Exchange) -> bool {
    let text = |name: &str| claims.get(name).and_then(Value::as_str);
    let digest = |name: &str| text(name).map(str::to_ascii_lowercase);
    let url = url::signed(&received.url).map(|url| hex(&Sha256::digest(url)));
    let body = hex(&Sha256::digest(&received.body));
    let body_bound = match claims.get("payload_hash") {
        None => received.body.is_empty(),
        Some(_) => !received.body.is_empty() && digest("payload_hash") == Some(body),
    };
    let has_issuer = text("iss") == Some("MessageBird") && text("jti").is_some_and(|id| !id.is_empty());
    has_issuer && body_bound && url.is_some() && digest("url_hash") == url
}

/// Whether the token is valid now; `None` within two milliseconds of the limits, where the result depends on rounding.
fn are_timely(claims: &Map<String, Value>, now: f64) -> Option<bool> {
    let mut is_timely = true;
    for (name, needed) in [("exp", true), ("nbf", false), ("iat", false)] {
        let Some(claim) = claims.get(name) else {
            is_timely &= !needed;
            continue;
        };
        let Some(time) = claim.as_f64() else { return Some(false) };
        let ahead = if name == "exp" { time + 5.0 - now } else { now + 5.0 - time };
        if ahead.abs() < 0.002 && ahead != 0.0 {
            return None;
        }
        is_timely &= if name == "exp" { ahead > 0.0 } else { ahead >= 0.0 };
    }
    Some(is_timely)
}

/// The algorithm of a header if it is supported, otherwise an empty string.
fn algorithm(header: &str) -> String {
    let header: Value = serde_json::from_str(header).unwrap_or_default();
    let named = header["alg"].as_str().filter(|name| ["HS256", "HS384", "HS512"].contains(name));
    named.unwrap_or_default().to_owned()
}

fn tag(algorithm: &str, key: &[u8], signed: &str) -> Vec<u8> {
    fn of<H: Mac + KeyInit>(key: &[u8], signed: &str) -> Vec<u8> {
        let mut hmac = <H as KeyInit>::new_from_slice(key).expect("a key of any length");
        hmac.update(signed.as_bytes());
        hmac.finalize().into_bytes().to_vec()
    }
    match algorithm {
        "HS384" => of::<Hmac<Sha384>>(key, signed),
        "HS512" => of::<Hmac<Sha512>>(key, signed),
        _ => hmac_sha256(key, signed.as_bytes()),
    }
}

/// A segment of a token as text, if it is canonical base64url.
fn segment(encoded: &str) -> Option<String> {
    let bytes = URL_SAFE_NO_PAD.decode(encoded).ok().filter(|bytes| URL_SAFE_NO_PAD.encode(bytes) == encoded)?;
    String::from_utf8(bytes).ok()
}

fn is_acceptable_json(text: &str) -> bool {
    is_json(text) && depth(text) <= MAX_DEPTH
}
