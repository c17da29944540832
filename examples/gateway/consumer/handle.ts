/** Handles an event. Replace this file with your own code. */

import type { Event as HookproofEvent } from "hookproof";

export type Event = Pick<HookproofEvent, "provider" | "type" | "id" | "occurredAt" | "unified"> & { payload: unknown };

/**
 * Sends the event to `url`, or prints it if there is none. Fails after 20 seconds, and for every response other than 2xx;
 * then the queue delivers the event again. By the id, the application can recognize the rare event that is sent twice because a
 * Worker has ended between the request and the mark.
 */
export async function handle(event: Event, url: string): Promise<void> {
  if (url === "") return console.log({ message: "event", provider: event.provider, type: event.type, id: event.id });
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": `${event.provider}:${event.id}` },
    body: JSON.stringify(event),
    signal: AbortSignal.timeout(20_000),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`the application responded with ${response.status}`);
}
