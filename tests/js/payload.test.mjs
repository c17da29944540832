import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { hookproof } from "./package.mjs";
import { NOW, receiverOf, signed } from "./requests.mjs";

const { parse, validate } = hookproof;
const one = (provider, body, options) => {
  const events = parse(
    provider,
    typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body),
    options,
  );
  assert.equal(events.length, 1);
  return events[0];
};

const message = {
  id: "7c21",
  conversationId: "c-9",
  channelId: "ch-1",
  platform: "sms",
  to: "+31600000017",
  from: "+31600000018",
  direction: "received",
  status: "received",
  type: "text",
  content: { text: "Hoi" },
  createdDatetime: "2026-01-01T10:00:00Z",
  updatedDatetime: "2026-01-01T10:00:01Z",
};
const conversation = {
  id: "c-9",
  contactId: "k-3",
  status: "active",
  createdDatetime: "2026-01-01T09:00:00Z",
  updatedDatetime: "2026-01-01T10:00:01Z",
  lastReceivedDatetime: "2026-01-01T10:00:00Z",
};
const callback = (type, changes = {}) => ({
  type,
  time: "2026-01-01T10:00:00Z",
  description: "An example",
  to: "+15550100",
  message: {
    id: "b7",
    owner: "+15550101",
    applicationId: "a-1",
    time: "2026-01-01T09:59:00Z",
    segmentCount: 1,
    direction: "out",
    to: ["+15550100"],
    from: "+15550101",
    text: "",
    tag: "t",
  },
  ...changes,
});
const omnichannel = (name, changes = {}) => ({
  eventId: "6d1f",
  accountId: 40,
  apiSpaceId: "s-1",
  name,
  payload: { id: "m-5", details: { channel: "sms" }, updatedOn: "2026-01-01T10:00:00.000Z" },
  revision: 1,
  etag: '"x"',
  timestamp: "2026-01-01T10:00:00.000Z",
  ...changes,
});
const platform = (type, data) => ({ type, timestamp: "2026-01-01T10:00:00.000Z", data });

/** A body of each kind, with its provider and the expected type. */
const samples = [
  [
    "messagebird",
    { type: "message.created", contact: { id: "k-3", msisdn: 31600000018, customDetails: {} }, conversation, message },
    "message.created",
  ],
  [
    "messagebird",
    { type: "message.updated", conversation, message: { ...message, direction: "sent", status: "delivered" } },
    "message.updated",
  ],
  ["messagebird", { type: "conversation.created", conversation }, "conversation.created"],
  [
    "messagebird",
    { type: "conversation.updated", conversation: { ...conversation, status: "archived" } },
    "conversation.updated",
  ],
  [
    "bird",
    {
      service: "conversations",
      event: "conversation.updated",
      payload: {
        id: "v-1",
        status: "active",
        channelId: "ch-2",
        createdAt: "2026-01-01T10:00:00.5Z",
        updatedAt: "2026-01-01T10:00:01Z",
      },
    },
    "conversation.updated",
  ],
  [
    "bird",
    {
      service: "channels",
      event: "whatsapp.inbound",
      payload: {
        id: "w-1",
        channelId: "ch-2",
        body: { type: "text", text: { text: "Hola" } },
        status: "delivered",
        createdAt: "2026-01-01T10:00:00Z",
      },
    },
    "whatsapp.inbound",
  ],
  [
    "bird",
    platform("sms.delivered", { sms_id: "sms_2", workspace_id: "ws_1", to: "+15550100", from: "+15550101" }),
    "sms.delivered",
  ],
  ["bird", platform("whatsapp.read", { whatsapp_id: "wa_2", workspace_id: "ws_1" }), "whatsapp.read"],
  ["bandwidth", callback("message-received"), "message-received"],
  ["bandwidth", callback("message-sending"), "message-sending"],
  ["bandwidth", callback("message-sent"), "message-sent"],
  ["bandwidth", callback("message-delivered"), "message-delivered"],
  ["bandwidth", callback("message-failed", { errorCode: 4720 }), "message-failed"],
  ["dotdigital", omnichannel("message.sent"), "message.sent"],
  ["dotdigital", omnichannel("message.delivered"), "message.delivered"],
  ["dotdigital", omnichannel("message.read"), "message.read"],
  ["dotdigital", omnichannel("message.expired"), "message.expired"],
  ["dotdigital", omnichannel("message.failed"), "message.failed"],
  ["dotdigital", omnichannel("presence.away", { payload: undefined, profileId: "TEAM\\sales" }), "presence.away"],
];

