/** The stores of Cloudflare in workerd: the tests of every store, then the handler of a Worker. */
import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { text } from "node:stream/consumers";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { signed } from "../js/requests.mjs";
import { consumerWith } from "../packaging/consumer.mjs";
import { dedupe } from "./package.mjs";
import { storeSuite } from "./store-suite.mjs";

const { createDeduper, durableObjectStore, kvStore } = dedupe;

const project = await consumerWith(fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, ""));
const folder = path.join(project, "bundle");
await build({
  entryPoints: { worker: path.join(project, "dedupe", "worker.mjs") },
  outdir: folder,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  format: "esm",
  conditions: ["workerd", "worker", "browser"],
  external: ["cloudflare:*"],
  loader: { ".wasm": "copy" },
  assetNames: "[name]",
});

/** The number of calls of the function for each event. */
const calls = new Map();
const counter = createServer(async (request, response) => {
  const id = await text(request);
  calls.set(id, (calls.get(id) ?? 0) + 1);
  await pause(30);
  response.end();
});
await new Promise((resolve) => counter.listen(0, "127.0.0.1", resolve));

const options = {
  host: "127.0.0.1",
  modules: true,
  modulesRoot: folder,
  modulesRules: [{ type: "CompiledWasm", include: ["**/*.wasm"] }],
  scriptPath: path.join(folder, "worker.mjs"),
  compatibilityDate: "2026-04-01",
  durableObjects: {
    DEDUPE: { className: "DedupeObject", useSQLite: true },
    COUNTED: { className: "Counted", useSQLite: true },
    INVALID: { className: "InvalidObject", useSQLite: true },
    HANGING: { className: "Hanging", useSQLite: true },
  },
  kvNamespaces: ["KV"],
  serviceBindings: { COUNTER: { external: { address: `127.0.0.1:${counter.address().port}`, http: {} } } },
  durableObjectsPersist: path.join(folder, "objects"),
  kvPersist: path.join(folder, "kv"),
};
let worker = new Miniflare(options);
const namespace = await worker.getDurableObjectNamespace("DEDUPE");
const kv = await worker.getKVNamespace("KV");
after(async () => {
  await worker.dispose();
  counter.close();
  await rm(project, { recursive: true });
});

// By a proxy of Miniflare, so that the tests control the timing.
storeSuite("durable object", () => durableObjectStore(namespace));
// KV is eventually consistent and its emulation is not, so only the test of concurrent copies is omitted.
storeSuite("kv", () => kvStore(kv), { atomic: false });

const post = async (to, changes = {}) => {
  const url = new URL(to, await worker.ready).href;
  const { headers, body } = signed("comapi-hmac-sha1", { url, ...changes });
  return worker.dispatchFetch(url, { method: "POST", headers, body });
};
const event = (eventId, more = {}) => ({ body: JSON.stringify({ eventId, name: "message.read", ...more }) });

for (const to of ["/object", "/kv"]) {
  test(`a Worker handles each delivery once: ${to}`, { timeout: 60_000 }, async () => {
    const sent = event(`${to}-1`);
    assert.equal((await post(to, sent)).status, 200);
    assert.equal((await post(to, sent)).status, 200);
    assert.equal(calls.get(`${to}-1`), 1);
    const failing = event(`${to}-2`, { fail: true });
    assert.equal((await post(to, failing)).status, 500);
    assert.equal((await post(to, failing)).status, 500);
    assert.equal(calls.get(`${to}-2`), 2, "a failed delivery is handled again");
  });
}

test("a Worker responds with 503 and Retry-After to a copy of a delivery in progress, and with 200 when it is done", async () => {
  const sent = event("at-once");
  const responses = await Promise.all(Array.from({ length: 20 }, () => post("/object", sent)));
  assert.equal(calls.get("at-once"), 1);
  const statuses = responses.map(({ status }) => status);
  assert.ok(statuses.includes(200));
  for (const response of responses.filter(({ status }) => status !== 200)) {
    assert.equal(response.status, 503);
    assert.match(response.headers.get("retry-after"), /^[1-3]\d?$/);
  }
  assert.equal((await post("/object", sent)).status, 200);
  assert.equal(calls.get("at-once"), 1);
});

test("a Worker whose object returns invalid values or hangs responds with 503, or handles the delivery if configured", async () => {
  assert.equal((await post("/invalid", event("invalid"))).status, 503);
  assert.equal((await post("/hanging", event("hanging"))).status, 503);
  assert.equal((await post("/hanging-accept", event("accepted"))).status, 200);
  assert.deepEqual([calls.get("invalid"), calls.get("hanging"), calls.get("accepted")], [undefined, undefined, 1]);
});

test("an object keeps its keys across a restart of workerd", async () => {
  const sent = event("restart");
  assert.equal((await post("/object", sent)).status, 200);
  await worker.dispose();
  worker = new Miniflare(options);
  assert.equal((await post("/object", sent)).status, 200);
  assert.equal(calls.get("restart"), 1);
});

test("an object's alarm removes expired keys and no others", async () => {
  const objects = await worker.getDurableObjectNamespace("COUNTED");
  const store = durableObjectStore(objects, { shards: 1 });
  const count = () =>
    objects
      .get(objects.idFromName("shard-0"))
      .fetch("http://object/")
      .then((response) => response.json());
  const short = createDeduper(store, { ttl: 3 });
  await Promise.all(Array.from({ length: 20 }, (_, nth) => short.firstSeen(`short ${nth}`)));
  await createDeduper(store, { ttl: 600 }).firstSeen("long");
  assert.equal(await count(), 21);
  for (let attempts = 100; (await count()) > 1 && attempts > 0; attempts--) await pause(100);
  assert.equal(await count(), 1);
  assert.equal(await createDeduper(store).firstSeen("long"), false);
});

test("an object refuses invalid steps", async () => {
  const objects = await worker.getDurableObjectNamespace("DEDUPE");
  const object = objects.get(objects.idFromName("shard-1"));
  const step = { step: "add", key: "k", value: "v", milliseconds: 5 };
  for (const body of [
    "",
    "null",
    "{}",
    "[]",
    "7",
    ...["step", "key", "value", "milliseconds"].map((field) => JSON.stringify({ ...step, [field]: null })),
  ]) {
    assert.equal((await object.fetch("http://object/", { method: "POST", body })).status, 400, body);
  }
  assert.equal(
    (await object.fetch("http://object/", { method: "POST", body: JSON.stringify({ ...step, step: "toString" }) }))
      .status,
    400,
  );
});
