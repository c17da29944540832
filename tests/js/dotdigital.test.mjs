// Dotdigital documents its payloads by examples: the model has every field of them, and a value of another type is a warning.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { corpus, skip } from "./corpus.mjs";
import { bodies } from "./dotdigital-bodies.mjs";
import { hookproof, jsonSchema, samples } from "./package.mjs";
import { undescribed } from "./undescribed.mjs";

const { parse, validate } = hookproof;

/** Paths of the account's own data. The payload of a click is not documented. */
const free = (pointer) => /\/metadata$|^\/payload\/stateData\//.test(pointer);
const unmodelled = (payload) =>
  payload.name.endsWith(".click") ? [] : undescribed(payload, jsonSchema("dotdigital", payload.name), free);

describe("the model has every path", () => {
  for (const { type, payload } of samples("dotdigital")) {
    test(`of the sample of ${type}`, () => assertModelled(payload));
  }
  for (const { what, body } of bodies) {
    test(`of a body with ${what}`, () => assertModelled(body));
  }
  test("and a path that it lacks is detected", () => {
    const [{ body }] = bodies;
    const other = structuredClone(body);
    other.payload.details.channelStatus.sms.details.carrier = "x";
    other.payload.details.additionalInfo.price = { amount: 1 };
    assert.deepEqual(unmodelled(other), [
      "/payload/details/additionalInfo/price",
      "/payload/details/channelStatus/sms/details/carrier",
    ]);
  });
});

describe("the model has every path of the corpus", { skip }, () => {
  for (const { provider, file, sent } of corpus.filter(({ provider }) => provider === "dotdigital")) {
    test(`${provider}: ${file}`, () => {
      for (const payload of sent) assertModelled(payload);
    });
  }
});

describe("a value of another type", () => {
  for (const { what, body } of bodies.filter(({ body }) => body.payload)) {
    test(`is an issue at its path, in a body with ${what}`, () => {
      for (const { pointer, body: changed } of withOtherTypes(body)) {
        const { issues, events } = validate("dotdigital", JSON.stringify(changed));
        const found = issues.filter(({ code, path }) => code === "WRONG_TYPE" && path === pointer);
        assert.equal(found.length, 1, `${pointer}: ${JSON.stringify(issues)}`);
        if (isByExample(pointer)) assert.equal(found[0].severity, "warning", pointer);
        assert.deepEqual(events[0].payload, changed);
      }
    });
  }
});

test("parts that are not a list, and channels that are not objects, are in the payload but not in the unified event", () => {
  for (const other of [
    "text",
    7,
    true,
    { type: "text/plain", data: "Hello", url: "https://media.example.com/1" },
    [7, null],
  ]) {
    for (const name of ["message.inbound", "conversationMessage.sent", "chatMessage.sent", "message.failed"]) {
      const payload = {
        id: "m",
        messageParts: other,
        parts: other,
        channelData: Array.isArray(other) ? { parts: other } : other,
        details: { channel: "sms", channelStatus: other, additionalInfo: other },
      };
      const body = { eventId: "e", name, payload };
      const [event] = parse("dotdigital", JSON.stringify(body));
      const { text, media, from, to, error } = event.unified.message;
      assert.deepEqual({ text, media, from, to, error }, { text: null, media: [], from: null, to: [], error: null });
      assert.deepEqual(event.payload, body);
    }
  }
});

function assertModelled(payload) {
  assert.deepEqual(unmodelled(payload), []);
  const { issues } = validate("dotdigital", JSON.stringify(payload), { strict: true });
  assert.deepEqual(issues, []);
}

/** Paths that the documentation shows in examples only, for any channel. */
function isByExample(pointer) {
  return /^\/payload\/(details\/(additionalInfo|channelStatus)|channelData|messageParts|parts|facebook|rawData)(\/|$)/.test(
    pointer,
  );
}

/** Copies of a body with a value of another type at each path of its payload that the model has. */
function* withOtherTypes(body) {
  for (const pointer of pointers(body.payload, "/payload")) {
    if (/\/(metadata|stateData)(\/|$)/.test(pointer)) continue;
    const changed = structuredClone(body);
    const keys = pointer.split("/").slice(1);
    const last = keys.pop();
    const parent = keys.reduce((node, key) => node[key], changed);
    parent[last] = typeof parent[last] === "boolean" ? "text" : true;
    yield { pointer, body: changed };
  }
}

function* pointers(value, pointer) {
  yield pointer;
  if (value === null || typeof value !== "object") return;
  for (const key of Object.keys(value)) yield* pointers(value[key], `${pointer}/${key}`);
}
