//! The payloads of MessageBird's webhooks, and what its REST API takes and gives.

pub(super) mod content;
pub(super) mod conversations;
pub(super) mod requests;
pub(super) mod resources;
pub(super) mod sms;
pub(super) mod voice;

use crate::json::Model;

/// Objects that the REST API gives.
pub static OBJECTS: &[&Model] = &[&resources::CONVERSATION_LIST, &resources::WEBHOOK, &resources::WEBHOOK_LIST];
