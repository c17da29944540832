// The last occurrence of a repeated key is used, as by JSON.parse: a document has the same events as the JSON of its parsed value.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hookproof, samples } from "./package.mjs";
import { seeded } from "./seeded.mjs";

const { detect, parse, providers, validate } = hookproof;
const DOCUMENTS = 100_000;

/** Paths of objects of which the mapping uses the first member, the first known one, or a list of keys. */
const FIRST = {
  dotdigital: [
    { name: "message.failed", payload: { id: "m", details: { channelStatus: {}, channelData: {} } } },
    {
      name: "message.delivered",
      payload: { id: "m", details: { channel: "sms", channelStatus: {}, channelData: {} } },
    },
    { name: "message.failed", payload: { id: "m", details: { channelData: {} } } },
  ],
};
const KEYS = ["sms", "rcs", "fbMessenger", "0", "10", "9", "01", "-1", "4294967295", "other", "__proto__", "é", "\n"];

/** The payloads of the samples, from which the documents are created. */
function payloadsOf(provider) {
  return [...samples(provider).map(({ payload }) => payload), ...(FIRST[provider] ?? [])];
}

/** Every string of the payloads, from which plausible values are taken. */
function stringsOf(node, words = []) {
  if (typeof node === "string") words.push(node);
  else if (typeof node === "object" && node !== null) for (const inner of Object.values(node)) stringsOf(inner, words);
  return words;
}

function writer(random, words) {
  const junk = () =>
    random.pick([
      () => JSON.stringify(random.pick(words)),
      () => JSON.stringify(random.pick(words)),
      () => `${random.int(0, 9)}`,
      () => "null",
      () => `{"code":"${random.int(0, 9)}","description":"${random.word()}","id":"${random.word()}"}`,
      () => `["${random.word()}"]`,
    ])();
  // Sometimes escaped, because repeated keys can be written in two ways.
  const key = (text) =>
    random.chance(0.1)
      ? `"\\u${text.charCodeAt(0).toString(16).padStart(4, "0")}${text.slice(1)}"`
      : JSON.stringify(text);
  const plain = (text) => (/^[\w-]+$/.test(text) ? key(text) : JSON.stringify(text));

  const some = () => random.list(random.int(1, 4), () => [random.pick(KEYS), junk()]);

  /** The members with some of them repeated at random positions, with another or the same value. */
  const repeated = (members) => {
    const all = [...members];
    for (const [name, value] of members.filter(() => random.chance(0.15))) {
      const other = random.pick([() => value, junk, () => random.pick(members)[1]])();
      all.splice(random.int(0, all.length), 0, [name, other]);
    }
    return all.map(([name, value]) => `${plain(name)}:${value}`);
  };

  /** The value as JSON with repeated keys. */
  return function write(node) {
    if (Array.isArray(node)) return `[${node.map(write).join(",")}]`;
    if (typeof node !== "object" || node === null) return JSON.stringify(node);
    const members = Object.entries(node).map(([name, value]) => [name, write(value)]);
    return `{${repeated(members.length > 0 ? members : some()).join(",")}}`;
  };
}

/** The events without the positions of issues and without the issues of repeated keys. */
function comparable(events) {
  return JSON.stringify(
    events.map(({ issues, ...event }) => [
      event,
      issues
        .filter(({ code }) => code !== "DUPLICATE_KEY")
        .map(({ path, code, severity, message, expected }) => [path, code, severity, message, expected].join(" "))
        .sort(),
    ]),
  );
}

describe(`${DOCUMENTS} random documents with repeated keys`, () => {
  for (const [index, provider] of Object.keys(providers).entries()) {
    const rounds = Math.ceil(DOCUMENTS / Object.keys(providers).length);

    test(`${provider}: ${rounds} of them yield the events of JSON.stringify(JSON.parse(document))`, () => {
      const random = seeded(500 + index);
      const payloads = payloadsOf(provider);
      const write = writer(random, stringsOf(payloads));
      let repeated = 0;
      for (let round = 0; round < rounds; round++) {
        const document = write(random.pick(payloads));
        const plain = JSON.stringify(JSON.parse(document));
        const options = { contentType: "application/json" };
        const events = parse(provider, document, options);
        if (comparable(events) !== comparable(parse(provider, plain, options))) {
          assert.deepEqual(events, parse(provider, plain, options), document);
          assert.fail(`the issues differ: ${document}`);
        }
        if (document.length > plain.length) repeated++;
      }
      assert.ok(repeated > rounds / 2, `only ${repeated} of ${rounds} repeat a key`);
    });
  }
});

describe("a repeated key", () => {
  const document = '{"name":7,"name":"message.read","eventId":"1","payload":{"id":"a"},"payload":{"id":"b"}}';

  test("is an error, and its earlier values are not validated", () => {
    const { valid, issues, events } = validate("dotdigital", document);
    assert.equal(valid, false);
    const errors = issues.filter(({ severity }) => severity === "error").map(({ path, code }) => `${code} ${path}`);
    assert.deepEqual(errors, ["DUPLICATE_KEY /name", "DUPLICATE_KEY /payload"]);
    assert.equal(events[0].unified.message.id, "b");
  });

  test("is counted once by detect", () => {
    const plain = JSON.stringify(JSON.parse(document));
    assert.deepEqual(detect({ body: document }), detect({ body: plain }));
  });
});
