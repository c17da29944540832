//! The TypeScript of `js/generated/`.

pub mod api;
pub mod codes;
pub mod types;
