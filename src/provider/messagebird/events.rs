//! What MessageBird sends.

use super::models::conversations::{CONVERSATION_EVENT, MESSAGE_EVENT};
use super::models::sms::{INBOUND_SMS, SMS_STATUS_REPORT};
use super::models::voice::VOICE_CALL_EVENT;
use super::unified::conversations::{conversation, message};
use super::unified::sms::{inbound, report};
use super::unified::voice::call;
use crate::provider::events;

events! {
    /// Conversations webhooks.
    CONVERSATIONS: "MessageBird Conversations Events 1.0" {
        "message.created": MESSAGE_EVENT, message;
        "message.updated": MESSAGE_EVENT, message;
        "conversation.created": CONVERSATION_EVENT, conversation;
        "conversation.updated": CONVERSATION_EVENT, conversation;
    }
}

events! {
    /// What goes to the `reportUrl` of a message of a conversation.
    REPORTS: "beyond the documents: status reports of the Conversations API" {
        "message.status": MESSAGE_EVENT, message;
    }
}

events! {
    /// Voice webhooks, which do not name their event.
    VOICE: "MessageBird Conversations Events 1.0" {
        "voice.call.event": VOICE_CALL_EVENT, call;
    }
}

events! {
    /// SMS reports, which do not name their event.
    SMS: "MessageBird Conversations Events 1.0" {
        "sms.status.report": SMS_STATUS_REPORT, report;
    }
}

events! {
    /// Inbound SMS and MMS, which do not name their event.
    INBOUND: "beyond the documents: SMS and MMS forwarding" {
        "sms.inbound": INBOUND_SMS, inbound;
        "mms.inbound": INBOUND_SMS, inbound;
    }
}
