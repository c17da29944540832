import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hookproof } from "./package.mjs";
import { NOW, receiverOf, refused, schemes, senders } from "./requests.mjs";

const { sign, signRequest } = hookproof;

/** The options for signing as the sender of a scheme. */
const optionsOf = (scheme) => ({
  provider: senders[scheme].provider,
  scheme,
  secret: senders[scheme].secret,
  now: NOW,
});

describe("signRequest", () => {
  for (const scheme of schemes) {
    test(`returns a request of ${scheme} that a receiver accepts`, () => {
      const { url, body } = senders[scheme];
      const request = signRequest({ url, body }, optionsOf(scheme));
      assert.deepEqual(Object.keys(request).sort(), ["body", "headers", "method", "url"]);
      assert.equal(request.method, "POST");
      assert.equal(receiverOf(scheme).receive(request, { now: NOW }).scheme, scheme);
    });
  }

  const unsigned = { url: "https://hooks.example.net/cpaas", body: "{}" };
  const options = optionsOf("comapi-hmac-sha1");

  test("changes only the headers if the signature is in a header", () => {
    const body = new TextEncoder().encode("{}");
    const request = signRequest({ ...unsigned, method: "PUT", body }, options);
    assert.deepEqual([request.method, request.url, request.body], ["PUT", unsigned.url, body]);
    const signature = sign(unsigned, options);
    assert.deepEqual(request.headers, { "Content-Type": "application/json", ...signature });
  });

  test("keeps the passed headers, for every type of headers", () => {
    const pairs = [
      ["content-type", "text/plain"],
      ["x-a", "1"],
    ];
    for (const headers of [Object.fromEntries(pairs), pairs, new Headers(pairs), new Map(pairs)]) {
      const { headers: sent } = signRequest({ ...unsigned, headers }, options);
      assert.deepEqual(sent, { ...Object.fromEntries(pairs), ...sign(unsigned, options) });
    }
    const repeated = signRequest({ ...unsigned, headers: { "x-a": ["1", "2"], "x-b": undefined } }, options);
    assert.equal(repeated.headers["x-a"], "1, 2");
    assert.ok(!("x-b" in repeated.headers));
  });

  test("adds a missing media type if there is a body", () => {
    const typeOf = (body) => signRequest({ url: unsigned.url, body }, options).headers["Content-Type"];
    assert.deepEqual(["[]", ' {"a":1}', "a=1", new TextEncoder().encode("b"), "", undefined].map(typeOf), [
      "application/json",
      "application/json",
      ...Array(2).fill("application/x-www-form-urlencoded"),
      undefined,
      undefined,
    ]);
    assert.equal(signRequest({ url: unsigned.url }, options).method, "GET");
  });

  test("refuses invalid input", () => {
    refused("INVALID_OPTIONS", () => signRequest(null, options));
    refused("INVALID_OPTIONS", () => signRequest(unsigned, { ...options, contentType: "text/plain" }));
    refused("BODY_NOT_RAW", () => signRequest({ ...unsigned, body: {} }, options));
    refused("MALFORMED_HEADER", () => signRequest({ ...unsigned, headers: "x-a: 1" }, options));
    refused("INVALID_SECRET", () => signRequest(unsigned, { ...options, secret: "" }));
  });
});
