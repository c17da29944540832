// Issues: code, severity, path, and a message that states what was expected and what was found.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hookproof } from "./package.mjs";

const { createReceiver, validate } = hookproof;
const issues = (provider, body, strict = false) =>
  validate(provider, typeof body === "string" ? body : JSON.stringify(body), { strict }).issues;
const event = { type: "message-delivered", time: "2026-03-01T08:00:00Z", message: { id: "m-1" } };

/** A payload, and the path, code, severity and message of its only issue. */
const stated = [
  [{ ...event, to: 7 }, "/0/to", "WRONG_TYPE", "error", "expected a string, found the number 7"],
  [
    { ...event, time: "monday" },
    "/0/time",
    "INVALID_FORMAT",
    "warning",
    'expected an RFC 3339 date and time, found the string "monday"',
  ],
  [
    { ...event, message: { direction: "up" } },
    "/0/message/direction",
    "UNKNOWN_VALUE",
    "warning",
    'expected one of "in", "out", found the string "up"',
  ],
  [
    { ...event, type: "message-lost" },
    "/0/type",
    "UNKNOWN_EVENT",
    "warning",
    'expected a known event type, found the string "message-lost"; the payload is unchanged',
  ],
  [
    { time: event.time },
    "/0/type",
    "MISSING_FIELD",
    "error",
    "expected the type of the event, found no field of this name",
  ],
  [
    { ...event, carrierName: {} },
    "/0/carrierName",
    "WRONG_TYPE",
    "warning",
    "expected a string, found an empty object",
  ],
  [
    { ...event, message: { media: ["\u202e\u0007 x"] } },
    "/0/message/media/0",
    "INVALID_FORMAT",
    "warning",
    'expected an absolute URI, found the string "\\u{202e}\\u{7} x"',
  ],
  [
    { ...event, description: 1e21 },
    "/0/description",
    "WRONG_TYPE",
    "error",
    "expected a string, found the number 1e+21",
  ],
];

describe("an issue states what was expected and what was found", () => {
  for (const [payload, path, code, severity, message] of stated) {
    test(`${code}: ${message}`, () => {
      assert.deepEqual(
        issues("bandwidth", [payload]).map((issue) => [issue.path, issue.code, issue.severity, issue.message]),
        [[path, code, severity, message]],
      );
    });
  }

  test("of any JSON", () => {
    assert.deepEqual(
      issues("bandwidth", '[{"type":"message-delivered","a":{"b":1,"b":12345678901234567890}}]').map(
        ({ path, code, severity }) => [path, code, severity],
      ),
      [
        ["/0/a/b", "DUPLICATE_KEY", "error"],
        ["/0/a/b", "UNSAFE_NUMBER", "warning"],
      ],
    );
  });

  test("and shows the beginning of long values, without half of a surrogate pair", () => {
    for (const long of ["x".repeat(1e5), "😀".repeat(100), "é".repeat(41), `${"x".repeat(39)}😀😀`]) {
      const [{ message }] = issues("bandwidth", [{ ...event, time: long }]);
      const shown = [...long].slice(0, 40).join("");
      assert.equal(message, `expected an RFC 3339 date and time, found the string "${shown}…"`);
      assert.ok(message.isWellFormed());
    }
  });
});

describe("a discriminator that is not a string", () => {
  const discriminators = { bandwidth: "type", dotdigital: "name", messagebird: "type", bird: "event" };
  for (const [provider, name] of Object.entries(discriminators)) {
    test(`has the wrong type: ${provider}`, () => {
      for (const [value, shown] of [
        [7, "the number 7"],
        [null, "null"],
        [["x"], "an array"],
        [{}, "an empty object"],
        [true, "true"],
      ]) {
        const [issue, ...more] = issues(provider, { [name]: value });
        assert.deepEqual(
          [issue.path, issue.code, issue.severity, issue.message, issue.expected, more],
          [`/${name}`, "WRONG_TYPE", "error", `expected a string, found ${shown}`, "string", []],
        );
      }
    });
  }
});

