/** The payloads of Twilio. Generated from the definitions by `cargo xtask generate`. */

/** The payloads by type of event. */
export interface Payloads {
  "message.received": IncomingMessage;
  "message.status": MessageStatus;
  "voice.call.request": CallRequest;
  "voice.call.status": CallStatus;
  "voice.recording": Recording;
  "voice.conference.conference-start": ConferenceEvent & { StatusCallbackEvent: "conference-start" };
  "voice.conference.conference-end": ConferenceEvent & { StatusCallbackEvent: "conference-end" };
  "voice.conference.participant-join": ConferenceEvent & { StatusCallbackEvent: "participant-join" };
  "voice.conference.participant-leave": ConferenceEvent & { StatusCallbackEvent: "participant-leave" };
  "voice.conference.participant-modify": ConferenceEvent & { StatusCallbackEvent: "participant-modify" };
  "voice.conference.participant-mute": ConferenceEvent & { StatusCallbackEvent: "participant-mute" };
  "voice.conference.participant-unmute": ConferenceEvent & { StatusCallbackEvent: "participant-unmute" };
  "voice.conference.participant-hold": ConferenceEvent & { StatusCallbackEvent: "participant-hold" };
  "voice.conference.participant-unhold": ConferenceEvent & { StatusCallbackEvent: "participant-unhold" };
  "voice.conference.participant-speech-start": ConferenceEvent & { StatusCallbackEvent: "participant-speech-start" };
  "voice.conference.participant-speech-stop": ConferenceEvent & { StatusCallbackEvent: "participant-speech-stop" };
  "voice.conference.announcement-end": ConferenceEvent & { StatusCallbackEvent: "announcement-end" };
  "voice.conference.announcement-fail": ConferenceEvent & { StatusCallbackEvent: "announcement-fail" };
  "video.room-created": RoomEvent & { StatusCallbackEvent: "room-created" };
  "video.room-ended": RoomEvent & { StatusCallbackEvent: "room-ended" };
  "video.participant-connected": RoomEvent & { StatusCallbackEvent: "participant-connected" };
  "video.participant-disconnected": RoomEvent & { StatusCallbackEvent: "participant-disconnected" };
  "video.track-added": RoomEvent & { StatusCallbackEvent: "track-added" };
  "video.track-removed": RoomEvent & { StatusCallbackEvent: "track-removed" };
  "video.track-enabled": RoomEvent & { StatusCallbackEvent: "track-enabled" };
  "video.track-disabled": RoomEvent & { StatusCallbackEvent: "track-disabled" };
  "video.recording-started": RoomEvent & { StatusCallbackEvent: "recording-started" };
  "video.recording-completed": RoomEvent & { StatusCallbackEvent: "recording-completed" };
  "video.recording-failed": RoomEvent & { StatusCallbackEvent: "recording-failed" };
  "conversations.onMessageAdd": ConversationMessage & { EventType: "onMessageAdd" };
  "conversations.onMessageAdded": ConversationMessage & { EventType: "onMessageAdded" };
  "conversations.onMessageUpdate": ConversationMessage & { EventType: "onMessageUpdate" };
  "conversations.onMessageUpdated": ConversationMessage & { EventType: "onMessageUpdated" };
  "conversations.onMessageRemove": ConversationMessage & { EventType: "onMessageRemove" };
  "conversations.onMessageRemoved": ConversationMessage & { EventType: "onMessageRemoved" };
  "conversations.onDeliveryUpdated": ConversationDelivery & { EventType: "onDeliveryUpdated" };
  "conversations.onConversationAdd": Conversation & { EventType: "onConversationAdd" };
  "conversations.onConversationAdded": Conversation & { EventType: "onConversationAdded" };
  "conversations.onConversationUpdate": Conversation & { EventType: "onConversationUpdate" };
  "conversations.onConversationUpdated": Conversation & { EventType: "onConversationUpdated" };
  "conversations.onConversationStateUpdated": Conversation & { EventType: "onConversationStateUpdated" };
  "conversations.onConversationRemove": Conversation & { EventType: "onConversationRemove" };
  "conversations.onConversationRemoved": Conversation & { EventType: "onConversationRemoved" };
  "conversations.onParticipantAdd": ConversationParticipant & { EventType: "onParticipantAdd" };
  "conversations.onParticipantAdded": ConversationParticipant & { EventType: "onParticipantAdded" };
  "conversations.onParticipantUpdate": ConversationParticipant & { EventType: "onParticipantUpdate" };
  "conversations.onParticipantUpdated": ConversationParticipant & { EventType: "onParticipantUpdated" };
  "conversations.onParticipantRemove": ConversationParticipant & { EventType: "onParticipantRemove" };
  "conversations.onParticipantRemoved": ConversationParticipant & { EventType: "onParticipantRemoved" };
  "conversations.onUserAdded": ConversationUser & { EventType: "onUserAdded" };
  "conversations.onUserUpdate": ConversationUser & { EventType: "onUserUpdate" };
  "conversations.onUserUpdated": ConversationUser & { EventType: "onUserUpdated" };
  "debugger.event": DebuggerEvent;
  "com.twilio.messaging.message.queued": MessageStatusEvent & { type: "com.twilio.messaging.message.queued" };
  "com.twilio.messaging.message.sent": MessageStatusEvent & { type: "com.twilio.messaging.message.sent" };
  "com.twilio.messaging.message.delivered": MessageStatusEvent & { type: "com.twilio.messaging.message.delivered" };
  "com.twilio.messaging.message.undelivered": MessageStatusEvent & { type: "com.twilio.messaging.message.undelivered" };
  "com.twilio.messaging.message.failed": MessageStatusEvent & { type: "com.twilio.messaging.message.failed" };
  "com.twilio.messaging.message.read": MessageStatusEvent & { type: "com.twilio.messaging.message.read" };
  "com.twilio.messaging.inbound-message.received": InboundMessageEvent & {
    type: "com.twilio.messaging.inbound-message.received";
  };
  "com.twilio.eventstreams.test-event": TestEvent & { type: "com.twilio.eventstreams.test-event" };
}

