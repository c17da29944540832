// The unified view: what every provider's words become, that ids are of happenings, and that nothing is invented.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { corpus, skip } from "./corpus.mjs";
import { happenings, requestOf } from "./happenings.mjs";
import { hookproof } from "./package.mjs";
import { seeded } from "./seeded.mjs";

function one(happening) {
  const { url, body } = requestOf(happening);
  const events = hookproof.parse(happening.provider, body, { url });
  assert.equal(events.length, 1);
  return events[0];
}

/** The same happening with its payload or query changed. */
function changed(happening, change) {
  const part = happening.query ? "query" : "payload";
  return { ...happening, [part]: change(structuredClone(happening[part])) };
}

/** The payload with another word at a place such as `message.status`: of a known one, or with another digit at its end. */
function withOther(payload, place) {
  const keys = place.split(".");
  const last = keys.pop();
  const parent = keys.reduce((node, key) => node[key], payload);
  const word = parent[last];
  assert.equal(typeof word, "string", place);
  const nextDigit = word.replace(/\d(?=\D*$)/, (digit) => (Number(digit) + 1) % 10);
  parent[last] = others[word] ?? (nextDigit === word ? `${word}1` : nextDigit);
  return payload;
}

/** Where any other word would make it another kind of event, or none. */
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

describe("a happening in the unified view", () => {
  for (const happening of happenings) {
    const { provider, what, unified, occurredAt, identifies } = happening;

    test(`${provider}: ${what}`, () => {
      const event = one(happening);
      assert.deepEqual(event.unified, unified);
      assert.equal(event.occurredAt, occurredAt);
      assert.deepEqual(
        event.issues.filter(({ severity }) => severity === "error"),
        [],
      );
    });

    test(`${provider}: ${what}: has the id of its redelivery, however that is written`, () => {
      const random = seeded(41);
      const { id } = one(happening);
      assert.equal(one(happening).id, id);
      for (let round = 0; round < 20; round++) {
        assert.equal(one(changed(happening, (payload) => shuffled(payload, random))).id, id);
      }
      if (happening.payload) {
        const [spaced] = hookproof.parse(provider, JSON.stringify(happening.payload, null, "\t"));
        assert.equal(spaced.id, id);
      }
    });

    test(`${provider}: ${what}: has another id than another happening`, () => {
      const ids = identifies.map((place) => one(changed(happening, (payload) => withOther(payload, place))).id);
      assert.equal(new Set([one(happening).id, ...ids]).size, identifies.length + 1, ids.join("\n"));
    });

    test(`${provider}: ${what}: has no invented value`, () => assertNothingInvented(one(happening)));
  }

  test("no two of them share an id", () => {
    for (const provider of Object.keys(hookproof.providers)) {
      const ids = happenings
        .filter((happening) => happening.provider === provider)
        .map((happening) => one(happening).id);
      assert.equal(new Set(ids).size, ids.length);
    }
  });

  test("what has no id of its own is identified by its content", () => {
    const id = (body) => hookproof.parse("bird", body)[0].id;
    const reference = id('{"event":"fax.inbound","payload":{"a":1,"b":[2]}}');
    assert.equal(id('{"payload": {"b":[ 2 ], "a":1},\n"event":"fax.inbound"}'), reference);
    assert.notEqual(id('{"event":"fax.inbound","payload":{"a":1,"b":[3]}}'), reference);
  });
});

describe("the unified view of the corpus", { skip }, () => {
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

/** Our own words, which may stand where the provider has others. */
const words = new Set(
  `inbound outbound accepted queued sent delivered read failed expired rejected deleted clicked sms mms rcs whatsapp
  messenger instagram telegram line viber wechat email apple linkedin tiktok voice app initiated answered ended closed`.split(
    /\s+/,
  ),
);

/** Every text in the view is in the payload, one of our words, or a moment of the payload in UTC. */
function assertNothingInvented({ payload, unified, occurredAt }) {
  const { kind: _, ...view } = unified;
  const sent = new Set();
  for (const value of leaves(payload)) {
    sent.add(String(value)).add(String(value).toLowerCase());
    for (const moment of moments(value)) sent.add(moment);
  }
  for (const value of leaves(view).filter((value) => value !== null)) {
    // Numbers are written with the `+` that some providers leave out, and the lines of several parts are joined.
    const isSent = (text) => sent.has(text) || (/^\+\d+$/.test(text) && sent.has(text.slice(1)));
    assert.ok(words.has(value) || String(value).split("\n").every(isSent) || isSent(value), `${value} was not sent`);
  }
  const told = occurredAt === null ? null : new Date(occurredAt).getTime();
  assert.ok(told === null || sent.has(told), `${occurredAt} was not sent`);
}

/** The moments that a value may mean, in milliseconds. */
function moments(value) {
  const text = String(value);
  const seconds = /^\d{9,12}$/.test(text) ? [Number(text) * 1000] : [];
  const date = /^\d{4}-\d\d-\d\dT/.test(text) ? [new Date(text.replace(" ", "+")).getTime()] : [];
  return [...seconds, ...date];
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
