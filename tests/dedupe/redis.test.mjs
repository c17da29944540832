/** The Redis store with both npm clients and a real server on loopback, which some tests kill. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { json } from "node:stream/consumers";
import { after, before, describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { missingRedis, startRedis } from "../../scripts/redis.mjs";
import { clients } from "./clients.mjs";
import { dedupe } from "./package.mjs";
import { storeSuite } from "./store-suite.mjs";

const { createDeduper, redisStore } = dedupe;
const missing = await missingRedis();
if (missing) console.log(`not run: the store in Redis, because ${missing}`);

describe("redis", { skip: missing }, () => {
  let server;
  const open = [];
  const connect = async (name, url = server.url) => {
    const connected = await clients[name](url);
    open.push(connected);
    return connected.client;
  };
  before(async () => {
    server = await startRedis();
  });
  after(async () => {
    for (const { close } of open) close();
    await server?.stop();
  });

  for (const name of Object.keys(clients)) {
    let shared;
    storeSuite(name, async () => {
      shared ??= redisStore(await connect(name));
      return shared;
    });

    test(`${name}: a key of another program is not a mark`, async () => {
      const client = await connect(name);
      const names = [];
      const spy = {
        set: (key, ...rest) => names.push(key) && client.set(key, ...rest),
        eval: (...args) => client.eval(...args),
      };
      if (client.defineCommand) spy.defineCommand = client.defineCommand;
      const deduper = createDeduper(redisStore(spy));
      await deduper.firstSeen(`${name}:foreign`);
      await client.set(names[0], "something else");
      await assert.rejects(deduper.firstSeen(`${name}:foreign`), { name: "DedupeStoreError" });
      await client.del(names[0]);
      await client[name === "redis" ? "lPush" : "lpush"](names[0], "a list");
      await assert.rejects(deduper.firstSeen(`${name}:foreign`), /WRONGTYPE/);
    });

    test(`${name}: an entry consists of a digest, a value, and an expiry`, async () => {
      const own = await startRedis();
      try {
        const client = await connect(name, own.url);
        const deduper = createDeduper(redisStore(client), { ttl: 3600 });
        await deduper.once("bird:+31612345678", () => {});
        const [stored] = await client.keys("*");
        assert.match(stored, /^hookproof:[\w-]{43}$/);
        assert.equal(await client.get(stored), "done");
        const left = await client[name === "redis" ? "pTTL" : "pttl"](stored);
        assert.ok(left > 3_590_000 && left <= 3_600_000, String(left));
      } finally {
        await own.stop();
      }
    });

    test(`${name}: the wait for a stopped server is bounded, and the restarted server is used with its data`, async () => {
      const own = await startRedis();
      const client = await connect(name, own.url);
      const deduper = createDeduper(redisStore(client), { timeout: 0.5, onError: () => {} });
      assert.equal(await deduper.firstSeen("before"), true);
      await own.kill();
      const started = performance.now();
      await assert.rejects(
        deduper.once("during", () => assert.fail("called")),
        { name: "DedupeStoreError" },
      );
      assert.ok(performance.now() - started < 3000);
      await own.restart();
      const other = createDeduper(redisStore(client), { timeout: 10 });
      assert.equal(await other.firstSeen("before"), false);
      // The attempt that timed out may have claimed the key after the restart, and then has removed its claim.
      await pause(300);
      assert.equal((await other.once("during", () => {})).status, "done");
      await own.stop();
    });

    test(`${name}: a server without persistence loses its keys at a restart, and deliveries are handled again`, async () => {
      const own = await startRedis({ durable: false });
      const client = await connect(name, own.url);
      const deduper = createDeduper(redisStore(client), { timeout: 10, claim: 5 });
      await deduper.once("before", () => {});
      const during = await deduper.once("during", async () => {
        await own.kill();
        await own.restart();
        return "kept";
      });
      assert.deepEqual(during, { status: "done", value: "kept" });
      assert.deepEqual(await deduper.once("during", () => assert.fail("called again")), { status: "duplicate" });
      assert.equal((await deduper.once("before", () => {})).status, "done", "it is handled again");
      await own.stop();
    });
  }

  test("redis: replies as bytes and an ioredis key prefix are supported", async () => {
    const { RESP_TYPES } = await import("redis");
    const bytes = (await connect("redis")).withTypeMapping({
      [RESP_TYPES.BLOB_STRING]: Buffer,
      [RESP_TYPES.SIMPLE_STRING]: Buffer,
    });
    const deduper = createDeduper(redisStore(bytes));
    assert.equal(await deduper.firstSeen("bytes"), true);
    assert.equal(await deduper.firstSeen("bytes"), false);
    assert.equal((await deduper.once("bytes 2", () => {})).status, "done");
    const { Redis } = await import("ioredis");
    const prefixed = new Redis(server.url, { keyPrefix: "app:" });
    open.push({ close: () => prefixed.disconnect() });
    const other = createDeduper(redisStore(prefixed));
    assert.equal(await other.firstSeen("bytes"), true);
    assert.equal((await other.once("bytes", () => {})).status, "duplicate");
  });

  test("8 processes with both clients and different clocks handle each key once, although the server is killed twice", {
    timeout: 120_000,
  }, async () => {
    const KEYS = 1500;
    const own = await startRedis();
    const processes = Array.from({ length: 8 }, (_, nth) =>
      race(nth % 2 ? "redis" : "ioredis", own.url, KEYS, (nth - 4) * 900),
    );
    const observer = await connect("redis", own.url);
    for (const share of [0.2, 0.6]) {
      while ((await observer.dbSize()) < KEYS * share) await pause(20);
      await own.kill();
      await pause(300);
      await own.restart();
    }
    const results = await Promise.all(processes);
    await own.stop();
    const calls = new Map();
    for (const key of results.flatMap((result) => result.calls)) calls.set(key, (calls.get(key) ?? 0) + 1);
    const total = (count) => results.reduce((sum, { counts }) => sum + counts[count], 0);
    console.log(
      `${KEYS} keys, 8 processes: ${total("done")} done, ${total("duplicate")} duplicates, ${total("busy")} busy, ` +
        `${total("thrown")} failures of the work, ${total("failed")} failures of the store`,
    );
    assert.equal(calls.size, KEYS, "none lost");
    assert.deepEqual(
      [...calls].filter(([, count]) => count > 1),
      [],
      "none doubled",
    );
    assert.equal(total("done") + total("duplicate"), KEYS * 8);
    assert.ok(total("thrown") > 0);
  });
});

async function race(name, url, keys, clock) {
  const file = fileURLToPath(new URL("racer.mjs", import.meta.url));
  const child = spawn(process.execPath, [file, name, url, keys, clock], { stdio: ["ignore", "pipe", "inherit"] });
  return await json(child.stdout);
}
