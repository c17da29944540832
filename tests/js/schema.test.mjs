// The schemas and the validation have the same results: both accept a body without errors and refuse one with a wrong type.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { bodyOf } from "./bodies.mjs";
import { corpus, skip } from "./corpus.mjs";
import { hookproof, jsonSchema, samples } from "./package.mjs";
import { changed, sample } from "./samples.mjs";

const { parse, providers, validate, WebhookError } = hookproof;

// Formats are not checked, because the validation only warns about them.
const options = { strict: true, allowUnionTypes: true, validateFormats: false };
const checks = new Map();

/** Whether the schema of this event accepts the payload. */
function accepts(provider, type, payload) {
  const name = `${provider} ${type}`;
  if (!checks.has(name)) checks.set(name, new Ajv2020(options).compile(jsonSchema(provider, type)));
  return checks.get(name)(payload);
}

/** Compares the results of schema and validation for a payload, and returns whether they were comparable. */
function compare(provider, expected, payload, path) {
  const { events, issues } = validate(provider, JSON.stringify(bodyOf(provider, expected, payload)));
  const [{ known, type }] = events;
  const errors = issues.filter(({ severity }) => severity === "error").map(({ code }) => code);
  if (!known) return false;
  const description = `${provider} ${type} with ${JSON.stringify(payload)} at ${path}`;
  if (errors.length === 0) assert.ok(accepts(provider, type, payload), `refused: ${description}`);
  if (errors.includes("WRONG_TYPE")) assert.ok(!accepts(provider, type, payload), `accepted: ${description}`);
  return true;
}

for (const [provider, { events }] of Object.entries(providers)) {
  describe(`the schemas of ${provider}`, () => {
    test("are complete documents with distinct ids", () => {
      const schemas = [undefined, ...events].map((type) => jsonSchema(provider, type));
      for (const [nth, schema] of schemas.entries()) {
        assert.equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema");
        for (const key of ["$id", "title", "description"]) assert.ok(schema[key].length > 0);
        const defined = Object.keys(schema.$defs).map((name) => `#/$defs/${name}`);
        const meant = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)].map(([, name]) => name);
        if (nth > 0) assert.deepEqual([...new Set(meant)].sort(), defined.sort());
        else for (const name of meant) assert.ok(defined.includes(name), name);
      }
      assert.equal(new Set(schemas.map(({ $id }) => $id)).size, schemas.length);
    });

    const models = new Set();
    for (const type of events) {
      test(`agree with the validation of ${type} for any values of its fields`, () => {
        const schema = jsonSchema(provider, type);
        const payload = sample(schema);
        const body = bodyOf(provider, type, payload);
        const [event] = parse(provider, JSON.stringify(body));
        assert.ok(event.known);
        if (Object.values(payload).includes(type)) assert.equal(event.type, type);
        assert.ok(accepts(provider, undefined, body), "refused as any event");
        compare(provider, type, payload, "the sample");
        // Events of one model differ only in their type.
        if (models.has(schema.$ref)) return;
        models.add(schema.$ref);
        for (const { path, payload: other } of changed(payload)) compare(provider, type, other, path.join("/"));
      });
    }

    test("accept unknown fields and enum values, like the validation", () => {
      for (const type of events) {
        const payload = { ...sample(jsonSchema(provider, type)), "a field of next year": { deep: [1] } };
        assert.ok(compare(provider, type, payload, "the new field"));
      }
    });
  });
}