/** A message arrived, on any channel. */
export interface IncomingMessage {
  /** Identifies the message: `SM` or `MM` and 32 hexadecimal digits. */
  MessageSid?: string | null;
  /** The same, under its earlier name. */
  SmsSid?: string | null;
  /** The same, under its earlier name. */
  SmsMessageSid?: string | null;
  /** The account that the number belongs to; a subaccount signs with its own Auth Token. */
  AccountSid?: string | null;
  /** The messaging service that the number belongs to. */
  MessagingServiceSid?: string | null;
  /** Who sent it: a number in E.164, or an address after its channel, as in `whatsapp:+15550100142`. */
  From?: string | null;
  /** The account's number or address, likewise. */
  To?: string | null;
  /** The text; may be missing or empty where there is media. */
  Body?: string | null;
  /** How many media items there are. */
  NumMedia?: string | null;
  /** How many parts an SMS was sent in; 1 on other channels. */
  NumSegments?: string | null;
  /** Where the first media item can be fetched. */
  MediaUrl0?: string | null;
  /** The second. */
  MediaUrl1?: string | null;
  /** The third. */
  MediaUrl2?: string | null;
  /** The fourth. */
  MediaUrl3?: string | null;
  /** The fifth. */
  MediaUrl4?: string | null;
  /** The sixth. */
  MediaUrl5?: string | null;
  /** The seventh. */
  MediaUrl6?: string | null;
  /** The eighth. */
  MediaUrl7?: string | null;
  /** The ninth. */
  MediaUrl8?: string | null;
  /** The tenth. */
  MediaUrl9?: string | null;
  /** The media type of the first media item. */
  MediaContentType0?: string | null;
  /** Of the second. */
  MediaContentType1?: string | null;
  /** Of the third. */
  MediaContentType2?: string | null;
  /** Of the fourth. */
  MediaContentType3?: string | null;
  /** Of the fifth. */
  MediaContentType4?: string | null;
  /** Of the sixth. */
  MediaContentType5?: string | null;
  /** Of the seventh. */
  MediaContentType6?: string | null;
  /** Of the eighth. */
  MediaContentType7?: string | null;
  /** Of the ninth. */
  MediaContentType8?: string | null;
  /** Of the tenth. */
  MediaContentType9?: string | null;
  /** The city of the sender's number, as far as known; may be empty. */
  FromCity?: string | null;
  /** Its state or province. */
  FromState?: string | null;
  /** Its postal code. */
  FromZip?: string | null;
  /** Its country. */
  FromCountry?: string | null;
  /** The city of the account's number. */
  ToCity?: string | null;
  /** Its state or province. */
  ToState?: string | null;
  /** Its postal code. */
  ToZip?: string | null;
  /** Its country. */
  ToCountry?: string | null;
  /** The version of the API, a date. */
  ApiVersion?: string | null;
  /** `received`. */
  SmsStatus?:
    | "queued"
    | "sending"
    | "sent"
    | "delivered"
    | "undelivered"
    | "failed"
    | "read"
    | "accepted"
    | "scheduled"
    | "canceled"
    | "partially_delivered"
    | "receiving"
    | "received"
    | (string & {})
    | null;
  /** The keyword that was handled, with Advanced Opt-Out. */
  OptOutType?: "STOP" | "START" | "HELP" | (string & {}) | null;
  /** The results of add-ons, JSON. */
  AddOns?: string | null;
  /** What kind of message it is: `text`, `image`, `location`, … */
  MessageType?: string | null;
  /** The text of the button that was pressed. */
  ButtonText?: string | null;
  /** What the button stands for, as set in the template. */
  ButtonPayload?: string | null;
  /** Whether the button was a reply or an action. */
  ButtonType?: "REPLY" | "ACTION" | (string & {}) | null;
  /** The item of an interactive message that was chosen, JSON. */
  InteractiveData?: string | null;
  /** What was entered in a WhatsApp Flow, JSON. */
  FlowData?: string | null;
  /** What the channel sends beside the message, JSON: `{type, data}`. */
  ChannelMetadata?: string | null;
  /** Degrees north. */
  Latitude?: string | null;
  /** Degrees east. */
  Longitude?: string | null;
  /** The address of a shared location. */
  Address?: string | null;
  /** The name of a shared location. */
  Label?: string | null;
  /** The sender's name in WhatsApp. */
  ProfileName?: string | null;
  /** The sender's WhatsApp ID, digits only. */
  WaId?: string | null;
  /** The sender's business-scoped user ID, as in `whatsapp:US.1234`. */
  ExternalUserId?: string | null;
  /** Whether it was forwarded. */
  Forwarded?: string | null;
  /** Whether it was forwarded often. */
  FrequentlyForwarded?: string | null;
  /** The message that it answers. */
  OriginalRepliedMessageSid?: string | null;
  /** Who sent that message. */
  OriginalRepliedMessageSender?: string | null;
  /** The text of the ad that led to the message. */
  ReferralBody?: string | null;
  /** Its headline. */
  ReferralHeadline?: string | null;
  /** Its id. */
  ReferralSourceId?: string | null;
  /** What kind of content it was. */
  ReferralSourceType?: string | null;
  /** Its address. */
  ReferralSourceUrl?: string | null;
  /** The id of its media. */
  ReferralMediaId?: string | null;
  /** The type of its media. */
  ReferralMediaContentType?: string | null;
  /** Where its media can be fetched. */
  ReferralMediaUrl?: string | null;
  /** How many media items it has. */
  ReferralNumMedia?: string | null;
  /** The id of the click. */
  ReferralCtwaClid?: string | null;
  /** Why the primary URL failed; sent to the fallback URL. */
  ErrorCode?: string | null;
  /** The URL that failed; sent to the fallback URL. */
  ErrorUrl?: string | null;
  /** The WhatsApp sender or channel that it came through. */
  ChannelInstallSid?: string | null;
  /** The channel of the sender's address. */
  ChannelPrefix?: string | null;
}

