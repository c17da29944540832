// Requests and options whose properties throw: the result is a WebhookError, and never another exception.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hookproof } from "./package.mjs";
import { NOW, receiverOf, refused, schemes, senders, signed } from "./requests.mjs";

const { WebhookError } = hookproof;
const fail = () => {
  throw new RangeError("not for you");
};
const throwing = (...names) => Object.defineProperties({}, Object.fromEntries(names.map((name) => [name, getter])));
const getter = { get: fail, enumerable: true };

/** A proxy whose every trap throws. */
const hostile = new Proxy({}, Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((trap) => [trap, fail])));

function revoked(target = {}) {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function detached(view) {
  const buffer = new ArrayBuffer(8);
  const bytes = view === undefined ? buffer : new view(buffer);
  structuredClone(buffer, { transfer: [buffer] });
  return bytes;
}

const cyclic = [];
cyclic.push(cyclic);

const endless = { [Symbol.iterator]: () => ({ next: fail }) };
const values = {
  "a getter that throws": throwing(
    "url",
    "headers",
    "body",
    "now",
    "method",
    "secret",
    "provider",
    "contentType",
    "strict",
  ),
  "a proxy that throws": hostile,
  "a revoked proxy": revoked(),
  "a revoked proxy of an array": revoked([]),
  "a revoked proxy of a function": revoked(() => {}),
  "a detached buffer": detached(),
  "a view of a detached buffer": detached(Uint8Array),
  "a DataView of a detached buffer": detached(DataView),
  "an array that contains itself": cyclic,
  "what throws when it is iterated": endless,
  "what throws when it becomes text": { toString: fail, valueOf: fail, [Symbol.toPrimitive]: fail },
  "a symbol": Symbol("x"),
  "what has the name of an ArrayBuffer": { [Symbol.toStringTag]: "ArrayBuffer", length: 3, 0: 1 },
  "a proxy of an ArrayBuffer": new Proxy(new ArrayBuffer(3), {}),
  "a proxy of bytes": new Proxy(new Uint8Array(3), {}),
  "what throws for its name": Object.defineProperty({}, Symbol.toStringTag, getter),
  "bytes whose buffer throws": Object.defineProperty(new Uint8Array(3), "buffer", getter),
  "Headers that throw": { get: fail },
  "a Date that throws": Object.assign(new Date(0), { getTime: fail }),
  "a pair that throws": [[{ toString: fail }, "x"]],
  "a pair whose value throws": [["Authorization", hostile]],
  "a BigInt": 7n,
  "a function": () => {},
};

/** Functions that pass a value as each argument and property. */
const calls = {
  "the request of safeReceive": (receiver, value) => receiver.safeReceive(value, { now: NOW }),
  "the clock of safeReceive": (receiver, value) => receiver.safeReceive(signed("bird-hmac"), value),
  "now of safeReceive": (receiver, value) => receiver.safeReceive(signed("bird-hmac"), { now: value }),
  "the request of explain": (receiver, value) => receiver.explain(value, { now: NOW }),
  "the clock of explain": (receiver, value) => receiver.explain(signed("bird-hmac"), value),
  ...Object.fromEntries(
    ["url", "headers", "body"].flatMap((name) => [
      [`${name} of safeReceive`, (receiver, value) => receiver.safeReceive({ ...signed("bird-hmac"), [name]: value })],
      [`${name} of explain`, (receiver, value) => receiver.explain({ ...signed("bird-hmac"), [name]: value })],
    ]),
  ),
};

/** The functions that may throw a WebhookError. */
const throwingCalls = {
  "the request of receive": (receiver, value) => receiver.receive(value),
  "the request of verify": (receiver, value) => receiver.verify(value),
  "the provider of parse": (_, value) => hookproof.parse(value, "{}"),
  "the body of parse": (_, value) => hookproof.parse("bird", value),
  "the options of parse": (_, value) => hookproof.parse("bird", "{}", value),
  "the url of parse": (_, value) => hookproof.parse("bird", "{}", { url: value }),
  "the body of validate": (_, value) => hookproof.validate("bird", value),
  "the provider of validate": (_, value) => hookproof.validate(value, "{}"),
  "the options of validate": (_, value) => hookproof.validate("bird", "{}", value),
  "the content type of validate": (_, value) => hookproof.validate("bird", "{}", { contentType: value }),
  "the request of detect": (_, value) => hookproof.detect(value),
  "the headers of detect": (_, value) => hookproof.detect({ headers: value }),
  "the request of sign": (_, value) => hookproof.sign(value, { provider: "bird", secret: "k" }),
  "the options of sign": (_, value) => hookproof.sign({ url: "https://h/", body: "" }, value),
  "the secret of sign": (_, value) => hookproof.sign({ url: "https://h/" }, { provider: "bird", secret: value }),
  "the options of createReceiver": (_, value) => hookproof.createReceiver(value),
  "the secret of createReceiver": (_, value) => hookproof.createReceiver({ provider: "bird", secret: value }),
  "the url of createReceiver": (_, value) => hookproof.createReceiver({ provider: "bird", secret: "k", url: value }),
};

function checkResult({ ok, error }, argument) {
  assert.equal(typeof ok, "boolean", argument);
  if (!ok) checkError(error, argument);
}

function checkThrown(call, argument) {
  try {
    call();
  } catch (error) {
    checkError(error, argument);
  }
}

function checkError(error, argument) {
  assert.ok(error instanceof WebhookError, `${argument}: ${error.stack}`);
  assert.notEqual(error.code, "INTERNAL_ERROR", argument);
}

describe("a value that throws when it is read", () => {
  for (const [what, value] of Object.entries(values)) {
    test(`is refused: ${what}`, () => {
      const receiver = receiverOf("bird-hmac");
      for (const [argument, call] of Object.entries(calls)) checkResult(call(receiver, value), argument);
      for (const [argument, call] of Object.entries(throwingCalls)) checkThrown(() => call(receiver, value), argument);
    });
  }

  test("does not affect later calls", () => {
    for (const scheme of schemes) receiverOf(scheme).receive(signed(scheme), { now: NOW });
  });

  test("has the code of its kind", () => {
    const receiver = receiverOf("bird-hmac");
    const request = signed("bird-hmac");
    for (const body of [detached(), detached(Uint8Array), detached(DataView)]) {
      refused("BODY_NOT_RAW", () => receiver.receive({ ...request, body }));
      assert.equal(hookproof.validate("bird", body).issues[0].code, "BODY_NOT_RAW");
    }
    for (const thrown of [throwing("url"), throwing("headers"), throwing("body"), hostile, revoked()]) {
      const error = refused("INVALID_OPTIONS", () => receiver.receive(thrown));
      assert.equal(error.status, 500);
      assert.doesNotMatch(error.message, /not for you/);
    }
    const error = refused("INVALID_OPTIONS", () => receiver.receive(throwing("url")));
    assert.equal(error.cause.message, "not for you");
  });

  test("a proxy is not treated as an error of this package", () => {
    for (const value of [revoked(), hostile]) assert.equal(value instanceof WebhookError, false);
  });
});

describe("a text body with a lone surrogate", () => {
  for (const scheme of schemes) {
    test(`is returned as it was verified: ${scheme}`, () => {
      const { provider } = senders[scheme];
      for (const lone of ["\ud83d", "\ude00", "\ude00\ud83d"]) {
        const body = senders[scheme].body.replace('":"', `":"${lone}`);
        const text = hookproof.parse(provider, body);
        const bytes = hookproof.parse(provider, new TextEncoder().encode(body));
        assert.deepEqual(text, bytes);
        const request = signed(scheme, { body });
        const [event] = receiverOf(scheme).receive(request, { now: NOW }).events;
        assert.doesNotMatch(JSON.stringify(event), /\\ud[89a-f]/);
        assert.deepEqual(event, bytes[0]);
      }
    });
  }
});
