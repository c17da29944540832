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

/** A message was received, on any channel. */
export interface IncomingMessage {
  /** The id of the message: `SM` or `MM` and 32 hexadecimal digits. */
  MessageSid?: string | null;
  /** The same, under its former name. */
  SmsSid?: string | null;
  /** The same, under its former name. */
  SmsMessageSid?: string | null;
  /** The account of the number; requests of a subaccount are signed with its own Auth Token. */
  AccountSid?: string | null;
  /** The messaging service that the number belongs to. */
  MessagingServiceSid?: string | null;
  /** The sender: a number in E.164, or an address with its channel, as in `whatsapp:+15550100142`. */
  From?: string | null;
  /** The account's number or address, in the same form. */
  To?: string | null;
  /** The text; may be missing or empty if there is media. */
  Body?: string | null;
  /** The number of media items. */
  NumMedia?: string | null;
  /** The number of parts in which an SMS was sent; 1 on other channels. */
  NumSegments?: string | null;
  /** The URL of the first media item. */
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
  /** The media type of the second. */
  MediaContentType1?: string | null;
  /** The media type of the third. */
  MediaContentType2?: string | null;
  /** The media type of the fourth. */
  MediaContentType3?: string | null;
  /** The media type of the fifth. */
  MediaContentType4?: string | null;
  /** The media type of the sixth. */
  MediaContentType5?: string | null;
  /** The media type of the seventh. */
  MediaContentType6?: string | null;
  /** The media type of the eighth. */
  MediaContentType7?: string | null;
  /** The media type of the ninth. */
  MediaContentType8?: string | null;
  /** The media type of the tenth. */
  MediaContentType9?: string | null;
  /** The city of the sender's number, as far as known; may be empty. */
  FromCity?: string | null;
  /** The state or province. */
  FromState?: string | null;
  /** The postal code. */
  FromZip?: string | null;
  /** The country. */
  FromCountry?: string | null;
  /** The city of the account's number. */
  ToCity?: string | null;
  /** The state or province. */
  ToState?: string | null;
  /** The postal code. */
  ToZip?: string | null;
  /** The country. */
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
  /** The kind of the message: `text`, `image`, `location`, … */
  MessageType?: string | null;
  /** The text of the button that was pressed. */
  ButtonText?: string | null;
  /** The payload of the button, as set in the template. */
  ButtonPayload?: string | null;
  /** Whether the button was a reply or an action. */
  ButtonType?: "REPLY" | "ACTION" | (string & {}) | null;
  /** The item of an interactive message that was chosen, JSON. */
  InteractiveData?: string | null;
  /** The data that was entered in a WhatsApp Flow, as JSON. */
  FlowData?: string | null;
  /** Metadata of the channel, as JSON: `{type, data}`. */
  ChannelMetadata?: string | null;
  /** The latitude, in degrees north. */
  Latitude?: string | null;
  /** The longitude, in degrees east. */
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
  /** The message to which it replies. */
  OriginalRepliedMessageSid?: string | null;
  /** The sender of that message. */
  OriginalRepliedMessageSender?: string | null;
  /** The text of the ad that led to the message. */
  ReferralBody?: string | null;
  /** The headline. */
  ReferralHeadline?: string | null;
  /** The id. */
  ReferralSourceId?: string | null;
  /** The kind of the content. */
  ReferralSourceType?: string | null;
  /** The address. */
  ReferralSourceUrl?: string | null;
  /** The id of its media. */
  ReferralMediaId?: string | null;
  /** The type of its media. */
  ReferralMediaContentType?: string | null;
  /** The URL of its media. */
  ReferralMediaUrl?: string | null;
  /** The number of media items. */
  ReferralNumMedia?: string | null;
  /** The id of the click. */
  ReferralCtwaClid?: string | null;
  /** The error code of the primary URL; sent to the fallback URL. */
  ErrorCode?: string | null;
  /** The URL that failed; sent to the fallback URL. */
  ErrorUrl?: string | null;
  /** The WhatsApp sender or channel through which it was received. */
  ChannelInstallSid?: string | null;
  /** The channel of the sender's address. */
  ChannelPrefix?: string | null;
}

