//! Callbacks about the verification of toll-free numbers.

use crate::model::{EnumValues, model};

static STATUSES: EnumValues = EnumValues::new(&[]).and(&["VERIFIED", "UNVERIFIED"]);

model! {
    /// The verification of a toll-free number was decided, or its request could not be processed.
    TOLL_FREE_VERIFICATION = "TollFreeVerificationEvent" {
    } + observed {
        /// The id of the request, a UUID.
        internalTicketNumber: Text,
        /// The account.
        accountId: Text,
        /// The number, in international format.
        phoneNumber: Text,
        /// The decision.
        status: OneOf(&STATUSES),
        /// The code of the reason for which it was declined.
        denialStatusCode: Integer,
        /// A description of the reason for which it was declined.
        declineReasonDescription: Text,
        /// Further reasons.
        additionalDenialReasons: List(&Object(&DENIAL_REASON)),
        /// Whether the request may be corrected and sent again.
        resubmitAllowed: Boolean,
        /// Whether the number is blocked; absent if it is not.
        blocked: Boolean,
        /// The reason for the block.
        blockedReason: Text,
        /// The HTTP status of the reason for which the request could not be processed.
        errorCode: Either(&[Text, Integer]),
        /// A description of the reason for which the request could not be processed.
        errorMessage: Text,
        /// The errors of the request.
        errors: List(&Text),
    }
    /// One of several reasons to decline a verification.
    DENIAL_REASON = "DenialReason" {
    } + observed {
        /// The reason as a number.
        statusCode: Integer,
        /// A description of the reason.
        reason: Text,
        /// Whether the request may be corrected and sent again.
        resubmitAllowed: Boolean,
    }
}
