//! The TypeScript of `js/generated/`.

pub mod api;
pub mod codes;
pub mod layout;
pub mod registry;
pub mod replies;
pub mod types;
