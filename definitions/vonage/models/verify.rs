//! Verify API, version 2: the statuses of verifications.

use crate::model::{EnumValues, Type, model};

static STATUSES: EnumValues =
    EnumValues::new(&["completed", "failed", "expired", "user_rejected", "blocked", "action_pending", "unused"])
        .and(&["cancelled"]);

static EVENT: EnumValues = EnumValues::new(&["event"]);
static SUMMARY: EnumValues = EnumValues::new(&["summary"]);

static CHANNELS: EnumValues =
    EnumValues::new(&["sms", "voice", "email", "whatsapp", "whatsapp_interactive", "silent_auth"]).and(&["rcs"]);

model! {
    sharing {
        /// The id of the verification.
        request_id: Text,
        /// The status.
        status: OneOf(&STATUSES),
        /// The account's reference.
        client_ref: Text,
    }
    /// A step of a verification changed its status.
    VERIFY_EVENT = "VonageVerifyEvent" {
        /// The kind of the webhook.
        type: OneOf(&EVENT),
        /// The channel of the code.
        channel: OneOf(&CHANNELS),
        /// The time of the event.
        triggered_at: DateTime,
        /// The time of the end of the step.
        finalized_at: DateTime,
        /// The next action of the account: an object, or a list of them.
        action: Either(&[Type::List(&Type::Object(&ACTION)), Type::Object(&ACTION)]),
    }
    /// A verification has ended.
    VERIFY_SUMMARY = "VonageVerifySummary" {
        /// The kind of the webhook.
        type: OneOf(&SUMMARY),
        /// The time of the start.
        submitted_at: DateTime,
        /// Seconds before the next channel is tried.
        channel_timeout: Integer,
        /// The steps.
        workflow: List(&Object(&STEP)),
        /// The price, a decimal number.
        price: Text,
    }
}

model! {
    /// The next action of the account.
    ACTION = "VonageVerifyAction" {
        /// The kind of the action.
        type: Text,
        /// The URL to which the device must be redirected.
        check_url: Text,
    }
    /// A step of a verification.
    STEP = "VonageVerifyStep" {
        /// The channel of the code.
        channel: OneOf(&CHANNELS),
        /// The time.
        initiated_at: DateTime,
        /// The status.
        status: OneOf(&STATUSES),
    }
}
