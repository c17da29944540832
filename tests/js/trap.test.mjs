import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hookproof } from "./package.mjs";
import { NOW, receiverOf, schemes, signed } from "./requests.mjs";

const { parse } = hookproof;
/** More than a memory of 32 bit addresses can hold; the pages are never touched, so it costs none. */
const tooLarge = new Uint8Array(2 ** 31);

describe("a trap in the core", () => {
  test("is a refusal whose cause is the trap", () => {
    assert.throws(
      () => parse("bird", tooLarge),
      (error) =>
        error instanceof hookproof.WebhookError &&
        error.code === "INTERNAL_ERROR" &&
        error.status === 500 &&
        error.cause instanceof WebAssembly.RuntimeError,
    );
  });

  test("costs nobody else anything, a thousand times over", () => {
    const receivers = schemes.map((scheme) => [receiverOf(scheme), signed(scheme)]);
    for (let count = 0; count < 1000; count++) {
      assert.throws(() => parse("bird", tooLarge), { code: "INTERNAL_ERROR" });
      const [receiver, request] = receivers[count % receivers.length];
      assert.equal(receiver.receive(request, { now: NOW }).verified, true);
    }
  });

  test("for want of stack costs nobody else anything either", () => {
    const [receiver, request] = [receiverOf("bird-hmac"), signed("bird-hmac")];
    for (let spare = 0; spare < 200; spare++) {
      withLittleStack(spare, () => receiver.safeReceive(request, { now: NOW }));
      assert.equal(receiver.receive(request, { now: NOW }).verified, true);
    }
  });
});

/** Calls `call` at the bottom of the stack, with so many frames to spare, and further up as long as there is too little. */
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
