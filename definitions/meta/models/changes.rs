//! Values of changes on WhatsApp that are neither messages nor calls.

use super::content::ERROR;
use super::messages::{CONTACT, METADATA};
use crate::model::model;

model! {
    /// Errors of the account, without a message.
    MESSAGES = "MetaWhatsappMessagesChange" {
        /// `whatsapp`.
        messaging_product: Text,
        /// The business's phone number.
        metadata: Object(&METADATA),
        /// The users.
        contacts: List(&Object(&CONTACT)),
        /// The error.
        errors: List(&Object(&ERROR)),
    }
    /// Contacts of the WhatsApp Business app that changed.
    SMB_APP_STATE_SYNC = "MetaWhatsappStateSyncChange" {
        /// `whatsapp`.
        messaging_product: Text,
        /// The business's phone number.
        metadata: Object(&METADATA),
        /// The changes.
        state_sync: List(&Object(&STATE_SYNC)),
    }
    /// A contact of the WhatsApp Business app that changed.
    STATE_SYNC = "MetaWhatsappStateSync" {
        /// `contact`.
        type: Text,
        /// The contact.
        contact: Record,
        /// `add` or `remove`.
        action: Text,
        /// The time.
        metadata: Record,
    }
    /// Users stopped or resumed marketing messages.
    USER_PREFERENCES = "MetaWhatsappUserPreferencesChange" {
        /// `whatsapp`.
        messaging_product: Text,
        /// The business's phone number.
        metadata: Object(&METADATA),
        /// The users.
        contacts: List(&Object(&CONTACT)),
        /// The preferences.
        user_preferences: List(&Object(&USER_PREFERENCE)),
    }
    /// A preference of a user for marketing messages.
    USER_PREFERENCE = "MetaWhatsappUserPreference" {
        /// The user's phone number, without a `+`.
        wa_id: Text,
        /// The user's business-scoped user id.
        user_id: Text,
        /// A human-readable description.
        detail: Text,
        /// `marketing_messages`.
        category: Text,
        /// `stop` or `resume`.
        value: Text,
        /// The time, in seconds since 1970.
        timestamp: Integer,
    } + observed {
        /// The link by which the user signed up.
        signup_id: Text,
    }
    /// Leads and purchases that were found in conversations.
    AUTOMATIC_EVENTS = "MetaWhatsappAutomaticEventsChange" {
        /// `whatsapp`.
        messaging_product: Text,
        /// The business's phone number.
        metadata: Object(&METADATA),
        /// The events that were found.
        automatic_events: List(&Object(&AUTOMATIC_EVENT)),
    }
    /// A lead or a purchase.
    AUTOMATIC_EVENT = "MetaWhatsappAutomaticEvent" {
        /// The message.
        id: Text,
        /// `LeadSubmitted` or `Purchase`.
        event_name: Text,
        /// The time, in seconds since 1970.
        timestamp: Integer,
        /// The click on the ad.
        ctwa_clid: Text,
        /// The amount.
        custom_data: Record,
    }
    /// Groups that were created, changed or deleted, or whose members changed.
    GROUPS = "MetaWhatsappGroupsChange" {
        /// `whatsapp`.
        messaging_product: Text,
        /// The business's phone number.
        metadata: Object(&METADATA),
        /// The groups.
        groups: List(&Record),
    } + observed {
        /// The users.
        contacts: List(&Object(&CONTACT)),
    }
}
