/** examples/node-redis, started as in its README, with a real Redis server. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { missingRedis, startRedis } from "../../scripts/redis.mjs";
import { clients } from "../dedupe/clients.mjs";
import { startApplication } from "../failure/application.mjs";
import { requestOf, secrets } from "../failure/deliveries.mjs";
import { startExample } from "../failure/node-redis.mjs";

const missing = await missingRedis();
if (missing) console.log(`not run: examples/node-redis, because ${missing}`);

const delivery = (id) => ({
  scheme: "comapi-hmac-sha1",
  provider: "dotdigital",
  secret: secrets.DOTDIGITAL_SECRET,
  body: JSON.stringify({ eventId: id, name: "message.read" }),
  skew: 0,
});

describe("examples/node-redis", { skip: missing }, () => {
  const refused = new Set();
  let redis;
  let application;
  let example;
  let connected;
  before(async () => {
    [redis, application] = await Promise.all([
      startRedis(),
      startApplication({ failing: 0, refuses: (body) => [...refused].some((id) => body.includes(id)) }),
    ]);
    example = await startExample({ REDIS_URL: redis.url, FORWARD_URL: application.url, TAKEOVER: 1, ATTEMPTS: 2 });
    connected = await clients.redis(redis.url);
  });
  after(async () => {
    connected?.close();
    await application?.stop();
    await redis?.stop();
  });
  const send = async (one) => {
    const { url, init } = requestOf(one, example.url);
    return (await fetch(url, init)).status;
  };
  const effects = (id) =>
    [...application.received].filter(([key]) => key.includes(id)).flatMap(([, list]) => list).length;
  const until = async (holds, message) => {
    for (let attempts = 300; attempts > 0; attempts--, await pause(50)) if (await holds()) return;
    assert.fail(message);
  };

  test("an event is sent to the application once, and removed from the stream", async () => {
    const id = randomUUID();
    for (let copy = 0; copy < 3; copy++) assert.equal(await send(delivery(id)), 200);
    await until(() => effects(id) === 1, "it did not arrive");
    await until(async () => (await connected.client.xLen("webhooks:events")) === 0, "something is left");
    assert.equal(effects(id), 1);
    assert.equal(await send({ ...delivery(id), signed: "{}" }), 401);
  });

  test("an event that fails at each attempt is moved to the dead-letter stream unchanged", async () => {
    const id = randomUUID();
    refused.add(id);
    assert.equal(await send(delivery(id)), 200);
    await until(async () => (await connected.client.xLen("webhooks:dead")) === 1, "it is not there");
    const [{ message }] = await connected.client.xRange("webhooks:dead", "-", "+");
    assert.match(JSON.parse(message.event).id, new RegExp(id));
    assert.equal(message.attempts, "2");
    assert.equal(await connected.client.xLen("webhooks:events"), 0);
  });

  test("SIGTERM ends every process after its current work, and removes its consumer", async () => {
    const ids = Array.from({ length: 50 }, () => randomUUID());
    await Promise.all(ids.map((id) => send(delivery(id))));
    assert.deepEqual(await example.stop(), []);
    const left = await connected.client.xLen("webhooks:events");
    assert.equal(ids.filter((id) => effects(id) === 1).length + left, 50);
    assert.deepEqual(await connected.client.xInfoConsumers("webhooks:events", "workers"), []);
  });
});
