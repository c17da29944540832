//! The events of MessageBird.

use super::models::conversations::{CONVERSATION_EVENT, MESSAGE_EVENT};
use super::models::sms::{INBOUND_SMS, SMS_STATUS_REPORT};
use super::models::voice::VOICE_CALL_EVENT;
use super::unified::conversations::{CONVERSATION, MESSAGE};
use super::unified::sms::{INBOUND as INBOUND_RULES, REPORT};
use super::unified::voice::CALL;
use crate::event::events;

events! {
    /// Conversations webhooks.
    CONVERSATIONS: "MessageBird Conversations Events 1.0" {
        "message.created": MESSAGE_EVENT, MESSAGE;
        "message.updated": MESSAGE_EVENT, MESSAGE;
        "conversation.created": CONVERSATION_EVENT, CONVERSATION;
        "conversation.updated": CONVERSATION_EVENT, CONVERSATION;
    }
}

events! {
    /// Reports that are sent to the `reportUrl` of a conversation's message.
    REPORTS: "MessageBird Conversations API: status reports" {
        "message.status": MESSAGE_EVENT, MESSAGE;
    }
}

events! {
    /// Voice webhooks, which contain no type.
    VOICE: "MessageBird Conversations Events 1.0" {
        "voice.call.event": VOICE_CALL_EVENT, CALL;
    }
}

events! {
    /// SMS reports, which contain no type.
    SMS: "MessageBird Conversations Events 1.0" {
        "sms.status.report": SMS_STATUS_REPORT, REPORT;
    }
}

events! {
    /// Inbound SMS and MMS, which contain no type.
    INBOUND: "MessageBird: forwarding of inbound SMS and MMS" {
        "sms.inbound": INBOUND_SMS, INBOUND_RULES;
        "mms.inbound": INBOUND_SMS, INBOUND_RULES;
    }
}
