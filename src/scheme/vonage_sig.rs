//! `vonage-sig`: the parameter `sig` of Vonage's SMS API (Vonage, "Signing messages", and its official SDKs).
//!
//! The signed text is `&name=value` for each of the other parameters, sorted by name, with `&` and `=` in values replaced by
//! `_`. The signature is its HMAC in hexadecimal; for the method `md5hash`, the MD5 of the text followed by the secret. The
//! method is a setting of the account and not part of the request. URL and HTTP method are not signed.

use crate::body::BodyInput;
use crate::encoding::{from_hex, hex, upper_hex};
use crate::error::{ErrorCode, WebhookError};
use crate::form::{self, Pair};
use crate::json::string;

use super::hash::constant_time_eq;
use super::input::{mismatch, replay_key};
use super::parameters::Parameters;
use super::timestamped::unix_seconds;
use super::{
    Credential, Key, Match, Policy, SchemeSpec, Secret, SigMethod, Signed, Signing, VerificationInput, account,
    text_or_account_key,
};

const SIG: &str = "sig";
const TIMESTAMP: &str = "timestamp";
const NONCE: &str = "nonce";
const ACCOUNT: &str = "api-key";
/// The parameters that signing adds, the account only if the key is of one.
const ADDED: [&str; 4] = [SIG, TIMESTAMP, NONCE, ACCOUNT];

pub(super) static SPEC: SchemeSpec = SchemeSpec {
    credential: Credential::Parameter(SIG),
    confidence: 30,
    headers: &[],
    tolerance: Some(300),
    needs_sig_method: true,
    is_token: false,
    diagnostics: None,
    accepts: |secret| !matches!(secret, Secret::Credentials { .. }),
    key: text_or_account_key,
    verify,
    sign,
};

fn verify(input: &VerificationInput<'_>, keys: &[Key], policy: &Policy) -> Result<Match, WebhookError> {
    let method = policy.options.sig_method()?;
    let parameters = input.parameters()?;
    if !parameters.has(SIG) {
        let message =
            "the request has no parameter sig; is it from the provider, and is signing enabled for the account?";
        return Err(WebhookError::new(ErrorCode::MissingHeader, message));
    }
    let signature = parameters.get(SIG)?.and_then(from_hex);
    let signature = signature.ok_or_else(|| mismatch("the parameter sig is not hexadecimal"))?;
    let sorted = parameters.sorted();
    let text = signed_text(&sorted, &ADDED[..1]).ok_or_else(|| {
        mismatch("the name of a parameter contains `&` or `=`: other parameters would have the same signature")
    })?;
    let account = parameters.get(ACCOUNT)?;
    let is_signed_with = |key: &Key| constant_time_eq(&method.sign(key, &text), &signature);
    let key = account::find_key(keys, account, &is_signed_with, ADVICE)?;
    let mut signed_at = None;
    if let Some(timestamp) = parameters.get(TIMESTAMP)? {
        let seconds = unix_seconds(timestamp).ok_or_else(|| {
            WebhookError::new(ErrorCode::MalformedHeader, "the parameter timestamp is not a number of seconds")
        })?;
        policy.time.check_signed_at(seconds)?;
        signed_at = Some(seconds);
    }
    // A redelivery has a new timestamp and nonce, so they do not identify the delivery.
    let content = signed_text(&sorted, &ADDED[..3]).unwrap_or_default();
    Ok(Match { key_index: key.index, signed_at, replay_key: replay_key(&[&content]), url: None })
}

const ADVICE: &str = "no secret produces this signature with this `sigMethod` for these parameters; check the signature secret of the account (not the API secret), its method, and the query or raw body";

/// The signed text of the sorted parameters but these. `None` where a name contains `&` or `=`, because the text would be
/// ambiguous.
fn signed_text(sorted: &[&Pair<'_>], without: &[&str]) -> Option<Vec<u8>> {
    let is_separator = |byte: &u8| matches!(byte, b'&' | b'=');
    let mut text = Vec::new();
    for (name, value) in sorted {
        if name.iter().any(is_separator) {
            return None;
        }
        if is_one_of(name, without) {
            continue;
        }
        text.push(b'&');
        text.extend_from_slice(name);
        text.push(b'=');
        let start = text.len();
        text.extend_from_slice(value);
        text.iter_mut().skip(start).filter(|byte| is_separator(byte)).for_each(|byte| *byte = b'_');
    }
    Some(text)
}

#[inline(never)]
fn is_one_of(name: &[u8], names: &[&str]) -> bool {
    names.iter().any(|other| other.as_bytes() == name)
}

fn sign(signing: &Signing<'_>, key: &Key) -> Result<Signed, WebhookError> {
    let method = signing.options.sig_method()?;
    let input = signing.input.body_input();
    let is_query = input.body.is_empty();
    let added = if key.account().is_some() { &ADDED[..] } else { &ADDED[..3] };
    let form = if is_query { Some(input.query.as_bytes()) } else { input.form() };
    let mut written = Written { is_json: form.is_none(), text: String::new() };
    if let Some(form) = form {
        for (name, value) in &form::pairs(form) {
            if !is_one_of(name, added) {
                form::push_pair(name, value, &mut written.text);
            }
        }
    } else {
        for member in Parameters::object(&input).ok_or_else(unsignable)?.root().children() {
            let name = member.key();
            if !is_one_of(name.as_bytes(), added) {
                string::push_member(&name, member.json(), &mut written.text);
            }
        }
    }
    let id = signing.id_of([written.text.as_bytes(), b""]);
    written.push(TIMESTAMP, &signing.now.to_string());
    written.push(NONCE, &id);
    if let Some(account) = key.account() {
        written.push(ACCOUNT, account);
    }
    let content = written.content();
    // The receiver parses it in the same way: an object that is not flat has no parameters.
    let body = if is_query { b"" } else { content.as_bytes() };
    let parameters = Parameters::of(&BodyInput { body, query: &content, ..input })?;
    if !parameters.has(TIMESTAMP) {
        return Err(unsignable());
    }
    let text = signed_text(&parameters.sorted(), &[])
        .ok_or_else(|| invalid("the name of a parameter contains `&` or `=`, which cannot be signed"))?;
    let tag = method.sign(key, &text);
    written.push(SIG, &if method == SigMethod::Md5Hash { hex(&tag) } else { upper_hex(&tag) });
    let content = written.content();
    if is_query {
        let [origin, path, ..] = signing.input.url()?.components();
        return Ok(Signed { url: Some([origin, path, "?", &content].concat()), ..Signed::default() });
    }
    Ok(Signed { body: Some(content), ..Signed::default() })
}

#[cold]
#[inline(never)]
fn unsignable() -> WebhookError {
    invalid("vonage-sig signs the parameters of a query, a form or a flat JSON object")
}

#[cold]
fn invalid(message: &'static str) -> WebhookError {
    WebhookError::new(ErrorCode::InvalidOptions, message)
}

/// The parameters of a request to sign, as they are written.
struct Written {
    is_json: bool,
    /// A form, or an object without its last brace.
    text: String,
}

impl Written {
    /// Appends a parameter.
    #[inline(never)]
    fn push(&mut self, name: &str, value: &str) {
        if self.is_json {
            string::push_next_key(name, &mut self.text);
            string::push_quoted(value, &mut self.text);
        } else {
            form::push_pair(name.as_bytes(), value.as_bytes(), &mut self.text);
        }
    }

    /// The query or the body.
    #[inline(never)]
    fn content(&self) -> String {
        [self.text.as_str(), if self.is_json { "}" } else { "" }].concat()
    }
}
