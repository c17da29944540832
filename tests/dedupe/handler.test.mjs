/** A handler with a deduper, by `Request` and `Response`. tests/servers repeats the main cases over HTTP. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { senders, signed } from "../js/requests.mjs";
import { dedupe, hookproof } from "./package.mjs";

const { createDeduper, memoryStore } = dedupe;
const { createReceiver } = hookproof;

/** A handler of Dotdigital's webhooks, with records of its calls and reports. */
function make(options = {}, act = () => {}) {
  const { provider, secret } = senders["comapi-hmac-sha1"];
  const calls = [];
  const errors = [];
  const reports = [];
  const handle = createReceiver({ provider, secret }).handler(
    (delivery) => {
      calls.push(delivery);
      return act(delivery);
    },
    {
      dedupe: createDeduper(memoryStore(), { onError: (error) => errors.push(error) }),
      onRefusal: () => {},
      onError: (error) => errors.push(error),
      onDelivery: (report) => reports.push(report),
      ...options,
    },
  );
  return { handle, calls, errors, reports };
}

function request(changes = {}) {
  const { url, ...init } = signed("comapi-hmac-sha1", changes);
  return new Request(url, init);
}

const failingStore = { add: () => Promise.reject(new Error("down")), replace: () => true, remove: () => true };

test("the response to a duplicate is 200, and it is not handled again", async () => {
  const { handle, calls, reports } = make();
  for (let copy = 0; copy < 3; copy++) assert.equal((await handle(request())).status, 200);
  assert.equal(calls.length, 1);
  assert.deepEqual(
    reports.map(({ outcome }) => outcome),
    ["handled", "duplicate", "duplicate"],
  );
  const another = request({ body: '{"eventId":"e-2","name":"message.read"}' });
  assert.equal((await handle(another)).status, 200);
  assert.equal(calls.length, 2);
});

