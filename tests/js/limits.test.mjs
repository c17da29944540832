import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hookproof } from "./package.mjs";
import { NOW, receiverOf, refused, signed } from "./requests.mjs";

const { createReceiver, detect, parse, validate } = hookproof;
const at = { now: NOW };
const verify = (request) => receiverOf("bird-hmac").verify(request, at);
const HEAD = 256 * 1024;

describe("input beyond a limit is refused with a specific code", () => {
  test("URLs and headers", () => {
    const path = "x".repeat(HEAD - 200);
    assert.equal(verify(signed("bird-hmac", { url: `https://h.example/${path}` })).scheme, "bird-hmac");
    for (const length of [HEAD, 3 * HEAD, 50 * HEAD]) {
      const request = { ...signed("bird-hmac"), url: `https://h.example/${"x".repeat(length)}` };
      refused("HEAD_TOO_LARGE", () => verify(request));
      assert.equal(receiverOf("bird-hmac").explain(request, at).error.code, "HEAD_TOO_LARGE");
      refused("HEAD_TOO_LARGE", () => parse("messagebird", "", { url: request.url }));
      assert.deepEqual(detect(request), []);
    }
  });

  test("only headers that the receiver uses are counted", () => {
    const { headers, ...request } = signed("bird-hmac");
    const repeated = (name, count) => ({
      ...request,
      headers: [...Object.entries(headers), ...Array.from({ length: count }, () => [name, "x"])],
    });
    assert.equal(verify(repeated("x-other", 5000)).scheme, "bird-hmac");
    assert.equal(verify(repeated("content-type", 998)).scheme, "bird-hmac");
    refused("TOO_MANY_HEADERS", () => verify(repeated("content-type", 999)));
  });

  test("query strings", () => {
    const url = (count) => `https://h.example/?${Array(count).fill("a=1").join("&")}`;
    assert.equal(verify(signed("bird-hmac", { url: url(1000) })).scheme, "bird-hmac");
    refused("TOO_MANY_PARAMETERS", () => verify(signed("bird-hmac", { url: url(1001) })));
    refused("TOO_MANY_PARAMETERS", () => parse("messagebird", "", { url: url(1001) }));
    assert.equal(validate("messagebird", "", { url: url(1001) }).issues[0].code, "TOO_MANY_PARAMETERS");
  });

  test("events, before any of them is validated", () => {
    const body = (count, event = "{}") => `[${Array(count).fill(event).join()}]`;
    const receive = (text) => receiverOf("comapi-hmac-sha1").receive(signed("comapi-hmac-sha1", { body: text }), at);
    assert.equal(receive(body(10_000)).events.length, 10_000);
    const error = refused("TOO_MANY_EVENTS", () => receive(body(10_001)));
    assert.deepEqual([error.status, error.line, error.column], [413, 1, 30_001]);
    refused("SIGNATURE_MISMATCH", () =>
      receiverOf("comapi-hmac-sha1").receive({ ...signed("comapi-hmac-sha1"), body: body(10_001) }, at),
    );
    for (const provider of ["bandwidth", "dotdigital", "bird", "messagebird"]) {
      refused("TOO_MANY_EVENTS", () => parse(provider, body(10_001)));
      assert.deepEqual(
        validate(provider, body(10_001)).issues.map(({ code }) => code),
        ["TOO_MANY_EVENTS"],
      );
    }
    assert.deepEqual(detect({ body: body(10_001) }), []);
    // Content after the last permitted event is not parsed.
    refused("TOO_MANY_EVENTS", () => parse("dotdigital", `${body(10_000).slice(0, -1)},no JSON`));
    const large = Buffer.from(`[${"0,".repeat(20_000_000)}0]`);
    const started = performance.now();
    refused("TOO_MANY_EVENTS", () => parse("dotdigital", large));
    const took = performance.now() - started;
    assert.ok(took < 2000, `40 MB took ${took} ms`);
  });

  test("secrets", () => {
    const secrets = (count) => Array.from({ length: count }, (_, nth) => `key ${nth}`);
    createReceiver({ provider: "bird", secret: secrets(100) });
    refused("INVALID_OPTIONS", () => createReceiver({ provider: "bird", secret: secrets(101) }));
  });
});

describe("issues beyond the limit are replaced by their number", () => {
  const body = (numbers) => `{"eventId":"e","name":"message.read","x":[${Array(numbers).fill("1e999").join()}]}`;

  test("in a validation, in an event, and in the error of a strict receiver", () => {
    const found = validate("dotdigital", body(5000));
    assert.equal(found.issues.length, 1001);
    const { code, severity, message } = found.issues.at(-1);
    assert.deepEqual([code, severity], ["MORE_ISSUES", "warning"]);
    const missing = validate("dotdigital", body(0)).issues.length;
    assert.equal(Number(/has (\d+) more/.exec(message)[1]), 5000 + missing - 1000);
    assert.equal(found.valid, true, "warnings do not make a body invalid, listed or not");

    const request = signed("comapi-hmac-sha1", { body: body(5000) });
    assert.equal(receiverOf("comapi-hmac-sha1").receive(request, at).events[0].issues.length, 1001);
    const error = refused("INVALID_PAYLOAD", () =>
      receiverOf("comapi-hmac-sha1", { strict: true }).receive(request, at),
    );
    assert.equal(error.issues.length, 1001);
    assert.equal(error.issues.at(-1).severity, "error");
  });
});
