/** The work of the peers after verification: validates the payload with a schema of zod, and maps it to a unified event. */
import * as z from "zod";

const channels = { facebook: "messenger", whatsapp_sandbox: "whatsapp" };
const directions = { received: "inbound", sent: "outbound" };
const statuses = {
  accepted: "accepted",
  pending: "queued",
  buffered: "queued",
  sent: "sent",
  transmitted: "sent",
  delivered: "delivered",
  read: "read",
  opened: "read",
  failed: "failed",
  delivery_failed: "failed",
  rejected: "rejected",
  expired: "expired",
  deleted: "deleted",
  clicked: "clicked",
};

// Fields are optional, because few are guaranteed. A deviation is reported and does not refuse the delivery.
const text = z.string().optional();
const word = (...words) => z.enum(words).optional();
const moment = z.iso.datetime({ offset: true }).optional();
const media = z.object({ url: text, caption: text }).optional();

const contact = z.object({
  id: text,
  href: text,
  msisdn: z.union([z.number(), z.string()]).optional(),
  displayName: text,
  firstName: text,
  lastName: text,
  customDetails: z.record(z.string(), z.unknown()).optional(),
  attributes: z.record(z.string(), z.unknown()).optional(),
  createdDatetime: moment,
  updatedDatetime: moment,
});

const conversation = z.object({
  id: text,
  contactId: text,
  status: word("active", "archived"),
  createdDatetime: moment,
  updatedDatetime: moment,
  lastReceivedDatetime: moment,
  lastUsedChannelId: text,
  lastUsedPlatformId: text,
  messages: z.object({ totalCount: z.int().optional(), href: text, lastMessageId: text }).optional(),
});

const content = z.object({
  text,
  image: media,
  video: media,
  audio: media,
  file: media,
  location: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
  hsm: z.record(z.string(), z.unknown()).optional(),
  email: z.record(z.string(), z.unknown()).optional(),
  interactive: z.record(z.string(), z.unknown()).optional(),
});

const message = z.object({
  id: text,
  conversationId: text,
  channelId: text,
  platform: text,
  to: text,
  from: text,
  direction: word("sent", "received"),
  status: word(...Object.keys(statuses), "received", "unknown", "unsupported"),
  type: word("text", "image", "video", "audio", "file", "location", "hsm", "email", "interactive", "rich", "menu"),
  content: content.optional(),
  createdDatetime: moment,
  updatedDatetime: moment,
  origin: text,
  source: z.record(z.string(), z.unknown()).optional(),
  tag: text,
  trackId: text,
  ttl: text,
});

const messageEvent = z.object({
  type: z.enum(["message.created", "message.updated", "message.status"]),
  contact: contact.optional(),
  conversation: conversation.optional(),
  message: message.optional(),
  error: z.object({ code: z.union([z.number(), z.string()]).optional(), description: text }).optional(),
  workspaceId: z.int().optional(),
});

/** The event of a webhook of MessageBird's Conversations. */
export function readEvent(body) {
  const payload = JSON.parse(body);
  const result = messageEvent.safeParse(payload);
  const { type, message } = payload;
  const { createdDatetime: created, updatedDatetime: updated = created } = message;
  return {
    provider: "messagebird",
    type,
    known: type === "message.created" || type === "message.updated",
    id: `${message.id}:${type}:${message.status}:${updated}`,
    occurredAt: created === undefined ? null : new Date(created).toISOString(),
    payload,
    envelope: null,
    unified: unify(payload, type),
    issues: result.success ? [] : result.error.issues,
  };
}

function unify({ message, conversation, error }, type) {
  const direction = directions[message.direction] ?? null;
  return {
    kind: type === "message.created" && direction === "inbound" ? "message.received" : "message.status",
    message: {
      id: message.id ?? null,
      conversationId: message.conversationId ?? null,
      channel: channels[message.platform] ?? message.platform?.toLowerCase() ?? null,
      direction,
      from: message.from ?? null,
      to: message.to === undefined ? [] : [message.to],
      ...textOf(message.content),
      status: direction === "inbound" ? null : (statuses[message.status] ?? null),
      error: failure(error),
      segments: null,
      reference: message.trackId ?? null,
      inReplyTo: null,
    },
    conversation: {
      id: conversation.id ?? null,
      status: conversation.status ?? null,
      contactId: conversation.contactId ?? null,
      channelId: conversation.lastUsedChannelId ?? null,
    },
    call: null,
  };
}

function failure(error) {
  return error ? { code: String(error.code), description: error.description } : null;
}

function textOf(content) {
  const file = content.image ?? content.video ?? content.audio ?? content.file;
  return {
    text: content.text ?? file?.caption ?? null,
    media: file?.url === undefined ? [] : [{ url: file.url }],
    location: content.location ? { ...content.location, name: null, address: null } : null,
  };
}
