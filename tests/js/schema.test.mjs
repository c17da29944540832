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
      for (const schema of schemas) {
        assert.equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema");
        for (const key of ["$id", "title", "description"]) assert.ok(schema[key].length > 0);
        const defined = Object.keys(schema.$defs).map((name) => `#/$defs/${name}`);
        const meant = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)].map(([, name]) => name);
        if (schema.$defs.AnyEvent === undefined) assert.deepEqual([...new Set(meant)].sort(), defined.sort());
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

describe("the schema of a body", () => {
  for (const provider of Object.keys(providers)) {
    test(`accepts every sample of ${provider} as sent, and objects only`, () => {
      for (const { body, payload, method } of samples(provider)) {
        const sent = method === "POST" && /^[[{]/.test(body) ? JSON.parse(body) : payload;
        assert.ok(accepts(provider, undefined, sent));
      }
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

describe("the payloads of the corpus", { skip }, () => {
  for (const { provider, file, body, options, unmodified } of corpus) {
    if (!unmodified) continue;
    test(`the schemas accept ${file}`, () => {
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
