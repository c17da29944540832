//! The payloads of MessageBird's webhooks, and the arguments and objects of its REST API.

pub mod content;
pub mod conversations;
pub mod requests;
pub mod resources;
pub mod sms;
pub mod voice;

use crate::model::Model;

/// Objects that the REST API returns.
pub static OBJECTS: &[&Model] = &[&resources::CONVERSATION_LIST, &resources::WEBHOOK, &resources::WEBHOOK_LIST];
