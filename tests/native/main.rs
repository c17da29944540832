//! Tests of the public interface of the crate.
#![cfg(not(target_family = "wasm"))]
// Tests fail by panicking.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

mod allocations;
mod api;
mod by_kind;
mod corpus;
mod documented;
mod explaining;
mod fuzzing;
mod json_suite;
mod layers;
mod limits;
mod properties;
mod provider;
mod receiving;
mod schemes;
mod secrecy;
mod serialized;
#[cfg(feature = "types")]
mod types;
mod unified;
mod vectors;
mod vonage;
