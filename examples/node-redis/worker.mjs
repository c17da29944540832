/**
 * Handles each event of the stream once. Events that fail, and events of a process that has ended, are claimed again after a
 * while; after a number of attempts they are moved to the dead-letter stream.
 */
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { createDeduper, redisStore } from "hookproof/dedupe";
import { handle } from "./handle.mjs";
import { connect, log } from "./redis-client.mjs";
import { DEAD, GROUP, STREAM, settings } from "./settings.mjs";

const NAME = `${hostname()}-${process.pid}`;
const CONCURRENCY = 16;
/** Milliseconds that a read blocks, which is also the longest delay of a stop. */
const BLOCK = 1000;

const client = await connect();
// A blocking read needs a separate connection.
const reader = await connect();
/** A claim is longer than the work. A mark is retried for ten seconds, so Redis may restart meanwhile. */
const dedupe = createDeduper(redisStore(client), {
  ttl: 7 * 86_400,
  claim: settings.takeover,
  timeout: 10,
  onError: (error) => log({ message: "not marked", error: String(error) }),
});

let stopping = false;
for (const signal of ["SIGTERM", "SIGINT"]) {
  process.once(signal, () => {
    stopping = true;
  });
}

log({ message: "working", name: NAME });
let nextTakeover = 0;
while (!stopping) {
  try {
    await createGroup();
    while (!stopping) {
      if (Date.now() >= nextTakeover) {
        await takeOver();
        nextTakeover = Date.now() + settings.takeover * 500;
      }
      const read = await reader.xReadGroup(GROUP, NAME, { key: STREAM, id: ">" }, { COUNT: CONCURRENCY, BLOCK });
      for (const { messages } of read ?? []) await Promise.all(messages.map((entry) => consume(entry, 1)));
    }
  } catch (error) {
    // Redis is not available, or has lost the group in a restart.
    log({ message: "reading failed", error: String(error) });
    await pause(500);
  }
}
await leave();
await Promise.all([client.close(), reader.close()]);
log({ message: "stopped" });
process.disconnect?.();

/** Handles the event of an entry, unless it has been handled. A failed entry remains pending until it is claimed again. */
async function consume({ id, message }, attempt) {
  try {
    const event = JSON.parse(message.event);
    const { status } = await dedupe.once(`${event.provider}:${event.id}`, () => handle(event, NAME));
    if (status === "busy") return;
    await client.multi().xAck(STREAM, GROUP, id).xDel(STREAM, id).exec();
  } catch (error) {
    log({ message: "not handled", id, attempt, error: String(error) });
  }
}

/** Claims entries that have been pending for too long, because their process has ended or failed. */
async function takeOver() {
  let from = "0-0";
  do {
    const idle = settings.takeover * 1000;
    const { nextId, messages } = await client.xAutoClaim(STREAM, GROUP, NAME, idle, from, { COUNT: CONCURRENCY });
    await Promise.all(messages.filter(Boolean).map(consumeAgain));
    from = nextId;
  } while (from !== "0-0" && !stopping);
}

async function consumeAgain(entry) {
  const [{ deliveriesCounter }] = await client.xPendingRange(STREAM, GROUP, entry.id, entry.id, 1);
  if (deliveriesCounter <= settings.attempts) return consume(entry, deliveriesCounter);
  const dead = client.multi().xAdd(DEAD, "*", { ...entry.message, attempts: String(deliveriesCounter - 1) });
  await dead.xAck(STREAM, GROUP, entry.id).xDel(STREAM, entry.id).exec();
  log({ message: "given up", id: entry.id });
}

async function createGroup() {
  try {
    await client.xGroupCreate(STREAM, GROUP, "0", { MKSTREAM: true });
  } catch (error) {
    if (!String(error).includes("BUSYGROUP")) throw error;
  }
}

/** Removes this consumer, unless it has pending entries, which would be lost. */
async function leave() {
  try {
    const pending = await client.xPendingRange(STREAM, GROUP, "-", "+", 1, { consumer: NAME });
    if (pending.length === 0) await client.xGroupDelConsumer(STREAM, GROUP, NAME);
  } catch (error) {
    log({ message: "the consumer's name stays", error: String(error) });
  }
}
