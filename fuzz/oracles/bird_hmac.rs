//! `bird-hmac`: the URL, the time and the body are signed.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hookproof::{Provider, Scheme, Secret};
use sha2::{Digest, Sha256};

use super::encoding::hmac_sha256;
use super::exchange::Exchange;
use super::subject::{Subject, text_key, timestamp};
use super::url;

pub const SUBJECT: Subject = Subject {
    provider: Provider::Bird,
    scheme: Scheme::BirdHmac,
    secret: |text| Secret::Text(text.to_owned()),
    key: |text| text_key(text).filter(|_| !text.starts_with("whsec_")),
    signs: |url, _| url::signed(url).is_some(),
    accepts: |received, key| Some(accepts(received, key).is_some()),
    lifetime: Some(86_400),
    binds_body: true,
};

pub fn check(data: &[u8]) {
    SUBJECT.check(data);
}

fn accepts(received: &Exchange, key: &[u8]) -> Option<()> {
    let (origin, path, query) = url::parts(&received.url).filter(|(origin, ..)| !origin.is_empty())?;
    // The URL of a request to `/` may be registered, and signed, without a path.
    let paths = if matches!(path, "" | "/") { vec!["/", ""] } else { vec![path] };
    let time = received.header("messagebird-request-timestamp", ",")?;
    let signature = received.header("messagebird-signature", ",")?;
    let digest = Sha256::digest(&received.body);
    let matches = |path: &&str| {
        let message = [format!("{time}\n{origin}{path}{query}\n").as_bytes(), &digest].concat();
        STANDARD.encode(hmac_sha256(key, &message)) == signature
    };
    (paths.iter().any(matches) && timestamp(time, received.now, 86_400)).then_some(())
}
