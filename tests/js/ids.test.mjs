// The id of an event: equal for equal content, different for any other, at any position of a body.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hookproof, samples } from "./package.mjs";

const parse = (provider, payload) => hookproof.parse(provider, JSON.stringify(payload));
const first = (provider, payload) => parse(provider, payload)[0];
const digest = /^[0-9a-f]{32}$/;

/** Updates without a time, each with the only field that distinguishes it from the next update. */
const undated = {
  "a conversation of Bird": [
    "bird",
    (name) => ({ event: "conversation.updated", payload: { id: "c-1", status: "active", name, createdAt: TIME } }),
    /^c-1:conversation\.updated:active:/,
  ],
  "a message on a channel of Bird": [
    "bird",
    (details) => ({ event: "sms.outbound", payload: { id: "m-1", status: "sent", details, createdAt: TIME } }),
    /^m-1:sms\.outbound:sent:/,
  ],
  "a message of Bird whose status is dated and whose change is not": [
    "bird",
    (details) => ({ event: "sms.outbound", payload: { id: "m-1", status: "sent", details, lastStatusAt: TIME } }),
    /^m-1:sms\.outbound:sent:2026-03-01T08:00:00Z:/,
  ],
  "a message in a conversation of Bird": [
    "bird",
    (text) => ({ event: "message.created", payload: { message: { id: "m-1", body: text } } }),
    /^m-1:message\.created:/,
  ],
  "an event of Bird's platform": [
    "bird",
    (carrier) => ({ type: "sms.delivered", data: { sms_id: "sms-1", carrier } }),
    /^sms-1:sms\.delivered:/,
  ],
  "a conversation of MessageBird": [
    "messagebird",
    (lastUsedChannelId) => ({
      type: "conversation.updated",
      conversation: { id: "c-1", status: "active", lastUsedChannelId, createdDatetime: TIME, updatedDatetime: null },
    }),
    /^c-1:conversation\.updated:active:/,
  ],
  "a message of MessageBird": [
    "messagebird",
    (text) => ({
      type: "message.updated",
      message: { id: "m-1", status: "sent", content: { text }, createdDatetime: TIME, updatedDatetime: NEVER },
    }),
    /^m-1:message\.updated:sent:/,
  ],
  "a call of MessageBird": [
    "messagebird",
    (destination) => ({ id: "v-1", status: "ongoing", source: "1", destination, legs: [], createdAt: TIME }),
    /^v-1:ongoing:/,
  ],
  "a callback of Bandwidth": [
    "bandwidth",
    (description) => ({ type: "message-delivered", time: "", to: "+1", description, message: { id: "m-1" } }),
    /^m-1:message-delivered:\+1:/,
  ],
};
const TIME = "2026-03-01T08:00:00Z";
const NEVER = "0001-01-01T00:00:00Z";

describe("an update without a time", () => {
  for (const [what, [provider, payload, identity]] of Object.entries(undated)) {
    test(`${what} is identified by its content as well`, () => {
      const ids = ["one", "other"].map((part) => first(provider, payload(part)).id);
      assert.notEqual(ids[0], ids[1]);
      for (const id of ids) {
        assert.match(id, identity);
        assert.match(id.replace(identity, ""), digest);
      }
      assert.equal(first(provider, payload("one")).id, ids[0]);
      const spaced = hookproof.parse(provider, JSON.stringify(payload("one"), null, 2));
      assert.equal(spaced[0].id, ids[0]);
    });
  }

  test("an SMS report is identified by its content as well", () => {
    const id = (query) => hookproof.parse("messagebird", "", { url: `https://h.example/?${query}` })[0].id;
    const report = "id=s-1&recipient=31600000001&status=delivered";
    const reference = id(`${report}&mccmnc=20401`);
    assert.match(reference, /^s-1:31600000001:delivered:[0-9a-f]{32}$/);
    assert.notEqual(id(`${report}&mccmnc=20402`), reference);
    assert.equal(id("mccmnc=20401&status=delivered&recipient=31600000001&id=s-1"), reference);
    const dated = id(`${report}&mccmnc=20401&statusDatetime=2026-03-01T08:00:02+00:00`);
    assert.equal(dated, "s-1:31600000001:delivered:2026-03-01T08:00:02 00:00");
  });

  test("an update with a time is not identified by its content", () => {
    const updated = (name) => ({ event: "conversation.updated", payload: { id: "c-1", name, updatedAt: TIME } });
    assert.equal(first("bird", updated("one")).id, `c-1:conversation.updated:${TIME}`);
    assert.equal(first("bird", updated("other")).id, `c-1:conversation.updated:${TIME}`);
  });
});

