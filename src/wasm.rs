//! The JavaScript bindings, and the only file that knows wasm-bindgen.
//!
//! A request crosses as bytes in one buffer, its events leave as small integers in another (`wasm/table.rs`); only what is
//! rare crosses as objects: options, errors, issues. Neither direction allocates on the host's side.

pub mod api;
mod objects;
mod options;
mod table;

use js_sys::Array;
use wasm_bindgen::prelude::*;

use crate::error::{ErrorCode, WebhookError};
use crate::event::Events;
use crate::explain::Diagnosis;
use crate::parse::ParseOptions;
use crate::receive::Receiver;
use crate::request::Request;
use crate::scheme::Scheme;
use crate::sign::{SignOptions, sign};

use table::Table;

/// The buffers through which requests come in and answers go out; one serves all receivers.
#[wasm_bindgen]
#[derive(Default)]
pub struct Exchange {
    input: Vec<u8>,
    table: Table,
    issues: JsValue,
    validation: JsValue,
    error: Option<WebhookError>,
}

#[wasm_bindgen]
impl Exchange {
    /// An empty one.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes room for so many bytes of input and says where they go.
    pub fn reserve(&mut self, length: usize) -> *const u8 {
        if self.input.len() < length {
            self.input.resize(length, 0);
        }
        self.input.as_ptr()
    }

    /// Where the numbers of the answer are.
    pub fn numbers(&self) -> *const u32 {
        self.table.numbers().as_ptr()
    }

    /// How many numbers there are.
    #[wasm_bindgen(js_name = numbersLength)]
    pub fn numbers_length(&self) -> usize {
        self.table.numbers().len()
    }

    /// The texts that the answer made, one after the other.
    pub fn texts(&self) -> String {
        self.table.texts().to_owned()
    }

    /// The JSON text that a form or query string stands for.
    pub fn form(&mut self) -> String {
        self.table.take_form()
    }

    /// The issues of the events, a list for each.
    pub fn issues(&mut self) -> JsValue {
        std::mem::take(&mut self.issues)
    }

    /// What [`validate_body`] found.
    pub fn validation(&mut self) -> JsValue {
        std::mem::take(&mut self.validation)
    }

    /// What was refused last, as the fields of a `WebhookError`.
    pub fn error(&mut self) -> JsValue {
        self.error.take().map_or(JsValue::NULL, |error| objects::error(&error))
    }
}

/// What [`Exchange`] holds after a call.
#[wasm_bindgen]
#[derive(Clone, Copy)]
pub enum Outcome {
    /// An error.
    Refused,
    /// An answer without issues.
    Clean,
    /// An answer and issues.
    WithIssues,
}

/// A receiver behind its JavaScript face.
#[wasm_bindgen]
pub struct Core(Receiver);

#[wasm_bindgen]
impl Core {
    /// A receiver for these options; throws the fields of a `WebhookError`.
    #[wasm_bindgen(constructor)]
    pub fn new(options: JsValue) -> Result<Self, JsValue> {
        let made = options::receiver(&options).and_then(|options| Receiver::new(&options));
        made.map(Self).map_err(|error| objects::error(&error))
    }

    /// The names of the headers to pass on, in lower case.
    #[wasm_bindgen(js_name = headerNames)]
    pub fn header_names(&self) -> Array {
        self.0.header_names().map(JsValue::from_str).collect()
    }

    /// The methods of the provider's requests.
    pub fn methods(&self) -> Array {
        self.0.provider().methods().iter().copied().map(JsValue::from_str).collect()
    }

    /// Bodies of more bytes are refused and need not be passed on.
    #[wasm_bindgen(js_name = maxBodyBytes)]
    pub fn max_body_bytes(&self) -> usize {
        self.0.max_body_bytes()
    }

    /// Verifies the request in the exchange: its head, of `head` bytes, then its body.
    pub fn verify(&self, exchange: &mut Exchange, head: usize, body: usize, now: f64) -> Outcome {
        exchange.answer(|input, table| {
            let lines = Head::read(&input[..head])?;
            let request = self.request(&lines, input, head, body)?;
            table.verification(&self.0.verify(&request, now as i64)?);
            Ok(JsValue::UNDEFINED)
        })
    }

    /// Verifies the request in the exchange and reads its events.
    pub fn receive(&self, exchange: &mut Exchange, head: usize, body: usize, now: f64) -> Outcome {
        exchange.answer(|input, table| {
            let lines = Head::read(&input[..head])?;
            let request = self.request(&lines, input, head, body)?;
            let delivery = self.0.receive(&request, now as i64)?;
            table.verification(&delivery.verification);
            Ok(write_events(table, &delivery.events))
        })
    }

    /// Why the request in the exchange is refused.
    pub fn explain(&self, exchange: &Exchange, head: usize, body: usize, now: f64) -> JsValue {
        let diagnosis = Head::read(&exchange.input[..head]).and_then(|lines| {
            let request = self.request(&lines, &exchange.input, head, body)?;
            Ok(self.0.explain(&request, now as i64))
        });
        objects::diagnosis(&diagnosis.unwrap_or_else(Diagnosis::unreadable))
    }

