/**
 * Takes events from the stream and handles each once. What fails, and what a process held that has died, is taken over after a
 * while; after a number of attempts it goes to the dead-letter stream.
 */
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { createDeduper, redisStore } from "hookproof/dedupe";
import { handle } from "./handle.mjs";
import { connect, log } from "./redis-client.mjs";
import { DEAD, GROUP, STREAM, settings } from "./settings.mjs";

const NAME = `${hostname()}-${process.pid}`;
const AT_ONCE = 16;
/** Milliseconds; also how long a stop may have to wait. */
const BLOCK = 1000;

const client = await connect();
// Reading blocks its connection.
const reader = await connect();
/** A claim outlasts the work. A mark is attempted for ten seconds: that long Redis may restart without an event done twice. */
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
      const read = await reader.xReadGroup(GROUP, NAME, { key: STREAM, id: ">" }, { COUNT: AT_ONCE, BLOCK });
      for (const { messages } of read ?? []) await Promise.all(messages.map((entry) => consume(entry, 1)));
    }
  } catch (error) {
    // Redis is away, or has come back without the group.
    log({ message: "reading failed", error: String(error) });
    await pause(500);
  }
}
await leave();
await Promise.all([client.close(), reader.close()]);
log({ message: "stopped" });
process.disconnect?.();

/** Handles the event of an entry, unless it was handled before. What fails stays pending until it is taken over. */
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

/** Takes over what has been pending for too long: a process has died with it, or has failed. */
async function takeOver() {
  let from = "0-0";
  do {
    const idle = settings.takeover * 1000;
    const { nextId, messages } = await client.xAutoClaim(STREAM, GROUP, NAME, idle, from, { COUNT: AT_ONCE });
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

/** Removes this consumer's name, unless something is pending under it, which would be lost. */
async function leave() {
  try {
    const pending = await client.xPendingRange(STREAM, GROUP, "-", "+", 1, { consumer: NAME });
    if (pending.length === 0) await client.xGroupDelConsumer(STREAM, GROUP, NAME);
  } catch (error) {
    log({ message: "the consumer's name stays", error: String(error) });
  }
}