/**
 * The status of a message that the account sent. The first status is not sent, and statuses may arrive in another
 * order.
 */
export interface MessageStatus {
  /** The id of the message: `SM` or `MM` and 32 hexadecimal digits. */
  MessageSid?: string | null;
  /** The status. */
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
  /** The same, under its former name. */
  SmsSid?: string | null;
  /** The same as the status, under its former name. */
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
  /** The error code of Twilio, for `failed` and `undelivered`. */
  ErrorCode?: string | null;
  /** A description of it. */
  ErrorMessage?: string | null;
  /** The account that sent it. */
  AccountSid?: string | null;
  /** The messaging service that sent it. */
  MessagingServiceSid?: string | null;
  /** The account's number or address: in E.164, or after its channel, as in `whatsapp:+15550100180`. */
  From?: string | null;
  /** The recipient, in the same form. */
  To?: string | null;
  /** The version of the API, a date. */
  ApiVersion?: string | null;
  /** The time of the carrier's report: year to minute as ten digits. */
  RawDlrDoneDate?: string | null;
  /** The WhatsApp sender or channel that sent it. */
  ChannelInstallSid?: string | null;
  /** The channel's description of the failure. */
  ChannelStatusMessage?: string | null;
  /** The channel: `whatsapp`, … */
  ChannelPrefix?: string | null;
  /** The recipient, with the last digits masked. */
  ChannelToAddress?: string | null;
  /** The channel's name of the change: `READ`, `DELIVERED`, … */
  EventType?: string | null;
  /** Whether it was sent from a structured template. */
  StructuredMessage?: string | null;
  /** The price, a decimal number. */
  Price?: string | null;
  /** The currency, ISO 4217. */
  PriceUnit?: string | null;
}

/** The instructions of a call are requested; the response is TwiML. The payload may have parameters of the account. */
export interface CallRequest {
  /** The id of the call: `CA` and 32 hexadecimal digits. */
  CallSid?: string | null;
  /** The account of the call; requests of a subaccount are signed with its own Auth Token. */
  AccountSid?: string | null;
  /** The caller: a number in E.164, a client or a SIP address. */
  From?: string | null;
  /** The callee, in the same form. */
  To?: string | null;
  /** The same as `From`. */
  Caller?: string | null;
  /** The same as `To`. */
  Called?: string | null;
  /** The status of the call. */
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
  /** The direction. */
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
  /** The state or province. */
  FromState?: string | null;
  /** The postal code. */
  FromZip?: string | null;
  /** The country. */
  FromCountry?: string | null;
  /** The city of the callee's number. */
  ToCity?: string | null;
  /** The state or province. */
  ToState?: string | null;
  /** The postal code. */
  ToZip?: string | null;
  /** The country. */
  ToCountry?: string | null;
  /** The city of the caller's number. */
  CallerCity?: string | null;
  /** The state or province. */
  CallerState?: string | null;
  /** The postal code. */
  CallerZip?: string | null;
  /** The country. */
  CallerCountry?: string | null;
  /** The city of the callee's number. */
  CalledCity?: string | null;
  /** The state or province. */
  CalledState?: string | null;
  /** The postal code. */
  CalledZip?: string | null;
  /** The country. */
  CalledCountry?: string | null;
  /** The kind of the answering party, if it is detected. */
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
  /** The recognized speech, for `Gather`. */
  SpeechResult?: string | null;
  /** The confidence of the speech recognition, from 0 to 1. */
  Confidence?: string | null;
  /** The status of the dialled call. */
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
  /** The id of the dialled call. */
  DialCallSid?: string | null;
  /** The duration in seconds. */
  DialCallDuration?: string | null;
  /** The recording, if the call was recorded. */
  RecordingUrl?: string | null;
  /** The id. */
  RecordingSid?: string | null;
  /** The duration in seconds. */
  RecordingDuration?: string | null;
  /** The error code of the primary URL; sent to the fallback URL. */
  ErrorCode?: string | null;
  /** The URL that failed; sent to the fallback URL. */
  ErrorUrl?: string | null;
  /** Custom fields of the account. */
  [key: string]: unknown;
}

