//! `standard-webhooks`: the id, the time and the body are signed; there may be several signatures.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hookproof::{Provider, Scheme, Secret};

use super::encoding::{from_base64, from_padded_base64, hmac_sha256};
use super::exchange::Exchange;
use super::subject::{Subject, timestamp};

pub const SUBJECT: Subject = Subject {
    provider: Provider::Bird,
    scheme: Scheme::StandardWebhooks,
    secret: |text| Secret::Text(text.to_owned()),
    key: |text| from_base64(text.strip_prefix("whsec_")?).filter(|key| !key.is_empty()),
    signs: |_, _| true,
    accepts: |received, key| Some(accepts(received, key).is_some()),
    lifetime: Some(300),
    binds_body: true,
};

pub fn check(data: &[u8]) {
    SUBJECT.check(data);
}

fn accepts(received: &Exchange, key: &[u8]) -> Option<()> {
    let id = received.header("webhook-id", ", ")?;
    let time = received.header("webhook-timestamp", ",")?;
    let header = received.header("webhook-signature", ", ")?;
    let message = [format!("{id}.{time}.").as_bytes(), &received.body].concat();
    let expected = STANDARD.encode(hmac_sha256(key, &message));
    let signatures: Vec<&str> = header.split(' ').filter_map(|entry| entry.strip_prefix("v1,")).collect();
    let decodable = signatures.iter().all(|signature| from_padded_base64(signature).is_some());
    (decodable && signatures.contains(&expected.as_str()) && timestamp(time, received.now, 300)).then_some(())
}
