/** Handles each event of the queue once. A failed event is retried, and stored in the bucket after 20 attempts. */
import { env } from "cloudflare:workers";
import { createDeduper, durableObjectStore } from "hookproof/dedupe";
import { type Event, handle } from "./handle.ts";

export { DedupeObject } from "hookproof/dedupe";

interface QueueMessage {
  readonly id: string;
  readonly body: unknown;
  /** The first is 1. */
  readonly attempts: number;
  ack(): void;
  retry(options: { delaySeconds: number }): void;
}

/** The number of concurrent events: the limit of a Worker's open connections. */
const CONCURRENCY = 6;

/** A claim is longer than the work: `handle` times out after 20 seconds. */
const dedupe = createDeduper(durableObjectStore(env.DEDUPE), { ttl: 7 * 86_400, claim: 60 });

export default {
  async queue(batch: { queue: string; messages: readonly QueueMessage[] }): Promise<void> {
    const consume = batch.queue.endsWith("-dead") ? keep : handleOnce;
    const waiting = [...batch.messages];
    const consumeAll = async () => {
      for (let message = waiting.shift(); message; message = waiting.shift()) await consume(message);
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, consumeAll));
  },
};

async function handleOnce(message: QueueMessage): Promise<void> {
  try {
    const { event, stored } = await eventOf(message.body);
    const result = await dedupe.once(`${event.provider}:${event.id}`, () => handle(event, env.FORWARD_URL));
    if (result.status === "busy") return message.retry({ delaySeconds: result.retryAfter });
    message.ack();
    if (stored !== undefined) await env.STORAGE.delete(stored).catch(() => {});
  } catch (error) {
    console.error({ message: "not handled", attempts: message.attempts, error: String(error) });
    // 1, 2, 4 … seconds, at most an hour: 20 attempts take about nine hours.
    message.retry({ delaySeconds: Math.min(3600, 2 ** (message.attempts - 1)) });
  }
}

/** The event of a message, and the key of its object if it was too large for a message. */
async function eventOf(body: unknown): Promise<{ event: Event; stored?: string }> {
  const message = JSON.parse(String(body)) as { event?: Event; stored?: string };
  if (message.event !== undefined) return { event: message.event };
  const { stored = "" } = message;
  const object = await env.STORAGE.get(stored);
  if (object === null) throw new Error(`nothing is stored as ${stored}`);
  return { ...(JSON.parse(await object.text()) as { event: Event }), stored };
}

/** Stores a message after its last attempt, for inspection. */
async function keep(message: QueueMessage): Promise<void> {
  await env.STORAGE.put(`dead/${message.id}.json`, String(message.body));
  console.error({ message: "given up", kept: `dead/${message.id}.json` });
  message.ack();
}