/** The status of a call changed. */
export interface CallStatus {
  /** The id of the call: `CA` and 32 hexadecimal digits. */
  CallSid?: string | null;
  /** The account that the call belongs to. */
  AccountSid?: string | null;
  /** The caller: a number in E.164, a client or a SIP address. */
  From?: string | null;
  /** The callee, in the same form. */
  To?: string | null;
  /** The same as `From`. */
  Caller?: string | null;
  /** The same as `To`. */
  Called?: string | null;
  /** The status of the call. */
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
  /** The direction. */
  Direction?: "inbound" | "outbound-api" | "outbound-dial" | (string & {}) | null;
  /** The version of the API, a date. */
  ApiVersion?: string | null;
  /** The time of the event, as in e-mail: `Sun, 25 Mar 2018 09:53:19 +0000`. */
  Timestamp?: string | null;
  /** `call-progress-events`. */
  CallbackSource?: string | null;
  /** The sequence number among the changes of the call, from 0. Webhooks may arrive in another order. */
  SequenceNumber?: string | null;
  /** The duration of the call, in seconds. */
  CallDuration?: string | null;
  /** The duration of the call, rounded up to minutes. */
  Duration?: string | null;
  /** The call that dialled this one. */
  ParentCallSid?: string | null;
  /** The number that forwarded the call. */
  ForwardedFrom?: string | null;
  /** The caller's name. */
  CallerName?: string | null;
  /** The response of the SIP side. */
  SipResponseCode?: string | null;
  /** The kind of the answering party, if it is detected. */
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
  /** The state or province. */
  FromState?: string | null;
  /** The postal code. */
  FromZip?: string | null;
  /** The country. */
  FromCountry?: string | null;
  /** The city of the callee's number. */
  ToCity?: string | null;
  /** The state or province. */
  ToState?: string | null;
  /** The postal code. */
  ToZip?: string | null;
  /** The country. */
  ToCountry?: string | null;
  /** The city of the caller's number. */
  CallerCity?: string | null;
  /** The state or province. */
  CallerState?: string | null;
  /** The postal code. */
  CallerZip?: string | null;
  /** The country. */
  CallerCountry?: string | null;
  /** The city of the callee's number. */
  CalledCity?: string | null;
  /** The state or province. */
  CalledState?: string | null;
  /** The postal code. */
  CalledZip?: string | null;
  /** The country. */
  CalledCountry?: string | null;
  /** The URL of the recording. */
  RecordingUrl?: string | null;
  /** The id. */
  RecordingSid?: string | null;
  /** The duration in seconds. */
  RecordingDuration?: string | null;
  /** The id of the call in SIP. */
  SipCallId?: string | null;
  /** The duration of answering machine detection, in milliseconds. */
  MachineDetectionDuration?: string | null;
  /** The attestation of the caller's number. */
  StirVerstat?: string | null;
  /** The reason that the caller gave with a branded call. */
  CallReason?: string | null;
}

/** A recording is available, or failed. */
export interface Recording {
  /** The id of the recording: `RE` and 32 hexadecimal digits. */
  RecordingSid?: string | null;
  /** The status. */
  RecordingStatus?: "in-progress" | "completed" | "absent" | "failed" | (string & {}) | null;
  /** The URL of the file. */
  RecordingUrl?: string | null;
  /** The duration in seconds. */
  RecordingDuration?: string | null;
  /** The number of channels. */
  RecordingChannels?: string | null;
  /** The source of the recording: `RecordVerb`, `DialVerb`, `Conference`, `OutboundAPI`, … */
  RecordingSource?: string | null;
  /** The recorded side: `inbound`, `outbound` or `both`. */
  RecordingTrack?: string | null;
  /** The time of the start, as in e-mail. */
  RecordingStartTime?: string | null;
  /** The error code; `0` if it did not fail. */
  ErrorCode?: string | null;
  /** The call. */
  CallSid?: string | null;
  /** The conference. */
  ConferenceSid?: string | null;
  /** The account. */
  AccountSid?: string | null;
  /** The version of the API, a date. */
  ApiVersion?: string | null;
  /** The caller, in recordings of calls whose instructions are requested. */
  From?: string | null;
  /** The callee, in the same form. */
  To?: string | null;
  /** The status of the call, as in other events of the call. */
  CallStatus?: string | null;
  /** The direction, as in other events of the call. */
  Direction?: string | null;
}

