/** Sample payloads of MessageBird. All people, numbers and ids are invented. */

import type { MessageBird } from "../generated/provider/index.js";
import { type EncodedPayload, form, json, query } from "./encoding.js";

const contact: MessageBird.Contact = {
  id: "5d0b93f6c1e84a27b96ad8f04e7315c2",
  href: "https://contacts.example.com/5d0b93f6c1e84a27b96ad8f04e7315c2",
  msisdn: 15550100142,
  displayName: "Mara Lindqvist",
  firstName: "Mara",
  lastName: "Lindqvist",
  customDetails: { loyaltyTier: "gold" },
  attributes: {},
  createdDatetime: "2026-02-11T07:45:10Z",
  updatedDatetime: "2026-05-04T16:02:37Z",
};

const conversation: MessageBird.Conversation = {
  id: "e7a4c05d2b9f4f6c8d13b06f91a2e358",
  contactId: "5d0b93f6c1e84a27b96ad8f04e7315c2",
  status: "active",
  createdDatetime: "2026-05-04T16:02:36Z",
  updatedDatetime: "2026-05-04T16:02:37.104Z",
  lastReceivedDatetime: "2026-05-04T16:02:36.871Z",
  lastUsedChannelId: "19c8e2d7a5f34b06a4e7c0d985b1f632",
  lastUsedPlatformId: "whatsapp",
  messages: { totalCount: 1, href: "https://conversations.example.com/e7a4c05d2b9f4f6c8d13b06f91a2e358/messages" },
};

const received: MessageBird.ConversationMessage = {
  id: "a80f6e1d7c2b4935be40d5f3c9178a62",
  conversationId: "e7a4c05d2b9f4f6c8d13b06f91a2e358",
  channelId: "19c8e2d7a5f34b06a4e7c0d985b1f632",
  platform: "whatsapp",
  direction: "received",
  status: "received",
  type: "text",
  from: "+15550100142",
  to: "+15550100180",
  content: { text: "Is the kiln class on Saturday full?" },
  createdDatetime: "2026-05-04T16:02:36.871Z",
  updatedDatetime: "2026-05-04T16:02:37.104Z",
};

const sent: MessageBird.ConversationMessage = {
  ...received,
  id: "c3d95a7e04bf4812961e8fb2d07a6c45",
  direction: "sent",
  from: "+15550100180",
  to: "+15550100142",
  content: { text: "Two seats are left. Shall I hold one for you?" },
  createdDatetime: "2026-05-04T16:05:12Z",
};

const reply: MessageBird.ConversationMessage = {
  ...sent,
  status: "delivered",
  updatedDatetime: "2026-05-04T16:05:14.560Z",
};

export const payloads: MessageBird.Payloads = {
  "message.created": { type: "message.created", contact, conversation, message: received },
  "message.updated": { type: "message.updated", contact, conversation, message: reply },
  "conversation.created": { type: "conversation.created", contact, conversation },
  "conversation.updated": {
    type: "conversation.updated",
    contact,
    conversation: { ...conversation, status: "archived" },
  },
  "message.status": {
    type: "message.status",
    error: { code: 301, description: "the recipient cannot be reached on this channel" },
    message: { ...sent, status: "rejected", trackId: "reminder-5127", updatedDatetime: "2026-05-04T16:05:13.020Z" },
  },
  "voice.call.event": {
    id: "7be2f4a9-1d06-4c53-b8a1-60d9c57e23f4",
    status: "ended",
    source: "15550100142",
    destination: "15550100180",
    numberId: "0c5d8b17-e94f-4ab2-9f36-a1d47e02c8b5",
    direction: "incoming",
    createdAt: "2026-05-04T16:20:00Z",
    updatedAt: "2026-05-04T16:21:48Z",
    endedAt: "2026-05-04T16:21:48Z",
  },
  "sms.status.report": {
    id: "f92c06b4d8e14a7395d1e0b7c83fa526",
    reference: "reminder-5128",
    recipient: "15550100143",
    status: "delivered",
    statusReason: "successfully delivered",
    statusDatetime: "2026-05-04T16:31:09+00:00",
    mccmnc: "00101",
    ported: "0",
    "price[amount]": "0.031",
    "price[currency]": "EUR",
    messageLength: "74",
    messagePartCount: "1",
    datacoding: "plain",
  },
  "sms.inbound": {
    id: "2d6f81c5a03e4b97bd42f7e9106ca583",
    originator: "15550100144",
    recipient: "15550100180",
    body: "YES, see you at 9",
    reference: "47021983",
    createdDatetime: "2026-05-04T16:34:50+00:00",
    date_utc: "1777912490",
  },
  "mms.inbound": {
    id: "8a5e3c70f19d42b6a7c4d8e2b60f9137",
    message_id: "8a5e3c70f19d42b6a7c4d8e2b60f9137",
    originator: "15550100145",
    receiver: "15550100180",
    message: "The glaze cracked, look",
    mediaURLs: "https://media.example.com/kiln/8a5e3c70.jpg",
    createdDatetime: "2026-05-04T16:40:22+00:00",
  },
};

/** Conversations and voice webhooks are JSON, SMS reports query strings, inbound SMS and MMS forms. */
export function encode(type: string, payload: object): EncodedPayload {
  switch (type) {
    case "sms.status.report":
      return query(payload);
    case "sms.inbound":
    case "mms.inbound":
      return form(payload);
    default:
      return json(payload);
  }
}
