// Disposal of receivers.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { signer } from "../signer.mjs";
import { hookproof } from "./package.mjs";

const { createReceiver } = hookproof;
const url = "https://hooks.example.org/in";
const body = '{"eventId":"e-1","name":"message.read","payload":{"id":"m-1"}}';
const request = { url, headers: signer["comapi-hmac-sha1"]({ url, body, secret: "key" }), body };

describe("a disposed receiver", () => {
  test("refuses every request", () => {
    const receiver = createReceiver({ provider: "dotdigital", secret: "key" });
    assert.equal(receiver.safeReceive(request).ok, true);
    receiver[Symbol.dispose]();
    const { ok, error } = receiver.safeReceive(request);
    assert.equal(ok, false);
    assert.equal(error.code, "INVALID_OPTIONS");
  });

  test("can be disposed twice", () => {
    const receiver = createReceiver({ provider: "dotdigital", secret: "key" });
    receiver[Symbol.dispose]();
    receiver[Symbol.dispose]();
    assert.equal(receiver.safeReceive(request).ok, false);
  });

  test("does not affect other receivers", () => {
    const [one, other] = [1, 2].map(() => createReceiver({ provider: "dotdigital", secret: "key" }));
    one[Symbol.dispose]();
    assert.equal(other.safeReceive(request).ok, true);
  });
});
