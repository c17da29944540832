/** Sample payloads of Dotdigital. All people, numbers and ids are invented. */

import type { Dotdigital } from "../generated/provider/index.js";
import { type EncodedPayload, json } from "./encoding.js";

const MARA = "mara.lindqvist@example.com";
const TEAM = "6a0c5e91-d37b-48f2-b1e4-7c95d2f08a36";
const CONVERSATION = "kiln-class-41";
const CHAT = "0d4f7b28-96c1-4ea5-8b30-e5a7f1c9d642";
const MESSAGE = "91e5c7d0-3a8f-4b26-a4d9-0f6b2c8e17a5";
const MESSENGER_ID = "5550100142000917";
const PAGE = "5550100180000301";
const OPTIN = "bWFyYS1raWxuLXNwcmluZw==";
const NOON = "2026-05-04T16:02:36.871Z";

/** The envelope of every event. */
function envelope<N extends string>(name: N) {
  return {
    eventId: "b27d8e40-5c19-4f63-9ea7-d1f04c8b3a95",
    accountId: 40218,
    apiSpaceId: "3f9a61c8-e05d-4b72-8c46-a97e1d02f5b4",
    name,
    revision: 0,
    etag: '"5e-8c2YfKq0mWb7TzRv3PdL1g"',
    timestamp: "2026-05-04T16:02:37.104Z",
  };
}

type StatusDetails = Dotdigital.StatusDetails;

function status<N extends string>(name: N, details: StatusDetails, channelData?: Dotdigital.ChannelData) {
  return {
    ...envelope(name),
    payload: {
      id: MESSAGE,
      details,
      ...(channelData === undefined ? {} : { channelData }),
      updatedOn: NOON,
      metadata: { order: "reminder-5130" },
    },
  };
}

const smsData = { sms: { fromPhoneNumber: "15550100180", phoneNumberCountryCode: "US", segmentCount: 1 } };
const rcsData = { rcs: { phoneNumber: "15550100142", phoneNumberCountryCode: "US", agentId: "100418273655" } };

/** The response of the SMS channel to a message that it accepts. */
const submitted = { to: "15550100142", successful: true, clientRef: MESSAGE, segmentCount: 1 };

/** The operator's delivery receipt for an SMS, whose first times have no time zone. */
function smsReceipt(statusid: string, statusdescription: string) {
  return {
    tranid: "804417265",
    messageguid: "5d0b3e72-81fa-4c96-a7d4-2f6e9c1b0a38",
    statusid,
    recipient: "15550100142",
    statusdescription,
    datetime: "2026-05-04T17:02:36.871",
    clientref: MESSAGE,
    submissiontime: "2026-05-04T17:02:31.240",
    apispaceid: "3f9a61c8-e05d-4b72-8c46-a97e1d02f5b4",
    statustimeutc: NOON,
  };
}

const rcsReceipt = {
  data: {
    senderPhoneNumber: "+15550100142",
    eventType: "READ",
    eventId: "MxHc71QpTkS2uVbNw0ZlRg",
    messageId: MESSAGE,
    sendTime: "2026-05-04T16:02:36.871204Z",
  },
  attributes: { type: "event", project_number: "100418273655", event_type: "READ", product: "RBM" },
  messageId: "770412935586241",
  publishTime: NOON,
};

function click<N extends string>(name: N) {
  const payload = { messageId: MESSAGE, channel: "sms", url: "https://www.example.com/classes/kiln", clickedOn: NOON };
  return { ...envelope(name), payload };
}

function conversation<N extends string>(name: N) {
  const roles = {
    owner: { canSend: true, canAddParticipants: true, canRemoveParticipants: true },
    participant: { canSend: true, canAddParticipants: false, canRemoveParticipants: false },
  };
  const participants = [{ profileId: MARA, role: "owner" }];
  const description = "Questions before the class";
  return {
    ...envelope(name),
    payload: { id: CONVERSATION, name: "Kiln class", description, roles, isPublic: false, participants },
  };
}

function gone<N extends string>(name: N, id: string) {
  return { ...envelope(name), payload: { id, date: NOON, by: "access:studio-desk" } };
}

function participant<N extends string>(name: N) {
  return { ...envelope(name), payload: { id: CONVERSATION, profileId: MARA, role: "participant" } };
}

function receipt<N extends string>(name: N) {
  return {
    ...envelope(name),
    payload: {
      id: MESSAGE,
      conversationId: CONVERSATION,
      scope: "a2p",
      direction: "outbound" as const,
      isPublicConversation: false,
      profileId: MARA,
      timestamp: NOON,
      conversationEventId: 4,
    },
  };
}

function presence<N extends string>(name: N) {
  return { ...envelope(name), profileId: "team:desk-2" };
}

function profile<N extends string>(name: N) {
  const facebook = {
    first_name: "Mara",
    last_name: "Lindqvist",
    profile_pic: "https://media.example.com/mara.jpg",
    locale: "en_US",
    timezone: -7,
    gender: "female",
    is_payment_enabled: true,
    lastRefreshedOn: NOON,
  };
  const payload = { id: MARA, name: "Mara Lindqvist", email: MARA, fbMessengerId: MESSENGER_ID, facebook };
  return { ...envelope(name), payload };
}

const parts = [{ name: "text", type: "text/plain", data: "Two seats are left.", size: 19 }];