/**
 * A message that the account sent got further, or failed. The first status is not reported, and the order is not that
 * of the changes.
 */
export interface MessageStatus {
  /** Identifies the message: `SM` or `MM` and 32 hexadecimal digits. */
  MessageSid?: string | null;
  /** How far it got. */
  MessageStatus?:
    | "queued"
    | "sending"
    | "sent"
    | "delivered"
    | "undelivered"
    | "failed"
    | "read"
    | "accepted"
    | "scheduled"
    | "canceled"
    | "partially_delivered"
    | "receiving"
    | "received"
    | (string & {})
    | null;
  /** The same, under its earlier name. */
  SmsSid?: string | null;
  /** The same as the status, under its earlier name. */
  SmsStatus?:
    | "queued"
    | "sending"
    | "sent"
    | "delivered"
    | "undelivered"
    | "failed"
    | "read"
    | "accepted"
    | "scheduled"
    | "canceled"
    | "partially_delivered"
    | "receiving"
    | "received"
    | (string & {})
    | null;
  /** Why it failed, a number of Twilio's list; for `failed` and `undelivered`. */
  ErrorCode?: string | null;
  /** The same in words. */
  ErrorMessage?: string | null;
  /** The account that sent it. */
  AccountSid?: string | null;
  /** The messaging service that sent it. */
  MessagingServiceSid?: string | null;
  /** The account's number or address: in E.164, or after its channel, as in `whatsapp:+15550100180`. */
  From?: string | null;
  /** Who it was sent to, likewise. */
  To?: string | null;
  /** The version of the API, a date. */
  ApiVersion?: string | null;
  /** When the carrier reported it: year to minute as ten digits. */
  RawDlrDoneDate?: string | null;
  /** The WhatsApp sender or channel that sent it. */
  ChannelInstallSid?: string | null;
  /** Why it failed, in the channel's words. */
  ChannelStatusMessage?: string | null;
  /** The channel: `whatsapp`, … */
  ChannelPrefix?: string | null;
  /** Who it was sent to, the last digits masked. */
  ChannelToAddress?: string | null;
  /** The channel's own name for the change: `READ`, `DELIVERED`, … */
  EventType?: string | null;
  /** Whether it was sent from a template with a structure. */
  StructuredMessage?: string | null;
  /** What it cost, a decimal number. */
  Price?: string | null;
  /** In which currency, ISO 4217. */
  PriceUnit?: string | null;
}

