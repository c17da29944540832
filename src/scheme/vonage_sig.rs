//! `vonage-sig`: the parameter `sig` of Vonage's SMS API (Vonage, "Signing messages", and its official SDKs).
//!
//! The signed text is `&name=value` for each of the other parameters, sorted by name, with `&` and `=` in values replaced by
//! `_`. The signature is its HMAC in hexadecimal; for the method `md5hash`, the MD5 of the text followed by the secret. The
//! method is a setting of the account and not part of the request. URL and HTTP method are not signed.

use percent_encoding::utf8_percent_encode;

use crate::body::BodyInput;
use crate::encoding::{from_hex, hex};
use crate::error::{ErrorCode, WebhookError};
use crate::form::{self, RESERVED};
use crate::json::{Document, JsonType, string};
use crate::order;
use crate::tables::NO_TABLES;
use crate::text::split;

use super::hash::constant_time_eq;
use super::input::{mismatch, replay_key};
use super::parameters::Parameters;
use super::timestamped::unix_seconds;
use super::{
    Credential, Key, Match, Policy, SchemeSpec, Secret, SigMethod, Signed, Signing, VerificationInput, account, jwt,
    text_or_account_key,
};

const SIG: &str = "sig";
const TIMESTAMP: &str = "timestamp";
const NONCE: &str = "nonce";
const ACCOUNT: &str = "api-key";

pub(super) static SPEC: SchemeSpec = SchemeSpec {
    credential: Credential::Parameter(SIG),
    confidence: 30,
    headers: &[],
    tolerance: Some(300),
    needs_sig_method: true,
    is_token: false,
    account: None,
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
    let text = signed_text(parameters, &[SIG]).ok_or_else(|| {
        mismatch("the name of a parameter contains `&` or `=`: other parameters would have the same signature")
    })?;
    let account = parameters.get(ACCOUNT)?;
    let key = account::keys_of(keys, account).find(|key| constant_time_eq(&method.sign(key, &text), &signature));
    let key = key.ok_or_else(|| {
        let message = "no secret produces this signature with this `sigMethod` for these parameters; check the signature secret of the account (not the API secret), its method, and the query or raw body";
        account::no_key_fits(keys, account, message)
    })?;
    let mut signed_at = None;
    if let Some(timestamp) = parameters.get(TIMESTAMP)? {
        let seconds = unix_seconds(timestamp).ok_or_else(|| {
            WebhookError::new(ErrorCode::MalformedHeader, "the parameter timestamp is not a number of seconds")
        })?;
        policy.time.check_signed_at(seconds)?;
        signed_at = Some(seconds);
    }
    // A redelivery has a new timestamp and nonce, so they do not identify the delivery.
    let content = signed_text(parameters, &[SIG, TIMESTAMP, NONCE]).unwrap_or_default();
    Ok(Match { key_index: key.index, signed_at, replay_key: replay_key(&[&content]), url: None })
}

/// The signed text of all parameters but these. `None` where a name contains `&` or `=`, because the text would be ambiguous.
fn signed_text(parameters: &Parameters<'_>, without: &[&str]) -> Option<Vec<u8>> {
    let pairs = parameters.pairs();
    let is_separator = |byte: &u8| matches!(byte, b'&' | b'=');
    let mut text = Vec::new();
    for nth in order::sorted_indices(pairs.len(), &|nth| [&pairs[nth].0, b""]) {
        let (name, value) = &pairs[nth];
        if name.iter().any(is_separator) {
            return None;
        }
        if without.iter().any(|other| *other.as_bytes() == **name) {
            continue;
        }
        text.push(b'&');
        text.extend_from_slice(name);
        text.push(b'=');
        for byte in &**value {
            text.push(if is_separator(byte) { b'_' } else { *byte });
        }
    }
    Some(text)
}

