//! Options from JavaScript, each checked and named when it is wrong.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::error::{ErrorCode, WebhookError};
use crate::provider::Provider;
use crate::receive::{ReceiverOptions, Tolerance};
use crate::scheme::{Scheme, Secret};

pub(super) fn receiver(options: &JsValue) -> Result<ReceiverOptions, WebhookError> {
    let provider = provider_of(options)?;
    let read = || {
        let defaults = ReceiverOptions::new(provider, "");
        Ok(ReceiverOptions {
            secrets: secrets(&field(options, "secret"))?,
            schemes: schemes(&field(options, "schemes"))?,
            tolerance: tolerance(&field(options, "tolerance"))?,
            clock_skew: seconds("clockSkew", &field(options, "clockSkew"))?.unwrap_or(defaults.clock_skew),
            url: text("url", &field(options, "url"))?,
            max_body_bytes: seconds("maxBodyBytes", &field(options, "maxBodyBytes"))?
                .map_or(defaults.max_body_bytes, |bytes| usize::try_from(bytes).unwrap_or(usize::MAX)),
            strict: flag("strict", &field(options, "strict"))?,
            ..defaults
        })
    };
    read().map_err(|error: WebhookError| error.of(provider))
}

pub(super) struct Signing {
    pub provider: Provider,
    pub scheme: Option<Scheme>,
    pub secret: Secret,
    pub id: Option<String>,
    pub algorithm: Option<String>,
}

pub(super) fn signing(options: &JsValue) -> Result<Signing, WebhookError> {
    let provider = provider_of(options)?;
    let read = || {
        let newest = secrets(&field(options, "secret"))?.into_iter().next();
        Ok(Signing {
            provider,
            scheme: text("scheme", &field(options, "scheme"))?.map(|name| scheme(&name)).transpose()?,
            secret: newest.ok_or_else(no_secret)?,
            id: text("id", &field(options, "id"))?,
            algorithm: text("algorithm", &field(options, "algorithm"))?,
        })
    };
    read().map_err(|error: WebhookError| error.of(provider))
}

pub(super) fn provider(name: &str) -> Result<Provider, WebhookError> {
    Provider::from_name(name).ok_or_else(|| {
        let names: Vec<_> = Provider::ALL.iter().map(|provider| provider.as_str()).collect();
        invalid(&["`provider` must be one of ", &names.join(", ")].concat())
    })
}

fn provider_of(options: &JsValue) -> Result<Provider, WebhookError> {
    if !options.is_object() {
        return Err(invalid("the options must be an object"));
    }
    provider(&field(options, "provider").as_string().unwrap_or_default())
}

fn secrets(value: &JsValue) -> Result<Vec<Secret>, WebhookError> {
    match value.dyn_ref::<Array>() {
        Some(list) => list.iter().map(|one| secret(&one)).collect(),
        None => Ok(vec![secret(value)?]),
    }
}

fn secret(value: &JsValue) -> Result<Secret, WebhookError> {
    if let Some(text) = value.as_string() {
        return Ok(Secret::Text(text));
    }
    if value.is_undefined() || value.is_null() {
        return Err(no_secret());
    }
    let credentials = value.is_object().then(|| {
        let username = field(value, "username").as_string()?;
        Some(Secret::Credentials { username, password: field(value, "password").as_string()? })
    });
    let message = "`secret` must be a string, for Bandwidth {username, password}, or a list of them";
    credentials.flatten().ok_or_else(|| WebhookError::new(ErrorCode::InvalidSecret, message))
}

fn schemes(value: &JsValue) -> Result<Option<Vec<Scheme>>, WebhookError> {
    if value.is_undefined() || value.is_null() {
        return Ok(None);
    }
    let list = value.dyn_ref::<Array>().ok_or_else(|| invalid("`schemes` must be a list"))?;
    list.iter().map(|name| scheme(&name.as_string().unwrap_or_default())).collect::<Result<_, _>>().map(Some)
}

fn scheme(name: &str) -> Result<Scheme, WebhookError> {
    Scheme::from_name(name).ok_or_else(|| {
        let names: Vec<_> = Scheme::ALL.iter().map(|scheme| scheme.as_str()).collect();
        invalid(&["a scheme must be one of ", &names.join(", ")].concat())
    })
}

fn tolerance(value: &JsValue) -> Result<Tolerance, WebhookError> {
    if value.is_null() {
        return Ok(Tolerance::Any);
    }
    Ok(seconds("tolerance", value)?.map_or(Tolerance::OfScheme, Tolerance::Seconds))
}

/// A count that is not negative; its fraction is dropped.
fn seconds(name: &str, value: &JsValue) -> Result<Option<u64>, WebhookError> {
    if value.is_undefined() || value.is_null() {
        return Ok(None);
    }
    let number = value.as_f64().filter(|number| number.is_finite() && *number >= 0.0);
    number
        .map(|number| Some(number as u64))
        .ok_or_else(|| invalid(&["`", name, "` must be a number that is not negative"].concat()))
}

pub(super) fn text(name: &str, value: &JsValue) -> Result<Option<String>, WebhookError> {
    if value.is_undefined() || value.is_null() {
        return Ok(None);
    }
    value.as_string().map(Some).ok_or_else(|| invalid(&["`", name, "` must be a string"].concat()))
}

fn flag(name: &str, value: &JsValue) -> Result<bool, WebhookError> {
    if value.is_undefined() || value.is_null() {
        return Ok(false);
    }
    value.as_bool().ok_or_else(|| invalid(&["`", name, "` must be true or false"].concat()))
}

fn field(options: &JsValue, name: &str) -> JsValue {
    Reflect::get(options, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

fn no_secret() -> WebhookError {
    WebhookError::new(ErrorCode::InvalidSecret, "`secret` is missing: without one nothing can be verified")
}

#[cold]
fn invalid(message: &str) -> WebhookError {
    WebhookError::new(ErrorCode::InvalidOptions, message.to_owned())
}