/** A call asks for instructions: the response is TwiML. Parameters of the account's own may stand beside the fields. */
export interface CallRequest {
  /** Identifies the call: `CA` and 32 hexadecimal digits. */
  CallSid?: string | null;
  /** The account that the call belongs to; a subaccount signs with its own Auth Token. */
  AccountSid?: string | null;
  /** The caller: a number in E.164, a client or a SIP address. */
  From?: string | null;
  /** The callee, likewise. */
  To?: string | null;
  /** The same as `From`. */
  Caller?: string | null;
  /** The same as `To`. */
  Called?: string | null;
  /** How far the call is. */
  CallStatus?:
    | "queued"
    | "initiated"
    | "ringing"
    | "in-progress"
    | "completed"
    | "busy"
    | "failed"
    | "no-answer"
    | "canceled"
    | (string & {})
    | null;
  /** Which way. */
  Direction?: "inbound" | "outbound-api" | "outbound-dial" | (string & {}) | null;
  /** The version of the API, a date. */
  ApiVersion?: string | null;
  /** The number that forwarded the call, as far as known. */
  ForwardedFrom?: string | null;
  /** The caller's name, where the lookup is enabled. */
  CallerName?: string | null;
  /** The call that dialled this one. */
  ParentCallSid?: string | null;
  /** A token with which the caller's number may be shown on a forwarded call. */
  CallToken?: string | null;
  /** The attestation of the caller's number. */
  StirVerstat?: string | null;
  /** The city of the caller's number, as far as known. */
  FromCity?: string | null;
  /** Its state or province. */
  FromState?: string | null;
  /** Its postal code. */
  FromZip?: string | null;
  /** Its country. */
  FromCountry?: string | null;
  /** The city of the callee's number. */
  ToCity?: string | null;
  /** Its state or province. */
  ToState?: string | null;
  /** Its postal code. */
  ToZip?: string | null;
  /** Its country. */
  ToCountry?: string | null;
  /** The city of the caller's number. */
  CallerCity?: string | null;
  /** Its state or province. */
  CallerState?: string | null;
  /** Its postal code. */
  CallerZip?: string | null;
  /** Its country. */
  CallerCountry?: string | null;
  /** The city of the callee's number. */
  CalledCity?: string | null;
  /** Its state or province. */
  CalledState?: string | null;
  /** Its postal code. */
  CalledZip?: string | null;
  /** Its country. */
  CalledCountry?: string | null;
  /** Who answered, where that is detected. */
  AnsweredBy?:
    | "human"
    | "machine_start"
    | "machine_end_beep"
    | "machine_end_silence"
    | "machine_end_other"
    | "fax"
    | "unknown"
    | (string & {})
    | null;
  /** The keys that were pressed, for `Gather`. */
  Digits?: string | null;
  /** The key that ended the input. */
  FinishedOnKey?: string | null;
  /** What was said, for `Gather`. */
  SpeechResult?: string | null;
  /** How certain that is, from 0 to 1. */
  Confidence?: string | null;
  /** What became of a call that was dialled. */
  DialCallStatus?:
    | "queued"
    | "initiated"
    | "ringing"
    | "in-progress"
    | "completed"
    | "busy"
    | "failed"
    | "no-answer"
    | "canceled"
    | (string & {})
    | null;
  /** That call. */
  DialCallSid?: string | null;
  /** How long it took, in seconds. */
  DialCallDuration?: string | null;
  /** The recording, where the call was recorded. */
  RecordingUrl?: string | null;
  /** Its id. */
  RecordingSid?: string | null;
  /** How long it is, in seconds. */
  RecordingDuration?: string | null;
  /** Why the primary URL failed; sent to the fallback URL. */
  ErrorCode?: string | null;
  /** The URL that failed; sent to the fallback URL. */
  ErrorUrl?: string | null;
  /** Fields of the account's own. */
  [key: string]: unknown;
}

/** A call got further, or ended. */
export interface CallStatus {
  /** Identifies the call: `CA` and 32 hexadecimal digits. */
  CallSid?: string | null;
  /** The account that the call belongs to. */
  AccountSid?: string | null;
  /** The caller: a number in E.164, a client or a SIP address. */
  From?: string | null;
  /** The callee, likewise. */
  To?: string | null;
  /** The same as `From`. */
  Caller?: string | null;
  /** The same as `To`. */
  Called?: string | null;
  /** How far the call is. */
  CallStatus?:
    | "queued"
    | "initiated"
    | "ringing"
    | "in-progress"
    | "completed"
    | "busy"
    | "failed"
    | "no-answer"
    | "canceled"
    | (string & {})
    | null;
  /** Which way. */
  Direction?: "inbound" | "outbound-api" | "outbound-dial" | (string & {}) | null;
  /** The version of the API, a date. */
  ApiVersion?: string | null;
  /** When it happened, as in e-mail: `Sun, 25 Mar 2018 09:53:19 +0000`. */
  Timestamp?: string | null;
  /** `call-progress-events`. */
  CallbackSource?: string | null;
  /** The place among the call's changes, from 0. They may arrive in another order. */
  SequenceNumber?: string | null;
  /** How long the call took, in seconds. */
  CallDuration?: string | null;
  /** How long the call took, in minutes that were begun. */
  Duration?: string | null;
  /** The call that dialled this one. */
  ParentCallSid?: string | null;
  /** The number that forwarded the call. */
  ForwardedFrom?: string | null;
  /** The caller's name. */
  CallerName?: string | null;
  /** The response of the SIP side. */
  SipResponseCode?: string | null;
  /** Who answered, where that is detected. */
  AnsweredBy?:
    | "human"
    | "machine_start"
    | "machine_end_beep"
    | "machine_end_silence"
    | "machine_end_other"
    | "fax"
    | "unknown"
    | (string & {})
    | null;
  /** The city of the caller's number, as far as known. */
  FromCity?: string | null;
  /** Its state or province. */
  FromState?: string | null;
  /** Its postal code. */
  FromZip?: string | null;
  /** Its country. */
  FromCountry?: string | null;
  /** The city of the callee's number. */
  ToCity?: string | null;
  /** Its state or province. */
  ToState?: string | null;
  /** Its postal code. */
  ToZip?: string | null;
  /** Its country. */
  ToCountry?: string | null;
  /** The city of the caller's number. */
  CallerCity?: string | null;
  /** Its state or province. */
  CallerState?: string | null;
  /** Its postal code. */
  CallerZip?: string | null;
  /** Its country. */
  CallerCountry?: string | null;
  /** The city of the callee's number. */
  CalledCity?: string | null;
  /** Its state or province. */
  CalledState?: string | null;
  /** Its postal code. */
  CalledZip?: string | null;
  /** Its country. */
  CalledCountry?: string | null;
  /** Where the recording can be fetched. */
  RecordingUrl?: string | null;
  /** Its id. */
  RecordingSid?: string | null;
  /** How long it is, in seconds. */
  RecordingDuration?: string | null;
  /** The SIP side's id of the call. */
  SipCallId?: string | null;
  /** How long answering machine detection took, in milliseconds. */
  MachineDetectionDuration?: string | null;
  /** The attestation of the caller's number. */
  StirVerstat?: string | null;
  /** The reason that the caller gave with a branded call. */
  CallReason?: string | null;
}

