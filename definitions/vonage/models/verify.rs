//! Verify API, version 2: how far a verification got.

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
        /// Identifies the verification.
        request_id: Text,
        /// How far it got.
        status: OneOf(&STATUSES),
        /// The account's own reference.
        client_ref: Text,
    }
    /// One step of a verification got further.
    VERIFY_EVENT = "VonageVerifyEvent" {
        /// Which kind of webhook it is.
        type: OneOf(&EVENT),
        /// How the code was sent.
        channel: OneOf(&CHANNELS),
        /// When it happened.
        triggered_at: DateTime,
        /// When the step ended.
        finalized_at: DateTime,
        /// What the account has to do next: an object, or a list of them.
        action: Either(&[Type::List(&Type::Object(&ACTION)), Type::Object(&ACTION)]),
    }
    /// A verification has ended.
    VERIFY_SUMMARY = "VonageVerifySummary" {
        /// Which kind of webhook it is.
        type: OneOf(&SUMMARY),
        /// When it began.
        submitted_at: DateTime,
        /// Seconds before the next channel is tried.
        channel_timeout: Integer,
        /// Its steps.
        workflow: List(&Object(&STEP)),
        /// What it cost, a decimal number.
        price: Text,
    }
}

model! {
    /// What the account has to do next.
    ACTION = "VonageVerifyAction" {
        /// What.
        type: Text,
        /// Where the device has to be sent.
        check_url: Text,
    }
    /// One step of a verification.
    STEP = "VonageVerifyStep" {
        /// How the code was sent.
        channel: OneOf(&CHANNELS),
        /// When.
        initiated_at: DateTime,
        /// How far it got.
        status: OneOf(&STATUSES),
    }
}
