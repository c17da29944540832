import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hookproof } from "./package.mjs";
import { NOW, receiverOf, schemes, signed } from "./requests.mjs";

const { parse } = hookproof;
/** Larger than a 32-bit memory. Its pages are never written, so it uses no memory. */
const tooLarge = new Uint8Array(2 ** 31);

describe("a trap in the core", () => {
  test("is an error whose cause is the trap", () => {
    assert.throws(
      () => parse("bird", tooLarge),
      (error) =>
        error instanceof hookproof.WebhookError &&
        error.code === "INTERNAL_ERROR" &&
        error.status === 500 &&
        error.cause instanceof WebAssembly.RuntimeError,
    );
  });

  test("does not affect other calls, after each of a thousand traps", () => {
    const receivers = schemes.map((scheme) => [receiverOf(scheme), signed(scheme)]);
    for (let count = 0; count < 1000; count++) {
      assert.throws(() => parse("bird", tooLarge), { code: "INTERNAL_ERROR" });
      const [receiver, request] = receivers[count % receivers.length];
      assert.equal(receiver.receive(request, { now: NOW }).verified, true);
    }
  });

  test("of an exhausted stack does not affect other calls", () => {
    const [receiver, request] = [receiverOf("bird-hmac"), signed("bird-hmac")];
    for (let spare = 0; spare < 200; spare++) {
      withLittleStack(spare, () => receiver.safeReceive(request, { now: NOW }));
      assert.equal(receiver.receive(request, { now: NOW }).verified, true);
    }
  });
});

/** Calls `call` with `spare` free stack frames, then with more until they are sufficient. */
function withLittleStack(spare, call) {
  let left = spare;
  const dive = () => {
    try {
      dive();
    } catch (error) {
      if (left-- > 0) throw error;
      call();
    }
  };
  dive();
}
