/** A service that subscribes to new messages, replies to each, and archives the conversation. */
import { createReceiver } from "hookproof";
import { messagebird } from "hookproof/api";

/** Subscribes this URL to the events of new messages. */
export function subscribe(url, options) {
  return call("createWebhook", { url, events: ["message.created"] }, options);
}

/** The handler of that URL. `replyTo` returns the text of the reply to a unified message. */
export function replying(signingKey, replyTo, options) {
  const receiver = createReceiver({ provider: "messagebird", secret: signingKey });
  return receiver.handler(async ({ events }) => {
    for (const { kind, message } of events.map(({ unified }) => unified)) {
      // The events of the service's own replies are of another kind.
      if (kind !== "message.received" || message.conversationId === null) continue;
      const { conversationId } = message;
      await call(
        "sendConversationMessage",
        { conversationId, type: "text", content: { text: replyTo(message) } },
        options,
      );
      await call("updateConversation", { conversationId, status: "archived" }, options);
    }
  });
}

/** The ids of the conversations that are not archived. */
export async function activeConversations(options) {
  const found = [];
  for await (const page of messagebird.pages("listConversations", { status: "active" }, { ...options, fetch })) {
    for (const { id } of page.items ?? []) found.push(id);
  }
  return found;
}

/** Deletes the subscription. */
export function unsubscribe(webhookId, options) {
  return call("deleteWebhook", { webhookId }, options);
}

/** The data of an operation. A failure is thrown, so that the handler responds with 500 and the provider delivers again. */
async function call(operation, args, options) {
  const request = messagebird[operation](args, options);
  const response = await fetch(request.url, request);
  const result = messagebird.readResponse(operation, response.status, await response.text());
  if (!result.ok) throw new Error(`${operation}: ${result.status} ${result.code}`, { cause: result });
  return result.data;
}
