//! The payloads of Bandwidth's callbacks.

pub(super) mod messaging;
pub(super) mod toll_free;
