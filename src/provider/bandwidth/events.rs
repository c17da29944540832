//! What Bandwidth sends.

use super::models::{MESSAGE_DELIVERED, MESSAGE_FAILED, MESSAGE_RECEIVED, MESSAGE_SENDING};
use super::unified::message;
use crate::provider::events;

events! {
    /// Messaging callbacks.
    MESSAGING: "Bandwidth Messaging Events 2.0" {
        "message-received": MESSAGE_RECEIVED, message;
        "message-sending": MESSAGE_SENDING, message, Accepted;
        "message-delivered": MESSAGE_DELIVERED, message, Delivered;
        "message-failed": MESSAGE_FAILED, message, Failed;
    }
}
