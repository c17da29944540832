//! The statuses of WhatsApp messages and calls.

use super::content::ERROR;
use crate::model::{EnumValues, model};

static STATUSES: EnumValues = EnumValues::new(&["sent", "delivered", "read", "failed"])
    .and(&["played", "deleted", "RINGING", "ACCEPTED", "REJECTED"]);

static CATEGORIES: EnumValues = EnumValues::new(&[
    "authentication",
    "authentication_international",
    "authentication-international",
    "marketing",
    "marketing_lite",
    "utility",
    "service",
    "referral_conversion",
])
.and(&["group_marketing", "group_service", "group_utility", "general_purpose_ai"]);

static PRICES: EnumValues =
    EnumValues::new(&["regular", "free_customer_service", "free_entry_point", "free_group_customer_service"]);

static MODELS: EnumValues = EnumValues::new(&["CBP", "PMP"]);

static CALL_EVENTS: EnumValues = EnumValues::new(&["connect", "terminate"]);

static CALL_DIRECTIONS: EnumValues = EnumValues::new(&["USER_INITIATED", "BUSINESS_INITIATED"]);

static CALL_STATUSES: EnumValues = EnumValues::new(&["COMPLETED", "FAILED"]);

model! {
    /// The status of a message that was sent, or of a call that was made.
    STATUS = "MetaWhatsappStatus" {
        /// The message or the call.
        id: Text,
        /// The status; in upper case for a call.
        status: OneOf(&STATUSES),
        /// The time, in seconds since 1970.
        timestamp: Text,
        /// The recipient's phone number, without a `+`, or the group; empty if the user is identified by a username only.
        recipient_id: Text,
        /// The recipient's business-scoped user id.
        recipient_user_id: Text,
        /// `group` if the recipient is a group.
        recipient_type: Text,
        /// The member of the group.
        recipient_participant_id: Text,
        /// The state of the recipient's security code.
        recipient_identity_key_hash: Text,
        /// The account's reference, as passed when it was sent.
        biz_opaque_callback_data: Text,
        /// The window in which messages are billed together.
        conversation: Object(&CONVERSATION),
        /// The price.
        pricing: Object(&PRICING),
        /// The reason for the failure.
        errors: List(&Object(&ERROR)),
        /// `call` for the status of a call.
        type: Text,
    } + observed {
        /// The recipient's business-scoped user id for all business portfolios that are linked to each other.
        recipient_parent_user_id: Text,
        /// The business-scoped user id of the member of the group.
        recipient_participant_user_id: Text,
        /// The same for all business portfolios that are linked to each other.
        recipient_participant_parent_user_id: Text,
        /// Another id of the recipient.
        recipient_logical_id: Text,
    }
    /// The window in which messages are billed together.
    CONVERSATION = "MetaWhatsappConversation" {
        /// The id.
        id: Text,
        /// The time of the end, in seconds since 1970.
        expiration_timestamp: Observed(&Text, &Integer),
        /// The origin of the window.
        origin: Object(&ORIGIN),
    }
    /// The origin of a conversation window.
    ORIGIN = "MetaWhatsappOrigin" {
        /// The category.
        type: OneOf(&CATEGORIES),
    }
    /// The price of a message.
    PRICING = "MetaWhatsappPricing" {
        /// Whether it costs anything.
        billable: Boolean,
        /// `CBP` by the conversation, `PMP` by the message.
        pricing_model: OneOf(&MODELS),
        /// The rate.
        type: OneOf(&PRICES),
        /// The category.
        category: OneOf(&CATEGORIES),
    }
    /// A call that started or ended.
    CALL = "MetaWhatsappCall" {
        /// The id of the call.
        id: Text,
        /// The caller's phone number, without a `+`.
        from: Text,
        /// The callee's phone number, without a `+`.
        to: Text,
        /// The event of the call.
        event: OneOf(&CALL_EVENTS),
        /// The time, in seconds since 1970.
        timestamp: Text,
        /// The direction.
        direction: OneOf(&CALL_DIRECTIONS),
        /// The description of the connection.
        session: Object(&SESSION),
        /// The result.
        status: OneOf(&CALL_STATUSES),
        /// The time of the answer, in seconds since 1970.
        start_time: Text,
        /// The time of the end, in seconds since 1970.
        end_time: Text,
        /// The duration in seconds.
        duration: Integer,
        /// The account's reference, as passed when it was created.
        biz_opaque_callback_data: Text,
    } + observed {
        /// The caller's business-scoped user id.
        from_user_id: Text,
        /// The callee's business-scoped user id.
        to_user_id: Text,
        /// The reason for the failure.
        errors: List(&Object(&ERROR)),
    }
    /// The description of a connection.
    SESSION = "MetaWhatsappSession" {
        /// `offer` or `answer`.
        sdp_type: Text,
        /// The description (RFC 8866).
        sdp: Text,
    }
}
