//! The JavaScript bindings. Only this module depends on wasm-bindgen.
//!
//! A request is passed as bytes in one buffer, its events are returned as integers in another (`wasm/encode.rs`); only errors,
//! issues and diagnoses, which are rare, are returned as objects. The arguments of the functions are numbers: the lengths of the
//! head and the body of the request in the buffer. Neither direction allocates memory of the host.
//!
//! A function that returns an object returns a `Result`, even if it cannot fail: then wasm-bindgen returns several numbers, of
//! which one is the index of the object, and not an `externref`. V8 11.3 (Node 20) ends the process if optimized code is
//! deoptimized during a call that returns an `externref` (`tests/js/engine.test.mjs`).
//!
//! `cfg(inspector)` is set for the module of the inspector, which has only the bindings that the page calls.

#![cfg_attr(inspector, allow(dead_code, unused_imports))]

#[cfg(not(inspector))]
pub mod api;
mod encode;
mod objects;
mod options;
#[cfg(inspector)]
pub mod structure;

use std::cell::RefCell;

use wasm_bindgen::prelude::*;
use zeroize::Zeroize;

use crate::error::{ErrorCode, WebhookError};
use crate::event::Events;
use crate::explain::Diagnosis;
use crate::layout;
use crate::limits::MAX_HEAD_BYTES;
use crate::parse::ParseOptions;
use crate::receive::Receiver;
use crate::request::{Request, head_too_large};
use crate::text::{split, split_once};

use encode::Encoder;

/// Less than half the size of the allocator of the standard library, and as fast here.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// The buffers of requests and outputs.
struct Exchange {
    input: Vec<u8>,
    encoder: Encoder,
    object: JsValue,
}

thread_local! {
    /// Shared by all receivers, because calls never overlap.
    static EXCHANGE: RefCell<Exchange> =
        const { RefCell::new(Exchange { input: Vec::new(), encoder: Encoder::new(), object: JsValue::NULL }) };
}

/// The address of the numbers of an output. Null for an error, which [`object`] returns then.
pub type Output = *const u32;

/// Reserves `length` bytes of input, and returns their address.
#[wasm_bindgen]
pub fn reserve(length: usize) -> *const u8 {
    EXCHANGE.with_borrow_mut(|exchange| {
        if exchange.input.len() < length {
            exchange.input.resize(length, 0);
        }
        exchange.input.as_ptr()
    })
}

/// The object of the last output, or the fields of a `WebhookError`; null where there is none. It is returned once.
#[wasm_bindgen]
pub fn object() -> Result<JsValue, JsValue> {
    EXCHANGE.with_borrow_mut(|exchange| Ok(std::mem::replace(&mut exchange.object, JsValue::NULL)))
}

/// The receiver of a JavaScript `Receiver`.
#[wasm_bindgen]
pub struct Core(Receiver);

#[wasm_bindgen]
impl Core {
    /// Creates a receiver; the head is its options. `None` for an error.
    pub fn open(head: usize) -> Option<Self> {
        let mut receiver = None;
        respond(head, 0, &mut |head, _, _| {
            receiver = Some(Receiver::new(&options::receiver(head.rest)?)?);
            Ok(JsValue::NULL)
        });
        wipe(head);
        receiver.map(Self)
    }

    /// The properties of the receiver that the JavaScript API needs, as an object.
    pub fn about(&self) -> Result<JsValue, JsValue> {
        Ok(objects::receiver(&self.0))
    }

    /// Verifies the request. `flags` are those of [`layout`]: with [`layout::DIGESTED`] the host has computed the body's
    /// SHA-256, which follows the body.
    pub fn verify(&self, head: usize, body: usize, now: f64, flags: u32) -> Output {
        let digest = digest_after(head.saturating_add(body), flags);
        respond(head, body, &mut |head, body, encoder| {
            let headers = head.headers()?;
            let verification = self.0.verify_digested(&self.request(head, &headers, body)?, digest, now as i64)?;
            encoder.verification(&verification);
            Ok(JsValue::NULL)
        })
    }

