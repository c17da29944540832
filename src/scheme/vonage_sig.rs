//! `vonage-sig`: the parameter `sig` of Vonage's SMS API (Vonage, "Signing messages", and its official SDKs).
//!
//! The signed text is `&name=value` for each of the other parameters, sorted by name, with `&` and `=` in values replaced by
//! `_`. The signature is its HMAC in hexadecimal; for the method `md5hash`, the MD5 of the text followed by the secret. The
//! method is a setting of the account and not part of the request. URL and HTTP method are not signed.

use percent_encoding::utf8_percent_encode;

use crate::body::BodyInput;
use crate::encoding::{from_hex, hex};
use crate::error::{ErrorCode, WebhookError};
use crate::form::{self, Pair, RESERVED};
use crate::json::{Document, JsonType, string};
use crate::text::split;

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
    let added = if key.account().is_some() { &ADDED[..] } else { &ADDED[..3] };
    let mut parameters = Written::default();
    parameters
        .push_others(&input, added)
        .ok_or_else(|| invalid("vonage-sig signs the parameters of a query, a form or a flat JSON object, in UTF-8"))?;
    parameters.sign(method, signing, key)?;
    if input.body.is_empty() {
        let [origin, path, ..] = signing.input.url()?.components();
        return Ok(Signed { url: Some([origin, path, "?", &parameters.text].concat()), ..Signed::default() });
    }
    Ok(Signed { body: Some(parameters.content()), ..Signed::default() })
}

#[cold]
fn invalid(message: &'static str) -> WebhookError {
    WebhookError::new(ErrorCode::InvalidOptions, message)
}

/// The parameters of a request to sign, as they are written.
#[derive(Default)]
struct Written {
    is_json: bool,
    /// A form, or an object without its braces.
    text: String,
}

impl Written {
    /// Appends the parameters of this request but those that signing adds; `None` where it has none that can be signed.
    fn push_others(&mut self, input: &BodyInput<'_>, added: &[&str]) -> Option<()> {
        let is_query = input.body.is_empty();
        let text = if is_query { input.query } else { str::from_utf8(input.body).ok()? };
        self.is_json = !is_query && input.form().is_none();
        if self.is_json {
            let document = Document::read_object(text.into())?;
            for member in document.root().children() {
                if matches!(member.json_type(), Some(JsonType::Object | JsonType::Array)) {
                    return None;
                }
                let name = member.key();
                if !is_one_of(name.as_bytes(), added) {
                    self.push_written(&name, member.json());
                }
            }
            return Some(());
        }
        for pair in split(text, "&") {
            if let Some((name, _)) = form::pairs(pair.as_bytes()).first()
                && !is_one_of(name, added)
            {
                self.push_written("", pair);
            }
        }
        // Without an empty pair before it, a form may look like JSON, and would be parsed as JSON.
        (is_query || form::is_form(self.text.as_bytes(), Some(form::MEDIA_TYPE))).then_some(())
    }

    /// Appends the parameters that signing adds.
    fn sign(&mut self, method: SigMethod, signing: &Signing<'_>, key: &Key) -> Result<(), WebhookError> {
        let id = signing.id_of([self.text.as_bytes(), b""]);
        self.push(TIMESTAMP, &signing.now.to_string());
        self.push(NONCE, &id);
        if let Some(account) = key.account() {
            self.push(ACCOUNT, account);
        }
        let content = self.content();
        // A form is parsed like a query.
        let body: &[u8] = if self.is_json { content.as_bytes() } else { b"" };
        let parameters = Parameters::of(&BodyInput { body, query: &content, content_type: None })?;
        let text = signed_text(&parameters.sorted(), &[])
            .ok_or_else(|| invalid("the name of a parameter contains `&` or `=`, which cannot be signed"))?;
        let mut signature = hex(&method.sign(key, &text));
        if method != SigMethod::Md5Hash {
            signature.make_ascii_uppercase();
        }
        self.push(SIG, &signature);
        Ok(())
    }

    /// Appends a parameter.
    #[inline(never)]
    fn push(&mut self, name: &str, value: &str) {
        if self.is_json {
            self.push_written(name, "");
            string::push_quoted(value, &mut self.text);
        } else {
            self.push_written("", name);
            self.text.push('=');
            self.text.extend(utf8_percent_encode(value, RESERVED));
        }
    }

    /// Appends a pair of a form, or a member of an object with this key and value, as they are written.
    #[inline(never)]
    fn push_written(&mut self, key: &str, written: &str) {
        if !self.text.is_empty() {
            self.text.push(if self.is_json { ',' } else { '&' });
        }
        if self.is_json {
            string::push_key(key, &mut self.text);
        }
        self.text.push_str(written);
    }

    /// The query or the body.
    fn content(&self) -> String {
        if self.is_json { ["{", &self.text, "}"].concat() } else { self.text.clone() }
    }
}
