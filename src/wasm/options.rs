//! Options from JavaScript. The error for an invalid option names it.
//!
//! They are passed as JSON. The JavaScript API writes an option of a type that no option has as an empty object.

use crate::error::{ErrorCode, WebhookError};
use crate::json::{Document, JsonType, Node};
use crate::names::{Provider, Scheme};
use crate::receive::{ReceiverOptions, Tolerance};
use crate::scheme::{Secret, SigMethod, expected_secret};
use crate::sign::SignOptions;
use crate::tables::format::SecretKind;

pub(super) fn receiver(json: &str) -> Result<ReceiverOptions, WebhookError> {
    of_provider(json, |provider, options| {
        let defaults = ReceiverOptions::new(provider, "");
        let tolerance = options.member("tolerance");
        Ok(ReceiverOptions {
            secrets: secrets(provider, options)?,
            schemes: schemes(options.member("schemes"))?,
            tolerance: match count(options, "tolerance")? {
                Some(seconds) => Tolerance::Seconds(seconds),
                None if tolerance.exists() => Tolerance::Any,
                None => Tolerance::SchemeDefault,
            },
            clock_skew: count(options, "clockSkew")?.unwrap_or(defaults.clock_skew),
            url: text(options, "url")?,
            sig_method: sig_method(options)?,
            max_body_bytes: count(options, "maxBodyBytes")?
                .map_or(defaults.max_body_bytes, |bytes| usize::try_from(bytes).unwrap_or(usize::MAX)),
            strict: flag(options, "strict")?,
            verify_token: text(options, "verifyToken")?.map(Secret::Text),
            ..defaults
        })
    })
}

/// The values that [`SignOptions`] borrows.
pub(super) struct Signing {
    provider: Provider,
    scheme: Option<Scheme>,
    secret: Secret,
    id: Option<String>,
    algorithm: Option<String>,
    sig_method: Option<SigMethod>,
    content_type: Option<String>,
}

impl Signing {
    /// The headers of the request that its signature depends on.
    pub fn headers(&self) -> Vec<(&str, &str)> {
        self.content_type.iter().map(|content_type| ("content-type", content_type.as_str())).collect()
    }

    pub fn options(&self, now: i64) -> SignOptions<'_> {
        SignOptions {
            scheme: self.scheme,
            id: self.id.as_deref(),
            algorithm: self.algorithm.as_deref(),
            sig_method: self.sig_method,
            ..SignOptions::new(self.provider, &self.secret, now)
        }
    }
}

pub(super) fn signing(json: &str) -> Result<Signing, WebhookError> {
    of_provider(json, |provider, options| {
        let newest = secrets(provider, options)?.into_iter().next();
        Ok(Signing {
            provider,
            scheme: text(options, "scheme")?.map(|name| scheme(&name)).transpose()?,
            secret: newest.ok_or_else(|| invalid_secret("is missing: it must be ", provider))?,
            id: text(options, "id")?,
            algorithm: text(options, "algorithm")?,
            sig_method: sig_method(options)?,
            content_type: text(options, "contentType")?,
        })
    })
}

/// The provider at this index of [`Provider::ALL`].
pub(super) fn nth_provider(nth: usize) -> Result<Provider, WebhookError> {
    Provider::ALL.get(nth).copied().ok_or_else(|| {
        let names = Provider::ALL.map(Provider::as_str).join(", ");
        invalid("`provider` must be one of ", &names, "")
    })
}

/// Reads the options of a provider, and adds the provider to errors.
pub(super) fn of_provider<T>(
    json: &str,
    read: impl FnOnce(Provider, Node<'_>) -> Result<T, WebhookError>,
) -> Result<T, WebhookError> {
    let document = Document::read(json).ok();
    let options = document.as_ref().map(Document::root).filter(|options| options.is_object());
    let options = options.ok_or_else(|| invalid("the options must be an object", "", ""))?;
    let name = options.member("provider").string().unwrap_or_default();
    let nth = Provider::ALL.iter().position(|provider| provider.as_str() == name);
    let provider = nth_provider(nth.unwrap_or(usize::MAX))?;
    read(provider, options).map_err(|error| error.with_provider(provider))
}

fn secrets(provider: Provider, options: Node<'_>) -> Result<Vec<Secret>, WebhookError> {
    let given = options.member("secret");
    let mut secrets = Vec::new();
    if given.is_array() {
        for one in given.children() {
            secrets.push(secret(provider, one)?);
        }
    } else if given.is_object() && provider.spec().secret == SecretKind::TextByAccount {
        for account in given.children() {
            by_account(account, &mut secrets);
        }
    } else {
        secrets.push(secret(provider, given)?);
    }
    Ok(secrets)
}

/// The secret, or the secrets, of one account.
fn by_account(account: Node<'_>, secrets: &mut Vec<Secret>) {
    let mut add = |value: Node<'_>| {
        let secret = value.string().unwrap_or_default().into_owned();
        secrets.push(Secret::Account { account: account.key().into_owned(), secret });
    };
    if account.is_array() {
        account.children().for_each(add);
    } else {
        add(account);
    }
}