/** The body of a sample; of a form or query string, the object that it is converted to. */
function sentBy({ body, payload, method }) {
  return method === "POST" && /^[[{]/.test(body) ? JSON.parse(body) : payload;
}

function valueAt(node, path) {
  return path.reduce((value, key) => value[key], node);
}

/** Compares the results of schema and validation for a whole body, and returns whether both accept it. */
function acceptsLikeValidation(provider, body, description) {
  const { valid, issues } = validate(provider, JSON.stringify(body));
  assert.equal(accepts(provider, undefined, body), valid, `${provider}, ${description}: ${JSON.stringify(issues)}`);
  return valid;
}

describe("the schema of a body", () => {
  for (const provider of Object.keys(providers)) {
    test(`refuses an object in place of a string of ${provider}'s samples exactly if the validation does`, (t) => {
      const results = samples(provider).flatMap((sent) => {
        const body = sentBy(sent);
        const others = [...changed(body, [{ zz: 1 }])].filter(({ path }) => typeof valueAt(body, path) === "string");
        return others.map(({ path, payload }) =>
          acceptsLikeValidation(provider, payload, `${sent.type} at ${path.join("/")}`),
        );
      });
      const refused = results.filter((accepted) => !accepted).length;
      t.diagnostic(`${refused} of ${results.length} bodies are refused by both, without exceptions`);
      assert.ok(refused > results.length / 2);
    });
  }

  // Their events have no field that names them.
  for (const provider of ["meta", "vonage", "twilio"]) {
    test(`agrees with the validation for any value in the samples of ${provider}`, () => {
      const values = [null, 1, "other", "", [], [{}], {}, "page", "history", undefined];
      for (const sent of samples(provider)) {
        for (const { path, payload } of changed(sentBy(sent), values)) {
          // As sent: without the fields that are undefined, and with null in place of such an item.
          const other = JSON.parse(JSON.stringify(payload));
          acceptsLikeValidation(provider, other, `${sent.type} with another value at ${path.join("/")}`);
        }
      }
    });
  }

  test("selects the schema of an item of Meta's by the object, the field, the list and the keys", () => {
    const inEntry = (object, entry) => ({ object, entry: [entry] });
    const change = (field, value) => inEntry("whatsapp_business_account", { changes: [{ field, value }] });
    const wrong = { zz: 1 };
    for (const [body, valid] of [
      [change("messages", { messages: [{ id: "1" }] }), true],
      [change("messages", { messages: [{ id: wrong }] }), false],
      [change("messages", { statuses: [{ id: wrong }] }), false],
      [change("messages", { calls: [{ id: wrong }] }), false],
      [change("smb_message_echoes", { message_echoes: [{ id: wrong }] }), false],
      // Messages have no field `metadata`, the history has one.
      [change("messages", { messages: [{ metadata: "text" }] }), true],
      [change("history", { messages: [{ metadata: "text" }] }), false],
      [change("account_update", { event: "x" }), true],
      [change("account_update", { event: wrong }), false],
      [change("a field of next year", { event: wrong }), true],
      [change(7, { event: "x" }), false],
      [inEntry("whatsapp_business_account", { changes: [{ value: { event: "x" } }] }), false],
      [{ field: "account_update", value: { event: wrong } }, false],
      [inEntry("page", { messaging: [{ delivery: { watermark: 1 } }] }), true],
      [inEntry("page", { messaging: [{ delivery: { watermark: wrong } }] }), false],
      [inEntry("page", { standby: [{ message: wrong, delivery: 7 }] }), true],
      [inEntry("page", { standby: [{ message: { mid: wrong } }] }), false],
      [inEntry("page", { messaging: [{ sender: { id: "1" } }] }), false],
      [inEntry("page", { messaging: [{ "a key of next year": wrong }] }), true],
      [inEntry("instagram", { messaging: [{ delivery: { watermark: wrong } }] }), false],
      // Instagram has no event `app_roles`.
      [inEntry("instagram", { messaging: [{ app_roles: wrong }] }), true],
      [inEntry("instagram", { messaging: [{ read: { mid: wrong } }] }), false],
      [inEntry("an object of next year", { changes: [{ field: "x", value: { event: wrong } }] }), true],
      [{ entry: [{ object: "page", messaging: [{ message: { mid: wrong } }] }] }, false],
      [{ entry: [{ object: "page", messaging: [{ message: { mid: "1" } }] }] }, true],
    ]) {
      assert.equal(acceptsLikeValidation("meta", body, JSON.stringify(body)), valid, JSON.stringify(body));
    }
  });

  test("accepts events of unknown type, like the validation", () => {
    for (const [provider, body] of Object.entries({
      messagebird: { type: "conversation.archived", message: 7 },
      bird: { service: "channels", event: "pigeon.inbound", payload: 7 },
      bandwidth: [{ type: "message-lost", message: 7 }],
      dotdigital: { name: "message.lost", payload: 7 },
      twilio: { specversion: "1.0", type: "com.twilio.lost", data: 7 },
      vonage: { request_id: "1", type: "lost", channel: 7 },
      meta: { object: "whatsapp_business_account", entry: [{ changes: [{ field: "lost", value: { id: 7 } }] }] },
    })) {
      assert.ok(acceptsLikeValidation(provider, body, "unknown type"), provider);
    }
  });

  for (const provider of Object.keys(providers)) {
    test(`accepts every sample of ${provider} as sent, and objects only`, () => {
      for (const sample of samples(provider)) assert.ok(accepts(provider, undefined, sentBy(sample)));
      for (const other of [null, 1, "x", [1], [[]]]) assert.ok(!accepts(provider, undefined, other));
    });
  }

  test("is an array if the provider sends arrays", () => {
    for (const [provider, arrays] of Object.entries({
      bandwidth: true,
      dotdigital: true,
      bird: false,
      messagebird: false,
      meta: false,
    })) {
      const payloads = samples(provider).map(({ payload }) => payload);
      assert.equal(accepts(provider, undefined, payloads), arrays, provider);
      assert.equal(accepts(provider, undefined, []), arrays, provider);
      if (arrays) assert.ok(!accepts(provider, undefined, [...payloads, 7]));
    }
  });
});

describe("the schema of an event", () => {
  for (const provider of Object.keys(providers)) {
    test(`accepts the payloads of no other event of ${provider}, as far as payloads identify it`, () => {
      for (const { type, payload } of samples(provider)) {
        assert.ok(accepts(provider, type, payload), type);
        for (const other of providers[provider].events) {
          // An event of WhatsApp is identified by its list or by the field of its change; its payload may be any.
          const isIdentified = provider !== "meta" || !other.startsWith("whatsapp.");
          const key = (name) => (provider === "meta" ? name.replace(/^messenger|^instagram/, "") : name);
          if (isIdentified && key(other) !== key(type))
            assert.ok(!accepts(provider, other, payload), `${type} as ${other}`);
        }
      }
    });

    test(`refuses objects that do not identify an event of ${provider}`, () => {
      const types = providers[provider].events.filter((type) => !type.startsWith("whatsapp.") || provider !== "meta");
      for (const type of types) assert.ok(!accepts(provider, type, {}), type);
    });
  }
});

describe("the payloads of the corpus", { skip }, () => {
  for (const { provider, file, body, options, unmodified } of corpus) {
    if (!unmodified) continue;
    test(`the schemas accept ${file}`, () => {
      if (file.endsWith(".json")) {
        for (const sent of [JSON.parse(body)].flat()) assert.ok(acceptsLikeValidation(provider, sent, file));
      }
      for (const { type, payload } of parse(provider, body, options)) {
        assert.ok(
          accepts(provider, type, payload) && accepts(provider, undefined, bodyOf(provider, type, payload)),
          type,
        );
        for (const { path, payload: other } of changed(payload)) compare(provider, type, other, path.join("/"));
      }
    });
  }
});

test("each call returns a new schema", () => {
  const schema = jsonSchema("bandwidth", "message-failed");
  schema.$defs.MessageFailedEvent.properties.errorCode = false;
  assert.notEqual(jsonSchema("bandwidth", "message-failed").$defs.MessageFailedEvent.properties.errorCode, false);
});

test("an unknown provider or type is refused with INVALID_OPTIONS", () => {
  const named = [
    ["pigeon"],
    ["constructor"],
    ["__proto__"],
    [undefined],
    ["bird", "message-failed"],
    ["bird", "toString"],
    ["bird", null],
  ];
  for (const [provider, type] of named) {
    assert.throws(
      () => jsonSchema(provider, type),
      (error) => error instanceof WebhookError && error.code === "INVALID_OPTIONS" && error.status === 500,
    );
  }
});
