//! Verifies the webhooks of messaging providers, parses them, and maps them to one event model: MessageBird, Bird, Bandwidth,
//! Dotdigital, Twilio, Meta and Vonage.
//!
//! The crate does no I/O, reads no clock and keeps no state: a request is borrowed data, the time is an argument, and the
//! result borrows from the body. It forbids `unsafe`.
//!
//! # Receive
//!
//! Create a [`Receiver`] once and share it. [`Receiver::receive`] verifies a [`Request`] and parses its events. The body is
//! parsed only after the request has been authenticated.
//!
//! ```
//! use hookproof::{ByKind, Provider, Receiver, ReceiverOptions, Request, Secret, SignOptions, sign};
//!
//! let receiver = Receiver::new(&ReceiverOptions::new(Provider::Dotdigital, "a signing key"))?;
//!
//! let body = br#"{"eventId":"1","name":"message.read","payload":{"id":"m-1","details":{"channel":"rcs"}}}"#;
//! let unsigned = Request { url: "https://example.com/hook", headers: &[], body };
//! // Signs as the provider does, for tests.
//! let secret = Secret::from("a signing key");
//! let headers = sign(&unsigned, &SignOptions::new(Provider::Dotdigital, &secret, 1_700_000_000))?;
//!
//! let request = Request { headers: &headers, ..unsigned };
//! let delivery = receiver.receive(&request, 1_700_000_000)?;
//! for event in delivery.events.iter() {
//!     assert_eq!(event.type_name, "message.read");
//!     if let ByKind::MessageStatus(message) = event.unified.by_kind() {
//!         println!("{:?} is {:?}", message.id, message.status);
//!     }
//! }
//! # Ok::<(), hookproof::WebhookError>(())
//! ```
//!
//! [`Receiver::verify`] does not parse the body. [`Verification::replay_key`] is the same for every redelivery, for
//! deduplication. [`Receiver::challenge`] responds to the handshake by which Meta verifies a URL.
//!
//! # Events
//!
//! A body has one [`Event`] or more. [`Event::unified`] has the same type for all providers, [`Event::payload_json`] is the
//! payload as it was sent, and [`Event::payload`] deserializes it. Deviations from the provider's specification are
//! [issues](Event::issues) and not errors, unless [`ReceiverOptions::strict`] is set. [`parse`] and [`validate`] do not verify
//! the sender:
//!
//! ```
//! use hookproof::{ParseOptions, Provider, Status, parse};
//!
//! let body = br#"[{"type":"message-delivered","time":"2026-01-01T00:00:00Z","message":{"id":"m-1"}}]"#;
//! let events = parse(Provider::Bandwidth, body, &ParseOptions::default())?;
//! let event = events.iter().next().unwrap();
//! let message = event.unified.message.unwrap();
//! assert_eq!(message.status, Some(Status::Delivered));
//! # Ok::<(), hookproof::WebhookError>(())
//! ```
//!
//! # Errors
//!
//! A [`WebhookError`] has a stable [`ErrorCode`], a message, and the [status](WebhookError::status) and
//! [header](WebhookError::header) of the response. [`Receiver::explain`] finds the cause of a mismatch:
//!
//! ```
//! use hookproof::{Cause, Provider, Receiver, ReceiverOptions, Request, Secret, SignOptions, sign};
//!
//! let unsigned = Request { url: "/hook", headers: &[], body: b"{}" };
//! let headers = sign(&unsigned, &SignOptions::new(Provider::Dotdigital, &Secret::from("key"), 1_700_000_000))?;
//! let receiver = Receiver::new(&ReceiverOptions::new(Provider::Dotdigital, "key"))?;
//!
//! // A body parser has parsed the body, and serialized it again.
//! let request = Request { body: b"{ }", headers: &headers, ..unsigned };
//! let diagnosis = receiver.explain(&request, 1_700_000_000);
//! assert_eq!(diagnosis.findings[0].cause, Cause::BodyReserialized);
//! # Ok::<(), hookproof::WebhookError>(())
//! ```
//!
//! # Tools
//!
//! [`sign`] and [`sign_request`] sign requests as the providers do. [`detect`] determines the provider of a request. An
//! [`Operation`] creates the requests of the providers' REST APIs, for any HTTP client, and parses the responses.
//!
//! # Features
//!
//! None is enabled by default.
//!
//! - **`http`**: [`Request`] can be created from a request of the crate `http`, which axum, hyper and tower use, and
//!   [`Headers`] is implemented for its `HeaderMap`.
//! - **`types`**: the module `provider` has a type for the payload of every event. It takes time to compile.
//! - **`samples`**: the module `samples` has a sample request for every event, for tests. The data takes 100 KB.
//! - **`wasm`**: the bindings for the npm package. Not for Rust programs.
//!
//! The [limits] on input are far above what any provider sends.

#![forbid(unsafe_code)]

#[macro_use]
mod string_enum;

/// The examples of the guide and of the README, as tests.
#[cfg(all(doctest, feature = "http", feature = "samples"))]
mod guides {
    #[doc = include_str!("../docs/rust.md")]
    struct Guide;
    #[doc = include_str!("../README.md")]
    struct Readme;
}

mod api;
mod batch;
mod block;
mod body;
mod detect;
mod discriminator;
#[cfg(feature = "types")]
mod either;
mod encoding;
mod error;
mod event;
mod explain;
mod form;
mod handshake;
mod headers;
mod json;
#[cfg(not(feature = "wasm"))]
mod layout;
#[cfg(feature = "wasm")]
#[doc(hidden)]
pub mod layout;
pub mod limits;
#[macro_use]
mod names;
mod order;
mod parse;
mod payload;
#[cfg(feature = "types")]
#[path = "generated/provider/mod.rs"]
pub mod provider;
mod receive;
mod request;
#[cfg(feature = "samples")]
pub mod samples;
mod schema;
mod scheme;
#[cfg(feature = "types")]
mod shape;
mod sign;
mod strings;
mod tables;
mod text;
mod unified;
#[cfg(feature = "wasm")]
#[doc(hidden)]
pub mod wasm;

pub use api::{ApiError, ApiErrorCode, ApiErrorDetail, ApiOptions, ApiRequest, ApiResponse};
pub use batch::Envelope;
pub use detect::{Detection, detect};
#[cfg(feature = "types")]
pub use either::Either;
pub use error::{ErrorCode, WebhookError};
pub use event::{Event, Events};
pub use explain::{Cause, Diagnosis, Finding};
pub use handshake::ChallengeResponse;
pub use headers::Headers;
pub use json::Position;
pub use limits::MAX_DEPTH;
pub use names::{Provider, Scheme};
pub use parse::{ParseOptions, Validation, parse, validate};
pub use receive::{Delivery, Receiver, ReceiverOptions, Tolerance, Verification};
pub use request::Request;
pub use schema::{Issue, IssueCode, Severity};
pub use scheme::{Secret, SigMethod};
pub use sign::{SignOptions, SignedRequest, sign, sign_request};
pub use tables::{Format, Operation, Selection};
pub use unified::{
    ByKind, Call, Conversation, Direction, EventKind, Failure, Location, Media, Message, Status, Text, Unified,
};
