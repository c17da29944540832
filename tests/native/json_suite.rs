//! The JSON texts of `tests/vectors/json`: the same texts as in `serde_json` are accepted.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use hookproof::{ParseOptions, Provider, parse};
use serde::de::IgnoredAny;
use serde_json::Value;

#[test]
fn every_text_of_the_suite_is_accepted_or_refused_as_expected() {
    let mut seen = HashMap::<String, usize>::new();
    for case in suite() {
        let (must, code) = (case["must"].as_str().unwrap(), case["code"].as_str());
        let body = body(&case);
        let options = ParseOptions { content_type: Some("application/json"), ..ParseOptions::default() };
        let refusal = parse(Provider::Dotdigital, &body, &options).err().map(|error| error.code().as_str());
        assert_eq!(refusal, code, "{case}");
        assert!(must == "either" || (must == "accept") == refusal.is_none(), "{case}");
        // `IgnoredAny` only checks the grammar, not the range of numbers, surrogates or the depth.
        let grammatical = str::from_utf8(&body).is_ok_and(|text| serde_json::from_str::<IgnoredAny>(text).is_ok());
        assert!(grammatical == refusal.is_none() || code == Some("TOO_DEEP"), "{case}");
        *seen.entry(must.to_owned()).or_default() += 1;
    }
    assert!(seen["accept"] > 100 && seen["refuse"] > 200 && seen["either"] > 20, "{seen:?}");
}

fn suite() -> Vec<Value> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/json/suite.json");
    serde_json::from_slice(&fs::read(file).unwrap()).unwrap()
}

fn body(case: &Value) -> Vec<u8> {
    let bytes = match case["hex"].as_str() {
        Some(digits) => {
            let pair = |at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap();
            (0..digits.len()).step_by(2).map(pair).collect()
        }
        None => case["text"].as_str().unwrap().as_bytes().to_vec(),
    };
    bytes.repeat(case["times"].as_u64().unwrap_or(1) as usize)
}
