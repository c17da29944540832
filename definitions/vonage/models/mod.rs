//! The payloads of Vonage's webhooks.

pub mod messages;
pub mod sms;
pub mod verify;
pub mod voice;
