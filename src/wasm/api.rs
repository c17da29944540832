//! The REST side of the bindings.
//!
//! The rest of a head is JSON here: the provider, the operation, and the further options of each function.

use wasm_bindgen::prelude::*;

use crate::api::ApiOptions;
use crate::error::{ErrorCode, WebhookError};
use crate::json::Node;
use crate::tables::Operation;

use super::{Head, Output, objects, options, respond, wipe};

/// The request for an operation: the access key and the base URL are options, the arguments are the body. The object is the
/// request.
#[wasm_bindgen(js_name = apiRequest)]
pub fn request(head: usize, body: usize) -> Output {
    let made = respond(head, body, &mut |head, body, _| {
        let arguments = text(body)?;
        let request = of_operation(head, |operation, options| {
            let access_key = options.member("accessKey").string().unwrap_or_default();
            let base_url = options::text(options, "baseUrl")?;
            operation.request(arguments, &ApiOptions { base_url: base_url.as_deref(), ..ApiOptions::new(&access_key) })
        })?;
        Ok(objects::request(&request))
    });
    wipe(head);
    made
}

/// Reads the response to an operation; its status is an option. The object is the result.
#[wasm_bindgen(js_name = readApiResponse)]
pub fn read_response(head: usize, body: usize) -> Output {
    respond(head, body, &mut |head, body, _| {
        let body = text(body)?;
        let judged = of_operation(head, |operation, options| {
            let status = options::count(options, "status")?.and_then(|status| u16::try_from(status).ok());
            let status = status.filter(|status| (100..600).contains(status));
            Ok(operation.evaluate(status.ok_or_else(|| invalid("the status must be that of an HTTP response"))?, body))
        })?;
        Ok(objects::response(&judged))
    })
}

fn of_operation<T>(
    head: &Head<'_>,
    call: impl FnOnce(&'static Operation, Node<'_>) -> Result<T, WebhookError>,
) -> Result<T, WebhookError> {
    options::of_provider(head.rest, |provider, options| {
        let operation = provider.operation(&options.member("operation").string().unwrap_or_default());
        call(operation.ok_or_else(|| invalid("the provider has no operation of this name"))?, options)
    })
}

/// The JavaScript API writes text.
fn text(body: Option<&[u8]>) -> Result<&str, WebhookError> {
    let message = "the body is not UTF-8";
    str::from_utf8(body.unwrap_or_default()).map_err(|_| WebhookError::new(ErrorCode::InvalidEncoding, message))
}

#[cold]
fn invalid(message: &'static str) -> WebhookError {
    WebhookError::new(ErrorCode::InvalidOptions, message)
}
