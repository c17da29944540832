/** examples/gateway in workerd, with the Queues, Durable Objects and R2 of Miniflare. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { cp, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { capture } from "../../scripts/run.mjs";
import { startApplication } from "../failure/application.mjs";
import { buildGateway } from "../failure/build-gateway.mjs";
import { requestOf, secrets } from "../failure/deliveries.mjs";
import { freePort } from "../failure/free-port.mjs";
import { startGateway } from "../failure/gateway.mjs";
import { consumerWith } from "../packaging/consumer.mjs";

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
const quiet = { CI: "true", WRANGLER_SEND_METRICS: "false", NO_COLOR: "1" };
const folder = await mkdtemp(path.join(tmpdir(), "hookproof-examples-"));
after(() => rm(folder, { recursive: true }));

const dotdigital = (body) => ({
  scheme: "comapi-hmac-sha1",
  provider: "dotdigital",
  secret: secrets.DOTDIGITAL_SECRET,
  body,
  skew: 0,
});
const bandwidth = (body) => ({
  scheme: "basic",
  provider: "bandwidth",
  secret: { username: "callbacks", password: "bandwidth-password-3" },
  body,
  skew: 0,
});
const send = async (base, delivery) => {
  const { url, init } = requestOf(delivery, base);
  return (await fetch(url, init)).status;
};
async function until(holds, message, seconds = 30) {
  for (const end = performance.now() + seconds * 1000; performance.now() < end; await pause(50))
    if (await holds()) return;
  assert.fail(message);
}

describe("the queue's limits", async () => {
  const outfile = path.join(folder, "enqueue.mjs");
  const entry = fileURLToPath(new URL("../../examples/gateway/gateway/enqueue.ts", import.meta.url));
  await build({ entryPoints: [entry], outfile, format: "esm" });
  const { batchesOf, enqueue } = await import(pathToFileURL(outfile));
  const bytes = (text) => Buffer.byteLength(text);

  /** A queue with the limits of Cloudflare's. `fails` is the number of the batch that fails. */
  function queue(fails) {
    const messages = [];
    const stored = new Map();
    let batches = 0;
    const sendBatch = async (batch) => {
      await Promise.resolve();
      assert.ok(batch.length > 0 && batch.length <= 100, `${batch.length} messages`);
      for (const { body } of batch) assert.ok(bytes(body) + 100 <= 128_000, "a message that is too large");
      assert.ok(batch.reduce((sum, { body }) => sum + bytes(body) + 100, 0) <= 256_000, "a batch that is too large");
      if (++batches === fails) throw new Error("Too Many Requests");
      for (const { body, contentType } of batch) {
        assert.equal(contentType, "text");
        messages.push(body);
      }
    };
    const put = (key, value) => Promise.resolve(stored.set(key, value));
    return { messages, stored, EVENTS: { sendBatch }, STORAGE: { put } };
  }

  test("any number of events of any size is queued, in order", async () => {
    for (const sizes of [
      [],
      [0],
      Array(100).fill(0),
      Array(101).fill(0),
      Array(500).fill(3000),
      [126_000, 126_000, 126_000],
      [127_500, 1e6, 10, 128_001],
    ]) {
      const bindings = queue();
      const events = sizes.map((size, nth) => ({ provider: "bird", id: `é-${nth}`, text: "x".repeat(size) }));
      await enqueue(events, bindings);
      const received = bindings.messages.map((body) => {
        const { event, stored } = JSON.parse(body);
        return event ?? JSON.parse(bindings.stored.get(stored)).event;
      });
      assert.deepEqual(received, events);
    }
  });

  test("sizes are counted in bytes, not characters", () => {
    const batches = batchesOf(Array(3).fill("é".repeat(60_000)));
    assert.deepEqual(
      batches.map((batch) => batch.length),
      [2, 1],
    );
  });

  test("a failed batch fails the delivery, so that the provider sends it again", async () => {
    const events = Array.from({ length: 250 }, (_, nth) => ({ provider: "bird", id: String(nth) }));
    await assert.rejects(enqueue(events, queue(2)), /Too Many Requests/);
  });
});

