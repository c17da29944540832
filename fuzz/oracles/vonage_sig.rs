//! `vonage-sig`: the names and values of all parameters are signed, by one of five methods.
//!
//! The input is an exchange with the unsigned URL and body. Each is signed with each method and must be accepted; after the edits, the
//! result is compared with that of an independent implementation.

use hmac::{Hmac, KeyInit, Mac};
use hookproof::limits::MAX_PARAMETERS;
use hookproof::{Provider, Receiver, ReceiverOptions, Request, Scheme, Secret, SigMethod, SignOptions, sign_request};
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha512};

use super::encoding::hex;
use super::exchange::{Exchange, Input, NOW};
use super::forms::pairs;
use super::subject::text_key;
use super::url;

const FORM: &str = "application/x-www-form-urlencoded";

pub fn check(data: &[u8]) {
    let input = Input::read(data);
    let Some(key) = text_key(&input.secret) else { return };
    for method in SigMethod::ALL {
        let unsigned = Exchange {
            secret: input.secret.clone(),
            url: input.url.clone(),
            headers: vec![("Content-Type".to_owned(), FORM.to_owned())],
            body: input.body.to_vec(),
            now: NOW,
        };
        let secret = Secret::Text(unsigned.secret.clone());
        let mut options = SignOptions::new(Provider::Vonage, &secret, NOW);
        (options.scheme, options.sig_method) = (Some(Scheme::VonageSig), Some(method));
        let Ok(signed) = unsigned.with_request(|request: &Request<'_>| sign_request(request, &options)) else {
            continue;
        };
        let sent = Exchange { url: signed.url, body: signed.body, ..unsigned };
        check_result(&sent, &key, method, Some(true));
        check_result(&input.edited(&sent), &key, method, None);
    }
}

fn check_result(received: &Exchange, key: &[u8], method: SigMethod, known: Option<bool>) {
    let mut options = ReceiverOptions::new(Provider::Vonage, Secret::Text(received.secret.clone()));
    (options.schemes, options.sig_method) = (Some(vec![Scheme::VonageSig]), Some(method));
    let Ok(receiver) = Receiver::new(&options) else { return };
    let key = if received.secret.as_bytes() == key { key.to_vec() } else { received.secret.as_bytes().to_vec() };
    let result = received.with_request(|request| receiver.verify(request, received.now));
    let Some(expected) = known.or_else(|| accepts(received, &key, method)) else { return };
    assert_eq!(result.is_ok(), expected, "{result:?} for {received:?} by {}", method.as_str());
}

/// Whether the request is authentic; `None` if its body is not a form, or not UTF-8.
fn accepts(received: &Exchange, key: &[u8], method: SigMethod) -> Option<bool> {
    let form = if received.body.is_empty() {
        match url::query(&received.url) {
            Some(query) => query.as_bytes().to_vec(),
            None => return Some(false),
        }
    } else {
        let is_form = received.header("content-type", ",").is_some_and(|named| named == FORM);
        let json_like = matches!(received.body.trim_ascii_start().first(), Some(b'{' | b'[' | b'"'));
        if !is_form || json_like {
            return None;
        }
        received.body.clone()
    };
    if form.split(|byte| *byte == b'&').count() > MAX_PARAMETERS {
        return Some(false);
    }
    // Bytes that are not UTF-8 are signed without changes, and cannot be represented as text.
    let all: Vec<(String, String)> = pairs(&form);
    if all.iter().any(|(name, value)| name.contains('\u{FFFD}') || value.contains('\u{FFFD}')) {
        return None;
    }
    let single = |wanted: &str| {
        let mut values: Vec<&String> = all.iter().filter(|(name, _)| name == wanted).map(|(_, value)| value).collect();
        values.dedup();
        values
    };
    let [signature] = single("sig")[..] else { return Some(false) };
    if single("api-key").len() > 1 || single("timestamp").len() > 1 {
        return Some(false);
    }
    let mut signed: Vec<&(String, String)> = all.iter().filter(|(name, _)| name != "sig").collect();
    if signed.iter().any(|(name, _)| name.contains(['&', '='])) {
        return Some(false);
    }
    signed.sort_by(|(one, _), (other, _)| one.as_bytes().cmp(other.as_bytes()));
    let text: String =
        signed.iter().map(|(name, value)| format!("&{name}={}", value.replace(['&', '='], "_"))).collect();
    let timely = match single("timestamp")[..] {
        [] => true,
        [seconds] => !seconds.is_empty() && super::subject::timestamp(seconds, received.now, 300),
        _ => false,
    };
    Some(timely && signature.to_ascii_lowercase() == hex(&tag(method, key, text.as_bytes())))
}

fn tag(method: SigMethod, key: &[u8], text: &[u8]) -> Vec<u8> {
    fn of<H: Mac + KeyInit>(key: &[u8], text: &[u8]) -> Vec<u8> {
        let mut hmac = <H as KeyInit>::new_from_slice(key).expect("a key of any length");
        hmac.update(text);
        hmac.finalize().into_bytes().to_vec()
    }
    match method {
        SigMethod::Md5Hash => Md5::digest([text, key].concat()).to_vec(),
        SigMethod::Md5 => of::<Hmac<Md5>>(key, text),
        SigMethod::Sha1 => of::<Hmac<Sha1>>(key, text),
        SigMethod::Sha256 => of::<Hmac<Sha256>>(key, text),
        _ => of::<Hmac<Sha512>>(key, text),
    }
}
