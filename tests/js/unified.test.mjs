// Unified events: the mapping of every provider's values, ids that identify events, and no invented values.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { corpus, skip } from "./corpus.mjs";
import { eventCases, requestOf } from "./event-cases.mjs";
import { hookproof } from "./package.mjs";
import { seeded } from "./seeded.mjs";

function one(eventCase) {
  const { url, body } = requestOf(eventCase);
  const events = hookproof.parse(eventCase.provider, body, { url });
  assert.equal(events.length, 1);
  return events[0];
}

/** The case with its payload or query changed. */
function changed(eventCase, change) {
  const part = eventCase.query ? "query" : "payload";
  return { ...eventCase, [part]: change(structuredClone(eventCase[part])) };
}

/** The payload with another value at a path such as `message.status`: another known one, or one with another last digit. */
function withOther(payload, path) {
  const keys = path.split(".");
  const last = keys.pop();
  const parent = keys.reduce((node, key) => node[key], payload);
  const value = parent[last];
  assert.equal(typeof value, "string", path);
  const nextDigit = value.replace(/\d(?=\D*$)/, (digit) => (Number(digit) + 1) % 10);
  parent[last] = others[value] ?? (nextDigit === value ? `${value}1` : nextDigit);
  return payload;
}

/** Values of fields that determine the kind of event, so that another value must be a known one. */
const others = {
  "message.created": "message.updated",
  "message.status": "message.updated",
  "conversation.updated": "conversation.deleted",
  "facebook.inbound": "line.inbound",
  "sms.outbound": "whatsapp.outbound",
  "email.clicked": "email.opened",
  "whatsapp.received": "whatsapp.read",
  "message-failed": "message-delivered",
  "requested-location-response": "suggestion-response",
};

describe("a unified event", () => {
  for (const eventCase of eventCases) {
    const { provider, what, unified, occurredAt, identifies } = eventCase;

    test(`${provider}: ${what}`, () => {
      const event = one(eventCase);
      assert.deepEqual(event.unified, unified);
      assert.equal(event.occurredAt, occurredAt);
      assert.deepEqual(
        event.issues.filter(({ severity }) => severity === "error"),
        [],
      );
    });

    test(`${provider}: ${what}: has the same id in a redelivery, with any order of keys and white space`, () => {
      const random = seeded(41);
      const { id } = one(eventCase);
      assert.equal(one(eventCase).id, id);
      for (let round = 0; round < 20; round++) {
        assert.equal(one(changed(eventCase, (payload) => shuffled(payload, random))).id, id);
      }
      if (eventCase.payload) {
        const [spaced] = hookproof.parse(provider, JSON.stringify(eventCase.payload, null, "\t"));
        assert.equal(spaced.id, id);
      }
    });

    test(`${provider}: ${what}: has another id than another event`, () => {
      const ids = identifies.map((path) => one(changed(eventCase, (payload) => withOther(payload, path))).id);
      assert.equal(new Set([one(eventCase).id, ...ids]).size, identifies.length + 1, ids.join("\n"));
    });

    test(`${provider}: ${what}: has no invented value`, () => assertNothingInvented(one(eventCase)));
  }

  test("has an id that no other event has", () => {
    for (const provider of Object.keys(hookproof.providers)) {
      const ids = eventCases
        .filter((eventCase) => eventCase.provider === provider)
        .map((eventCase) => one(eventCase).id);
      assert.equal(new Set(ids).size, ids.length);
    }
  });

  test("is identified by its content if it has no id", () => {
    const id = (body) => hookproof.parse("bird", body)[0].id;
    const reference = id('{"event":"fax.inbound","payload":{"a":1,"b":[2]}}');
    assert.equal(id('{"payload": {"b":[ 2 ], "a":1},\n"event":"fax.inbound"}'), reference);
    assert.notEqual(id('{"event":"fax.inbound","payload":{"a":1,"b":[3]}}'), reference);
  });
});

describe("the unified events of the corpus", { skip }, () => {
  for (const { provider, file, body, options } of corpus) {
    test(`${file} has an id, a kind and no invented value`, () => {
      for (const event of hookproof.parse(provider, body, options)) {
        assert.match(event.id, /\S/);
        assert.match(event.unified.kind, /^(message|conversation|call)\.\w+$|^other$/);
        assertNothingInvented(event);
      }
    });
  }
});

/** The values that the mapping defines, which may replace a provider's value. */
const definedValues = new Set(
  `inbound outbound accepted queued sent delivered read failed expired rejected deleted clicked sms mms rcs whatsapp
  messenger instagram telegram line viber wechat email apple linkedin tiktok voice app initiated answered ended closed`.split(
    /\s+/,
  ),
);

/** The descriptions of Vonage's error codes; a payload has the code only. */
const errorDescriptions = new Set(["anti-spam rejection"]);

/** Every string in the unified event is in the payload or its envelope, or is a defined value, or one of their times in UTC. */
function assertNothingInvented({ payload, envelope, unified, occurredAt }) {
  const { kind: _, ...members } = unified;
  const sent = new Set();
  for (const value of [payload, envelope].flatMap((part) => [...leaves(part)])) {
    sent.add(String(value)).add(String(value).toLowerCase());
    // Twilio's addresses begin with a channel.
    sent.add(String(value).replace(/^(whatsapp|messenger|rcs|instagram):/, ""));
    // Meta's phone numbers may contain spaces and hyphens.
    if (/^\+[\d -]+$/.test(value)) sent.add(value.replace(/[ -]/g, ""));
    for (const time of timesOf(value)) sent.add(time);
  }
  for (const value of leaves(members).filter((value) => value !== null)) {
    // Phone numbers have the `+` that some providers omit, and the texts of several parts are joined.
    const isSent = (text) => sent.has(text) || (/^\+\d+$/.test(text) && sent.has(text.slice(1)));
    if (errorDescriptions.has(value)) continue;
    assert.ok(
      definedValues.has(value) || String(value).split("\n").every(isSent) || isSent(value),
      `${value} was not sent`,
    );
  }
  const time = occurredAt === null ? null : new Date(occurredAt).getTime();
  assert.ok(time === null || sent.has(time), `${occurredAt} was not sent`);
}

/** The times that a value can denote, in milliseconds. */
function timesOf(value) {
  const text = String(value);
  const seconds = /^\d{9,12}$/.test(text) ? [Number(text) * 1000] : [];
  const milliseconds = /^\d{13}$/.test(text) ? [Number(text)] : [];
  const date = /^\d{4}-\d\d-\d\dT/.test(text) ? [new Date(text.replace(" ", "+")).getTime()] : [];
  // As in e-mail, and year to minute as ten digits.
  const mail = /^\w{3}, \d/.test(text) ? [Date.parse(text)] : [];
  const [, ...parts] = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
  const [year, month, ...rest] = parts.map(Number);
  const compact = parts.length > 0 ? [Date.UTC(2000 + year, month - 1, ...rest)] : [];
  const utc = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text) ? [Date.parse(`${text.replace(" ", "T")}Z`)] : [];
  return [...seconds, ...milliseconds, ...date, ...mail, ...compact, ...utc];
}

function leaves(value) {
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(leaves) : [value];
}

/** The same value with the keys of all its objects in another order. */
function shuffled(value, random) {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, random));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(random.shuffled(Object.keys(value)).map((key) => [key, shuffled(value[key], random)]));
}
