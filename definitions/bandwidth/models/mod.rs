//! The payloads of Bandwidth's callbacks.

pub mod messaging;
pub mod toll_free;
