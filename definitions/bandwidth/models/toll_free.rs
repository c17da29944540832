//! Callbacks about the verification of toll-free numbers.

use crate::model::{EnumValues, model};

static STATUSES: EnumValues = EnumValues::new(&[]).and(&["VERIFIED", "UNVERIFIED"]);

model! {
    /// The verification of a toll-free number was decided, or its request could not be processed.
    TOLL_FREE_VERIFICATION = "TollFreeVerificationEvent" {
    } + observed {
        /// Identifies the request, a UUID.
        internalTicketNumber: Text,
        /// The account.
        accountId: Text,
        /// The number, in international format.
        phoneNumber: Text,
        /// How it was decided.
        status: OneOf(&STATUSES),
        /// Why it was declined, as a number.
        denialStatusCode: Integer,
        /// Why it was declined, for a human.
        declineReasonDescription: Text,
        /// Further reasons.
        additionalDenialReasons: List(&Object(&DENIAL_REASON)),
        /// Whether the request may be corrected and sent again.
        resubmitAllowed: Boolean,
        /// Whether the number is blocked; absent where it is not.
        blocked: Boolean,
        /// Why it is blocked.
        blockedReason: Text,
        /// Why the request could not be processed, to be read as an HTTP status.
        errorCode: Either(&[Text, Integer]),
        /// Why the request could not be processed, for a human.
        errorMessage: Text,
        /// What is wrong with the request, one by one.
        errors: List(&Text),
    }
    /// One of several reasons to decline a verification.
    DENIAL_REASON = "DenialReason" {
    } + observed {
        /// The reason as a number.
        statusCode: Integer,
        /// The reason, for a human.
        reason: Text,
        /// Whether the request may be corrected and sent again.
        resubmitAllowed: Boolean,
    }
}