/** A recording is available, or failed. */
export interface Recording {
  /** Identifies the recording: `RE` and 32 hexadecimal digits. */
  RecordingSid?: string | null;
  /** How far it is. */
  RecordingStatus?: "in-progress" | "completed" | "absent" | "failed" | (string & {}) | null;
  /** Where it can be fetched. */
  RecordingUrl?: string | null;
  /** How long it is, in seconds. */
  RecordingDuration?: string | null;
  /** How many channels it has. */
  RecordingChannels?: string | null;
  /** What started it: `RecordVerb`, `DialVerb`, `Conference`, `OutboundAPI`, … */
  RecordingSource?: string | null;
  /** Which side was recorded: `inbound`, `outbound` or `both`. */
  RecordingTrack?: string | null;
  /** When it started, as in e-mail. */
  RecordingStartTime?: string | null;
  /** Why it failed; `0` where it did not. */
  ErrorCode?: string | null;
  /** The call. */
  CallSid?: string | null;
  /** The conference. */
  ConferenceSid?: string | null;
  /** The account that it belongs to. */
  AccountSid?: string | null;
  /** The version of the API, a date. */
  ApiVersion?: string | null;
  /** The caller, in a recording of a call that asks for instructions. */
  From?: string | null;
  /** The callee, likewise. */
  To?: string | null;
  /** How far the call is, likewise. */
  CallStatus?: string | null;
  /** Which way, likewise. */
  Direction?: string | null;
}

/** Something happened in a conference. */
export interface ConferenceEvent {
  /** Identifies the conference: `CF` and 32 hexadecimal digits. */
  ConferenceSid?: string | null;
  /** The conference's name. */
  FriendlyName?: string | null;
  /** The account that it belongs to. */
  AccountSid?: string | null;
  /** When it happened, as in e-mail. */
  Timestamp?: string | null;
  /** What happened. */
  StatusCallbackEvent: string;
  /** The place among the conference's events. */
  SequenceNumber?: string | null;
  /** The participant's call. */
  CallSid?: string | null;
  /** The participant's name. */
  ParticipantLabel?: string | null;
  /** Whether the participant is muted. */
  Muted?: string | null;
  /** Whether the participant is on hold. */
  Hold?: string | null;
  /** Whether the participant is a coach. */
  Coaching?: string | null;
  /** The call that is coached. */
  CallSidToCoach?: string | null;
  /** Whether the conference starts with the participant. */
  StartConferenceOnEnter?: string | null;
  /** Whether the conference ends with the participant. */
  EndConferenceOnExit?: string | null;
  /** How the participant's call ended. */
  ParticipantCallStatus?:
    | "queued"
    | "initiated"
    | "ringing"
    | "in-progress"
    | "completed"
    | "busy"
    | "failed"
    | "no-answer"
    | "canceled"
    | (string & {})
    | null;
  /** The call that ended the conference. */
  CallSidEndingConference?: string | null;
  /** The participant who ended the conference. */
  ParticipantLabelEndingConference?: string | null;
  /** Why the conference ended. */
  ReasonConferenceEnded?: string | null;
  /** The same in words. */
  Reason?: string | null;
  /** Why the participant left. */
  ReasonParticipantLeft?: string | null;
  /** The event that caused this one. */
  EventName?: string | null;
  /** The announcement. */
  ReasonAnnouncementFailed?: string | null;
  /** Where the announcement is. */
  AnnounceUrl?: string | null;
  /** The recording, at the end of the conference. */
  RecordingUrl?: string | null;
  /** How long it is, in seconds. */
  Duration?: string | null;
  /** How large it is, in bytes. */
  RecordingFileSize?: string | null;
  /** Whether the participant is muted, in another spelling. */
  muted?: string | null;
  /** Whether the participant is on hold, in another spelling. */
  hold?: string | null;
}