    fn request<'a>(
        &self,
        head: &'a Head<'a>,
        input: &'a [u8],
        start: usize,
        length: usize,
    ) -> Result<Request<'a>, WebhookError> {
        let body =
            if length > self.0.max_body_bytes() { Err(self.0.too_large()) } else { Ok(&input[start..start + length]) };
        Ok(Request { url: head.url, headers: &head.headers, body: body? })
    }
}

/// Reads the events of the body in the exchange, unverified.
#[wasm_bindgen]
pub fn parse(exchange: &mut Exchange, provider: &str, head: usize, body: usize) -> Outcome {
    exchange.answer(|input, table| {
        let provider = options::provider(provider)?;
        let lines = Head::read(&input[..head])?;
        let events = crate::parse::parse(provider, &input[head..head + body], &lines.parse_options(false))?;
        Ok(write_events(table, &events))
    })
}

/// Compares the body in the exchange with what its provider documents. A body that cannot be read has no events.
#[wasm_bindgen(js_name = validate)]
pub fn validate_body(exchange: &mut Exchange, provider: &str, head: usize, body: usize, strict: bool) -> Outcome {
    let mut found = JsValue::UNDEFINED;
    let outcome = exchange.answer(|input, table| {
        let provider = options::provider(provider)?;
        let lines = Head::read(&input[..head])?;
        let validation = crate::parse::validate(provider, &input[head..head + body], &lines.parse_options(strict));
        found = objects::validation(&validation);
        Ok(validation.events.as_ref().map_or(JsValue::UNDEFINED, |events| write_events(table, events)))
    });
    exchange.validation = found;
    outcome
}

/// The headers that the provider would send, as a record; throws the fields of a `WebhookError`.
#[wasm_bindgen(js_name = sign)]
pub fn sign_request(url: &str, body: &[u8], options: &JsValue, now: f64) -> Result<JsValue, JsValue> {
    let signed = options::signing(options).and_then(|signing| {
        let request = Request { url, headers: &[], body };
        let options = SignOptions {
            scheme: signing.scheme,
            id: signing.id.as_deref(),
            algorithm: signing.algorithm.as_deref(),
            ..SignOptions::new(signing.provider, &signing.secret, now as i64)
        };
        sign(&request, &options)
    });
    signed.map(|headers| objects::record(&headers)).map_err(|error| objects::error(&error))
}

/// Who may have sent the request in the exchange: a list, the likeliest first.
#[wasm_bindgen]
pub fn detect(exchange: &Exchange, head: usize, body: usize) -> JsValue {
    match Head::read(&exchange.input[..head]) {
        Ok(lines) => {
            let body = &exchange.input[head..head + body];
            objects::detections(&crate::detect::detect(&Request { url: lines.url, headers: &lines.headers, body }))
        }
        Err(_) => Array::new().into(),
    }
}

/// The headers that [`detect`] and [`Core::explain`] look at, in lower case.
#[wasm_bindgen(js_name = headerNames)]
pub fn header_names() -> Array {
    let headers = Scheme::ALL.iter().flat_map(|scheme| scheme.rules().headers).copied();
    headers.chain(["content-type"]).chain(crate::explain::url::HEADERS).map(JsValue::from_str).collect()
}

/// The memory that the buffers of [`Exchange`] lie in.
#[wasm_bindgen(js_name = linearMemory)]
pub fn linear_memory() -> JsValue {
    wasm_bindgen::memory()
}

/// What is supported: a record of providers with their schemes and events.
#[wasm_bindgen]
pub fn providers() -> JsValue {
    objects::providers()
}

impl Exchange {
    /// Runs one call on the input, keeping its answer or its error.
    fn answer(&mut self, call: impl FnOnce(&[u8], &mut Table) -> Result<JsValue, WebhookError>) -> Outcome {
        self.table.clear();
        match call(&self.input, &mut self.table) {
            Ok(issues) if issues.is_undefined() => Outcome::Clean,
            Ok(issues) => {
                self.issues = issues;
                Outcome::WithIssues
            }
            Err(error) => {
                self.error = Some(error);
                Outcome::Refused
            }
        }
    }
}

/// The head of a request as the face writes it: the URL, then a line `name:value` for each header.
struct Head<'a> {
    url: &'a str,
    headers: Vec<(&'a str, &'a str)>,
}

impl<'a> Head<'a> {
    fn read(head: &'a [u8]) -> Result<Self, WebhookError> {
        let unreadable = || WebhookError::new(ErrorCode::MalformedHeader, "a header is not text");
        let mut lines = str::from_utf8(head).map_err(|_| unreadable())?.lines();
        let url = lines.next().unwrap_or_default();
        let headers = lines.map(|line| line.split_once(':').ok_or_else(unreadable)).collect::<Result<_, _>>()?;
        Ok(Self { url, headers })
    }

    fn parse_options(&self, strict: bool) -> ParseOptions<'a> {
        ParseOptions {
            url: (!self.url.is_empty()).then_some(self.url),
            content_type: self.headers.first().map(|(_, value)| *value),
            strict,
        }
    }
}

fn write_events(table: &mut Table, events: &Events<'_>) -> JsValue {
    table.events(events);
    let mut lists = events.iter().map(|event| event.issues);
    if lists.all(<[_]>::is_empty) { JsValue::UNDEFINED } else { objects::issue_lists(events) }
}
