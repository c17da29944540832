//! Calls, conferences and recordings.

use crate::model::{EnumValues, model};

pub static CALL_STATUSES: EnumValues = EnumValues::new(&[
    "queued",
    "initiated",
    "ringing",
    "in-progress",
    "completed",
    "busy",
    "failed",
    "no-answer",
    "canceled",
]);

pub static DIRECTIONS: EnumValues = EnumValues::new(&["inbound", "outbound-api", "outbound-dial"]);

static ANSWERED_BY: EnumValues = EnumValues::new(&[
    "human",
    "machine_start",
    "machine_end_beep",
    "machine_end_silence",
    "machine_end_other",
    "fax",
    "unknown",
]);

static RECORDING_STATUSES: EnumValues = EnumValues::new(&["in-progress", "completed", "absent", "failed"]);

model! {
    /// The instructions of a call are requested; the response is TwiML. The payload may have parameters of the account.
    CALL_REQUEST = "CallRequest" {
        /// The id of the call: `CA` and 32 hexadecimal digits.
        CallSid: Text,
        /// The account of the call; requests of a subaccount are signed with its own Auth Token.
        AccountSid: Text,
        /// The caller: a number in E.164, a client or a SIP address.
        From: Text,
        /// The callee, in the same form.
        To: Text,
        /// The same as `From`.
        Caller: Text,
        /// The same as `To`.
        Called: Text,
        /// The status of the call.
        CallStatus: OneOf(&CALL_STATUSES),
        /// The direction.
        Direction: OneOf(&DIRECTIONS),
        /// The version of the API, a date.
        ApiVersion: Text,
        /// The number that forwarded the call, as far as known.
        ForwardedFrom: Text,
        /// The caller's name, where the lookup is enabled.
        CallerName: Text,
        /// The call that dialled this one.
        ParentCallSid: Text,
        /// A token with which the caller's number may be shown on a forwarded call.
        CallToken: Text,
        /// The attestation of the caller's number.
        StirVerstat: Text,
        /// The city of the caller's number, as far as known.
        FromCity: Text,
        /// The state or province.
        FromState: Text,
        /// The postal code.
        FromZip: Text,
        /// The country.
        FromCountry: Text,
        /// The city of the callee's number.
        ToCity: Text,
        /// The state or province.
        ToState: Text,
        /// The postal code.
        ToZip: Text,
        /// The country.
        ToCountry: Text,
        /// The city of the caller's number.
        CallerCity: Text,
        /// The state or province.
        CallerState: Text,
        /// The postal code.
        CallerZip: Text,
        /// The country.
        CallerCountry: Text,
        /// The city of the callee's number.
        CalledCity: Text,
        /// The state or province.
        CalledState: Text,
        /// The postal code.
        CalledZip: Text,
        /// The country.
        CalledCountry: Text,
        /// The kind of the answering party, if it is detected.
        AnsweredBy: OneOf(&ANSWERED_BY),
        /// The keys that were pressed, for `Gather`.
        Digits: Text,
        /// The key that ended the input.
        FinishedOnKey: Text,
        /// The recognized speech, for `Gather`.
        SpeechResult: Text,
        /// The confidence of the speech recognition, from 0 to 1.
        Confidence: Text,
        /// The status of the dialled call.
        DialCallStatus: OneOf(&CALL_STATUSES),
        /// The id of the dialled call.
        DialCallSid: Text,
        /// The duration in seconds.
        DialCallDuration: Text,
        /// The recording, if the call was recorded.
        RecordingUrl: Text,
        /// The id.
        RecordingSid: Text,
        /// The duration in seconds.
        RecordingDuration: Text,
        /// The error code of the primary URL; sent to the fallback URL.
        ErrorCode: Text,
        /// The URL that failed; sent to the fallback URL.
        ErrorUrl: Text,
        ..Anything
    }
    /// The status of a call changed.
    CALL_STATUS = "CallStatus" {
        /// The id of the call: `CA` and 32 hexadecimal digits.
        CallSid: Text,
        /// The account that the call belongs to.
        AccountSid: Text,
        /// The caller: a number in E.164, a client or a SIP address.
        From: Text,
        /// The callee, in the same form.
        To: Text,
        /// The same as `From`.
        Caller: Text,
        /// The same as `To`.
        Called: Text,
        /// The status of the call.
        CallStatus: OneOf(&CALL_STATUSES),
        /// The direction.
        Direction: OneOf(&DIRECTIONS),
        /// The version of the API, a date.
        ApiVersion: Text,
        /// The time of the event, as in e-mail: `Sun, 25 Mar 2018 09:53:19 +0000`.
        Timestamp: Text,
        /// `call-progress-events`.
        CallbackSource: Text,
        /// The sequence number among the changes of the call, from 0. Webhooks may arrive in another order.
        SequenceNumber: Text,
        /// The duration of the call, in seconds.
        CallDuration: Text,
        /// The duration of the call, rounded up to minutes.
        Duration: Text,
        /// The call that dialled this one.
        ParentCallSid: Text,
        /// The number that forwarded the call.
        ForwardedFrom: Text,
        /// The caller's name.
        CallerName: Text,
        /// The response of the SIP side.
        SipResponseCode: Text,
        /// The kind of the answering party, if it is detected.
        AnsweredBy: OneOf(&ANSWERED_BY),
        /// The city of the caller's number, as far as known.
        FromCity: Text,
        /// The state or province.
        FromState: Text,
        /// The postal code.
        FromZip: Text,
        /// The country.
        FromCountry: Text,
        /// The city of the callee's number.
        ToCity: Text,
        /// The state or province.
        ToState: Text,
        /// The postal code.
        ToZip: Text,
        /// The country.
        ToCountry: Text,
        /// The city of the caller's number.
        CallerCity: Text,
        /// The state or province.
        CallerState: Text,
        /// The postal code.
        CallerZip: Text,
        /// The country.
        CallerCountry: Text,
        /// The city of the callee's number.
        CalledCity: Text,
        /// The state or province.
        CalledState: Text,
        /// The postal code.
        CalledZip: Text,
        /// The country.
        CalledCountry: Text,
        /// The URL of the recording.
        RecordingUrl: Text,
        /// The id.
        RecordingSid: Text,
        /// The duration in seconds.
        RecordingDuration: Text,
    } + observed {
        /// The id of the call in SIP.
        SipCallId: Text,
        /// The duration of answering machine detection, in milliseconds.
        MachineDetectionDuration: Text,
        /// The attestation of the caller's number.
        StirVerstat: Text,
        /// The reason that the caller gave with a branded call.
        CallReason: Text,
    }
    /// A recording is available, or failed.
    RECORDING = "Recording" {
        /// The id of the recording: `RE` and 32 hexadecimal digits.
        RecordingSid: Text,
        /// The status.
        RecordingStatus: OneOf(&RECORDING_STATUSES),
        /// The URL of the file.
        RecordingUrl: Text,
        /// The duration in seconds.
        RecordingDuration: Text,
        /// The number of channels.
        RecordingChannels: Text,
        /// The source of the recording: `RecordVerb`, `DialVerb`, `Conference`, `OutboundAPI`, …
        RecordingSource: Text,
        /// The recorded side: `inbound`, `outbound` or `both`.
        RecordingTrack: Text,
        /// The time of the start, as in e-mail.
        RecordingStartTime: Text,
        /// The error code; `0` if it did not fail.
        ErrorCode: Text,
        /// The call.
        CallSid: Text,
        /// The conference.
        ConferenceSid: Text,
        /// The account.
        AccountSid: Text,
        /// The version of the API, a date.
        ApiVersion: Text,
    } + observed {
        /// The caller, in recordings of calls whose instructions are requested.
        From: Text,
        /// The callee, in the same form.
        To: Text,
        /// The status of the call, as in other events of the call.
        CallStatus: Text,
        /// The direction, as in other events of the call.
        Direction: Text,
    }
    /// An event of a conference.
    CONFERENCE_EVENT = "ConferenceEvent" {
        /// The id of the conference: `CF` and 32 hexadecimal digits.
        ConferenceSid: Text,
        /// The conference's name.
        FriendlyName: Text,
        /// The account.
        AccountSid: Text,
        /// The time of the event, as in e-mail.
        Timestamp: Text,
        /// The type of the event.
        StatusCallbackEvent: Required(&Text),
        /// The sequence number among the events of the conference.
        SequenceNumber: Text,
        /// The participant's call.
        CallSid: Text,
        /// The participant's name.
        ParticipantLabel: Text,
        /// Whether the participant is muted.
        Muted: Text,
        /// Whether the participant is on hold.
        Hold: Text,
        /// Whether the participant is a coach.
        Coaching: Text,
        /// The call that is coached.
        CallSidToCoach: Text,
        /// Whether the conference starts with the participant.
        StartConferenceOnEnter: Text,
        /// Whether the conference ends with the participant.
        EndConferenceOnExit: Text,
        /// The final status of the participant's call.
        ParticipantCallStatus: OneOf(&CALL_STATUSES),
        /// The call that ended the conference.
        CallSidEndingConference: Text,
        /// The participant who ended the conference.
        ParticipantLabelEndingConference: Text,
        /// The reason for the end of the conference.
        ReasonConferenceEnded: Text,
        /// A description of it.
        Reason: Text,
        /// The reason for which the participant left.
        ReasonParticipantLeft: Text,
        /// The event that caused this one.
        EventName: Text,
        /// The announcement.
        ReasonAnnouncementFailed: Text,
        /// The URL of the announcement.
        AnnounceUrl: Text,
        /// The recording, at the end of the conference.
        RecordingUrl: Text,
        /// The duration in seconds.
        Duration: Text,
        /// The size in bytes.
        RecordingFileSize: Text,
    } + observed {
        /// Whether the participant is muted, in another spelling.
        muted: Text,
        /// Whether the participant is on hold, in another spelling.
        hold: Text,
    }
}