/** Something happened in a video room. */
export interface RoomEvent {
  /** Identifies the room: `RM` and 32 hexadecimal digits. */
  RoomSid?: string | null;
  /** The room's name. */
  RoomName?: string | null;
  /** Whether it is a `group`, `peer-to-peer` or `go` room. */
  RoomType?: string | null;
  /** Whether it is in progress. */
  RoomStatus?: string | null;
  /** How long it was open, in seconds. */
  RoomDuration?: string | null;
  /** The account that it belongs to. */
  AccountSid?: string | null;
  /** What happened. */
  StatusCallbackEvent: string;
  /** When it happened. */
  Timestamp?: string | null;
  /** The place among the room's events. */
  SequenceNumber?: string | null;
  /** The participant. */
  ParticipantSid?: string | null;
  /** Whether the participant is connected. */
  ParticipantStatus?: string | null;
  /** How long the participant was connected, in seconds. */
  ParticipantDuration?: string | null;
  /** The participant's identity. */
  ParticipantIdentity?: string | null;
  /** The track. */
  TrackSid?: string | null;
  /** Whether it is `audio`, `video` or `data`. */
  TrackKind?: string | null;
  /** The track's name. */
  TrackName?: string | null;
  /** The recording. */
  RecordingSid?: string | null;
  /** What the recording was made of. */
  SourceSid?: string | null;
  /** Whether it is `audio` or `video`. */
  Type?: string | null;
  /** How long the recording is, in seconds. */
  Duration?: string | null;
  /** How large it is, in bytes. */
  Size?: string | null;
  /** How it is encoded. */
  Container?: string | null;
  /** By which codec. */
  Codec?: string | null;
  /** Where it can be fetched. */
  MediaUri?: string | null;
  /** When it began, relative to the room. */
  OffsetFromTwilioEpoch?: string | null;
  /** Where it was stored. */
  MediaExternalLocation?: string | null;
  /** Why it failed. */
  FailedOperation?: string | null;
  /** The same in words. */
  ErrorMessage?: string | null;
  /** The same as a number of Twilio's list. */
  ErrorCode?: string | null;
}

/** A message of a conversation. */
export interface ConversationMessage {
  /** What happened or, in the present tense, is going to happen unless the response rejects it. */
  EventType: string;
  /** The account that it belongs to; a subaccount signs with its own Auth Token. */
  AccountSid?: string | null;
  /** How often the request was repeated. */
  RetryCount?: string | null;
  /** Where the change comes from: `SDK`, `API`, `SMS`, `WHATSAPP`, … */
  Source?: string | null;
  /** The user who made the change through the SDK. */
  ClientIdentity?: string | null;
  /** The service that the conversation belongs to. */
  ChatServiceSid?: string | null;
  /** Identifies the conversation: `CH` and 32 hexadecimal digits. */
  ConversationSid?: string | null;
  /** What the account has stored with it, JSON. */
  Attributes?: string | null;
  /** When it was made. */
  DateCreated?: string | null;
  /** When it was last changed. */
  DateUpdated?: string | null;
  /** When it was removed. */
  DateRemoved?: string | null;
  /** Identifies the message: `IM` and 32 hexadecimal digits. */
  MessageSid?: string | null;
  /** The message's number in its conversation. */
  Index?: string | null;
  /** The text. */
  Body?: string | null;
  /** Who wrote it: an identity, a number, or an address. */
  Author?: string | null;
  /** The participant who wrote it. */
  ParticipantSid?: string | null;
  /** The media items, JSON. */
  Media?: string | null;
  /** Who changed it. */
  ModifiedBy?: string | null;
  /** The messaging service that it came through. */
  MessagingServiceSid?: string | null;
  /** What the channel sends beside the message, JSON. */
  ChannelMetadata?: string | null;
}

/** A message of a conversation got further on its channel. */
export interface ConversationDelivery {
  /** What happened or, in the present tense, is going to happen unless the response rejects it. */
  EventType: string;
  /** The account that it belongs to; a subaccount signs with its own Auth Token. */
  AccountSid?: string | null;
  /** How often the request was repeated. */
  RetryCount?: string | null;
  /** Where the change comes from: `SDK`, `API`, `SMS`, `WHATSAPP`, … */
  Source?: string | null;
  /** The user who made the change through the SDK. */
  ClientIdentity?: string | null;
  /** The service that the conversation belongs to. */
  ChatServiceSid?: string | null;
  /** Identifies the conversation: `CH` and 32 hexadecimal digits. */
  ConversationSid?: string | null;
  /** What the account has stored with it, JSON. */
  Attributes?: string | null;
  /** When it was made. */
  DateCreated?: string | null;
  /** When it was last changed. */
  DateUpdated?: string | null;
  /** When it was removed. */
  DateRemoved?: string | null;
  /** Identifies the receipt: `DY` and 32 hexadecimal digits. */
  DeliveryReceiptSid?: string | null;
  /** The message. */
  MessageSid?: string | null;
  /** The message on its channel. */
  ChannelMessageSid?: string | null;
  /** The participant it was sent to. */
  ParticipantSid?: string | null;
  /** How far it got. */
  Status?: "sent" | "delivered" | "read" | "failed" | "undelivered" | (string & {}) | null;
  /** Why it failed, a number of Twilio's list; `0` where it did not. */
  ErrorCode?: string | null;
}

