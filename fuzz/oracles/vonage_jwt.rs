//! `vonage-jwt`: a token signs the body or, without a body, the parameters of the query, for a limited time.
//!
//! If the replacement in the input is a JOSE header, a tab and claims, the token has this header and these claims, and a correct
//! signature. `BODY` in the claims is replaced by the digest of the request.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hookproof::{MAX_DEPTH, Provider, Scheme, Secret};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::encoding::{hex, hmac_sha256};
use super::exchange::{Exchange, Input};
use super::forms::pairs;
use super::json::{depth, is_json};
use super::subject::{Subject, text_key};
use super::url;

pub const SUBJECT: Subject = Subject {
    provider: Provider::Vonage,
    scheme: Scheme::VonageJwt,
    secret: |text| Secret::Text(text.to_owned()),
    key: text_key,
    signs: |url, body| !body.is_empty() || url::query(url).is_some(),
    accepts,
    lifetime: Some(300),
    binds_body: true,
};

pub fn check(data: &[u8]) {
    let input = Input::read(data);
    let Some((header, claims)) = input.token() else { return SUBJECT.check(data) };
    let Some(sent) = SUBJECT.sent(&input) else { return };
    let claims = claims.replace("BODY", &content(&sent).unwrap_or_default());
    let signed = [&header, &claims].map(|part| URL_SAFE_NO_PAD.encode(part)).join(".");
    let signature = hmac_sha256(sent.secret.as_bytes(), signed.as_bytes());
    let token = format!("Bearer {signed}.{}", URL_SAFE_NO_PAD.encode(signature));
    SUBJECT.check_result(&Exchange { headers: vec![("Authorization".to_owned(), token)], ..sent });
}

fn accepts(received: &Exchange, key: &[u8]) -> Option<bool> {
    let no = Some(false);
    let Some(value) = received.header("authorization", ",") else { return no };
    let (scheme, token) = value.split_once(' ').unwrap_or((value, ""));
    if !scheme.eq_ignore_ascii_case("bearer") {
        return no;
    }
    let [header, claims, signature] = token.trim_start_matches(' ').split('.').collect::<Vec<_>>()[..] else {
        return no;
    };
    let (Some(header_text), Some(claims_text)) = (segment(header), segment(claims)) else { return no };
    if signature != URL_SAFE_NO_PAD.encode(hmac_sha256(key, format!("{header}.{claims}").as_bytes())) {
        return no;
    }
    if !is_acceptable_json(&header_text) || !is_acceptable_json(&claims_text) {
        return no;
    }
    // JSON that serde_json refuses (numbers beyond a double, unpaired surrogates) is not compared.
    let header: Value = serde_json::from_str(&header_text).ok()?;
    let claims: Value = serde_json::from_str(&claims_text).ok()?;
    let (Value::Object(header), Value::Object(claims)) = (header, claims) else { return no };
    if header.get("alg").and_then(Value::as_str) != Some("HS256") || header.contains_key("crit") {
        return no;
    }
    let other_issuer = claims.get("iss").is_some_and(|issuer| issuer.as_str() != Some("Vonage"));
    let bound = claims.get("payload_hash").and_then(Value::as_str).map(str::to_ascii_lowercase);
    let timely = are_timely(&claims, received.now as f64)?;
    Some(timely && !other_issuer && bound.is_some() && bound == content(received))
}

/// The digest of the body or of the parameters of the query; `None` where there is neither.
fn content(sent: &Exchange) -> Option<String> {
    if !sent.body.is_empty() {
        return Some(hex(&Sha256::digest(&sent.body)));
    }
    let mut members: Vec<(String, Value)> = Vec::new();
    for (name, value) in pairs(url::query(&sent.url)?.as_bytes()) {
        let value = Value::String(value);
        match members.iter_mut().find(|(known, _)| *known == name) {
            None => members.push((name, value)),
            Some((_, Value::Array(values))) => values.push(value),
            Some((_, first)) => *first = Value::Array(vec![first.take(), value]),
        }
    }
    let members: Vec<String> =
        members.iter().map(|(name, value)| format!("{}:{value}", Value::String(name.clone()))).collect();
    Some(hex(&Sha256::digest(format!("{{{}}}", members.join(",")))))
}

/// Whether the token is at most 300 seconds old; `None` within two milliseconds of a limit, where the result depends on rounding.
fn are_timely(claims: &Map<String, Value>, now: f64) -> Option<bool> {
    let mut timely = true;
    for (name, needed) in [("iat", true), ("exp", false), ("nbf", false)] {
        let Some(claim) = claims.get(name) else {
            timely &= !needed;
            continue;
        };
        let Some(time) = claim.as_f64() else { return Some(false) };
        // `iat` is rounded to seconds.
        let (early, late) = match name {
            "iat" => (now - time.floor() + 300.0, time.floor() - now + 300.0),
            "exp" => (1.0, time + 5.0 - now),
            _ => (now + 5.0 - time, 1.0),
        };
        if name != "iat" && [early, late].into_iter().any(|distance| distance.abs() < 0.002 && distance != 0.0) {
            return None;
        }
        if name == "iat" && (time - time.round()).abs() < 0.002 && time != time.round() {
            return None;
        }
        timely &= early >= 0.0 && if name == "exp" { late > 0.0 } else { late >= 0.0 };
    }
    Some(timely)
}

/// A segment of a token as text, if it is canonical base64url.
fn segment(encoded: &str) -> Option<String> {
    let bytes = URL_SAFE_NO_PAD.decode(encoded).ok().filter(|bytes| URL_SAFE_NO_PAD.encode(bytes) == encoded)?;
    String::from_utf8(bytes).ok()
}

fn is_acceptable_json(text: &str) -> bool {
    is_json(text) && depth(text) <= MAX_DEPTH
}
