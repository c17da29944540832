//! What MessageBird sends.

use super::models::{MESSAGE_EVENT, SMS_STATUS_REPORT};
use super::unified::{message, sms_status};
use crate::provider::events;

events! {
    /// Conversations webhooks.
    CONVERSATIONS: "MessageBird Conversations Events 1.0" {
        "message.created": MESSAGE_EVENT, message;
        "message.updated": MESSAGE_EVENT, message;
    }
}

events! {
    /// SMS.
    SMS: "MessageBird Conversations Events 1.0" {
        "sms.status.report": SMS_STATUS_REPORT, sms_status;
    }
}