describe("an event", () => {
  for (const [provider, body, type] of samples) {
    const text = JSON.stringify(body);

    test(`${provider} ${type}: has its type, its payload as sent, an id and a time in UTC`, () => {
      const event = one(provider, text);
      assert.deepEqual([event.provider, event.type, event.known], [provider, type, true]);
      assert.deepEqual(event.payload, JSON.parse(text));
      assert.match(event.id, /\S/);
      assert.match(event.occurredAt, /^2026-01-01T\d\d:\d\d:\d\d(\.\d+)?Z$/);
      assert.deepEqual(
        event.issues.filter(({ severity }) => severity === "error"),
        [],
      );
      assert.equal(typeof event.unified.kind, "string");
    });

    test(`${provider} ${type}: has the same id with any JSON formatting`, () => {
      const { id } = one(provider, text);
      for (const other of [
        text,
        JSON.stringify(body, null, 2),
        JSON.stringify(reversed(body)),
        JSON.stringify(body, null, "\t").replaceAll("\n", "\r\n"),
        Buffer.from(text),
      ]) {
        assert.equal(one(provider, other).id, id);
      }
    });
  }

  test("has an id that no other event has", () => {
    const bodies = [
      ...samples,
      ["bandwidth", callback("message-delivered", { to: "+15550199" })],
      [
        "messagebird",
        { type: "message.updated", conversation, message: { ...message, direction: "sent", status: "read" } },
      ],
      ["dotdigital", omnichannel("message.sent", { eventId: "6d20" })],
      ["dotdigital", { name: "unheard.of", a: 1 }],
      ["dotdigital", { name: "unheard.of", a: 2 }],
    ];
    // Dotdigital's eventId identifies the event, so samples with one eventId have one id.
    const bySample = bodies.map(([provider, body], index) => [
      provider,
      provider === "dotdigital" && body.eventId === "6d1f" ? { ...body, eventId: `e-${index}` } : body,
    ]);
    const ids = bySample.map(([provider, body]) => one(provider, body).id);
    assert.equal(new Set(ids).size, ids.length);
  });

  test("is returned for each element of an array, in order, and for a single object", () => {
    const batch = [
      callback("message-sending"),
      callback("message-delivered"),
      callback("message-delivered", { to: "+15550199" }),
    ];
    const events = parse("bandwidth", JSON.stringify(batch));
    assert.deepEqual(
      events.map(({ type }) => type),
      batch.map(({ type }) => type),
    );
    assert.deepEqual(
      events.map(({ payload }) => payload),
      batch,
    );
    assert.equal(new Set(events.map(({ id }) => id)).size, 3);
    assert.deepEqual(one("bandwidth", batch[1]).payload, one("bandwidth", [batch[1]]).payload);
    assert.equal(one("bandwidth", batch[1]).id, events[1].id);

    const many = Array.from({ length: 500 }, (_, index) => omnichannel("message.sent", { eventId: `e-${index}` }));
    assert.deepEqual(
      parse("dotdigital", JSON.stringify(many)).map(({ payload }) => payload),
      many,
    );
  });

  test("of an unknown type is returned as unknown", () => {
    for (const [provider, body, type] of [
      ["messagebird", { type: "message.teleported", message }, "message.teleported"],
      ["bird", { service: "channels", event: "pigeon.inbound", payload: { id: 1 } }, "pigeon.inbound"],
      ["bird", platform("pigeon.sent", { id: 1 }), "pigeon.sent"],
      ["bandwidth", [callback("message-teleported")], "message-teleported"],
      ["dotdigital", omnichannel("pigeon.sent"), "pigeon.sent"],
    ]) {
      const event = one(provider, body);
      assert.deepEqual([event.type, event.known], [type, false]);
      assert.deepEqual(event.payload, Array.isArray(body) ? body[0] : body);
      assert.deepEqual(event.issues.filter(({ code }) => code === "UNKNOWN_EVENT").length, 1);
      assert.ok(event.issues.every(({ severity }) => severity === "warning"));
    }
  });

  test("without a discriminator is returned with an error among its issues", () => {
    for (const provider of ["messagebird", "bird", "bandwidth", "dotdigital"]) {
      for (const body of [{}, { anything: [1, { a: null }] }, 7, "text", true, null]) {
        const event = one(provider, JSON.stringify(body));
        assert.deepEqual([event.known, event.payload], [false, body]);
        assert.equal(typeof event.type, "string");
        assert.match(event.id, /\S/);
        assert.ok(
          event.issues.some(({ severity }) => severity === "error"),
          `${provider} ${JSON.stringify(body)}`,
        );
        assert.equal(validate(provider, JSON.stringify(body)).valid, false);
      }
    }
  });

  test("of an authentic delivery is never refused for its shape", () => {
    for (const body of [
      "{}",
      "[]",
      "7",
      '"text"',
      "null",
      '[[[]],{"name":{}}]',
      '{"name":"message.sent","payload":"none"}',
      '{"eventId":[],"timestamp":{},"payload":7,"name":"message.failed"}',
    ]) {
      assert.equal(
        receiverOf("comapi-hmac-sha1").receive(signed("comapi-hmac-sha1", { body }), { now: NOW }).verified,
        true,
      );
    }
  });

  test("is not returned for a body that is not JSON: parse throws, and validate reports it", () => {
    for (const body of ["", "{", "[".repeat(65), Uint8Array.of(0x22, 0xff, 0x22), "a=1"]) {
      const { valid, issues, events } = validate("dotdigital", body);
      assert.deepEqual([valid, events], [false, []]);
      assert.ok(issues.some(({ severity }) => severity === "error"));
    }
  });

  test("of a delivery equals the result of parse for its body", () => {
    for (const [provider, scheme] of [
      ["messagebird", "messagebird-jwt"],
      ["bird", "bird-hmac"],
      ["bird", "standard-webhooks"],
      ["bandwidth", "basic"],
      ["dotdigital", "comapi-hmac-sha1"],
    ]) {
      const request = signed(scheme);
      assert.deepEqual(receiverOf(scheme).receive(request, { now: NOW }).events, parse(provider, request.body), scheme);
    }
  });
});

