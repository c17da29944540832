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
    /// A call asks for instructions: the response is TwiML. Parameters of the account's own may stand beside the fields.
    CALL_REQUEST = "CallRequest" {
        /// Identifies the call: `CA` and 32 hexadecimal digits.
        CallSid: Text,
        /// The account that the call belongs to; a subaccount signs with its own Auth Token.
        AccountSid: Text,
        /// The caller: a number in E.164, a client or a SIP address.
        From: Text,
        /// The callee, likewise.
        To: Text,
        /// The same as `From`.
        Caller: Text,
        /// The same as `To`.
        Called: Text,
        /// How far the call is.
        CallStatus: OneOf(&CALL_STATUSES),
        /// Which way.
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
        /// Its state or province.
        FromState: Text,
        /// Its postal code.
        FromZip: Text,
        /// Its country.
        FromCountry: Text,
        /// The city of the callee's number.
        ToCity: Text,
        /// Its state or province.
        ToState: Text,
        /// Its postal code.
        ToZip: Text,
        /// Its country.
        ToCountry: Text,
        /// The city of the caller's number.
        CallerCity: Text,
        /// Its state or province.
        CallerState: Text,
        /// Its postal code.
        CallerZip: Text,
        /// Its country.
        CallerCountry: Text,
        /// The city of the callee's number.
        CalledCity: Text,
        /// Its state or province.
        CalledState: Text,
        /// Its postal code.
        CalledZip: Text,
        /// Its country.
        CalledCountry: Text,
        /// Who answered, where that is detected.
        AnsweredBy: OneOf(&ANSWERED_BY),
        /// The keys that were pressed, for `Gather`.
        Digits: Text,
        /// The key that ended the input.
        FinishedOnKey: Text,
        /// What was said, for `Gather`.
        SpeechResult: Text,
        /// How certain that is, from 0 to 1.
        Confidence: Text,
        /// What became of a call that was dialled.
        DialCallStatus: OneOf(&CALL_STATUSES),
        /// That call.
        DialCallSid: Text,
        /// How long it took, in seconds.
        DialCallDuration: Text,
        /// The recording, where the call was recorded.
        RecordingUrl: Text,
        /// Its id.
        RecordingSid: Text,
        /// How long it is, in seconds.
        RecordingDuration: Text,
        /// Why the primary URL failed; sent to the fallback URL.
        ErrorCode: Text,
        /// The URL that failed; sent to the fallback URL.
        ErrorUrl: Text,
        ..Anything
    }
    /// A call got further, or ended.
    CALL_STATUS = "CallStatus" {
        /// Identifies the call: `CA` and 32 hexadecimal digits.
        CallSid: Text,
        /// The account that the call belongs to.
        AccountSid: Text,
        /// The caller: a number in E.164, a client or a SIP address.
        From: Text,
        /// The callee, likewise.
        To: Text,
        /// The same as `From`.
        Caller: Text,
        /// The same as `To`.
        Called: Text,
        /// How far the call is.
        CallStatus: OneOf(&CALL_STATUSES),
        /// Which way.
        Direction: OneOf(&DIRECTIONS),
        /// The version of the API, a date.
        ApiVersion: Text,
        /// When it happened, as in e-mail: `Sun, 25 Mar 2018 09:53:19 +0000`.
        Timestamp: Text,
        /// `call-progress-events`.
        CallbackSource: Text,
        /// The place among the call's changes, from 0. They may arrive in another order.
        SequenceNumber: Text,
        /// How long the call took, in seconds.
        CallDuration: Text,
        /// How long the call took, in minutes that were begun.
        Duration: Text,
        /// The call that dialled this one.
        ParentCallSid: Text,
        /// The number that forwarded the call.
        ForwardedFrom: Text,
        /// The caller's name.
        CallerName: Text,
        /// The response of the SIP side.
        SipResponseCode: Text,
        /// Who answered, where that is detected.
        AnsweredBy: OneOf(&ANSWERED_BY),
        /// The city of the caller's number, as far as known.
        FromCity: Text,
        /// Its state or province.
        FromState: Text,
        /// Its postal code.
        FromZip: Text,
        /// Its country.
        FromCountry: Text,
        /// The city of the callee's number.
        ToCity: Text,
        /// Its state or province.
        ToState: Text,
        /// Its postal code.
        ToZip: Text,
        /// Its country.
        ToCountry: Text,
        /// The city of the caller's number.
        CallerCity: Text,
        /// Its state or province.
        CallerState: Text,
        /// Its postal code.
        CallerZip: Text,
        /// Its country.
        CallerCountry: Text,
        /// The city of the callee's number.
        CalledCity: Text,
        /// Its state or province.
        CalledState: Text,
        /// Its postal code.
        CalledZip: Text,
        /// Its country.
        CalledCountry: Text,
        /// Where the recording can be fetched.
        RecordingUrl: Text,
        /// Its id.
        RecordingSid: Text,
        /// How long it is, in seconds.
        RecordingDuration: Text,
    } + observed {
        /// The SIP side's id of the call.
        SipCallId: Text,
        /// How long answering machine detection took, in milliseconds.
        MachineDetectionDuration: Text,
        /// The attestation of the caller's number.
        StirVerstat: Text,
        /// The reason that the caller gave with a branded call.
        CallReason: Text,
    }
    /// A recording is available, or failed.
    RECORDING = "Recording" {
        /// Identifies the recording: `RE` and 32 hexadecimal digits.
        RecordingSid: Text,
        /// How far it is.
        RecordingStatus: OneOf(&RECORDING_STATUSES),
        /// Where it can be fetched.
        RecordingUrl: Text,
        /// How long it is, in seconds.
        RecordingDuration: Text,
        /// How many channels it has.
        RecordingChannels: Text,
        /// What started it: `RecordVerb`, `DialVerb`, `Conference`, `OutboundAPI`, …
        RecordingSource: Text,
        /// Which side was recorded: `inbound`, `outbound` or `both`.
        RecordingTrack: Text,
        /// When it started, as in e-mail.
        RecordingStartTime: Text,
        /// Why it failed; `0` where it did not.
        ErrorCode: Text,
        /// The call.
        CallSid: Text,
        /// The conference.
        ConferenceSid: Text,
        /// The account that it belongs to.
        AccountSid: Text,
        /// The version of the API, a date.
        ApiVersion: Text,
    } + observed {
        /// The caller, in a recording of a call that asks for instructions.
        From: Text,
        /// The callee, likewise.
        To: Text,
        /// How far the call is, likewise.
        CallStatus: Text,
        /// Which way, likewise.
        Direction: Text,
    }
    /// Something happened in a conference.
    CONFERENCE_EVENT = "ConferenceEvent" {
        /// Identifies the conference: `CF` and 32 hexadecimal digits.
        ConferenceSid: Text,
        /// The conference's name.
        FriendlyName: Text,
        /// The account that it belongs to.
        AccountSid: Text,
        /// When it happened, as in e-mail.
        Timestamp: Text,
        /// What happened.
        StatusCallbackEvent: Required(&Text),
        /// The place among the conference's events.
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
        /// How the participant's call ended.
        ParticipantCallStatus: OneOf(&CALL_STATUSES),
        /// The call that ended the conference.
        CallSidEndingConference: Text,
        /// The participant who ended the conference.
        ParticipantLabelEndingConference: Text,
        /// Why the conference ended.
        ReasonConferenceEnded: Text,
        /// The same in words.
        Reason: Text,
        /// Why the participant left.
        ReasonParticipantLeft: Text,
        /// The event that caused this one.
        EventName: Text,
        /// The announcement.
        ReasonAnnouncementFailed: Text,
        /// Where the announcement is.
        AnnounceUrl: Text,
        /// The recording, at the end of the conference.
        RecordingUrl: Text,
        /// How long it is, in seconds.
        Duration: Text,
        /// How large it is, in bytes.
        RecordingFileSize: Text,
    } + observed {
        /// Whether the participant is muted, in another spelling.
        muted: Text,
        /// Whether the participant is on hold, in another spelling.
        hold: Text,
    }
}
