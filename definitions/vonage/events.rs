//! The events of Vonage. No payload contains the full name of its event, so the names are defined here.

use super::models::messages::{INBOUND_MESSAGE, MESSAGE_STATUS};
use super::models::sms::{DELIVERY_RECEIPT, INBOUND_SMS};
use super::models::verify::{VERIFY_EVENT, VERIFY_SUMMARY};
use super::models::voice::{ANSWER, CALL_EVENT, FALLBACK};
use super::unified::{messages, sms, verify, voice};
use crate::event::events;

events! {
    /// Webhooks of the Messages API.
    MESSAGES: "Vonage Messages API" {
        "messages.inbound": INBOUND_MESSAGE, messages::INBOUND;
        "messages.status": MESSAGE_STATUS, messages::STATUS;
    }
}

events! {
    /// Webhooks of the SMS API.
    SMS: "Vonage SMS API" {
        "sms.inbound": INBOUND_SMS, sms::INBOUND;
        "sms.dlr": DELIVERY_RECEIPT, sms::RECEIPT;
    }
}

events! {
    /// Webhooks of the Voice API.
    VOICE: "Vonage Voice API" {
        "voice.event": CALL_EVENT, voice::EVENT;
        "voice.answer": ANSWER, voice::ANSWER;
        "voice.fallback": FALLBACK, voice::FALLBACK;
    }
}

events! {
    /// Webhooks of the Verify API, version 2.
    VERIFY: "Vonage Verify API" {
        "verify.event": VERIFY_EVENT, verify::VERIFICATION;
        "verify.summary": VERIFY_SUMMARY, verify::VERIFICATION;
    }
}
