/** What is done with an event: the part to replace with your own. */

import type { Event as HookproofEvent } from "hookproof";

export type Event = Pick<HookproofEvent, "provider" | "type" | "id" | "occurredAt" | "unified"> & { payload: unknown };

/**
 * Sends the event to `url`, or prints what it is where there is none. It fails after 20 seconds, and for every answer but 2xx;
 * then the queue delivers the event again. The id lets the receiver recognise the rare event that comes twice, because a
 * Worker ended between the request and the mark.
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
  if (!response.ok) throw new Error(`the application answered ${response.status}`);
}
