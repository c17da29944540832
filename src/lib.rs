//! Verify, validate and unify the webhooks of messaging providers: MessageBird, Bird, Bandwidth and Dotdigital.
//!
//! A request enters as bytes and leaves as a [`Delivery`], in one direction:
//!
//! 1. [`Request`]: the HTTP request as borrowed data.
//! 2. [`scheme`](Scheme): is it authentic? Decided before a byte of the body is parsed.
//! 3. JSON: what does it say, and where does it depart from what is documented ([`Issue`])?
//! 4. Which event is it, what identifies it, and what is it in the [unified](Unified) view?
//!
//! ```
//! use hookproof::{ByKind, Provider, Receiver, ReceiverOptions, Request, Secret, SignOptions, sign};
//!
//! # fn main() -> Result<(), hookproof::WebhookError> {
//! let secret = Secret::from("a signing key");
//! let receiver = Receiver::new(&ReceiverOptions::new(Provider::Dotdigital, "a signing key"))?;
//! let body = br#"{"eventId":"1","name":"message.read","payload":{"id":"m-1","details":{"channel":"rcs"}}}"#;
//! let unsigned = Request { url: "https://example.com/hook", headers: &[], body };
//!
//! let headers = sign(&unsigned, &SignOptions::new(Provider::Dotdigital, &secret, 1_700_000_000))?;
//! let request = Request { headers: &headers, ..unsigned };
//! let delivery = receiver.receive(&request, 1_700_000_000)?;
//! for event in delivery.events.iter() {
//!     assert_eq!(event.type_name, "message.read");
//!     if let ByKind::MessageStatus(message) = event.unified.by_kind() {
//!         println!("{:?} is {:?}", message.id, message.status);
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Beside them stands the providers' REST side, to answer with: an [`Operation`] makes an [`ApiRequest`] for any HTTP client and
//! reads what comes back.
//!
//! There is no I/O and no clock in this crate: the time is an argument.

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