    /// Verifies the request and reads its events. The object is a list of issues for each event; null without issues.
    #[cfg(not(inspector))]
    pub fn receive(&self, head: usize, body: usize, now: f64, flags: u32) -> Output {
        let digest = digest_after(head.saturating_add(body), flags);
        respond(head, body, &mut |head, body, encoder| {
            let headers = head.headers()?;
            let delivery = self.0.receive_digested(&self.request(head, &headers, body)?, digest, now as i64)?;
            encoder.verification(&delivery.verification);
            Ok(write_events(encoder, delivery.events, flags))
        })
    }

    /// Responds to the handshake of the provider, by a head that is a URL and a line with the method. The object is the
    /// response; null where the request is not a handshake.
    #[cfg(not(inspector))]
    pub fn challenge(&self, head: usize) -> Output {
        respond(head, 0, &mut |head, _, _| {
            Ok(self.0.challenge(head.rest, head.url).map_or(JsValue::NULL, |response| objects::challenge(&response)))
        })
    }

    /// Diagnoses a refusal. The object is the diagnosis.
    pub fn explain(&self, head: usize, body: usize, now: f64) -> Output {
        respond(head, body, &mut |head, body, _| {
            let headers = head.headers();
            let request = headers.as_ref().map_err(Clone::clone).and_then(|headers| self.request(head, headers, body));
            let diagnosis = request.map(|request| self.0.explain(&request, now as i64));
            Ok(objects::diagnosis(&diagnosis.unwrap_or_else(Diagnosis::unreadable)))
        })
    }

    fn request<'a>(
        &self,
        head: &Head<'a>,
        headers: &'a Vec<(&'a str, &'a str)>,
        body: Option<&'a [u8]>,
    ) -> Result<Request<'a>, WebhookError> {
        let body = body.filter(|body| body.len() <= self.0.max_body_bytes());
        Ok(Request { url: head.url, headers, body: body.ok_or_else(|| self.0.too_large())? })
    }
}

/// Reads the events of the body without verification. The object is a list of issues for each event; null without issues.
#[cfg(not(inspector))]
#[wasm_bindgen]
pub fn parse(provider: usize, head: usize, body: usize, flags: u32) -> Output {
    respond(head, body, &mut |head, body, encoder| {
        let provider = options::nth_provider(provider)?;
        let events = crate::parse::parse(provider, body.unwrap_or_default(), &head.parse_options(false)?)?;
        Ok(write_events(encoder, events, flags))
    })
}

/// Validates the body. The object is the validation; a body that cannot be parsed has no events.
#[wasm_bindgen]
pub fn validate(provider: usize, head: usize, body: usize, flags: u32, strict: bool) -> Output {
    respond(head, body, &mut |head, body, encoder| {
        let provider = options::nth_provider(provider)?;
        let options = head.parse_options(strict)?;
        let validation = crate::parse::validate(provider, body.unwrap_or_default(), &options);
        let object = objects::validation(&validation);
        if let Some(events) = validation.events {
            encoder.events(events, reads_utf16(flags));
        }
        Ok(object)
    })
}

/// Signs a request with the options that are the rest of the head. The object is a record of headers.
#[cfg(not(inspector))]
#[wasm_bindgen]
pub fn sign(head: usize, body: usize, now: f64) -> Output {
    let signed = respond(head, body, &mut |head, body, _| {
        let signing = options::signing(head.rest)?;
        let headers = signing.headers();
        let request = Request { url: head.url, headers: &headers, body: body.unwrap_or_default() };
        Ok(objects::headers(&crate::sign::sign(&request, &signing.options(now as i64))?))
    });
    wipe(head);
    signed
}

/// Signs a request whose signature may be in the URL or the body, too. The object has the parts of the request that change.
#[wasm_bindgen(js_name = signRequest)]
pub fn sign_request(head: usize, body: usize, now: f64) -> Output {
    let signed = respond(head, body, &mut |head, body, _| {
        let signing = options::signing(head.rest)?;
        let headers = signing.headers();
        let request = Request { url: head.url, headers: &headers, body: body.unwrap_or_default() };
        Ok(objects::signed(&crate::sign::signature(&request, &signing.options(now as i64))?))
    });
    wipe(head);
    signed
}

