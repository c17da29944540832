//! The payloads of MessageBird's webhooks.

pub(super) mod content;
pub(super) mod conversations;
pub(super) mod sms;
pub(super) mod voice;
