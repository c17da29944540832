/** Sample payloads of Twilio. All people, numbers and ids are invented. */

import type { Twilio } from "../generated/provider/index.js";
import { type EncodedPayload, form, json } from "./encoding.js";

const ACCOUNT = "AC5f0c2e8d9a714b36b0e1d7c48f92a365";
const MESSAGE = "SM8b1d6e0f4c294a7d93e5b7a20c6f1d84";
const CALL = "CA2d9c4b71e06f48a58c13f7e9d0b5a642";
const CONVERSATION = "CH7a3e9d15c08b4f62a4d1e6b39f70c582";
const PARTICIPANT = "MBe14c70a95d2b48f38067c9d1f5a3b2e0";
const STUDIO = "+15550100180";
const MARA = "+15550100142";
const NOON = "2026-05-04T16:02:36.871Z";
const VERSION = "2010-04-01";

const status: Twilio.MessageStatus = {
  SmsSid: MESSAGE,
  SmsStatus: "delivered",
  MessageStatus: "delivered",
  RawDlrDoneDate: "2605041602",
  To: MARA,
  MessageSid: MESSAGE,
  AccountSid: ACCOUNT,
  From: STUDIO,
  ApiVersion: VERSION,
};

const call: Twilio.CallRequest = {
  CallSid: CALL,
  AccountSid: ACCOUNT,
  From: MARA,
  To: STUDIO,
  CallStatus: "ringing",
  ApiVersion: VERSION,
  Direction: "inbound",
  Caller: MARA,
  Called: STUDIO,
  FromCity: "BOSTON",
  FromState: "MA",
  FromZip: "02101",
  FromCountry: "US",
};

const participant = { CallSid: CALL, Muted: "false", Hold: "false", Coaching: "false", ParticipantLabel: "mara" };

function conference<E extends string>(event: E, more: Omit<Twilio.ConferenceEvent, "StatusCallbackEvent"> = {}) {
  return {
    ConferenceSid: "CF6e0b3d82a75c49f1b2d8e4a71c95f063",
    FriendlyName: "kiln-class",
    AccountSid: ACCOUNT,
    SequenceNumber: "1",
    Timestamp: "Mon, 04 May 2026 16:02:36 +0000",
    StatusCallbackEvent: event,
    ...more,
  };
}

function room<E extends string>(event: E, more: Omit<Twilio.RoomEvent, "StatusCallbackEvent"> = {}) {
  return {
    RoomSid: "RM4f8c1e7b9d2640a3b5e0d6c18a73f295",
    RoomName: "kiln-class",
    RoomType: "group",
    RoomStatus: "in-progress",
    AccountSid: ACCOUNT,
    SequenceNumber: "1",
    Timestamp: NOON,
    StatusCallbackEvent: event,
    ...more,
  };
}

const guest = {
  ParticipantSid: "PA90d3b5e7c1f24a68b7d0e9c35f81a246",
  ParticipantIdentity: "mara",
  ParticipantStatus: "connected",
};
const track = { ...guest, TrackSid: "MTc5a7f1e93b0d4826a9e4d7b05c12f683", TrackKind: "audio", TrackName: "microphone" };
const recording = {
  RecordingSid: "RT1b7e4d90c5f246a8b3d9e0c76a15f824",
  SourceSid: track.TrackSid,
  Type: "audio",
  Container: "mka",
  Codec: "opus",
};

/** The fields of every event of Conversations. */
function change<E extends string>(event: E) {
  return {
    EventType: event,
    AccountSid: ACCOUNT,
    RetryCount: "0",
    ChatServiceSid: "IS3c9e5b70d1824fa6b0d7e2c94a8f15b6",
    ConversationSid: CONVERSATION,
  };
}

const text = {
  Author: MARA,
  Body: "Is the kiln class on Saturday full?",
  Attributes: "{}",
  ParticipantSid: PARTICIPANT,
};
const message = { ...text, MessageSid: "IM5d0a8e3c7b9f4216a5c7e1d08b94f362", Index: "4", DateCreated: NOON };
const later = { ...message, DateUpdated: "2026-05-04T16:05:12.004Z", ModifiedBy: "mara" };
const conversation = { FriendlyName: "Kiln class", UniqueName: "kiln-class-41", Attributes: "{}", State: "active" };
const made = { ...conversation, DateCreated: NOON, MessagingServiceSid: "MG0e7b5d93c1a84f26b8d0e9c57f31a264" };
const member = { RoleSid: "RL8c3e0d715b9f42a6b4d8e7c10a95f236", Attributes: "{}" };
const sms = {
  "MessagingBinding.Address": MARA,
  "MessagingBinding.ProxyAddress": STUDIO,
  "MessagingBinding.Type": "sms",
};
const joined = { ...member, ...sms, ParticipantSid: PARTICIPANT, DateCreated: NOON };
const user = { UserSid: "USb4d8e7c10a95f2368c3e0d715b9f42a6", Identity: "mara", RoleSid: member.RoleSid };