describe("the Workers", async () => {
  const refused = new Set();
  const application = await startApplication({
    failing: 0,
    refuses: (body) => [...refused].some((id) => body.includes(id)),
  });
  const project = await buildGateway();
  const gateway = await startGateway(project, { FORWARD_URL: application.url }, { maxRetries: 1 });
  after(async () => {
    await gateway.stop();
    await application.stop();
    await rm(project, { recursive: true });
  });
  /** The number of objects in the bucket. */
  const kept = async () => {
    const files = await readdir(path.join(gateway.persist, "r2"), { recursive: true }).catch(() => []);
    return files.filter((name) => /blobs.[0-9a-f]+$/.test(name)).length;
  };

  test("an event is sent to the application once, although the delivery is sent repeatedly", async () => {
    const id = randomUUID();
    const delivery = dotdigital(JSON.stringify({ eventId: id, name: "message.read" }));
    for (let copy = 0; copy < 3; copy++) assert.equal(await send(gateway.url, delivery), 200);
    const effects = () => [...application.received].filter(([key]) => key.includes(id));
    await until(() => effects().length === 1, "it did not arrive");
    await pause(2000);
    assert.equal(effects()[0][1].length, 1);
  });

  test("a forgery is refused, and other paths are not found", async () => {
    const delivery = { ...dotdigital('{"eventId":"forged","name":"message.read"}'), signed: "{}" };
    assert.equal(await send(gateway.url, delivery), 401);
    assert.equal((await fetch(`${gateway.url}/nobody`, { method: "POST" })).status, 404);
    assert.equal((await fetch(gateway.url)).status, 404);
  });

  test("each of 500 events of one delivery is sent to the application once", async () => {
    const id = randomUUID();
    const time = "2026-05-04T16:34:51.702Z";
    const message = { time, to: ["+15550100142"], from: "+15550100100", text: "x".repeat(900) };
    const event = (nth) => ({
      type: "message-delivered",
      time,
      description: "ok",
      to: "+15550100142",
      message: { id: `${id}-${nth}`, ...message },
    });
    assert.equal(
      await send(gateway.url, bandwidth(JSON.stringify(Array.from({ length: 500 }, (_, nth) => event(nth))))),
      200,
    );
    const received = () => [...application.received].filter(([key]) => key.includes(id));
    await until(() => received().length === 500, "some events were not received", 60);
    assert.ok(received().every(([, effects]) => effects.length === 1));
  });

  test("an event that is larger than a message is stored in the bucket until it is handled", async () => {
    const id = randomUUID();
    const text = "x".repeat(400_000);
    const before = await kept();
    assert.equal(
      await send(gateway.url, dotdigital(JSON.stringify({ eventId: id, name: "message.read", payload: { text } }))),
      200,
    );
    await until(() => [...application.received.keys()].some((key) => key.includes(id)), "it did not arrive");
    await until(async () => (await kept()) === before, "the bucket keeps it");
  });

  test("an event that fails at each attempt is stored in the bucket, and does not delay others", async () => {
    const id = randomUUID();
    refused.add(id);
    const before = await kept();
    assert.equal(await send(gateway.url, dotdigital(JSON.stringify({ eventId: id, name: "message.read" }))), 200);
    await until(async () => (await kept()) > before, "it is not kept", 60);
    const next = randomUUID();
    assert.equal(await send(gateway.url, dotdigital(JSON.stringify({ eventId: next, name: "message.read" }))), 200);
    await until(
      () => [...application.received.keys()].some((key) => key.includes(next)),
      "the next one did not arrive",
    );
    assert.ok(![...application.received.keys()].some((key) => key.includes(id)));
  });
});

describe("in development", async () => {
  const project = await consumerWith(fileURLToPath(new URL("../../examples/gateway", import.meta.url)));
  const example = path.join(project, "gateway");
  after(() => rm(project, { recursive: true }));
  await symlink(path.join(modules, "wrangler"), path.join(project, "node_modules", "wrangler"));
  await cp(path.join(modules, ".bin"), path.join(project, "node_modules", ".bin"), {
    recursive: true,
    verbatimSymlinks: false,
  });

  test("the Workers compile with the types that wrangler generates", async () => {
    const env = { ...quiet, XDG_CONFIG_HOME: project };
    await capture("npm", ["run", "types"], { cwd: example, env });
    for (const name of ["gateway", "consumer"])
      await capture(path.join(modules, ".bin", "tsc"), ["--project", name], { cwd: example });
  });

  test("npm start runs both, with generated secrets", { timeout: 120_000 }, async () => {
    const port = await freePort();
    const args = ["start", "--", "--port", String(port), "--ip", "127.0.0.1", "--inspector-port", "0"];
    const env = { ...process.env, ...quiet, XDG_CONFIG_HOME: project };
    const started = spawn("npm", args, { cwd: example, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
    let printed = "";
    for (const stream of [started.stdout, started.stderr])
      stream.on("data", (text) => {
        printed += text;
      });
    const ended = new Promise((resolve) => started.on("close", resolve));
    try {
      const delivery = { ...dotdigital('{"eventId":"local-1","name":"message.read"}'), secret: "a local secret" };
      const accepted = () =>
        send(`http://127.0.0.1:${port}`, delivery).then(
          (status) => status === 200,
          () => false,
        );
      await until(accepted, `it did not start:\n${printed}`, 90);
      await until(() => /message\.read/.test(printed), `the consumer printed nothing:\n${printed}`, 30);
    } finally {
      process.kill(-started.pid, "SIGTERM");
      await ended;
    }
  });
});
