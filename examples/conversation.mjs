/** A service that answers: it subscribes to new messages, answers each one, and archives the conversation. */
import { createReceiver } from "hookproof";
import { messagebird } from "hookproof/api";

/** Has the events of new messages sent to this address. */
export function subscribe(url, options) {
  return call("createWebhook", { url, events: ["message.created"] }, options);
}

/** The handler at that address; `say` makes the answer to a message, which the unified view tells. */
export function answering(signingKey, say, options) {
  const receiver = createReceiver({ provider: "messagebird", secret: signingKey });
  return receiver.handler(async ({ events }) => {
    for (const { kind, message } of events.map(({ unified }) => unified)) {
      // Our own answers are new messages, too; they are no messages received.
      if (kind !== "message.received" || message.conversationId === null) continue;
      const { conversationId } = message;
      await call("sendConversationMessage", { conversationId, type: "text", content: { text: say(message) } }, options);
      await call("updateConversation", { conversationId, status: "archived" }, options);
    }
  });
}

/** The ids of the conversations that nobody has archived. */
export async function unanswered(options) {
  const found = [];
  for await (const page of messagebird.pages("listConversations", { status: "active" }, { ...options, fetch })) {
    for (const { id } of page.items ?? []) found.push(id);
  }
  return found;
}

/** Ends the subscription. */
export function unsubscribe(webhookId, options) {
  return call("deleteWebhook", { webhookId }, options);
}

/** What an operation gives. A failure is thrown, so that the handler answers 500 and the provider sends the webhook again. */
async function call(operation, args, options) {
  const request = messagebird[operation](args, options);
  const response = await fetch(request.url, request);
  const result = messagebird.readResponse(operation, response.status, await response.text());
  if (!result.ok) throw new Error(`${operation}: ${result.status} ${result.code}`, { cause: result });
  return result.data;
}
