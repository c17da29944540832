//! The REST side of the bindings: texts in and out, which `js/rest.ts` takes apart.

use wasm_bindgen::prelude::*;

use crate::api::{ApiOptions, Operation};
use crate::error::{ErrorCode, WebhookError};

use super::{objects, options};

/// A request as text: method and URL, a line for each header, an empty line, the body. Throws the fields of a
/// `WebhookError`. The key and the base URL are whatever the caller gave.
#[wasm_bindgen(js_name = apiRequest)]
pub fn request(
    provider: &str,
    operation: &str,
    arguments: &str,
    access_key: &JsValue,
    base_url: &JsValue,
) -> Result<String, JsValue> {
    let made = find(provider, operation).and_then(|operation| {
        let base_url = options::text("baseUrl", base_url)?;
        let access_key = access_key.as_string().unwrap_or_default();
        operation.request(arguments, &ApiOptions { base_url: base_url.as_deref(), ..ApiOptions::new(&access_key) })
    });
    made.map(|request| request.into_text()).map_err(|error| objects::error(&error))
}

/// The issues of an answer or, where it is a failure, its code and on the next line its errors as JSON. Throws the fields of
/// a `WebhookError` for what is no answer.
#[wasm_bindgen(js_name = readApiResponse)]
pub fn read_response(provider: &str, operation: &str, status: u32, body: &str) -> Result<JsValue, JsValue> {
    let judged = find(provider, operation).and_then(|operation| {
        let status = u16::try_from(status).ok().filter(|status| (100..600).contains(status));
        let message = "the status must be that of an HTTP response";
        Ok(operation.judge(status.ok_or_else(|| WebhookError::new(ErrorCode::InvalidOptions, message))?, body))
    });
    match judged.map_err(|error| objects::error(&error))? {
        Ok(issues) => Ok(objects::issues(&issues)),
        Err((code, errors)) => Ok([code.as_str(), "\n", &errors].concat().into()),
    }
}

fn find(provider: &str, operation: &str) -> Result<&'static Operation, WebhookError> {
    let provider = options::provider(provider)?;
    let message = "the provider has no operation of this name";
    provider.operation(operation).ok_or_else(|| WebhookError::new(ErrorCode::InvalidOptions, message).of(provider))
}
