//! The platform's events of verifications: codes that prove the ownership of an address.

use super::platform_events;
use crate::model::model;

platform_events! {
    /// A verification was started.
    VERIFICATION_CREATED_EVENT = "BirdVerificationCreatedEvent" of CREATED_VERIFICATION;
    /// The correct code was entered.
    VERIFICATION_VERIFIED_EVENT = "BirdVerificationVerifiedEvent" of VERIFIED_VERIFICATION;
    /// A code was sent.
    VERIFY_ATTEMPT_SENT_EVENT = "BirdVerifyAttemptSentEvent" of SENT_ATTEMPT;
    /// A code was delivered.
    VERIFY_ATTEMPT_DELIVERED_EVENT = "BirdVerifyAttemptDeliveredEvent" of DELIVERED_ATTEMPT;
    /// A code was not delivered.
    VERIFY_ATTEMPT_UNDELIVERED_EVENT = "BirdVerifyAttemptUndeliveredEvent" of UNDELIVERED_ATTEMPT;
}

model! {
    sharing {
        /// The id of the verification.
        verification_id: Text,
        /// The workspace.
        workspace_id: Text,
        /// The recipient to verify.
        to: Object(&VERIFY_RECIPIENT),
        /// The account's data, as passed at the start.
        metadata: OrNull(&Record),
        /// The channel of the code, for example `sms`.
        channel: Text,
    }
    /// A verification that was started.
    CREATED_VERIFICATION = "BirdCreatedVerification" {
        /// The state, for example `pending`.
        status: Text,
        /// The time of the start.
        created_at: DateTime,
    }
    /// A verification that succeeded.
    VERIFIED_VERIFICATION = "BirdVerifiedVerification" {
        /// The state, for example `verified`.
        status: Text,
        /// The time at which the correct code was entered.
        verified_at: DateTime,
    }
    /// A code that was sent.
    SENT_ATTEMPT = "BirdSentVerifyAttempt" {
        /// The number or address to which it was sent.
        address: Text,
        /// The number or name from which it was sent.
        from: Text,
        /// The time of sending.
        sent_at: DateTime,
    }
    /// A code that was delivered.
    DELIVERED_ATTEMPT = "BirdDeliveredVerifyAttempt" {
        /// The number or address to which it was sent.
        address: Text,
        /// The recipient's carrier.
        carrier: Text,
        /// The carrier's mobile country and network code, for example `311480`.
        mcc_mnc: Text,
        /// The time of receipt.
        delivered_at: DateTime,
    }
    /// A code that was not delivered.
    UNDELIVERED_ATTEMPT = "BirdUndeliveredVerifyAttempt" {
        /// The number or address to which it was sent.
        address: Text,
        /// The reason as a code, for example `carrier_rejected`.
        reason: Text,
        /// The error text of the carrier or mail server.
        error: Text,
        /// The time of the failure.
        failed_at: DateTime,
    }
}

model! {
    /// The recipient that a verification is for.
    VERIFY_RECIPIENT = "BirdVerifyRecipient" {
        /// An e-mail address.
        email: Text,
        /// A phone number, for example `+15551234567`.
        phone_number: Text,
    }
}
