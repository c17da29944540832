//! Voice API: the events of calls, and the requests for their instructions. As JSON or, if the application is set to GET,
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
        /// The caller: a number in digits, or another address.
        from: Text,
        /// The callee, in the same form.
        to: Text,
        /// The id of the leg of the call.
        uuid: Text,
        /// The id of the conversation that its legs share.
        conversation_uuid: Text,
    }
    /// An event of a call: a status, a recording, a transfer, a notification of its instructions, or an error in these.
    CALL_EVENT = "VonageCallEvent" {
        /// The status.
        status: OneOf(&STATUSES),
        /// The id of the leg of the call, where a machine is detected.
        call_uuid: Text,
        /// The direction, as seen from the account.
        direction: OneOf(&DIRECTIONS),
        /// The time of the event.
        timestamp: DateTime,
        /// The reason for the failure.
        detail: OneOf(&DETAILS),
        /// The SIP code of the reason.
        sip_code: COUNT,
        /// The side that ended the call.
        disconnected_by: Text,
        /// The details of the status: `beep_start`, if a machine is detected.
        sub_state: Text,
        /// The network.
        network: OrNull(&Text),
        /// The time of the answer, or of the start of the recording.
        start_time: OrNull(&DateTime),
        /// The end of the call or of the recording.
        end_time: OrNull(&DateTime),
        /// The price of a minute, a decimal number.
        rate: OrNull(&Text),
        /// The price, a decimal number.
        price: OrNull(&Text),
        /// The duration in seconds.
        duration: OrNull(&COUNT),
        /// The SIP headers of the call.
        headers: Either(&[Type::Record, Type::Text]),
        /// `transfer` or `record`, which have no status.
        type: Text,
        /// The conversation that a leg was moved from.
        conversation_uuid_from: Text,
        /// The conversation that a leg was moved to.
        conversation_uuid_to: Text,
        /// The URL of the recording.
        recording_url: Uri,
        /// The id of the recording.
        recording_uuid: Text,
        /// The size of the recording, in bytes.
        size: COUNT,
        /// The URL of the transcription.
        transcription_url: Uri,
        /// The keys that were pressed.
        dtmf: Either(&[Type::Object(&DTMF), Type::Text]),
        /// The recognized speech.
        speech: Either(&[Type::Object(&SPEECH), Type::Text]),
        /// The payload of the instruction `notify`.
        payload: Anything,
        /// The error in the instructions.
        reason: Text,
    }
    /// The instructions of a call are requested. The payload also has the values of the call's SIP headers.
    ANSWER = "VonageAnswer" {
        /// The URL of the API in the region of the call.
        region_url: Uri,
        ..Anything
    }
    /// A request for instructions, or a webhook that must return instructions, has failed. It has the fields of that request.
    FALLBACK = "VonageFallback" {
        /// The reason.
        reason: Text,
        /// The request that failed.
        original_request: Either(&[Type::Object(&ORIGINAL_REQUEST), Type::Text]),
        /// The status of the call.
        status: OneOf(&STATUSES),
        /// The direction, as seen from the account.
        direction: OneOf(&DIRECTIONS),
        /// The time of the event.
        timestamp: DateTime,
        ..Anything
    }
}

model! {
    /// Keys that were pressed.
    DTMF = "VonageDtmf" {
        /// The digits that were entered.
        digits: OrNull(&Text),
        /// Whether they ended with the time.
        timed_out: Boolean,
    }
    /// The recognized speech.
    SPEECH = "VonageSpeech" {
        /// The possible texts, the most likely first.
        results: List(&Object(&SPEECH_RESULT)),
        /// The reason for which speech recognition ended.
        timeout_reason: Text,
        /// The reason for which there is no result.
        error: Either(&[Type::Text, Type::Record]),
    } + observed {
        /// The URL of its recording.
        recording_url: Uri,
    }
    /// A possible text of the speech.
    SPEECH_RESULT = "VonageSpeechResult" {
        /// The confidence, from 0 to 1.
        confidence: Either(&[Type::Text, Type::Number]),
        /// The text.
        text: Text,
    }
    /// A request that failed.
    ORIGINAL_REQUEST = "VonageOriginalRequest" {
        /// The URL to which the request was sent.
        url: Text,
        /// `answer` or `event`.
        type: Text,
    }
}
