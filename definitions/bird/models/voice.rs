//! The platform's events of voice calls.

use super::{DIRECTIONS, platform_events};
use crate::model::model;

platform_events! {
    /// A call was started, or answered.
    VOICE_CALL_EVENT = "BirdVoiceCallEvent" of VOICE_CALL;
    /// A call ended.
    VOICE_CALL_ENDED_EVENT = "BirdVoiceCallEndedEvent" of ENDED_VOICE_CALL;
}

model! {
    sharing {
        /// The id of the call.
        call_id: Text,
        /// The id of the session; a transferred call has several calls in a session.
        session_id: Text,
        /// The workspace.
        workspace_id: Text,
        /// The direction, as seen from the workspace.
        direction: OneOf(&DIRECTIONS),
        /// The caller, for example `+14155551234`.
        from: Text,
        /// The callee, for example `+16505559876`.
        to: Text,
    }
    /// A call.
    VOICE_CALL = "BirdVoiceCall" {}
    /// A call that ended.
    ENDED_VOICE_CALL = "BirdEndedVoiceCall" {
        /// The outcome, for example `answered`.
        status: Text,
        /// The last SIP response code (RFC 3261), for example 200.
        sip_response_code: Integer,
        /// The duration in milliseconds.
        duration_ms: Integer,
        /// The charged duration, in milliseconds.
        billable_ms: Integer,
    }
}
