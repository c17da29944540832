//! `basic`: only the credentials are checked, and no part of the request is signed.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use hookproof::{Provider, Scheme, Secret};

use super::exchange::Exchange;
use super::subject::Subject;

pub const SUBJECT: Subject = Subject {
    provider: Provider::Bandwidth,
    scheme: Scheme::Basic,
    secret: |text| {
        let (username, password) = credentials(text);
        Secret::Credentials { username: username.to_owned(), password: password.to_owned() }
    },
    key: |text| {
        let (username, password) = credentials(text);
        let is_valid = !username.trim().is_empty() && !password.trim().is_empty() && !username.contains(':');
        is_valid.then(|| format!("{username}:{password}").into_bytes())
    },
    signs: |_, _| true,
    accepts: |received, key| Some(accepts(received, key).is_some()),
    lifetime: None,
    binds_body: false,
};

pub fn check(data: &[u8]) {
    SUBJECT.check(data);
}

/// Username and password, separated by a bar, so that both may contain colons.
fn credentials(text: &str) -> (&str, &str) {
    text.split_once('|').unwrap_or((text, ""))
}

fn accepts(received: &Exchange, key: &[u8]) -> Option<()> {
    let header = received.header("authorization", ",")?;
    let scheme = header.get(..6).filter(|scheme| scheme.eq_ignore_ascii_case("basic "))?;
    let presented = header[scheme.len()..].trim_start_matches(' ');
    (presented == STANDARD.encode(key) || presented == STANDARD_NO_PAD.encode(key)).then_some(())
}
