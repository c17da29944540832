//! `comapi-hmac-sha1`: the body is signed, and nothing else.

use hookproof::{Provider, Scheme, Secret};

use super::encoding::{hex, hmac_sha1};
use super::exchange::Exchange;
use super::subject::{Subject, text_key};

pub const SUBJECT: Subject = Subject {
    provider: Provider::Dotdigital,
    scheme: Scheme::ComapiHmacSha1,
    secret: |text| Secret::Text(text.to_owned()),
    key: text_key,
    signs: |_, _| true,
    accepts: |received, key| Some(accepts(received, key).is_some()),
    lifetime: None,
    binds_body: true,
};

pub fn check(data: &[u8]) {
    SUBJECT.check(data);
}

fn accepts(received: &Exchange, key: &[u8]) -> Option<()> {
    let signature = received.header("x-comapi-signature", ",")?;
    (signature.to_ascii_lowercase() == hex(&hmac_sha1(key, &received.body))).then_some(())
}