export const payloads: Dotdigital.Payloads = {
  "message.sentRequest": status("message.sentRequest", { channel: "sms", channelStatus: {} }, smsData),
  "message.sent": status(
    "message.sent",
    {
      channel: "sms",
      additionalInfo: submitted,
      channelStatus: { sms: { status: "sent", details: submitted, updatedOn: NOON } },
    },
    smsData,
  ),
  "message.delivered": status("message.delivered", {
    channel: "sms",
    channelStatus: smsReceipt("1", "Messages delivered to handset"),
  }),
  "message.read": status("message.read", { channel: "rcs", channelStatus: rcsReceipt }, rcsData),
  "message.expired": status("message.expired", { channel: "sms", channelStatus: {} }, smsData),
  "message.failed": status("message.failed", {
    reason: "Channel reported the message was undeliverable",
    channelStatus: {
      rcs: {
        status: "failed",
        details: {
          reason: "The number cannot receive RCS",
          data: { phoneNumber: "15550100142", phoneNumberCountryCode: "US", profileId: MARA },
        },
        updatedOn: NOON,
      },
      sms: {
        status: "failed",
        details: { reason: "Rejected by operator", data: smsReceipt("4", "Messages rejected by operator") },
        updatedOn: NOON,
      },
    },
  }),
  "message.inbound": {
    ...envelope("message.inbound"),
    payload: {
      id: "c60d2f8b-74e9-4a15-bd03-95f8a1e7c246",
      channel: "appMessaging",
      from: { profileId: MARA },
      to: { conversationId: CONVERSATION, profileId: "TEAM\\studio" },
      body: "Can I bring my own clay?",
      channelData: {
        messageId: "1b8e40d7-c92a-4f65-83d1-6e7a05f2c94b",
        metadata: { page: "/classes/kiln" },
        context: {
          from: { id: MARA },
          conversationId: CONVERSATION,
          sentBy: "session:0b6e",
          sentOn: NOON,
          scope: "a2p",
          direction: "inbound",
        },
        parts: [
          { name: "body", type: "text/plain", data: "Can I bring my own clay?", size: 24 },
          { name: "clay.jpg", type: "image/jpeg", url: "https://media.example.com/clay.jpg", size: 48213 },
        ],
      },
      correlation: { messageId: MESSAGE, metadata: { order: "reminder-5130" } },
      receivedOn: NOON,
    },
  },
  "interaction.click": click("interaction.click"),
  "interaciton.click": click("interaciton.click"),
  "conversation.create": conversation("conversation.create"),
  "conversation.update": conversation("conversation.update"),
  "conversation.delete": gone("conversation.delete", CONVERSATION),
  "conversation.undelete": conversation("conversation.undelete"),
  "conversation.participantAdded": participant("conversation.participantAdded"),
  "conversation.participantRemoved": participant("conversation.participantRemoved"),
  "conversation.participantUpdated": participant("conversation.participantUpdated"),
  "conversationMessage.sent": {
    ...envelope("conversationMessage.sent"),
    payload: {
      id: MESSAGE,
      metadata: { campaign: "spring" },
      parts,
      context: {
        from: { id: MARA },
        sentBy: "session:0b6e",
        sentOn: NOON,
        direction: "inbound",
        conversationId: CONVERSATION,
        scope: "p2a",
      },
      conversationEventId: 3,
    },
  },
  "conversationMessage.delivered": receipt("conversationMessage.delivered"),
  "conversationMessage.read": receipt("conversationMessage.read"),
  "chat.create": {
    ...envelope("chat.create"),
    payload: {
      id: CHAT,
      name: "Mara Lindqvist",
      teamId: TEAM,
      channelId: "appMessaging",
      participants: [{ profileId: MARA, role: "customer" }],
      context: { conversationId: CONVERSATION },
    },
  },
  "chat.closed": {
    ...envelope("chat.closed"),
    payload: { id: CHAT, teamId: TEAM, bypassMessage: false, closeTimeSecs: 840 },
  },
  "chat.delete": gone("chat.delete", CHAT),
  "chat.channelUpdated": { ...envelope("chat.channelUpdated"), payload: { id: CHAT, channelId: "email" } },
  "chatMessage.sent": {
    ...envelope("chatMessage.sent"),
    payload: {
      id: MESSAGE,
      parts,
      context: {
        from: { id: "team:desk-2" },
        sentBy: "access:studio-desk",
        sentOn: NOON,
        direction: "outbound",
        chatId: CHAT,
        teamId: TEAM,
      },
    },
  },
  "presence.available": presence("presence.available"),
  "presence.away": presence("presence.away"),
  "presence.offline": presence("presence.offline"),
  "profile.create": profile("profile.create"),
  "profile.update": profile("profile.update"),
  "profile.delete": gone("profile.delete", MARA),
  "profile.undelete": profile("profile.undelete"),
  "profile.devicesUpdated": profile("profile.devicesUpdated"),
  "facebook.optin": {
    ...envelope("facebook.optin"),
    payload: {
      fbMessengerId: MESSENGER_ID,
      profileId: MARA,
      stateData: { profileId: MARA, campaign: "spring" },
      ref: OPTIN,
      rawData: {
        sender: { id: MESSENGER_ID },
        recipient: { id: PAGE },
        timestamp: 1777910556871,
        optin: { ref: OPTIN },
      },
      pageId: PAGE,
    },
  },
};

/** Every event is JSON. */
export function encode(_type: string, payload: object): EncodedPayload {
  return json(payload);
}
