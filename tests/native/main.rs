//! The crate as a Rust user sees it.
#![cfg(not(target_family = "wasm"))]
// A test that panics has failed, which is what it is for.
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
