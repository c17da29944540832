/** Handles an event. Replace this file with your own code. */
import { log } from "./redis-client.mjs";
import { settings } from "./settings.mjs";

/**
 * Sends the event to `FORWARD_URL`, or prints it if there is none. Fails after 20 seconds, and for every response other than
 * 2xx; then the event is retried. By the id, the application can recognize the rare event that is sent twice because a process
 * has ended between the request and the mark.
 */
export async function handle(event, worker) {
  const { provider, type, id } = event;
  if (!settings.forwardUrl) return log({ message: "event", provider, type, id });
  const response = await fetch(settings.forwardUrl, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "idempotency-key": `${provider}:${id}`,
      "user-agent": `worker/${worker}`,
    },
    body: JSON.stringify(event),
    signal: AbortSignal.timeout(20_000),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`the application responded with ${response.status}`);
}