/// Detects the provider of the request. The object is a list, the most likely provider first.
#[wasm_bindgen]
pub fn detect(head: usize, body: usize) -> Output {
    respond(head, body, &mut |head, body, _| {
        let headers = head.headers().unwrap_or_default();
        let request = Request { url: head.url, headers: &headers, body: body.unwrap_or_default() };
        Ok(objects::detections(&crate::detect::detect(&request)))
    })
}

/// The supported providers with their schemes and events, and the names of all headers that are read.
#[wasm_bindgen]
pub fn catalogue() -> Result<JsValue, JsValue> {
    Ok(objects::catalogue())
}

/// Calls `call` with the input, and stores its object or its error.
#[inline(never)]
fn respond(head: usize, body: usize, call: Call<'_>) -> Output {
    EXCHANGE.with_borrow_mut(|Exchange { input, encoder, object }| {
        encoder.clear();
        let body = input.get(head..).and_then(|rest| rest.get(..body));
        let result = Head::read(input, head).and_then(|head| call(&head, body, encoder));
        match result {
            Ok(beside) => {
                let numbers = encoder.finish(!beside.is_null());
                *object = beside;
                numbers
            }
            Err(error) => {
                *object = objects::error(&error);
                std::ptr::null()
            }
        }
    })
}

type Call<'c> = &'c mut dyn FnMut(&Head<'_>, Option<&[u8]>, &mut Encoder) -> Result<JsValue, WebhookError>;

/// The digest at this position of the input, if there is one.
fn digest_after(start: usize, flags: u32) -> Option<[u8; 32]> {
    if flags & layout::DIGESTED == 0 {
        return None;
    }
    EXCHANGE.with_borrow(|exchange| exchange.input.get(start..)?.first_chunk().copied())
}

/// Whether the host decodes UTF-16 faster than UTF-8, which no browser does.
fn reads_utf16(flags: u32) -> bool {
    !cfg!(inspector) && flags & layout::READS_UTF16 != 0
}

/// Zeroizes the head, which contains secrets.
fn wipe(head: usize) {
    EXCHANGE.with_borrow_mut(|exchange| exchange.input.get_mut(..head).unwrap_or_default().zeroize());
}

/// The head of a request: the URL, then a line `name:value` for each header, or one line with options.
struct Head<'a> {
    url: &'a str,
    rest: &'a str,
}

impl<'a> Head<'a> {
    /// A head that is too long was not written to `input`.
    fn read(input: &'a [u8], length: usize) -> Result<Self, WebhookError> {
        if length > MAX_HEAD_BYTES {
            return Err(head_too_large());
        }
        let head = str::from_utf8(input.get(..length).unwrap_or_default()).map_err(|_| unreadable())?;
        let (url, rest) = split_once(head, "\n").unwrap_or((head, ""));
        Ok(Self { url, rest })
    }

    fn headers(&self) -> Result<Vec<(&'a str, &'a str)>, WebhookError> {
        let mut headers = Vec::new();
        if !self.rest.is_empty() {
            for line in split(self.rest, "\n") {
                headers.push(split_once(line, ":").ok_or_else(unreadable)?);
            }
        }
        Ok(headers)
    }

    fn parse_options(&self, strict: bool) -> Result<ParseOptions<'a>, WebhookError> {
        Ok(ParseOptions {
            url: (!self.url.is_empty()).then_some(self.url),
            content_type: self.headers()?.first().map(|(_, value)| *value),
            strict,
        })
    }
}

#[cold]
fn unreadable() -> WebhookError {
    WebhookError::new(ErrorCode::MalformedHeader, "a header is not text")
}

fn write_events(encoder: &mut Encoder, events: Events<'_>, flags: u32) -> JsValue {
    let issues = objects::issue_lists(&events);
    encoder.events(events, reads_utf16(flags));
    issues
}
