//! The events of Bandwidth.

use super::models::messaging::{MESSAGE_EVENT, MESSAGE_FAILED};
use super::models::toll_free::TOLL_FREE_VERIFICATION;
use super::unified::{MESSAGE, VERIFICATION};
use crate::event::events;

// `message-sending` is sent before the carrier has the message, so its status is accepted.
// `message-sent` is sent when the carrier has it.
events! {
    /// Messaging callbacks.
    MESSAGING: "Bandwidth Messaging Events 2.0" {
        "message-received": MESSAGE_EVENT, MESSAGE;
        "message-sending": MESSAGE_EVENT, MESSAGE, Accepted;
        "message-delivered": MESSAGE_EVENT, MESSAGE, Delivered;
        "message-failed": MESSAGE_FAILED, MESSAGE, Failed;
    }
}

events! {
    /// Messaging callbacks that were added later. `location-request-response` is the former name of `requested-location-response`.
    MESSAGING_2026: "Bandwidth's API specification, bandwidth.yml, 2026" {
        "message-sent": MESSAGE_EVENT, MESSAGE, Sent;
        "message-read": MESSAGE_EVENT, MESSAGE, Read;
        "suggestion-response": MESSAGE_EVENT, MESSAGE;
        "requested-location-response": MESSAGE_EVENT, MESSAGE;
        "location-request-response": MESSAGE_EVENT, MESSAGE;
    }
}

events! {
    /// Callbacks about toll-free numbers, which contain no type.
    TOLL_FREE: "Bandwidth's API specification, bandwidth.yml, 2026" {
        "toll-free-verification": TOLL_FREE_VERIFICATION, VERIFICATION;
    }
}
