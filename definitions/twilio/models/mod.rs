//! The payloads of Twilio's webhooks. All values of forms are text.

pub mod conversations;
pub mod messaging;
pub mod streams;
pub mod video;
pub mod voice;
