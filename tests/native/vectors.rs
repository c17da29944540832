//! The vectors of `tests/vectors`, whose signatures were computed by an independent implementation.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hookproof::{
    Provider, Receiver, ReceiverOptions, Request, Scheme, Secret, SigMethod, SignOptions, Tolerance, sign,
};
use serde_json::Value;

#[test]
fn every_vector_has_the_expected_result() {
    let mut counts = HashMap::<&str, usize>::new();
    for_each_vector(|scheme, vector| {
        let result = verify_vector(vector);
        let expected = match vector["expect"].get("code") {
            Some(code) => Err(text(code).to_owned()),
            None => Ok((vector["expect"]["keyIndex"].as_u64().unwrap() as usize, scheme)),
        };
        assert_eq!(result, expected, "{}: {}", scheme.as_str(), vector["name"]);
        *counts.entry(if expected.is_ok() { "accepted" } else { "refused" }).or_default() += 1;
    });
    assert!(counts["accepted"] > 100 && counts["refused"] > 100, "{counts:?}");
}

/// The vectors whose requests are exactly as the provider sends them. The others are variations of these.
const AS_SENT: [(Scheme, &[&str]); 9] = [
    (Scheme::Basic, &["the credentials", "colons in the password", "non-ASCII credentials in UTF-8"]),
    (Scheme::BirdHmac, &["POST with a body", "empty body", "full URL with its query", "port"]),
    (Scheme::ComapiHmacSha1, &["single event", "batch", "empty body", "body that is not UTF-8"]),
    (Scheme::MetaHmacSha256, &["single event", "empty body", "body that is not UTF-8"]),
    (Scheme::MessagebirdHmac, &["status report by GET", "query out of order", "encoded brackets", "empty value"]),
    (
        Scheme::MessagebirdJwt,
        &["HS256", "HS384", "HS512", "empty body", "GET with a query", "empty path is hashed as a slash"],
    ),
    (
        Scheme::VonageJwt,
        &[
            "GET",
            "GET without a query",
            "GET with escapes, a plus and what JSON escapes",
            "body with characters outside the BMP",
        ],
    ),
    (Scheme::StandardWebhooks, &["POST with a body", "empty body", "body that is not UTF-8", "secret with padding"]),
    (
        Scheme::TwilioHmacSha1,
        &["form", "GET, the parameters in the URL", "JSON without a media type", "raw bytes that are not UTF-8"],
    ),
];

#[test]
fn signatures_equal_those_of_the_vectors() {
    let mut compared = 0;
    for_each_vector(|scheme, vector| {
        let name = text(&vector["name"]);
        if !AS_SENT.iter().any(|(signed_by, names)| *signed_by == scheme && names.contains(&name)) {
            return;
        }
        let body = body(vector);
        let request = Request { url: text(&vector["url"]), headers: &[], body: &body };
        let secret = match vector["signed"]["account"].as_str() {
            Some(account) => Secret::Account { account: account.into(), secret: text(&vector["secrets"][0]).into() },
            None => secret(&vector["secrets"][0]),
        };
        let mut options = SignOptions::new(provider(vector), &secret, vector["now"].as_i64().unwrap());
        options.scheme = Some(scheme);
        options.id = vector["signed"]["jti"].as_str().or(vector["signed"]["id"].as_str());
        options.algorithm = ["HS384", "HS512"].into_iter().find(|algorithm| *algorithm == name);
        let signed = sign(&request, &options).unwrap();
        let signed: Vec<_> = signed.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(signed, headers(vector), "{}: {name}", scheme.as_str());
        compared += 1;
    });
    assert_eq!(compared, AS_SENT.iter().map(|(_, names)| names.len()).sum::<usize>());
}

fn for_each_vector(mut visit: impl FnMut(Scheme, &Value)) {
    for scheme in Scheme::ALL {
        let file =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors").join(scheme.as_str()).with_extension("json");
        let vectors: Vec<Value> = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
        vectors.iter().for_each(|vector| visit(scheme, vector));
    }
}

fn verify_vector(vector: &Value) -> Result<(usize, Scheme), String> {
    let secrets = vector["secrets"].as_array().unwrap().iter().map(secret).collect();
    let mut options = ReceiverOptions::new(provider(vector), "");
    options.secrets = secrets;
    options.tolerance = match vector.get("tolerance") {
        None => Tolerance::SchemeDefault,
        Some(Value::Null) => Tolerance::Any,
        Some(seconds) => Tolerance::Seconds(seconds.as_u64().unwrap()),
    };
    options.sig_method = vector.get("sigMethod").map(|name| SigMethod::from_name(text(name)).unwrap());
    if options.sig_method.is_some() {
        options.schemes = Some(vec![Scheme::VonageSig]);
    }
    if let Some(skew) = vector.get("clockSkew") {
        options.clock_skew = skew.as_u64().unwrap();
    }
    let (body, headers) = (body(vector), headers(vector));
    let request = Request { url: text(&vector["url"]), headers: &headers, body: &body };
    let receiver = Receiver::new(&options).map_err(|error| error.code().to_string())?;
    let verification = receiver.verify(&request, vector["now"].as_i64().unwrap());
    verification.map(|found| (found.key_index, found.scheme)).map_err(|error| error.code().to_string())
}

fn provider(vector: &Value) -> Provider {
    Provider::from_name(text(&vector["provider"])).unwrap()
}

fn secret(secret: &Value) -> Secret {
    match secret.as_str() {
        Some(text) => Secret::from(text),
        None if secret.get("account").is_some() => {
            Secret::Account { account: text(&secret["account"]).to_owned(), secret: text(&secret["secret"]).to_owned() }
        }
        None => Secret::Credentials {
            username: text(&secret["username"]).to_owned(),
            password: text(&secret["password"]).to_owned(),
        },
    }
}

fn headers(vector: &Value) -> Vec<(&str, &str)> {
    vector["headers"].as_array().unwrap().iter().map(|pair| (text(&pair[0]), text(&pair[1]))).collect()
}

fn body(vector: &Value) -> Vec<u8> {
    match vector.get("bodyBase64") {
        Some(encoded) => STANDARD.decode(text(encoded)).unwrap(),
        None => text(&vector["body"]).as_bytes().to_vec(),
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}
