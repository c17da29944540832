import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hookproof } from "./package.mjs";
import { receiverOf, refused, signed } from "./requests.mjs";

const { byKind, byType, isUnknownType, parse } = hookproof;

/** Two events that Bandwidth sends in one body. */
const body = JSON.stringify([
  { type: "message-sending", time: "2026-01-01T00:00:00Z", message: { id: "b-1" } },
  { type: "message-received", time: "2026-01-01T00:00:01Z", message: { id: "b-2", text: "hello" } },
]);
const [sending, received] = parse("bandwidth", body);
const delivery = { verified: true, provider: "bandwidth", events: [sending, received] };
const responseOf = (status) => new Response(String(status), { status });

describe("byKind", () => {
  test("passes each event to the function of its kind, with the delivery and the other arguments", async () => {
    const calls = [];
    const act = byKind({
      "message.received": (...values) => calls.push(["received", ...values]),
      "message.status": (...values) => calls.push(["status", ...values]),
    });
    assert.equal(await act(delivery, "env", "ctx"), undefined);
    assert.deepEqual(calls, [
      ["status", sending, delivery, "env", "ctx"],
      ["received", received, delivery, "env", "ctx"],
    ]);
  });

  test("awaits each function before the next event", async () => {
    const order = [];
    const slow = async ({ type }) => {
      order.push(`${type} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push(`${type} ends`);
    };
    await byKind({ default: slow })(delivery);
    assert.deepEqual(order, [
      "message-sending begins",
      "message-sending ends",
      "message-received begins",
      "message-received ends",
    ]);
  });

  test("passes other events to `default`, and skips them without it", async () => {
    const calls = [];
    const onReceived = () => calls.push("received");
    await byKind({ "message.received": onReceived, default: ({ type }) => calls.push(type) })(delivery);
    assert.deepEqual(calls.splice(0), ["message-sending", "received"]);
    await byKind({ "message.received": onReceived, "message.status": undefined })(delivery);
    assert.deepEqual(calls, ["received"]);
  });

  test("refuses an unknown kind when it is created, and suggests the intended one", () => {
    for (const [key, meant] of [
      ["message.recieved", "message.received"],
      ["Message.Received", "message.received"],
      ["messageReceived", "message.received"],
      ["received", "message.received"],
      ["call", "call.status"],
      ["defualt", "default"],
    ]) {
      const { message, status } = refused("INVALID_OPTIONS", () => byKind({ [key]: () => {} }));
      assert.equal(message, `byKind: \`${key}\` is not a kind; did you mean \`${meant}\`?`);
      assert.equal(status, 500);
    }
    const { message } = refused("INVALID_OPTIONS", () => byKind({ xyz: () => {} }));
    assert.match(message, /known are message\.received, message\.status, .*, other, default$/);
    refused("INVALID_OPTIONS", () => byKind({ toString: () => {} }));
  });

  test("refuses values that are not functions, and an object without functions", () => {
    for (const value of ["log", null, {}, Promise.resolve()]) {
      const { message } = refused("INVALID_OPTIONS", () => byKind({ "message.received": value }));
      assert.match(message, /`message\.received` must be a function/);
    }
    for (const nothing of [undefined, null, {}, [], { default: undefined }, "log"]) {
      assert.match(refused("INVALID_OPTIONS", () => byKind(nothing)).message, /byKind needs an object of functions/);
    }
    assert.match(refused("INVALID_OPTIONS", () => byKind(() => {})).message, /byKind needs an object of functions/);
  });

  test("does not change with the object of functions", async () => {
    const calls = [];
    const functions = { default: () => calls.push("first") };
    const act = byKind(functions);
    functions.default = () => calls.push("second");
    await act({ events: [received] });
    assert.deepEqual(calls, ["first"]);
  });
});

describe("byType", () => {
  test("passes each event to the function of its type", async () => {
    const calls = [];
    await byType({
      "message-received": (event, ...rest) => calls.push([event.payload.message.text, ...rest]),
      default: (event) => calls.push([event.type]),
    })(delivery, 7);
    assert.deepEqual(calls, [["message-sending"], ["hello", delivery, 7]]);
  });

  test("refuses a misspelled type of any provider, and suggests the type", () => {
    for (const [key, meant] of [
      ["mesage-received", "message-received"],
      ["sms.delivred", "sms.delivered"],
      ["voice.call.evnet", "voice.call.event"],
    ]) {
      const { message } = refused("INVALID_OPTIONS", () => byType({ [key]: () => {} }));
      assert.equal(message, `byType: \`${key}\` is not a type; did you mean \`${meant}\`?`);
    }
  });

  test("accepts an unknown type, whose payload can be typed", async () => {
    const [unknown] = parse("dotdigital", '{"name":"queue.paused","eventId":"1"}');
    assert.equal(unknown.known, false);
    const calls = [];
    await byType({ "queue.paused": ({ payload }) => calls.push(payload.eventId) })({ events: [unknown] });
    assert.deepEqual(calls, ["1"]);
    assert.equal(isUnknownType(unknown, "queue.paused"), true);
    assert.equal(isUnknownType(unknown, "queue.resumed"), false);
  });

  test("ignores inherited properties", async () => {
    const [unknown] = parse("dotdigital", '{"name":"toString","eventId":"1"}');
    assert.equal(await byType({ "message.read": () => responseOf(500) })({ events: [unknown] }), undefined);
  });
});

describe("a handler of byKind or byType", () => {
  const handle = (functions) => {
    const { url, headers } = signed("basic", { body });
    const request = new Request(url, { method: "POST", headers, body });
    return receiverOf("basic").handler(byKind(functions), { onError: null })(request);
  };

  test("responds with the first Response that a function returns, after all events", async () => {
    const types = [];
    const response = await handle({
      default: ({ type }) => {
        types.push(type);
        return new Response(type, { status: 202 });
      },
    });
    assert.equal(response.status, 202);
    assert.equal(await response.text(), "message-sending");
    assert.deepEqual(types, ["message-sending", "message-received"]);
    assert.equal((await handle({ "message.received": () => responseOf(201) })).status, 201);
    assert.equal((await handle({ default: () => "any other value" })).status, 200);
  });

  test("ends at a Response that is not ok, and responds with it", async () => {
    const types = [];
    const response = await handle({
      "message.status": () => responseOf(503),
      default: ({ type }) => types.push(type),
    });
    assert.equal(response.status, 503);
    assert.deepEqual(types, []);
    const later = await handle({ "message.status": () => responseOf(202), "message.received": () => responseOf(503) });
    assert.equal(later.status, 503);
  });

  test("ends at an exception, and responds with 500", async () => {
    const types = [];
    const fail = () => Promise.reject(new Error("no room"));
    const response = await handle({ "message.status": fail, default: ({ type }) => types.push(type) });
    assert.equal(response.status, 500);
    assert.deepEqual(types, []);
  });
});