/** An event of unknown type in each envelope, with the id and time it must have. */
const unknown = [
  {
    provider: "dotdigital",
    payload: { eventId: "e-1", name: "session.create", timestamp: "2026-03-01T09:00:00+01:00", payload: { id: "x" } },
    id: "e-1",
  },
  {
    provider: "bandwidth",
    payload: { type: "message-queued", time: TIME, to: "+15550100001", message: { id: "m-1" } },
    id: `m-1:message-queued:+15550100001:${TIME}`,
  },
  {
    provider: "bird",
    payload: { service: "channels", event: "channel.updated", payload: { id: "ch-1", updatedAt: TIME } },
    id: `ch-1:channel.updated:${TIME}`,
  },
  {
    provider: "bird",
    payload: { service: "channels", event: "fax.outbound", data: { id: "f-1", status: "sent", updatedAt: TIME } },
    id: `f-1:fax.outbound:sent:${TIME}`,
  },
  {
    provider: "bird",
    payload: { type: "sms.tfn_verification.approved", timestamp: TIME, data: { sms_id: "sms-1" } },
    id: `sms-1:sms.tfn_verification.approved:${TIME}`,
  },
  {
    provider: "messagebird",
    payload: { type: "message.deleted", message: { id: "m-1", updatedDatetime: TIME } },
    id: `m-1:message.deleted:${TIME}`,
  },
];

describe("an event of unknown type in a known envelope", () => {
  for (const { provider, payload, id } of unknown) {
    test(`${provider}: ${payload.type ?? payload.event ?? payload.name} has the envelope's id and time`, () => {
      const event = first(provider, payload);
      assert.deepEqual([event.known, event.id, event.occurredAt], [false, id, TIME]);
      assert.deepEqual(event.unified, { kind: "other", message: null, conversation: null, call: null });
      assert.deepEqual(event.payload, payload);
    });
  }

  test("has an id of its content if the envelope has none", () => {
    const event = (data) => first("bird", { type: "new.kind", timestamp: TIME, data });
    assert.match(event({ a: 1 }).id, digest);
    assert.notEqual(event({ a: 1 }).id, event({ a: 2 }).id);
    assert.equal(event({ a: 1 }).occurredAt, TIME);
  });

  test("has an id for any content of its envelope", () => {
    const keys = [
      "type",
      "event",
      "name",
      "eventId",
      "time",
      "timestamp",
      "payload",
      "data",
      "message",
      "conversation",
    ];
    for (const provider of Object.keys(hookproof.providers)) {
      for (const value of [null, "", 0, [], {}, { id: {} }, "x".repeat(100)]) {
        for (const key of keys) assert.match(first(provider, { [key]: value }).id, /\S/);
      }
    }
  });
});

test("an event has the same id alone and in an array", () => {
  const bodies = [
    ...samples("bandwidth").map(({ payload }) => ["bandwidth", payload]),
    ...samples("dotdigital").map(({ payload }) => ["dotdigital", payload]),
    ...samples("bird").map(({ payload }) => ["bird", payload]),
    ...Object.values(undated).map(([provider, payload]) => [provider, payload("one")]),
    ...unknown.map(({ provider, payload }) => [provider, payload]),
  ];
  for (const [provider, payload] of bodies) {
    const { id } = first(provider, payload);
    assert.equal(parse(provider, [{ other: 1 }, payload])[1].id, id);
    assert.equal(parse(provider, [payload])[0].id, id);
  }
});