fn sign(signing: &Signing<'_>, key: &Key) -> Result<Signed, WebhookError> {
    let method = signing.options.sig_method()?;
    let input = signing.input.body_input();
    let mut added = vec![(TIMESTAMP, signing.now.to_string()), (NONCE, String::new())];
    if let Some(account) = key.account() {
        added.push((ACCOUNT, account.to_owned()));
    }
    let content = Unsigned::of(&input, &added).ok_or_else(|| {
        let message = "vonage-sig signs the parameters of a query, a form or a flat JSON object, in UTF-8";
        WebhookError::new(ErrorCode::InvalidOptions, message)
    })?;
    let id = || jwt::derived_id(&[content.text.as_bytes(), &signing.now.to_le_bytes()]);
    added[1].1 = signing.id.map_or_else(id, str::to_owned);

    let unsigned = content.with(&added);
    let parameters = Parameters::of(&content.replaced(&unsigned, &input))?;
    let text = signed_text(&parameters, &[SIG]).ok_or_else(|| {
        WebhookError::new(
            ErrorCode::InvalidOptions,
            "the name of a parameter contains `&` or `=`, which cannot be signed",
        )
    })?;
    let mut signature = hex(&method.sign(key, &text));
    if method != SigMethod::Md5Hash {
        signature.make_ascii_uppercase();
    }
    added.push((SIG, signature));
    let signed = content.with(&added);
    if content.kind == Kind::Query {
        let url = signing.input.url()?;
        let [origin, path, ..] = url.components();
        return Ok(Signed { url: Some([origin, path, "?", &signed].concat()), ..Signed::default() });
    }
    Ok(Signed { body: Some(signed), ..Signed::default() })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Query,
    Form,
    Json,
}

/// The parameters of a request as they are written, without those that signing adds.
struct Unsigned {
    kind: Kind,
    text: String,
}

impl Unsigned {
    fn of(input: &BodyInput<'_>, added: &[(&str, String)]) -> Option<Self> {
        let is_kept = |name: &[u8]| {
            let mut replaced = added.iter().map(|(name, _)| *name).chain([SIG]);
            !replaced.any(|replaced| replaced.as_bytes() == name)
        };
        let mut text = String::new();
        let kind = if input.body.is_empty() { Kind::Query } else { Kind::Form };
        if kind == Kind::Query || input.form().is_some() {
            let form = if kind == Kind::Query { input.query } else { str::from_utf8(input.body).ok()? };
            for pair in split(form, "&").filter(|pair| !pair.is_empty()) {
                if form::pairs(pair.as_bytes()).iter().all(|(name, _)| is_kept(name)) {
                    push(&mut text, "&", pair);
                }
            }
            // Without an empty pair before it, a form may look like JSON, and would be parsed as JSON.
            let is_form = kind == Kind::Query || form::is_form(text.as_bytes(), Some(form::MEDIA_TYPE));
            return is_form.then_some(Self { kind, text });
        }
        let document = Document::read_with(input.text().ok()?.into(), &NO_TABLES).ok()?;
        if !document.root().is_object() {
            return None;
        }
        for member in document.root().children() {
            if matches!(member.json_type(), Some(JsonType::Object | JsonType::Array)) {
                return None;
            }
            if is_kept(member.key().as_bytes()) {
                push(&mut text, ",", &json_member(&member.key(), member.json()));
            }
        }
        Some(Self { kind: Kind::Json, text })
    }

    /// The text with these parameters appended.
    fn with(&self, added: &[(&str, String)]) -> String {
        let mut text = self.text.clone();
        for (name, value) in added {
            if self.kind == Kind::Json {
                let mut quoted = "\"".to_owned();
                string::encode(value, &mut quoted);
                quoted.push('"');
                push(&mut text, ",", &json_member(name, &quoted));
            } else {
                let mut pair = [name, "="].concat();
                pair.extend(utf8_percent_encode(value, RESERVED));
                push(&mut text, "&", &pair);
            }
        }
        if self.kind == Kind::Json { ["{", &text, "}"].concat() } else { text }
    }

    /// The input with this text as its query or body.
    fn replaced<'a>(&self, text: &'a str, input: &BodyInput<'a>) -> BodyInput<'a> {
        match self.kind {
            Kind::Query => BodyInput { query: text, ..*input },
            Kind::Form | Kind::Json => BodyInput { body: text.as_bytes(), ..*input },
        }
    }
}

fn push(text: &mut String, separator: &str, part: &str) {
    if !text.is_empty() {
        text.push_str(separator);
    }
    text.push_str(part);
}

fn json_member(name: &str, value: &str) -> String {
    let mut member = "\"".to_owned();
    string::encode(name, &mut member);
    member.push_str("\":");
    member.push_str(value);
    member
}