test("the objects of a payload are plain objects", () => {
  const body = JSON.stringify({
    eventId: "6d1f",
    name: "message.read",
    payload: { id: "m", details: { channel: "sms" } },
  });
  const { payload } = one("dotdigital", body);
  const [found, expected] = [payload, JSON.parse(body)].map((value) => inspect(value, { depth: 9, showHidden: true }));
  assert.equal(found, expected);
  assert.equal(payload.payload.constructor, Object);
  assert.deepEqual(structuredClone(payload), payload);
});

describe("unspecified cases of JSON", () => {
  const event = (members) => one("dotdigital", `{"eventId":"6d1f","name":"message.read",${members}}`);

  test("__proto__, constructor and similar names are data", () => {
    for (const members of [
      '"__proto__":{"polluted":1}',
      '"payload":{"__proto__":null,"id":"m"}',
      '"constructor":{"prototype":{"polluted":1}}',
      '"toString":1,"hasOwnProperty":2,"toJSON":3',
    ]) {
      const { payload } = event(members);
      assert.deepEqual(payload, JSON.parse(`{"eventId":"6d1f","name":"message.read",${members}}`));
      assert.equal(Object.getPrototypeOf(payload), Object.prototype);
      assert.equal({}.polluted, undefined);
    }
    assert.deepEqual(Object.keys(event('"__proto__":7').payload), ["eventId", "name", "__proto__"]);
  });

  test("the last of two equal keys is used, and the repetition is an issue", () => {
    const text = '{"eventId":"6d1f",\n "name":"message.sent",\n "name":"message.read"}';
    const duplicate = one("dotdigital", text);
    assert.equal(duplicate.type, "message.read");
    assert.deepEqual(duplicate.payload, JSON.parse(text));
    const issues = duplicate.issues.filter(({ code }) => code === "DUPLICATE_KEY");
    assert.deepEqual(
      issues.map(({ path, severity, line }) => [path, severity, line]),
      [["/name", "error", 3]],
    );
    assert.equal(validate("dotdigital", text).valid, false);
  });

  test("equal keys are found at any depth and with any escapes", () => {
    const paths = (members) =>
      event(members)
        .issues.filter(({ code }) => code === "DUPLICATE_KEY")
        .map(({ path }) => path);
    assert.deepEqual(paths('"a":1,"\\u0061":2'), ["/a"]);
    assert.deepEqual(paths('"payload":{"x":[{"k/~":1,"k/~":2}]}'), ["/payload/x/0/k~1~0"]);
    assert.deepEqual(paths('"a":1,"a":2,"a":3').length > 0, true);
    assert.deepEqual(paths('"a":{"b":1},"b":{"a":1},"A":1'), []);
  });

  test("numbers that a double cannot represent are issues with their position", () => {
    const unsafe = (text) =>
      event(`"metadata":{"n":${text}}`)
        .issues.filter(({ code }) => code === "UNSAFE_NUMBER")
        .map(({ path, severity }) => [path, severity]);
    for (const text of ["9007199254740993", "-9007199254740993", "12345678901234567890", "1e999", "-1e999"])
      assert.deepEqual(unsafe(text), [["/metadata/n", "warning"]], text);
    for (const text of ["9007199254740991", "-9007199254740991", "0", "-0", "0.1", "1e3", "1.5e-7", "31600000017"])
      assert.deepEqual(unsafe(text), [], text);
  });
});

function reversed(value) {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
