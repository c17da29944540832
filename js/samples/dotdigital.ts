/** What Dotdigital would send. All people, numbers and ids are invented. */

import type { Dotdigital } from "../generated/provider/index.js";

const MARA = "mara.lindqvist@example.com";
const TEAM = "6a0c5e91-d37b-48f2-b1e4-7c95d2f08a36";
const CONVERSATION = "kiln-class-41";
const CHAT = "0d4f7b28-96c1-4ea5-8b30-e5a7f1c9d642";
const MESSAGE = "91e5c7d0-3a8f-4b26-a4d9-0f6b2c8e17a5";
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

function status<N extends string>(name: N, word: string, why: string, reason?: string) {
  const details = { to: "15550100142", reason: why };
  return {
    ...envelope(name),
    payload: {
      id: MESSAGE,
      details: {
        channel: "sms" as const,
        channelStatus: { sms: { status: word, details, updatedOn: NOON } },
        ...(reason === undefined ? {} : { reason }),
      },
      channelData: { sms: { fromPhoneNumber: "15550100180", phoneNumber: "15550100142", segmentCount: 1 } },
      updatedOn: NOON,
      metadata: { order: "reminder-5130" },
    },
  };
}

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
  const payload = { id: MARA, name: "Mara Lindqvist", email: MARA };
  return { ...envelope(name), payload };
}

const parts = [{ name: "text", type: "text/plain", data: "Two seats are left.", size: 19 }];

export const dotdigital: Dotdigital.Payloads = {
  "message.sentRequest": status("message.sentRequest", "sentRequest", "handed to the operator"),
  "message.sent": status("message.sent", "sent", "the operator has it"),
  "message.delivered": status("message.delivered", "delivered", "on the handset"),
  "message.read": status("message.read", "read", "opened on the handset"),
  "message.expired": status("message.expired", "expired", "not delivered in time"),
  "message.failed": status("message.failed", "failed", "no such subscriber", "All channels failed"),
  "message.inbound": {
    ...envelope("message.inbound"),
    payload: {
      id: "c60d2f8b-74e9-4a15-bd03-95f8a1e7c246",
      channel: "sms",
      from: { phoneNumber: "15550100142", phoneNumberCountryCode: "US" },
      to: { phoneNumber: "15550100180", phoneNumberCountryCode: "US" },
      messageParts: [{ name: "text", type: "text/plain", data: "Can I bring my own clay?", size: 24 }],
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
      fbMessengerId: "5550100142000917",
      profileId: MARA,
      stateData: { campaign: "spring" },
      ref: "bWFyYS1raWxuLXNwcmluZw==",
      rawData: { recipient: { id: "5550100180000301" }, timestamp: 1777910556871 },
      pageId: "5550100180000301",
    },
  },
};