describe("an integer", () => {
  const found = (number) =>
    issues("bandwidth", `[{"type":"message-delivered","message":{"segmentCount":${number}}}]`).map(({ code }) => code);

  test("is a number without a fraction, in any notation", () => {
    for (const number of ["2", "2.0", "-0", "0.0", "1e3", "2.5e1", "20E-1"])
      assert.deepEqual(found(number), [], number);
    for (const number of ["2.5", "1e-1", "0.001", "2.55e1"]) assert.deepEqual(found(number), ["WRONG_TYPE"], number);
    assert.deepEqual(found("1e400"), ["UNSAFE_NUMBER"]);
    assert.deepEqual(found("9007199254740993.0"), ["UNSAFE_NUMBER"]);
  });

  test("is the number of segments of a message", () => {
    const body = '[{"type":"message-delivered","message":{"segmentCount":2.0}}]';
    assert.equal(hookproof.parse("bandwidth", body)[0].unified.message.segments, 2);
  });
});

describe("strict", () => {
  test("accepts payloads that are documented or known from real traffic", () => {
    const known = {
      type: "message.created",
      contact: { id: "c-1", msisdn: 31600000001, href: "", customDetails: [], attributes: null },
      conversation: { id: "t-1", updatedDatetime: null, lastUsedPlatformId: "whatsapp" },
      message: { id: "m-1", status: "received", type: "interactive", origin: "inbound", content: { interactive: {} } },
      workspaceId: 7,
    };
    assert.deepEqual(issues("messagebird", known, true), []);
  });

  test("reports new fields and values as errors", () => {
    const message = { direction: "up", owner: 7 };
    const novel = { type: event.type, time: "monday", message, "a new field": 1 };
    const found = issues("bandwidth", [novel], true);
    assert.deepEqual(
      found.map(({ path, code, severity }) => [path, code, severity]),
      [
        ["/0/time", "INVALID_FORMAT", "error"],
        ["/0/message/direction", "UNKNOWN_VALUE", "error"],
        ["/0/message/owner", "WRONG_TYPE", "error"],
        ["/0/a new field", "UNKNOWN_FIELD", "error"],
      ],
    );
  });

  test("has no value of the body in the message of its error", () => {
    const secret = { username: "user", password: "word" };
    const receiver = createReceiver({ provider: "bandwidth", secret, strict: true });
    const headers = { authorization: `Basic ${Buffer.from("user:word").toString("base64")}` };
    const body = JSON.stringify([{ ...event, to: 7351, "private text": "private text" }]);
    const { error } = receiver.safeReceive({ method: "POST", url: "https://h.example/", headers, body });
    assert.equal(error.code, "INVALID_PAYLOAD");
    assert.doesNotMatch(error.message, /7351|private text/);
    assert.match(error.issues[0].message, /7351/);
  });
});

test("the position of an issue is where its value begins, including the quote of a string", () => {
  for (const value of ['"monday"', '"two\\nlines"', "7", "{}", "[]", "true"]) {
    const body = `[{"type":"message-delivered",\n "time": ${value}}]`;
    const [{ line, column }] = issues("bandwidth", body);
    assert.deepEqual([line, column], [2, ' "time": '.length + 1], value);
  }
  assert.deepEqual(
    issues("bandwidth", '"text"').map(({ line, column }) => [line, column]),
    [[1, 1]],
  );
});

test("the content of every type of message that MessageBird sends conforms", () => {
  for (const type of ["event", "rich", "menu", "buttons", "link", "externalAttachment"]) {
    const message = { id: "m-1", type, content: { [type]: { any: 1 } } };
    assert.deepEqual(issues("messagebird", { type: "message.created", message }, true), [], type);
  }
});

test("the verification of a toll-free number is identified by its request and its content", () => {
  const idOf = (status) => {
    const body = JSON.stringify({ internalTicketNumber: "t-1", status });
    return validate("bandwidth", body).events[0].id;
  };
  assert.match(idOf("VERIFIED"), /^t-1:[0-9a-f]{32}$/);
  assert.notEqual(idOf("VERIFIED"), idOf("UNVERIFIED"));
});