/** An event of a conference. */
export interface ConferenceEvent {
  /** The id of the conference: `CF` and 32 hexadecimal digits. */
  ConferenceSid?: string | null;
  /** The conference's name. */
  FriendlyName?: string | null;
  /** The account. */
  AccountSid?: string | null;
  /** The time of the event, as in e-mail. */
  Timestamp?: string | null;
  /** The type of the event. */
  StatusCallbackEvent: string;
  /** The sequence number among the events of the conference. */
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
  /** The final status of the participant's call. */
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
  /** The reason for the end of the conference. */
  ReasonConferenceEnded?: string | null;
  /** A description of it. */
  Reason?: string | null;
  /** The reason for which the participant left. */
  ReasonParticipantLeft?: string | null;
  /** The event that caused this one. */
  EventName?: string | null;
  /** The announcement. */
  ReasonAnnouncementFailed?: string | null;
  /** The URL of the announcement. */
  AnnounceUrl?: string | null;
  /** The recording, at the end of the conference. */
  RecordingUrl?: string | null;
  /** The duration in seconds. */
  Duration?: string | null;
  /** The size in bytes. */
  RecordingFileSize?: string | null;
  /** Whether the participant is muted, in another spelling. */
  muted?: string | null;
  /** Whether the participant is on hold, in another spelling. */
  hold?: string | null;
}

/** An event of a video room. */
export interface RoomEvent {
  /** The id of the room: `RM` and 32 hexadecimal digits. */
  RoomSid?: string | null;
  /** The room's name. */
  RoomName?: string | null;
  /** Whether it is a `group`, `peer-to-peer` or `go` room. */
  RoomType?: string | null;
  /** Whether it is in progress. */
  RoomStatus?: string | null;
  /** The duration in seconds. */
  RoomDuration?: string | null;
  /** The account. */
  AccountSid?: string | null;
  /** The type of the event. */
  StatusCallbackEvent: string;
  /** The time of the event. */
  Timestamp?: string | null;
  /** The sequence number among the events of the room. */
  SequenceNumber?: string | null;
  /** The participant. */
  ParticipantSid?: string | null;
  /** Whether the participant is connected. */
  ParticipantStatus?: string | null;
  /** The duration of the participant's connection, in seconds. */
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
  /** The id of the source of the recording. */
  SourceSid?: string | null;
  /** Whether it is `audio` or `video`. */
  Type?: string | null;
  /** The duration of the recording, in seconds. */
  Duration?: string | null;
  /** The size in bytes. */
  Size?: string | null;
  /** The encoding. */
  Container?: string | null;
  /** The codec. */
  Codec?: string | null;
  /** The URL of the file. */
  MediaUri?: string | null;
  /** The start, relative to that of the room. */
  OffsetFromTwilioEpoch?: string | null;
  /** The external storage location. */
  MediaExternalLocation?: string | null;
  /** The reason for the failure. */
  FailedOperation?: string | null;
  /** A description of it. */
  ErrorMessage?: string | null;
  /** The same as a number of Twilio's list. */
  ErrorCode?: string | null;
}

