import assert from "node:assert/strict";
import { test } from "node:test";
import { dedupe } from "./package.mjs";
import { storeSuite } from "./store-suite.mjs";

const { createDeduper, memoryStore } = dedupe;

// One memory store for all tests, as shared by the dedupers of a process.
const shared = memoryStore();
storeSuite("memory", () => shared);

test("a memory store holds at most max keys: the key that was done first is removed", async () => {
  const deduper = createDeduper(memoryStore({ max: 3 }));
  for (const key of ["a", "b", "c", "d"]) assert.equal(await deduper.firstSeen(key), true);
  assert.equal(await deduper.firstSeen("d"), false);
  assert.equal(await deduper.firstSeen("c"), false);
  assert.equal(await deduper.firstSeen("a"), true, "the oldest had to go");
});

test("a memory store that is full of claims refuses keys until one is done", async () => {
  const deduper = createDeduper(memoryStore({ max: 2 }));
  let finish;
  const work = () =>
    new Promise((resolve) => {
      finish = resolve;
    });
  const running = [deduper.once("a", work), deduper.once("b", work)];
  await new Promise((resolve) => setTimeout(resolve, 20));
  await assert.rejects(deduper.firstSeen("c"), { name: "DedupeStoreError", message: /all 2 keys .* claimed/ });
  finish();
  await running[1];
  assert.equal(await deduper.firstSeen("c"), true);
});

test("a memory store of any size removes expired keys", async () => {
  let now = 0;
  const store = memoryStore({ max: 1000, now: () => now });
  const deduper = createDeduper(store, { ttl: 10 });
  for (let nth = 0; nth < 1000; nth++) assert.equal(await deduper.firstSeen(`old ${nth}`), true);
  now = 10_000;
  // Each addition removes several keys, so after as many additions all old ones are removed.
  for (let nth = 0; nth < 1000; nth++) assert.equal(await deduper.firstSeen(`new ${nth}`), true);
  for (let nth = 0; nth < 1000; nth++) assert.equal(await deduper.firstSeen(`new ${nth}`), false);
});

test("a memory store uses bounded memory for 100,000 keys", async () => {
  const { gc } = globalThis;
  const deduper = createDeduper(memoryStore({ max: 1000 }));
  const before = process.memoryUsage().heapUsed;
  for (let nth = 0; nth < 100_000; nth++) await deduper.firstSeen(`key ${nth}`);
  gc?.();
  assert.ok(process.memoryUsage().heapUsed - before < 64 * 1024 * 1024);
});

test("a memory store refuses an invalid max", () => {
  for (const max of [0, -1, 1.5, Number.NaN, "9"]) {
    assert.throws(() => memoryStore({ maximum: max }), { code: "INVALID_OPTIONS", message: /`max`/ });
    assert.throws(() => memoryStore({ max }), { code: "INVALID_OPTIONS", message: /`max`/ });
  }
});