test("the response to a copy of a delivery in progress is 503 with Retry-After", async () => {
  let finish;
  const { handle, calls } = make(
    {},
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  const first = handle(request());
  while (calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const second = await handle(request());
  assert.equal(second.status, 503);
  assert.match(second.headers.get("retry-after"), /^[1-9]\d?$/);
  assert.equal(await second.text(), "");
  finish();
  assert.equal((await first).status, 200);
  assert.equal((await handle(request())).status, 200);
  assert.equal(calls.length, 1);
});

test("the response is 500 if the function throws, and the next copy is handled", async () => {
  let failures = 2;
  const { handle, calls, errors, reports } = make({}, () => {
    if (failures-- > 0) throw new Error("no room");
  });
  const statuses = [];
  for (let copy = 0; copy < 4; copy++) statuses.push((await handle(request())).status);
  assert.deepEqual(statuses, [500, 500, 200, 200]);
  assert.equal(calls.length, 3);
  assert.deepEqual(
    errors.map(({ message }) => message),
    ["no room", "no room"],
  );
  assert.deepEqual(
    reports.map(({ outcome }) => outcome),
    ["failed", "failed", "handled", "duplicate"],
  );
});

test("a Response that is not ok releases the key, so the next copy is handled", async () => {
  const statuses = [503, 429, 302, 202];
  const { handle, calls } = make({}, () => new Response("x", { status: statuses[calls.length - 1] }));
  for (const status of [...statuses, 200]) assert.equal((await handle(request())).status, status);
  assert.equal(calls.length, 4);
});

test("equal content from two providers is two deliveries", async () => {
  const deduper = createDeduper(memoryStore());
  const body = "{}";
  const handled = [];
  for (const scheme of ["comapi-hmac-sha1", "messagebird-hmac", "bird-hmac"]) {
    const { provider, secret } = senders[scheme];
    const now = Math.floor(Date.now() / 1000);
    const { url, ...init } = signed(scheme, { body, now, url: "https://hooks.example.net/hook" });
    const handle = createReceiver({ provider, secret }).handler(() => handled.push(provider), { dedupe: deduper });
    assert.equal((await handle(new Request(url, init))).status, 200);
  }
  assert.deepEqual(handled, ["dotdigital", "messagebird", "bird"]);
});

test("a forged request claims no key", async () => {
  const keys = [];
  const spy = { once: (key, work) => keys.push(key) && work() };
  const { handle } = make({ dedupe: spy });
  const { url, headers, method } = signed("comapi-hmac-sha1");
  assert.equal((await handle(new Request(url, { method, headers, body: "{}" }))).status, 401);
  assert.deepEqual(keys, []);
});

test("the response is 503 if the store fails, and nothing is handled", async () => {
  const { handle, calls, errors, reports } = make({ dedupe: createDeduper(failingStore) });
  const response = await handle(request());
  assert.equal(response.status, 503);
  assert.equal(calls.length, 0);
  assert.match(String(errors[0]), /DedupeStoreError: .*down/);
  assert.equal(reports[0].outcome, "unavailable");
});

test("the delivery is handled if the store fails and onStoreError is accept", async () => {
  const { handle, calls, errors, reports } = make({ dedupe: createDeduper(failingStore), onStoreError: "accept" });
  for (let copy = 0; copy < 2; copy++) assert.equal((await handle(request())).status, 200);
  assert.equal(calls.length, 2);
  assert.equal(errors.length, 2);
  assert.equal(reports[0].outcome, "handled");
});

test("a store that hangs is treated as failed after its timeout", async () => {
  const hanging = createDeduper({ ...failingStore, add: () => new Promise(() => {}) }, { timeout: 0.1 });
  const started = performance.now();
  assert.equal((await make({ dedupe: hanging }).handle(request())).status, 503);
  assert.equal((await make({ dedupe: hanging, onStoreError: "accept" }).handle(request())).status, 200);
  assert.ok(performance.now() - started < 3000);
});

test("the function is called once and its response is sent even if the deduper fails afterwards", async () => {
  for (const dedupe of [
    { once: (_key, work) => work().then(() => Promise.reject(new Error("lost"))) },
    { once: (_key, work) => Promise.race([Promise.reject(new Error("lost")), work()]) },
    { once: (_key, work) => [work()].at(1) },
  ]) {
    const { handle, calls } = make({ dedupe, onStoreError: "accept" }, () => new Response(null, { status: 201 }));
    assert.equal((await handle(request())).status, 201);
    assert.equal(calls.length, 1);
  }
});

test("an invalid result of a deduper is treated as a failed store", async () => {
  for (const invalid of [undefined, null, {}, { status: "done" }, "duplicate"]) {
    const { handle, calls } = make({ dedupe: { once: () => invalid } });
    assert.equal((await handle(request())).status, 503, JSON.stringify(invalid));
    assert.equal(calls.length, 0);
  }
});

test("onDelivery is called once for each request, without content of the request", async () => {
  const { handle, reports } = make();
  await handle(request());
  const { url, headers } = signed("comapi-hmac-sha1");
  await handle(new Request(url, { method: "POST", headers, body: "+31612345678" }));
  await handle(new Request(url));
  const [handled, forged, get] = reports;
  const { duration, ...rest } = handled;
  assert.ok(duration > 0 && duration < 60_000);
  assert.deepEqual(rest, {
    provider: "dotdigital",
    scheme: "comapi-hmac-sha1",
    kind: "message.status",
    events: 1,
    outcome: "handled",
    code: null,
    status: 200,
  });
  assert.equal(
    `${forged.outcome} ${forged.code} ${forged.status} ${forged.kind}`,
    "refused SIGNATURE_MISMATCH 401 null",
  );
  assert.equal(`${get.outcome} ${get.code} ${get.status} ${get.scheme}`, "refused null 405 null");
  assert.equal(reports.length, 3);
  assert.doesNotMatch(JSON.stringify(reports), /d-1|e-1|3161/);
});

test("a delivery of several kinds is reported as mixed", async () => {
  const reports = [];
  const { provider, secret } = senders.basic;
  const handle = createReceiver({ provider, secret }).handler(() => {}, {
    onDelivery: (report) => reports.push(report),
  });
  const message = { time: "2026-01-01T00:00:00Z", to: "+15550100", description: "x", message: { id: "b-1" } };
  const body = JSON.stringify(["message-delivered", "message-received"].map((type) => ({ ...message, type })));
  const { url, ...init } = signed("basic", { body });
  assert.equal((await handle(new Request(url, init))).status, 200);
  assert.equal(`${reports[0].kind} ${reports[0].events}`, "mixed 2");
});

test("an exception of onDelivery has no effect", async (context) => {
  const printed = context.mock.method(console, "error", () => {});
  const onDelivery = () => {
    throw new Error("the exporter is down");
  };
  assert.equal((await make({ onDelivery }).handle(request())).status, 200);
  assert.equal(printed.mock.callCount(), 1);
});
