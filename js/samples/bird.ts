/** Sample payloads of Bird. All people, numbers and ids are invented. */

import type { Bird } from "../generated/provider/index.js";
import { channels } from "./bird-channels.js";
import { platform } from "./bird-platform.js";
import { type EncodedPayload, json } from "./encoding.js";

const mara: Bird.Participant = {
  id: "f3a81d06-9c5e-47b2-8e04-b6d19f7c2a53",
  type: "contact",
  status: "active",
  displayName: "Mara Lindqvist",
  avatarUrl: "",
  contact: { identifierKey: "phonenumber", identifierValue: "+15550100142", platformAddress: "+15550100142" },
};

const desk: Bird.Participant = {
  id: "2b94e7f1-60ad-4c38-95d2-07e8c1a3f6b4",
  type: "user",
  status: "active",
  displayName: "Front desk",
  avatarUrl: "",
};

const conversation: Bird.Conversation = {
  id: "7c0e52d9-b18f-4a63-a7d4-3f91e8c60b25",
  name: "Kiln class",
  description: "",
  status: "active",
  visibility: "private",
  accessibility: "invite-only",
  featuredParticipants: [mara, desk],
  activeParticipantCount: 2,
  pendingParticipantCount: 0,
  initiatingParticipant: mara,
  channelId: "a49d1c76-e30b-4f58-92c7-5d86b0f1e3a2",
  lastMessage: {
    id: "d05b8f3e-2c71-4e96-b8a0-94f7c16d2e50",
    type: "text",
    preview: { text: "Is the kiln class on Saturday full?" },
    recipients: [],
    status: "delivered",
    sender: mara,
    createdAt: "2026-05-04T16:02:36.871Z",
  },
  createdAt: "2026-05-04T16:02:36.112Z",
  updatedAt: "2026-05-04T16:02:37.104Z",
  platformStyle: "direct",
};

const service = "conversations";

export const payloads: Bird.Payloads = {
  "conversation.created": { service, event: "conversation.created", payload: conversation },
  "conversation.updated": { service, event: "conversation.updated", payload: { ...conversation, status: "closed" } },
  "conversation.deleted": { service, event: "conversation.deleted", payload: conversation },
  "message.created": {
    service,
    event: "message.created",
    payload: {
      message: {
        id: "d05b8f3e-2c71-4e96-b8a0-94f7c16d2e50",
        conversationId: "7c0e52d9-b18f-4a63-a7d4-3f91e8c60b25",
        channelId: "a49d1c76-e30b-4f58-92c7-5d86b0f1e3a2",
        direction: "inbound",
        status: "delivered",
        sender: mara,
        body: { type: "text", text: { text: "Is the kiln class on Saturday full?" } },
        createdAt: "2026-05-04T16:02:36.871Z",
      },
    },
  },
  ...channels,
  ...platform,
};

/** Every event is JSON. */
export function encode(_type: string, payload: object): EncodedPayload {
  return json(payload);
}
