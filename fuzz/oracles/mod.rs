//! The oracles of the fuzz target, one per file.
//!
//! An oracle takes any bytes, and panics if the result of the crate differs from that of an independent, simple and slow
//! implementation of the specification. The tests of the crate call the oracles with the files in `seeds/` and `regressions/`.

pub mod basic;
pub mod bird_hmac;
pub mod comapi_hmac_sha1;
pub mod dates;
pub mod explain;
pub mod forms;
pub mod json;
pub mod messagebird_hmac;
pub mod messagebird_jwt;
pub mod meta_hmac_sha256;
pub mod standard_webhooks;
pub mod twilio_hmac_sha1;
pub mod validation;
pub mod vonage_jwt;
pub mod vonage_sig;

mod encoding;
mod exchange;
mod subject;
mod url;

/// Panics if a property does not hold for an input.
pub type Oracle = fn(&[u8]);

/// Every oracle by its name, which is also the name of its folders in `seeds/` and `regressions/`.
pub const ORACLES: [(&str, Oracle); 15] = [
    ("basic", basic::check),
    ("bird_hmac", bird_hmac::check),
    ("comapi_hmac_sha1", comapi_hmac_sha1::check),
    ("dates", dates::check),
    ("explain", explain::check),
    ("forms", forms::check),
    ("json", json::check),
    ("messagebird_hmac", messagebird_hmac::check),
    ("messagebird_jwt", messagebird_jwt::check),
    ("meta_hmac_sha256", meta_hmac_sha256::check),
    ("standard_webhooks", standard_webhooks::check),
    ("twilio_hmac_sha1", twilio_hmac_sha1::check),
    ("validation", validation::check),
    ("vonage_jwt", vonage_jwt::check),
    ("vonage_sig", vonage_sig::check),
];

/// The first line, and the rest after its line feed.
fn line(data: &[u8]) -> (&[u8], &[u8]) {
    match data.iter().position(|byte| *byte == b'\n') {
        Some(at) => (&data[..at], &data[at + 1..]),
        None => (data, &[]),
    }
}