/** A message of a conversation. */
export interface ConversationMessage {
  /** The type of the event. A type in the present tense is sent before the change, which the response may reject. */
  EventType: string;
  /** The account; requests of a subaccount are signed with its own Auth Token. */
  AccountSid?: string | null;
  /** The number of retries of the request. */
  RetryCount?: string | null;
  /** The source of the change: `SDK`, `API`, `SMS`, `WHATSAPP`, … */
  Source?: string | null;
  /** The user who made the change through the SDK. */
  ClientIdentity?: string | null;
  /** The service that the conversation belongs to. */
  ChatServiceSid?: string | null;
  /** The id of the conversation: `CH` and 32 hexadecimal digits. */
  ConversationSid?: string | null;
  /** The attributes that the account has stored, as JSON. */
  Attributes?: string | null;
  /** The time of creation. */
  DateCreated?: string | null;
  /** The time of the last change. */
  DateUpdated?: string | null;
  /** The time of removal. */
  DateRemoved?: string | null;
  /** The id of the message: `IM` and 32 hexadecimal digits. */
  MessageSid?: string | null;
  /** The message's number in its conversation. */
  Index?: string | null;
  /** The text. */
  Body?: string | null;
  /** The author: an identity, a number, or an address. */
  Author?: string | null;
  /** The participant who wrote it. */
  ParticipantSid?: string | null;
  /** The media items, JSON text: an array of objects with `Sid`, `ContentType`, `Filename` and `Size`. */
  Media?: string | null;
  /** The author of the change. */
  ModifiedBy?: string | null;
  /** The messaging service through which it was received. */
  MessagingServiceSid?: string | null;
  /** Metadata of the channel, as JSON. */
  ChannelMetadata?: string | null;
}

/** The delivery status of a message of a conversation changed. */
export interface ConversationDelivery {
  /** The type of the event. A type in the present tense is sent before the change, which the response may reject. */
  EventType: string;
  /** The account; requests of a subaccount are signed with its own Auth Token. */
  AccountSid?: string | null;
  /** The number of retries of the request. */
  RetryCount?: string | null;
  /** The source of the change: `SDK`, `API`, `SMS`, `WHATSAPP`, … */
  Source?: string | null;
  /** The user who made the change through the SDK. */
  ClientIdentity?: string | null;
  /** The service that the conversation belongs to. */
  ChatServiceSid?: string | null;
  /** The id of the conversation: `CH` and 32 hexadecimal digits. */
  ConversationSid?: string | null;
  /** The attributes that the account has stored, as JSON. */
  Attributes?: string | null;
  /** The time of creation. */
  DateCreated?: string | null;
  /** The time of the last change. */
  DateUpdated?: string | null;
  /** The time of removal. */
  DateRemoved?: string | null;
  /** The id of the receipt: `DY` and 32 hexadecimal digits. */
  DeliveryReceiptSid?: string | null;
  /** The message. */
  MessageSid?: string | null;
  /** The message on its channel. */
  ChannelMessageSid?: string | null;
  /** The participant to whom it was sent. */
  ParticipantSid?: string | null;
  /** The status. */
  Status?: "sent" | "delivered" | "read" | "failed" | "undelivered" | (string & {}) | null;
  /** The error code of Twilio; `0` if it did not fail. */
  ErrorCode?: string | null;
}

