/** One handler for four providers: it reads `unified` and never asks who sent an event. */
import { createReceiver } from "hookproof";

/** What happened, as a line for people to read. */
export function tell({ type, unified: { kind, message, conversation, call } }) {
  switch (kind) {
    case "message.received":
      return `${message.from ?? "someone"} wrote${over(message)}: ${contents(message) || "nothing to read"}`;
    case "message.status":
      return `message to ${message.to.join(" and ") || "someone"}${over(message)}: ${fate(message)}`;
    case "message.interaction":
      return `reaction to a message${over(message)}: ${message.status ?? (contents(message) || type)}`;
    case "conversation.created":
    case "conversation.updated":
    case "conversation.deleted":
      return `conversation ${conversation.id}: ${kind.split(".")[1]}`;
    case "call.status":
      return `call from ${call.from} to ${call.to}: ${call.status}`;
    default:
      return `something else: ${type}`;
  }
}

/** Answers requests to `/bird`, `/bandwidth`, …: the secrets are by provider. */
export function webhooks(secrets, say) {
  const handlers = new Map();
  for (const [provider, secret] of Object.entries(secrets)) {
    const receiver = createReceiver({ provider, secret });
    const handler = receiver.handler(({ events }) => {
      for (const event of events) say(tell(event));
    });
    handlers.set(`/${provider}`, handler);
  }
  return (request) => handlers.get(new URL(request.url).pathname)?.(request) ?? new Response(null, { status: 404 });
}

const over = ({ channel }) => (channel ? ` over ${channel}` : "");

function fate({ status, error }) {
  const why = [error?.description, error?.code && `code ${error.code}`].filter(Boolean).join(", ");
  return [status ?? "on its way", why].filter(Boolean).join(", because: ");
}

function contents({ text, media, location }) {
  const place = location && (location.name ?? `${location.latitude}, ${location.longitude}`);
  return [text, ...media.map(({ name, url, id }) => name ?? url ?? id), place].filter(Boolean).join(" + ");
}
