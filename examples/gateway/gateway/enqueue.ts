/** Sends events to a Cloudflare Queue, within its limits. */

/**
 * The limits of a queue, in bytes and messages, reduced by the metadata (about 100 bytes per message), which is counted as well:
 * 128,000 bytes per message, 100 messages and 256,000 bytes per batch.
 */
const MESSAGE = 127_000;
const BATCH = 100;
const BATCH_BYTES = 255_000;
const METADATA = 100;

interface Bindings {
  EVENTS: { sendBatch(messages: { body: string; contentType: "text" }[]): Promise<unknown> };
  STORAGE: { put(key: string, value: string): Promise<unknown> };
}

/** A message: an event as JSON, or the key of the object in which it is stored. */
export type Message = { event: unknown } | { stored: string };

/**
 * Resolves when the queue has all of the events. If a batch fails, earlier batches are on the queue already and are sent again
 * with the next copy of the delivery: the consumer recognizes their events by their ids.
 */
export async function enqueue(events: readonly { provider: string; id: string }[], bindings: Bindings): Promise<void> {
  const bodies: string[] = [];
  for (const event of events) bodies.push(await messageOf(event, bindings));
  for (const batch of batchesOf(bodies)) {
    await bindings.EVENTS.sendBatch(batch.map((body) => ({ body, contentType: "text" })));
  }
}

/** Splits messages into batches, in their order. */
export function batchesOf(bodies: readonly string[]): string[][] {
  const batches: string[][] = [];
  let batch: string[] = [];
  let total = 0;
  for (const body of bodies) {
    const size = sizeOf(body) + METADATA;
    if (batch.length === BATCH || total + size > BATCH_BYTES) {
      batches.push(batch);
      batch = [];
      total = 0;
    }
    batch.push(body);
    total += size;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

/** The event as a message. An event that is too large is stored, and the message refers to it. */
async function messageOf(event: { provider: string; id: string }, { STORAGE }: Bindings): Promise<string> {
  const body = JSON.stringify({ event } satisfies Message);
  if (sizeOf(body) <= MESSAGE) return body;
  // All copies of an event are stored under the same key.
  const id = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(event.id));
  const stored = `large/${event.provider}/${[...new Uint8Array(id)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
  await STORAGE.put(stored, body);
  return JSON.stringify({ stored } satisfies Message);
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).byteLength;
}
