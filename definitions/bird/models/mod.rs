//! The payloads of Bird's events.

mod channels;
mod conversations;
mod email;
mod mailbox;
mod sms;
pub mod subscription;
mod verify;
mod voice;
mod whatsapp;

pub use channels::{CHANNEL_INTERACTION_EVENT, CHANNEL_MESSAGE_EVENT};
pub use conversations::{CONVERSATION_EVENT, CONVERSATION_MESSAGE_EVENT};
pub use email::{
    DOMAIN_EVENT, EMAIL_BOUNCED_EVENT, EMAIL_CANCELED_EVENT, EMAIL_CLICKED_EVENT, EMAIL_COMPLAINED_EVENT,
    EMAIL_DEFERRED_EVENT, EMAIL_EVENT, EMAIL_OPENED_EVENT, EMAIL_RECEIVED_EVENT, EMAIL_REJECTED_EVENT,
    EMAIL_SCHEDULED_EVENT, EMAIL_SUPPRESSION_CREATED_EVENT,
};
pub use mailbox::{
    MAILBOX_MESSAGE_EVENT, MAILBOX_MESSAGE_FAILED_EVENT, MAILBOX_MESSAGE_RECEIVED_EVENT, MAILBOX_SUSPENDED_EVENT,
    MAILBOX_THREAD_CREATED_EVENT,
};
pub use sms::{SMS_ACCEPTED_EVENT, SMS_EVENT, SMS_FAILED_EVENT, SMS_RECEIVED_EVENT};
pub use verify::{
    VERIFICATION_CREATED_EVENT, VERIFICATION_VERIFIED_EVENT, VERIFY_ATTEMPT_DELIVERED_EVENT, VERIFY_ATTEMPT_SENT_EVENT,
    VERIFY_ATTEMPT_UNDELIVERED_EVENT,
};
pub use voice::{VOICE_CALL_ENDED_EVENT, VOICE_CALL_EVENT};
pub use whatsapp::{WHATSAPP_EVENT, WHATSAPP_FAILED_EVENT, WHATSAPP_RECEIVED_EVENT};

use crate::model::{EnumValues, Model, model};

/// Objects that Bird documents in addition to its events.
pub static OBJECTS: &[&Model] = &[&subscription::WEBHOOK_SUBSCRIPTION, &subscription::WEBHOOK_SUBSCRIPTION_LIST];

/// Directions on the 2026 platform.
static DIRECTIONS: EnumValues = EnumValues::new(&["inbound", "outbound"]);

/// Declares events of the 2026 platform: the same envelope around the data of each.
macro_rules! platform_events {
    ($($(#[doc = $doc:literal])* $constant:ident = $name:literal of $data:ident;)+) => {
        $crate::model! {
            sharing {
                /// The type of the event.
                type: Required(&Text),
                /// The time of the event.
                timestamp: DateTime,
            }
            $(
                $(#[doc = $doc])*
                $constant = $name {
                    /// The subject of the event.
                    data: Object(&$data),
                }
            )+
        }
    };
}
use platform_events;

model! {
    /// A label that the account gave a message.
    TAG = "BirdTag" {
        /// The description.
        name: Text,
        /// The content.
        value: Text,
    }
}