/** A conversation. */
export interface Conversation {
  /** What happened or, in the present tense, is going to happen unless the response rejects it. */
  EventType: string;
  /** The account that it belongs to; a subaccount signs with its own Auth Token. */
  AccountSid?: string | null;
  /** How often the request was repeated. */
  RetryCount?: string | null;
  /** Where the change comes from: `SDK`, `API`, `SMS`, `WHATSAPP`, … */
  Source?: string | null;
  /** The user who made the change through the SDK. */
  ClientIdentity?: string | null;
  /** The service that the conversation belongs to. */
  ChatServiceSid?: string | null;
  /** Identifies the conversation: `CH` and 32 hexadecimal digits. */
  ConversationSid?: string | null;
  /** What the account has stored with it, JSON. */
  Attributes?: string | null;
  /** When it was made. */
  DateCreated?: string | null;
  /** When it was last changed. */
  DateUpdated?: string | null;
  /** When it was removed. */
  DateRemoved?: string | null;
  /** The messaging service that it uses. */
  MessagingServiceSid?: string | null;
  /** The name shown to users. */
  FriendlyName?: string | null;
  /** The account's own name for it. */
  UniqueName?: string | null;
  /** Whether it is active. */
  State?: "active" | "inactive" | "closed" | (string & {}) | null;
  /** The state before. */
  StateFrom?: "active" | "inactive" | "closed" | (string & {}) | null;
  /** The state after. */
  StateTo?: "active" | "inactive" | "closed" | (string & {}) | null;
  /** When the state changed. */
  StateUpdated?: string | null;
  /** What changed the state: `API`, `TIMER` or `EVENT`. */
  Reason?: string | null;
  /** Who made it. */
  CreatedBy?: string | null;
  /** The text of the message that began it. */
  MessageBody?: string | null;
  /** Who sent that message. */
  MessageAuthor?: string | null;
  /** The address of the participant who began it. */
  "MessagingBinding.Address"?: string | string[] | null;
  /** The account's address that it was begun with. */
  "MessagingBinding.ProxyAddress"?: string | null;
  /** The name that was used for it on the side of the SDK. */
  "MessagingBinding.AuthorAddress"?: string | null;
}

/** A participant of a conversation. */
export interface ConversationParticipant {
  /** What happened or, in the present tense, is going to happen unless the response rejects it. */
  EventType: string;
  /** The account that it belongs to; a subaccount signs with its own Auth Token. */
  AccountSid?: string | null;
  /** How often the request was repeated. */
  RetryCount?: string | null;
  /** Where the change comes from: `SDK`, `API`, `SMS`, `WHATSAPP`, … */
  Source?: string | null;
  /** The user who made the change through the SDK. */
  ClientIdentity?: string | null;
  /** The service that the conversation belongs to. */
  ChatServiceSid?: string | null;
  /** Identifies the conversation: `CH` and 32 hexadecimal digits. */
  ConversationSid?: string | null;
  /** What the account has stored with it, JSON. */
  Attributes?: string | null;
  /** When it was made. */
  DateCreated?: string | null;
  /** When it was last changed. */
  DateUpdated?: string | null;
  /** When it was removed. */
  DateRemoved?: string | null;
  /** Identifies the participant: `MB` and 32 hexadecimal digits. */
  ParticipantSid?: string | null;
  /** The role in the conversation. */
  RoleSid?: string | null;
  /** The identity of a participant by way of the SDK. */
  Identity?: string | null;
  /** The number or address of a participant by way of a channel. */
  "MessagingBinding.Address"?: string | string[] | null;
  /** The account's number or address that the participant sees. */
  "MessagingBinding.ProxyAddress"?: string | null;
  /** The account's number in a group MMS. */
  "MessagingBinding.ProjectedAddress"?: string | string[] | null;
  /** The channel: `sms`, `whatsapp`, … */
  "MessagingBinding.Type"?: string | null;
  /** The last message that the participant has read. */
  LastReadMessageIndex?: string | null;
  /** When that was. */
  LastReadTimestamp?: string | null;
}

/** A user of Conversations. */
export interface ConversationUser {
  /** What happened or, in the present tense, is going to happen unless the response rejects it. */
  EventType: string;
  /** The account that it belongs to; a subaccount signs with its own Auth Token. */
  AccountSid?: string | null;
  /** How often the request was repeated. */
  RetryCount?: string | null;
  /** Where the change comes from: `SDK`, `API`, `SMS`, `WHATSAPP`, … */
  Source?: string | null;
  /** The user who made the change through the SDK. */
  ClientIdentity?: string | null;
  /** The service that the conversation belongs to. */
  ChatServiceSid?: string | null;
  /** Identifies the conversation: `CH` and 32 hexadecimal digits. */
  ConversationSid?: string | null;
  /** What the account has stored with it, JSON. */
  Attributes?: string | null;
  /** When it was made. */
  DateCreated?: string | null;
  /** When it was last changed. */
  DateUpdated?: string | null;
  /** When it was removed. */
  DateRemoved?: string | null;
  /** Identifies the user: `US` and 32 hexadecimal digits. */
  UserSid?: string | null;
  /** The user's identity. */
  Identity?: string | null;
  /** The name shown to users. */
  FriendlyName?: string | null;
  /** The user's role. */
  RoleSid?: string | null;
  /** Whether the user is online. */
  IsOnline?: string | null;
  /** Whether notifications reach the user. */
  IsNotifiable?: string | null;
}

