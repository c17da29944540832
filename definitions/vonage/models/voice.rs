//! Voice API: what happens in a call, and the requests for its instructions. As JSON or, where the application is set to GET,
//! as a query string, in which every value is text and an object is its JSON.

use crate::model::{EnumValues, Type, model};

pub static DIRECTIONS: EnumValues = EnumValues::new(&["inbound", "outbound"]);

static STATUSES: EnumValues = EnumValues::new(&[
    "started",
    "ringing",
    "answered",
    "busy",
    "cancelled",
    "unanswered",
    "disconnected",
    "rejected",
    "failed",
    "human",
    "machine",
    "timeout",
    "completed",
    "record",
    "input",
    "transfer",
])
.and(&["transcribed"]);

static DETAILS: EnumValues = EnumValues::new(&[
    "invalid_number",
    "restricted",
    "declined",
    "cannot_route",
    "number_out_of_service",
    "internal_error",
    "carrier_timeout",
    "unavailable",
]);

const COUNT: Type = Type::Either(&[Type::Integer, Type::Text]);

model! {
    sharing {
        /// Who calls: a number in digits, or another address.
        from: Text,
        /// Who is called, likewise.
        to: Text,
        /// Identifies the leg of the call.
        uuid: Text,
        /// Identifies the conversation that its legs share.
        conversation_uuid: Text,
    }
    /// Something happened in a call: it got further, was recorded, moved, or its instructions notify or fail.
    CALL_EVENT = "VonageCallEvent" {
        /// How far it got.
        status: OneOf(&STATUSES),
        /// Identifies the leg of the call, where a machine is detected.
        call_uuid: Text,
        /// Which way, seen from the account.
        direction: OneOf(&DIRECTIONS),
        /// When it happened.
        timestamp: DateTime,
        /// Why it got no further.
        detail: OneOf(&DETAILS),
        /// The SIP code of the reason.
        sip_code: COUNT,
        /// Which side hung up.
        disconnected_by: Text,
        /// More of the status: where a machine is detected, `beep_start`.
        sub_state: Text,
        /// The network.
        network: OrNull(&Text),
        /// When it was answered, or the recording began.
        start_time: OrNull(&DateTime),
        /// When it or the recording ended.
        end_time: OrNull(&DateTime),
        /// What a minute costs, a decimal number.
        rate: OrNull(&Text),
        /// What it cost, a decimal number.
        price: OrNull(&Text),
        /// How long it was, in seconds.
        duration: OrNull(&COUNT),
        /// The SIP headers of the call.
        headers: Either(&[Type::Record, Type::Text]),
        /// `transfer` or `record`, which have no status.
        type: Text,
        /// The conversation that a leg was moved from.
        conversation_uuid_from: Text,
        /// The conversation that a leg was moved to.
        conversation_uuid_to: Text,
        /// Where the recording can be fetched.
        recording_url: Uri,
        /// Identifies the recording.
        recording_uuid: Text,
        /// The size of the recording, in bytes.
        size: COUNT,
        /// Where the transcription can be fetched.
        transcription_url: Uri,
        /// The keys that were pressed.
        dtmf: Either(&[Type::Object(&DTMF), Type::Text]),
        /// What was said.
        speech: Either(&[Type::Object(&SPEECH), Type::Text]),
        /// What the instruction `notify` holds.
        payload: Anything,
        /// What is wrong with the instructions.
        reason: Text,
    }
    /// A call asks for its instructions. What the SIP headers of the call hold stands beside the fields.
    ANSWER = "VonageAnswer" {
        /// Where the API of the call's region is.
        region_url: Uri,
        ..Anything
    }
    /// The request for instructions, or a webhook that must return some, has failed elsewhere. It has the fields of that one.
    FALLBACK = "VonageFallback" {
        /// Why.
        reason: Text,
        /// The request that failed.
        original_request: Either(&[Type::Object(&ORIGINAL_REQUEST), Type::Text]),
        /// How far the call got.
        status: OneOf(&STATUSES),
        /// Which way, seen from the account.
        direction: OneOf(&DIRECTIONS),
        /// When it happened.
        timestamp: DateTime,
        ..Anything
    }
}

model! {
    /// Keys that were pressed.
    DTMF = "VonageDtmf" {
        /// Which.
        digits: OrNull(&Text),
        /// Whether they ended with the time.
        timed_out: Boolean,
    }
    /// What was said.
    SPEECH = "VonageSpeech" {
        /// What it may have been, the likeliest first.
        results: List(&Object(&SPEECH_RESULT)),
        /// Why listening ended.
        timeout_reason: Text,
        /// Why there is no result.
        error: Either(&[Type::Text, Type::Record]),
    } + observed {
        /// Where the recording of it can be fetched.
        recording_url: Uri,
    }
    /// What may have been said.
    SPEECH_RESULT = "VonageSpeechResult" {
        /// How sure it is, from 0 to 1.
        confidence: Either(&[Type::Text, Type::Number]),
        /// The words.
        text: Text,
    }
    /// A request that failed.
    ORIGINAL_REQUEST = "VonageOriginalRequest" {
        /// Where it was sent.
        url: Text,
        /// `answer` or `event`.
        type: Text,
    }
}