/** A conversation. */
export interface Conversation {
  /** The type of the event. A type in the present tense is sent before the change, which the response may reject. */
  EventType: string;
  /** The account; requests of a subaccount are signed with its own Auth Token. */
  AccountSid?: string | null;
  /** The number of retries of the request. */
  RetryCount?: string | null;
  /** The source of the change: `SDK`, `API`, `SMS`, `WHATSAPP`, … */
  Source?: string | null;
  /** The user who made the change through the SDK. */
  ClientIdentity?: string | null;
  /** The service that the conversation belongs to. */
  ChatServiceSid?: string | null;
  /** The id of the conversation: `CH` and 32 hexadecimal digits. */
  ConversationSid?: string | null;
  /** The attributes that the account has stored, as JSON. */
  Attributes?: string | null;
  /** The time of creation. */
  DateCreated?: string | null;
  /** The time of the last change. */
  DateUpdated?: string | null;
  /** The time of removal. */
  DateRemoved?: string | null;
  /** The messaging service that it uses. */
  MessagingServiceSid?: string | null;
  /** The name shown to users. */
  FriendlyName?: string | null;
  /** The account's name of it. */
  UniqueName?: string | null;
  /** Whether it is active. */
  State?: "active" | "inactive" | "closed" | (string & {}) | null;
  /** The state before. */
  StateFrom?: "active" | "inactive" | "closed" | (string & {}) | null;
  /** The state after. */
  StateTo?: "active" | "inactive" | "closed" | (string & {}) | null;
  /** The time of the change of the state. */
  StateUpdated?: string | null;
  /** The cause of the change: `API`, `TIMER` or `EVENT`. */
  Reason?: string | null;
  /** The creator. */
  CreatedBy?: string | null;
  /** The text of the first message. */
  MessageBody?: string | null;
  /** The sender of that message. */
  MessageAuthor?: string | null;
  /** The address of the participant who started it. */
  "MessagingBinding.Address"?: string | string[] | null;
  /** The account's address with which it was started. */
  "MessagingBinding.ProxyAddress"?: string | null;
  /** The name that was used for it on the side of the SDK. */
  "MessagingBinding.AuthorAddress"?: string | null;
}

/** A participant of a conversation. */
export interface ConversationParticipant {
  /** The type of the event. A type in the present tense is sent before the change, which the response may reject. */
  EventType: string;
  /** The account; requests of a subaccount are signed with its own Auth Token. */
  AccountSid?: string | null;
  /** The number of retries of the request. */
  RetryCount?: string | null;
  /** The source of the change: `SDK`, `API`, `SMS`, `WHATSAPP`, … */
  Source?: string | null;
  /** The user who made the change through the SDK. */
  ClientIdentity?: string | null;
  /** The service that the conversation belongs to. */
  ChatServiceSid?: string | null;
  /** The id of the conversation: `CH` and 32 hexadecimal digits. */
  ConversationSid?: string | null;
  /** The attributes that the account has stored, as JSON. */
  Attributes?: string | null;
  /** The time of creation. */
  DateCreated?: string | null;
  /** The time of the last change. */
  DateUpdated?: string | null;
  /** The time of removal. */
  DateRemoved?: string | null;
  /** The id of the participant: `MB` and 32 hexadecimal digits. */
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
  /** The time at which that message was read. */
  LastReadTimestamp?: string | null;
}

/** A user of Conversations. */
export interface ConversationUser {
  /** The type of the event. A type in the present tense is sent before the change, which the response may reject. */
  EventType: string;
  /** The account; requests of a subaccount are signed with its own Auth Token. */
  AccountSid?: string | null;
  /** The number of retries of the request. */
  RetryCount?: string | null;
  /** The source of the change: `SDK`, `API`, `SMS`, `WHATSAPP`, … */
  Source?: string | null;
  /** The user who made the change through the SDK. */
  ClientIdentity?: string | null;
  /** The service that the conversation belongs to. */
  ChatServiceSid?: string | null;
  /** The id of the conversation: `CH` and 32 hexadecimal digits. */
  ConversationSid?: string | null;
  /** The attributes that the account has stored, as JSON. */
  Attributes?: string | null;
  /** The time of creation. */
  DateCreated?: string | null;
  /** The time of the last change. */
  DateUpdated?: string | null;
  /** The time of removal. */
  DateRemoved?: string | null;
  /** The id of the user: `US` and 32 hexadecimal digits. */
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
  /** The id of the event: `NO` and 32 hexadecimal digits. */
  Sid?: string | null;
  /** The account. */
  AccountSid?: string | null;
  /** The parent account. */
  ParentAccountSid?: string | null;
  /** The time of the event. */
  Timestamp?: string | null;
  /** The severity. */
  Level?: "ERROR" | "WARNING" | (string & {}) | null;
  /** The media type of the payload. */
  PayloadType?: string | null;
  /** The details of the event, as JSON. */
  Payload?: string | null;
}