/** An error or warning of the account. */
export interface DebuggerEvent {
  /** Identifies the event: `NO` and 32 hexadecimal digits. */
  Sid?: string | null;
  /** The account. */
  AccountSid?: string | null;
  /** The account above it. */
  ParentAccountSid?: string | null;
  /** When it happened. */
  Timestamp?: string | null;
  /** How bad it is. */
  Level?: "ERROR" | "WARNING" | (string & {}) | null;
  /** The media type of the payload. */
  PayloadType?: string | null;
  /** What happened, JSON. */
  Payload?: string | null;
}

/** A CloudEvent about a message that the account sent. */
export interface MessageStatusEvent {
  /** The version of the CloudEvents specification. */
  specversion?: string | null;
  /** What happened. */
  type: string;
  /** Where it comes from. */
  source?: string | null;
  /** Identifies the event. */
  id?: string | null;
  /** When it happened. */
  time?: string | null;
  /** The JSON Schema of the data. */
  dataschema?: string | null;
  /** The media type of the data. Some examples show a date. */
  datacontenttype?: string | null;
  /** The message. */
  data?: MessageStatusData | null;
}

/** A message that the account sent, and how far it got. Each version of the schema adds fields. */
export interface MessageStatusData {
  /** Identifies the message. */
  messageSid?: string | null;
  /** How far it got, in capitals. */
  messageStatus?: string | null;
  /** The account that sent it. */
  accountSid?: string | null;
  /** The messaging service that sent it. */
  messagingServiceSid?: string | null;
  /** When it happened. */
  timestamp?: string | null;
  /** The same as the event's type. */
  eventName?: string | null;
  /** The account's number or address. */
  from?: string | null;
  /** Who it was sent to. */
  to?: string | null;
  /** Why it failed. */
  errorCode?: number | string | null;
  /** The same in words. */
  errorMessage?: string | null;
  /** How many parts it was sent in. */
  numberOfSegments?: number | null;
  /** How many media items it has. */
  numMedia?: number | null;
  /** The recipient's mobile country code. */
  mcc?: string | null;
  /** The recipient's mobile network code. */
  mnc?: string | null;
  /** Fields of the account's own. */
  [key: string]: unknown;
}

/** A CloudEvent about a message that arrived. */
export interface InboundMessageEvent {
  /** The version of the CloudEvents specification. */
  specversion?: string | null;
  /** What happened. */
  type: string;
  /** Where it comes from. */
  source?: string | null;
  /** Identifies the event. */
  id?: string | null;
  /** When it happened. */
  time?: string | null;
  /** The JSON Schema of the data. */
  dataschema?: string | null;
  /** The media type of the data. Some examples show a date. */
  datacontenttype?: string | null;
  /** The message. */
  data?: InboundMessageData | null;
}

/** A message that arrived. Each version of the schema adds fields. */
export interface InboundMessageData {
  /** Identifies the message. */
  messageSid?: string | null;
  /** The account that the number belongs to. */
  accountSid?: string | null;
  /** The messaging service that the number belongs to. */
  messagingServiceSid?: string | null;
  /** When it arrived. */
  timestamp?: string | null;
  /** The same as the event's type. */
  eventName?: string | null;
  /** Who sent it. */
  from?: string | null;
  /** The account's number or address. */
  to?: string | null;
  /** The text. */
  body?: string | null;
  /** How many media items it has. */
  numMedia?: number | null;
  /** How many parts it was sent in. */
  numSegments?: number | null;
  /** The city of the sender's number, as far as known. */
  fromCity?: string | null;
  /** Its state or province. */
  fromState?: string | null;
  /** Its postal code. */
  fromZip?: string | null;
  /** Its country. */
  fromCountry?: string | null;
  /** The city of the account's number. */
  toCity?: string | null;
  /** Its state or province. */
  toState?: string | null;
  /** Its postal code. */
  toZip?: string | null;
  /** Its country. */
  toCountry?: string | null;
  /** The sender's mobile country code. */
  mcc?: string | null;
  /** The sender's mobile network code. */
  mnc?: string | null;
  /** Fields of the account's own. */
  [key: string]: unknown;
}

/** A CloudEvent that tests the sink. */
export interface TestEvent {
  /** The version of the CloudEvents specification. */
  specversion?: string | null;
  /** What happened. */
  type: string;
  /** Where it comes from. */
  source?: string | null;
  /** The account: not the same for one event alone. */
  id?: string | null;
  /** When it happened. */
  time?: string | null;
  /** The JSON Schema of the data. */
  dataschema?: string | null;
  /** The media type of the data. */
  datacontenttype?: string | null;
  /** The account's own test data. */
  data?: Record<string, unknown> | null;
}
