/** What is done with an event: the part to replace with your own. */
import { log } from "./redis-client.mjs";
import { settings } from "./settings.mjs";

/**
 * Sends the event to `FORWARD_URL`, or prints what it is where there is none. It fails after 20 seconds, and for every answer but
 * 2xx; then the event is attempted again. The id lets the receiver recognise the rare event that comes twice, because a process
 * died between the request and the mark.
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
  if (!response.ok) throw new Error(`the application answered ${response.status}`);
}
