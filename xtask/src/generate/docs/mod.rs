//! Pages of the documentation.

pub mod api;
pub mod events;
pub mod unified;
