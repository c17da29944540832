/**
 * One of several processes that compete for the same keys: `node racer.mjs <client> <url> <keys> <clock>`. It attempts every key
 * until it is done or a duplicate, in random order, with its clock `clock` seconds off. Each call of its work is counted in
 * Redis by a separate client. Prints the counts as JSON.
 */
import { clients } from "./clients.mjs";
import { dedupe } from "./package.mjs";

const [, , name, url, keys, clock] = process.argv;
const now = Date.now;
Date.now = () => now() + Number(clock) * 1000;

const { createDeduper, redisStore } = dedupe;
const { client, close } = await clients[name](url);
const deduper = createDeduper(redisStore(client), { claim: 5, timeout: 5, onError: () => {} });
const calls = [];
const counts = { done: 0, duplicate: 0, busy: 0, failed: 0, thrown: 0 };

const order = Array.from({ length: Number(keys) }, (_, nth) => nth).sort(() => Math.random() - 0.5);
async function attempt(key) {
  for (;;) {
    try {
      const { status } = await deduper.once(`race:${key}`, async () => {
        if (Math.random() < 0.1) throw new Error("the handler fails at random");
        calls.push(key);
        await new Promise((resolve) => setTimeout(resolve, 1));
      });
      counts[status] += 1;
      if (status !== "busy") return;
    } catch (error) {
      counts[error.name === "DedupeStoreError" ? "failed" : "thrown"] += 1;
    }
    await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 50));
  }
}

// Several at a time, like a server.
await Promise.all(
  Array.from({ length: 8 }, async () => {
    for (let key = order.pop(); key !== undefined; key = order.pop()) await attempt(key);
  }),
);
console.log(JSON.stringify({ calls, counts }));
close();
