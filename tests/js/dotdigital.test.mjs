// Dotdigital documents its payloads by examples: every field of them is modelled, and a value of another type is a warning.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { corpus, skip } from "./corpus.mjs";
import { bodies } from "./dotdigital-bodies.mjs";
import { hookproof, jsonSchema, samples } from "./package.mjs";
import { undescribed } from "./undescribed.mjs";

const { parse, validate } = hookproof;

/** Places whose content the account chooses: its own data. No document shows the payload of a click. */
const free = (pointer) => /\/metadata$|^\/payload\/stateData\//.test(pointer);
const unmodelled = (payload) =>
  payload.name.endsWith(".click") ? [] : undescribed(payload, jsonSchema("dotdigital", payload.name), free);

describe("every path is modelled", () => {
  for (const { type, payload } of samples("dotdigital")) {
    test(`of the sample of ${type}`, () => assertModelled(payload));
  }
  for (const { what, body } of bodies) {
    test(`where ${what}`, () => assertModelled(body));
  }
  test("so a path that is not would be found", () => {
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

describe("every path is modelled in the corpus", { skip }, () => {
  for (const { provider, file, sent } of corpus.filter(({ provider }) => provider === "dotdigital")) {
    test(`${provider}: ${file}`, () => {
      for (const payload of sent) assertModelled(payload);
    });
  }
});

describe("a value of another type", () => {
  for (const { what, body } of bodies.filter(({ body }) => body.payload)) {
    test(`is noted where it stands, where ${what}`, () => {
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

test("parts that are no list, and channels that are no objects, leave nothing in the view and all in the payload", () => {
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

/** What the document shows in examples only, whatever channel it is of. */
function isByExample(pointer) {
  return /^\/payload\/(details\/(additionalInfo|channelStatus)|channelData|messageParts|parts|facebook|rawData)(\/|$)/.test(
    pointer,
  );
}

/** Copies of a body with a value of another type at each place of its payload that is modelled. */
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