/** A CloudEvent about a message that the account sent. */
export interface MessageStatusEvent {
  /** The version of the CloudEvents specification. */
  specversion?: string | null;
  /** The type of the event. */
  type: string;
  /** The source. */
  source?: string | null;
  /** The id of the event. */
  id?: string | null;
  /** The time of the event. */
  time?: string | null;
  /** The JSON Schema of the data. */
  dataschema?: string | null;
  /** The media type of the data. Some examples show a date. */
  datacontenttype?: string | null;
  /** The message. */
  data?: MessageStatusData | null;
}

/** A message that the account sent, and its status. Each version of the schema adds fields. */
export interface MessageStatusData {
  /** The id of the message. */
  messageSid?: string | null;
  /** The status, in upper case. */
  messageStatus?: string | null;
  /** The account that sent it. */
  accountSid?: string | null;
  /** The messaging service that sent it. */
  messagingServiceSid?: string | null;
  /** The time of the event. */
  timestamp?: string | null;
  /** The same as the event's type. */
  eventName?: string | null;
  /** The account's number or address. */
  from?: string | null;
  /** The recipient. */
  to?: string | null;
  /** The reason for the failure. */
  errorCode?: number | string | null;
  /** A description of it. */
  errorMessage?: string | null;
  /** The number of parts in which it was sent. */
  numberOfSegments?: number | null;
  /** The number of media items. */
  numMedia?: number | null;
  /** The recipient's mobile country code. */
  mcc?: string | null;
  /** The recipient's mobile network code. */
  mnc?: string | null;
  /** Custom fields of the account. */
  [key: string]: unknown;
}

/** A CloudEvent of a message that was received. */
export interface InboundMessageEvent {
  /** The version of the CloudEvents specification. */
  specversion?: string | null;
  /** The type of the event. */
  type: string;
  /** The source. */
  source?: string | null;
  /** The id of the event. */
  id?: string | null;
  /** The time of the event. */
  time?: string | null;
  /** The JSON Schema of the data. */
  dataschema?: string | null;
  /** The media type of the data. Some examples show a date. */
  datacontenttype?: string | null;
  /** The message. */
  data?: InboundMessageData | null;
}

/** A message that was received. Each version of the schema adds fields. */
export interface InboundMessageData {
  /** The id of the message. */
  messageSid?: string | null;
  /** The account that the number belongs to. */
  accountSid?: string | null;
  /** The messaging service that the number belongs to. */
  messagingServiceSid?: string | null;
  /** The time of receipt. */
  timestamp?: string | null;
  /** The same as the event's type. */
  eventName?: string | null;
  /** The sender. */
  from?: string | null;
  /** The account's number or address. */
  to?: string | null;
  /** The text. */
  body?: string | null;
  /** The number of media items. */
  numMedia?: number | null;
  /** The number of parts in which it was sent. */
  numSegments?: number | null;
  /** The city of the sender's number, as far as known. */
  fromCity?: string | null;
  /** The state or province. */
  fromState?: string | null;
  /** The postal code. */
  fromZip?: string | null;
  /** The country. */
  fromCountry?: string | null;
  /** The city of the account's number. */
  toCity?: string | null;
  /** The state or province. */
  toState?: string | null;
  /** The postal code. */
  toZip?: string | null;
  /** The country. */
  toCountry?: string | null;
  /** The sender's mobile country code. */
  mcc?: string | null;
  /** The sender's mobile network code. */
  mnc?: string | null;
  /** Custom fields of the account. */
  [key: string]: unknown;
}

/** A CloudEvent that tests the sink. */
export interface TestEvent {
  /** The version of the CloudEvents specification. */
  specversion?: string | null;
  /** The type of the event. */
  type: string;
  /** The source. */
  source?: string | null;
  /** The account: not the same for one event alone. */
  id?: string | null;
  /** The time of the event. */
  time?: string | null;
  /** The JSON Schema of the data. */
  dataschema?: string | null;
  /** The media type of the data. */
  datacontenttype?: string | null;
  /** The account's test data. */
  data?: Record<string, unknown> | null;
}
