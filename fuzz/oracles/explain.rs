//! `explain`: a refused request has findings and an accepted one has none; no finding contains a secret; and correcting the only
//! cause makes the request authentic.
//!
//! The first line of the input names the scheme, the rest is an exchange.

use hookproof::{Cause, Diagnosis, Receiver, ReceiverOptions, Tolerance};

use super::exchange::{Exchange, Input};
use super::subject::Subject;
use super::{
    basic, bird_hmac, comapi_hmac_sha1, line, messagebird_hmac, messagebird_jwt, meta_hmac_sha256, standard_webhooks,
    twilio_hmac_sha1, vonage_jwt,
};

const SUBJECTS: [&Subject; 9] = [
    &messagebird_jwt::SUBJECT,
    &messagebird_hmac::SUBJECT,
    &bird_hmac::SUBJECT,
    &standard_webhooks::SUBJECT,
    &basic::SUBJECT,
    &comapi_hmac_sha1::SUBJECT,
    &twilio_hmac_sha1::SUBJECT,
    &meta_hmac_sha256::SUBJECT,
    &vonage_jwt::SUBJECT,
];

pub fn check(data: &[u8]) {
    let (name, rest) = line(data);
    let Some(subject) = SUBJECTS.into_iter().find(|subject| subject.scheme.as_str().as_bytes() == name) else { return };
    let input = Input::read(rest);
    let Some(sent) = subject.sent(&input) else { return };
    let received = input.edited(&sent);
    let Some(receiver) = subject.receiver(&received.secret) else { return };
    let diagnosis = received.with_request(|request| receiver.explain(request, received.now));
    let error = received.with_request(|request| receiver.receive(request, received.now).err());
    assert_eq!(diagnosis.error, error);
    assert_eq!(diagnosis.ok, error.is_none());
    assert_eq!(diagnosis.ok, diagnosis.findings.is_empty());
    check_secrecy(&diagnosis, &sent, &received);
    check_proof(subject, &diagnosis, &received);
}

/// Findings contain no secret, and no signature except a received one. Values that a message may contain by chance are not checked.
fn check_secrecy(diagnosis: &Diagnosis, sent: &Exchange, received: &Exchange) {
    let details: String = diagnosis.findings.iter().map(|finding| finding.detail.as_str()).collect();
    let received_text = format!("{} {:?}", received.url, received.headers);
    let hidden = [&sent.secret, &received.secret].into_iter().chain(sent.headers.iter().map(|(_, value)| value));
    let may_be_in_message = |text: &str| {
        text.len() < 16 || text.contains(' ') || !text.contains(|character: char| character.is_ascii_digit())
    };
    for text in hidden.filter(|text| !may_be_in_message(text) && !received_text.contains(text.as_str())) {
        assert!(!details.contains(text.as_str()), "{diagnosis:?}");
    }
}

/// If the only cause is corrected, the request is authentic at any time.
fn check_proof(subject: &Subject, diagnosis: &Diagnosis, received: &Exchange) {
    let [finding] = diagnosis.findings.as_slice() else { return };
    let text = String::from_utf8_lossy(&received.body).into_owned();
    let bodies = |bodies: Vec<String>| -> Vec<Exchange> {
        bodies.into_iter().map(|body| Exchange { body: body.into_bytes(), ..received.clone() }).collect()
    };
    let corrected = match finding.cause {
        Cause::SecretWhitespace => {
            let secrets = match received.secret.split_once('|').filter(|_| subject.scheme.as_str() == "basic") {
                Some((username, password)) => {
                    let usernames = trimmed(username).into_iter();
                    usernames
                        .flat_map(|username| trimmed(password).map(|password| format!("{username}|{password}")))
                        .collect()
                }
                None => trimmed(&received.secret).map(str::to_owned).to_vec(),
            };
            secrets.into_iter().map(|secret| Exchange { secret, ..received.clone() }).collect()
        }
        Cause::BodyTrailingNewline => {
            let trimmed = text.trim_ascii_end();
            bodies(vec![trimmed.to_owned(), format!("{trimmed}\n"), format!("{trimmed}\r\n")])
        }
        Cause::BodyLineEndings => {
            let unix = text.replace("\r\n", "\n");
            bodies(vec![unix.replace('\n', "\r\n"), unix])
        }
        Cause::UrlScheme => {
            let (_, rest) = received.url.split_once("://").expect("an absolute URL");
            ["http", "https"].map(|scheme| Exchange { url: format!("{scheme}://{rest}"), ..received.clone() }).into()
        }
        _ => return,
    };
    // A body that is not UTF-8 would be changed by the conversion to text.
    if text.as_bytes() != received.body {
        return;
    }
    assert!(corrected.iter().any(|exchange| is_authentic(subject, exchange)), "{finding:?} for {received:?}");
}

/// A secret without the white space before it, after it, or both: the remaining white space may be part of the secret.
fn trimmed(secret: &str) -> [&str; 4] {
    [secret, secret.trim(), secret.trim_start(), secret.trim_end()]
}

fn is_authentic(subject: &Subject, exchange: &Exchange) -> bool {
    let mut options = ReceiverOptions::new(subject.provider, (subject.secret)(&exchange.secret));
    options.schemes = Some(vec![subject.scheme]);
    options.tolerance = Tolerance::Any;
    options.clock_skew = u64::MAX;
    let Ok(receiver) = Receiver::new(&options) else { return false };
    // Later than any time in a signature: with these options, only times in the future are refused.
    exchange.with_request(|request| receiver.verify(request, 1 << 40)).is_ok()
}
