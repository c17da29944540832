/** Takes events from the queue and handles each once; what fails is attempted again, and after 20 attempts kept in the bucket. */
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

/** As many at a time as a Worker may have connections open. */
const AT_ONCE = 6;

/** A claim outlasts the work: `handle` gives up after 20 seconds. */
const dedupe = createDeduper(durableObjectStore(env.DEDUPE), { ttl: 7 * 86_400, claim: 60 });

export default {
  async queue(batch: { queue: string; messages: readonly QueueMessage[] }): Promise<void> {
    const consume = batch.queue.endsWith("-dead") ? keep : handleOnce;
    const waiting = [...batch.messages];
    const consumeAll = async () => {
      for (let message = waiting.shift(); message; message = waiting.shift()) await consume(message);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, consumeAll));
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
    // 1, 2, 4 … seconds, at most an hour: 20 attempts take some nine hours.
    message.retry({ delaySeconds: Math.min(3600, 2 ** (message.attempts - 1)) });
  }
}

/** The event of a message, and where it was stored if it was too large for one. */
async function eventOf(body: unknown): Promise<{ event: Event; stored?: string }> {
  const message = JSON.parse(String(body)) as { event?: Event; stored?: string };
  if (message.event !== undefined) return { event: message.event };
  const { stored = "" } = message;
  const object = await env.STORAGE.get(stored);
  if (object === null) throw new Error(`nothing is stored as ${stored}`);
  return { ...(JSON.parse(await object.text()) as { event: Event }), stored };
}

/** Keeps a message that was given up, until somebody has a look at it. */
async function keep(message: QueueMessage): Promise<void> {
  await env.STORAGE.put(`dead/${message.id}.json`, String(message.body));
  console.error({ message: "given up", kept: `dead/${message.id}.json` });
  message.ack();
}