function stream<T extends string>(type: T, schema: string) {
  return {
    specversion: "1.0",
    type,
    source: `/2010-04-01/Accounts/${ACCOUNT}/Messages/${MESSAGE}.json`,
    id: "EZ7c0e5b93d1a84f26b8d0e9c57f31a264",
    time: NOON,
    dataschema: `https://events-schemas.example.com/${schema}`,
    datacontenttype: "application/json",
  };
}

function sent<T extends string>(type: T, messageStatus: string, more: Partial<Twilio.MessageStatusData> = {}) {
  const data = { messageSid: MESSAGE, accountSid: ACCOUNT, messageStatus, from: STUDIO, to: MARA, timestamp: NOON };
  return { ...stream(type, "Messaging.MessageStatus/7"), data: { ...data, ...more } };
}

export const payloads: Twilio.Payloads = {
  "message.received": {
    MessageSid: MESSAGE,
    SmsSid: MESSAGE,
    SmsMessageSid: MESSAGE,
    AccountSid: ACCOUNT,
    From: `whatsapp:${MARA}`,
    To: `whatsapp:${STUDIO}`,
    Body: "Is this glaze food-safe?",
    NumMedia: "1",
    NumSegments: "1",
    MediaUrl0: "https://media.example.com/2010-04-01/Messages/SM8b1d/Media/ME60",
    MediaContentType0: "image/jpeg",
    MessageType: "image",
    ProfileName: "Mara Lindqvist",
    WaId: "15550100142",
    SmsStatus: "received",
    ApiVersion: VERSION,
  },
  "message.status": status,
  "voice.call.request": call,
  "voice.call.status": {
    CallSid: CALL,
    AccountSid: ACCOUNT,
    From: MARA,
    To: STUDIO,
    CallStatus: "completed",
    ApiVersion: VERSION,
    Direction: "inbound",
    Timestamp: "Mon, 04 May 2026 16:02:36 +0000",
    CallbackSource: "call-progress-events",
    SequenceNumber: "2",
    CallDuration: "37",
    Duration: "1",
  },
  "voice.recording": {
    RecordingSid: "RE9d5b3e71c0f84a26b8d7e0c94a15f362",
    RecordingStatus: "completed",
    RecordingUrl: "https://media.example.com/2010-04-01/Recordings/RE9d5b",
    RecordingDuration: "21",
    RecordingChannels: "1",
    RecordingSource: "RecordVerb",
    RecordingTrack: "both",
    RecordingStartTime: "Mon, 04 May 2026 16:02:15 +0000",
    ErrorCode: "0",
    CallSid: CALL,
    AccountSid: ACCOUNT,
  },
  "voice.conference.conference-start": conference("conference-start"),
  "voice.conference.conference-end": conference("conference-end", {
    CallSidEndingConference: CALL,
    ReasonConferenceEnded: "last-participant-left",
  }),
  "voice.conference.participant-join": conference("participant-join", participant),
  "voice.conference.participant-leave": conference("participant-leave", participant),
  "voice.conference.participant-modify": conference("participant-modify", participant),
  "voice.conference.participant-mute": conference("participant-mute", { ...participant, Muted: "true" }),
  "voice.conference.participant-unmute": conference("participant-unmute", participant),
  "voice.conference.participant-hold": conference("participant-hold", { ...participant, Hold: "true" }),
  "voice.conference.participant-unhold": conference("participant-unhold", participant),
  "voice.conference.participant-speech-start": conference("participant-speech-start", participant),
  "voice.conference.participant-speech-stop": conference("participant-speech-stop", participant),
  "voice.conference.announcement-end": conference("announcement-end"),
  "voice.conference.announcement-fail": conference("announcement-fail"),
  "video.room-created": room("room-created"),
  "video.room-ended": room("room-ended", { RoomStatus: "completed", RoomDuration: "1803" }),
  "video.participant-connected": room("participant-connected", guest),
  "video.participant-disconnected": room("participant-disconnected", {
    ...guest,
    ParticipantStatus: "disconnected",
    ParticipantDuration: "1799",
  }),
  "video.track-added": room("track-added", track),
  "video.track-removed": room("track-removed", track),
  "video.track-enabled": room("track-enabled", track),
  "video.track-disabled": room("track-disabled", track),
  "video.recording-started": room("recording-started", recording),
  "video.recording-completed": room("recording-completed", { ...recording, Duration: "1799", Size: "5120734" }),
  "video.recording-failed": room("recording-failed", { ...recording, FailedOperation: "upload" }),
  "conversations.onMessageAdd": { ...change("onMessageAdd"), ...text, Source: "SMS" },
  "conversations.onMessageAdded": { ...change("onMessageAdded"), ...message, Source: "SMS" },
  "conversations.onMessageUpdate": { ...change("onMessageUpdate"), ...later, Source: "SDK" },
  "conversations.onMessageUpdated": { ...change("onMessageUpdated"), ...later, Source: "SDK" },
  "conversations.onMessageRemove": { ...change("onMessageRemove"), ...message, Source: "SDK" },
  "conversations.onMessageRemoved": { ...change("onMessageRemoved"), ...message, DateRemoved: later.DateUpdated },
  "conversations.onDeliveryUpdated": {
    ...change("onDeliveryUpdated"),
    DeliveryReceiptSid: "DY5e0b7d93c1a84f26b8d0e9c57f31a264",
    MessageSid: message.MessageSid,
    ChannelMessageSid: MESSAGE,
    ParticipantSid: PARTICIPANT,
    Status: "delivered",
    ErrorCode: "0",
    DateCreated: NOON,
    DateUpdated: "2026-05-04T16:02:39.120Z",
  },
  "conversations.onConversationAdd": { ...change("onConversationAdd"), ...conversation },
  "conversations.onConversationAdded": { ...change("onConversationAdded"), ...made },
  "conversations.onConversationUpdate": { ...change("onConversationUpdate"), ...conversation },
  "conversations.onConversationUpdated": { ...change("onConversationUpdated"), ...made, DateUpdated: NOON },
  "conversations.onConversationStateUpdated": {
    ...change("onConversationStateUpdated"),
    StateFrom: "active",
    StateTo: "closed",
    StateUpdated: NOON,
    Reason: "API",
  },
  "conversations.onConversationRemove": { ...change("onConversationRemove"), ...made },
  "conversations.onConversationRemoved": { ...change("onConversationRemoved"), ...made, DateRemoved: NOON },
  "conversations.onParticipantAdd": { ...change("onParticipantAdd"), ...member, ...sms },
  "conversations.onParticipantAdded": { ...change("onParticipantAdded"), ...joined },
  "conversations.onParticipantUpdate": { ...change("onParticipantUpdate"), ...joined },
  "conversations.onParticipantUpdated": { ...change("onParticipantUpdated"), ...joined, DateUpdated: NOON },
  "conversations.onParticipantRemove": { ...change("onParticipantRemove"), ...joined },
  "conversations.onParticipantRemoved": { ...change("onParticipantRemoved"), ...joined, DateRemoved: NOON },
  "conversations.onUserAdded": { ...change("onUserAdded"), ...user, DateCreated: NOON },
  "conversations.onUserUpdate": { ...change("onUserUpdate"), ...user, FriendlyName: "Mara" },
  "conversations.onUserUpdated": { ...change("onUserUpdated"), ...user, FriendlyName: "Mara", DateUpdated: NOON },
  "debugger.event": {
    Sid: "NO5e0b7d93c1a84f26b8d0e9c57f31a264",
    AccountSid: ACCOUNT,
    Timestamp: NOON,
    Level: "ERROR",
    PayloadType: "application/json",
    Payload: '{"resource_sid":"CA2d9c4b71e06f48a58c13f7e9d0b5a642","error_code":"11200"}',
  },
  "com.twilio.messaging.message.queued": sent("com.twilio.messaging.message.queued", "QUEUED"),
  "com.twilio.messaging.message.sent": sent("com.twilio.messaging.message.sent", "SENT", { numberOfSegments: 1 }),
  "com.twilio.messaging.message.delivered": sent("com.twilio.messaging.message.delivered", "DELIVERED"),
  "com.twilio.messaging.message.undelivered": sent("com.twilio.messaging.message.undelivered", "UNDELIVERED", {
    errorCode: 30003,
  }),
  "com.twilio.messaging.message.failed": sent("com.twilio.messaging.message.failed", "FAILED", { errorCode: 21610 }),
  "com.twilio.messaging.message.read": sent("com.twilio.messaging.message.read", "READ"),
  "com.twilio.messaging.inbound-message.received": {
    ...stream("com.twilio.messaging.inbound-message.received", "Messaging.InboundMessageV1/6"),
    data: {
      messageSid: MESSAGE,
      accountSid: ACCOUNT,
      timestamp: NOON,
      from: MARA,
      to: STUDIO,
      body: "Can I bring my own clay?",
      numMedia: 0,
      numSegments: 1,
      fromCountry: "US",
    },
  },
  "com.twilio.eventstreams.test-event": {
    ...stream("com.twilio.eventstreams.test-event", "EventStreams.TestSink/2"),
    id: ACCOUNT,
    data: { test_id: "kiln" },
  },
};

/** Event Streams are JSON, all other webhooks forms. */
export function encode(_type: string, payload: object): EncodedPayload {
  return "specversion" in payload ? json(payload) : form(payload);
}
