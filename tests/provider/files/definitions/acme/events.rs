//! The events of Acme.

use super::models::{INBOUND_SMS, SMS_STATUS};
use super::unified;
use crate::event::events;

events! {
    /// Webhooks of the SMS API.
    SMS: "Acme SMS API" {
        "sms.inbound": INBOUND_SMS, unified::INBOUND;
        "sms.status": SMS_STATUS, unified::STATUS;
    }
}
