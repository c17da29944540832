/** One handler for four providers: it uses `unified` only, and does not distinguish the providers. */
import { createReceiver } from "hookproof";

/** An event as one line of text. */
export function describeEvent({ type, unified: { kind, message, conversation, call } }) {
  switch (kind) {
    case "message.received":
      return `${message.from ?? "someone"} wrote${via(message)}: ${contents(message) || "no content"}`;
    case "message.status":
      return `message to ${message.to.join(" and ") || "someone"}${via(message)}: ${statusOf(message)}`;
    case "message.interaction":
      return `reaction to a message${via(message)}: ${message.status ?? (contents(message) || type)}`;
    case "conversation.created":
    case "conversation.updated":
    case "conversation.deleted":
      return `conversation ${conversation.id}: ${kind.split(".")[1]}`;
    case "call.status":
      return `call from ${call.from ?? "someone"} to ${call.to ?? "someone"}: ${call.status ?? type}`;
    default:
      return `other event: ${type}`;
  }
}

/** A handler of requests to `/bird`, `/bandwidth`, …. `secrets` has the secret of each provider; `print` is called with each event. */
export function webhooks(secrets, print) {
  const handlers = new Map();
  for (const [provider, secret] of Object.entries(secrets)) {
    const receiver = createReceiver({ provider, secret });
    const handler = receiver.handler(({ events }) => {
      for (const event of events) print(describeEvent(event));
    });
    handlers.set(`/${provider}`, handler);
  }
  return (request) => handlers.get(new URL(request.url).pathname)?.(request) ?? new Response(null, { status: 404 });
}

const via = ({ channel }) => (channel ? ` via ${channel}` : "");

function statusOf({ status, error }) {
  const reason = [error?.description, error?.code && `code ${error.code}`].filter(Boolean).join(", ");
  return [status ?? "in progress", reason].filter(Boolean).join(": ");
}

function contents({ text, media, location }) {
  const position = location && (location.name ?? `${location.latitude}, ${location.longitude}`);
  return [text, ...media.map(({ name, url, id }) => name ?? url ?? id), position].filter(Boolean).join(" + ");
}
