//! Voice: calls and their legs, one for each connected party.

use crate::model::{EnumValues, model};

pub static CALL_STATUSES: EnumValues =
    EnumValues::new(&["queued", "starting", "ringing", "ongoing", "busy", "no_answer", "failed", "ended"])
        .and(&["hangup"]);

pub static DIRECTIONS: EnumValues = EnumValues::new(&["incoming", "outgoing"]);

model! {
    /// The status of a call changed. The body is the call, one of its legs, or a list of either.
    VOICE_CALL_EVENT = "VoiceCallEventPayload" {
        /// The id of the call or, if `callId` is present, of the leg.
        id: Text,
        /// The status; `hangup` is the end of a leg.
        status: OneOf(&CALL_STATUSES),
        /// The caller: a number in digits or a SIP address.
        source: Text,
        /// The callee, in the same form.
        destination: Text,
        /// The direction, as seen from the account.
        direction: OneOf(&DIRECTIONS),
        /// The parties of the call.
        legs: List(&Object(&VOICE_CALL_LEG)),
        /// The time of creation.
        createdAt: DateTime,
        /// The time of the last change.
        updatedAt: DateTime,
    } + observed {
        /// The call of the leg.
        callId: Text,
        /// The account's number that was called.
        numberId: Text,
        /// The time of the answer.
        answeredAt: DateTime,
        /// The time of the end.
        endedAt: DateTime,
        /// The duration in seconds.
        duration: Number,
        /// The price.
        cost: Number,
        /// The currency, ISO 4217.
        currency: Text,
        /// The response code of the other side's SIP server, for example 200.
        sipResponseCode: Integer,
        /// Calls or legs, where the body is a list of them.
        items: List(&Object(&VOICE_CALL_LEG)),
        /// The time at which the list was created.
        timestamp: DateTime,
    }
    /// The connection to one party of a call.
    VOICE_CALL_LEG = "VoiceCallLeg" {
        /// The id of the leg.
        id: Text,
        /// The status: `starting`, `ringing`, `ongoing`, `busy`, `no_answer`, `failed` or `hangup`.
        status: Text,
        /// The caller: a number in digits or a SIP address.
        source: Text,
        /// The callee, in the same form.
        destination: Text,
        /// The direction, as seen from the account: `incoming` or `outgoing`.
        direction: Text,
    } + observed {
        /// The call of the leg.
        callId: Text,
        /// The time of creation.
        createdAt: DateTime,
        /// The time of the last change.
        updatedAt: DateTime,
        /// The time of the answer.
        answeredAt: DateTime,
        /// The time of the end.
        endedAt: DateTime,
        /// The duration in seconds.
        duration: Number,
        /// The price.
        cost: Number,
        /// The currency, ISO 4217.
        currency: Text,
        /// The response code of the other side's SIP server, for example 200.
        sipResponseCode: Integer,
    }
}