fn secret(provider: Provider, value: Node<'_>) -> Result<Secret, WebhookError> {
    if let Some(text) = value.string() {
        return Ok(Secret::Text(text.into_owned()));
    }
    if is_missing(value) {
        return Err(invalid_secret("is missing: it must be ", provider));
    }
    let part = |name| Some(value.member(name).string()?.into_owned());
    match (part("username"), part("password")) {
        (Some(username), Some(password)) => Ok(Secret::Credentials { username, password }),
        _ => Err(invalid_secret("must be ", provider)),
    }
}

fn sig_method(options: Node<'_>) -> Result<Option<SigMethod>, WebhookError> {
    let Some(name) = text(options, "sigMethod")? else { return Ok(None) };
    let method = SigMethod::from_name(&name);
    let names = SigMethod::ALL.map(SigMethod::as_str).join(", ");
    method.map(Some).ok_or_else(|| invalid("`sigMethod` must be one of ", &names, ""))
}

fn schemes(value: Node<'_>) -> Result<Option<Vec<Scheme>>, WebhookError> {
    if is_missing(value) {
        return Ok(None);
    }
    if !value.is_array() {
        return Err(invalid("`schemes` must be a list", "", ""));
    }
    let mut schemes = Vec::new();
    for name in value.children() {
        schemes.push(scheme(&name.string().unwrap_or_default())?);
    }
    Ok(Some(schemes))
}

fn scheme(name: &str) -> Result<Scheme, WebhookError> {
    Scheme::from_name(name).ok_or_else(|| {
        let names = Scheme::ALL.map(Scheme::as_str).join(", ");
        invalid("a scheme must be one of ", &names, "")
    })
}

/// A non-negative integer. The JavaScript API writes it in digits, without a fraction, and at most 2^53.
pub(super) fn count(options: Node<'_>, name: &str) -> Result<Option<u64>, WebhookError> {
    let value = options.member(name);
    if is_missing(value) {
        return Ok(None);
    }
    let digits = value.raw().as_bytes();
    if value.json_type() != Some(JsonType::Number) || !digits.iter().all(u8::is_ascii_digit) {
        return Err(invalid("`", name, "` must be a number that is not negative"));
    }
    Ok(Some(digits.iter().fold(0, |count, digit| count * 10 + u64::from(digit - b'0'))))
}

pub(super) fn text(options: Node<'_>, name: &str) -> Result<Option<String>, WebhookError> {
    let value = options.member(name);
    match value.string() {
        Some(text) => Ok(Some(text.into_owned())),
        None if is_missing(value) => Ok(None),
        None => Err(invalid("`", name, "` must be a string")),
    }
}

fn flag(options: Node<'_>, name: &str) -> Result<bool, WebhookError> {
    match options.member(name).json_type() {
        Some(JsonType::True) => Ok(true),
        None | Some(JsonType::False | JsonType::Null) => Ok(false),
        _ => Err(invalid("`", name, "` must be true or false")),
    }
}

fn is_missing(value: Node<'_>) -> bool {
    matches!(value.json_type(), None | Some(JsonType::Null))
}

#[cold]
fn invalid_secret(problem: &str, provider: Provider) -> WebhookError {
    let message = ["`secret` ", problem, &expected_secret(provider), "; several go into a list"].concat();
    WebhookError::new(ErrorCode::InvalidSecret, message)
}

#[cold]
#[inline(never)]
fn invalid(before: &str, what: &str, after: &str) -> WebhookError {
    WebhookError::new(ErrorCode::InvalidOptions, [before, what, after].concat())
}
