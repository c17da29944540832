// Differential tests: a provider's own package and this one verify the same random requests.
import assert from "node:assert/strict";
import { test } from "node:test";
import { hookproof } from "./package.mjs";
import { seeded } from "./seeded.mjs";

/** Characters that the encodings of forms treat differently. */
export const LETTERS = [..."abXY01_ .-+&=%'", "é", "鍵", "🙂"];

/** The result of this package: null if the request is accepted, else the error code. */
export function resultOf(request, options, clock) {
  const receiver = hookproof.createReceiver(options);
  try {
    receiver.verify(request, clock);
    return null;
  } catch (error) {
    if (!(error instanceof hookproof.WebhookError)) throw error;
    return error.code;
  } finally {
    receiver[Symbol.dispose]();
  }
}

/**
 * Compares the results for a request: whether the provider's package accepts it, and the result of this package.
 *
 * `accepted` and `refused` are the reasons why only this package accepts a request, or refuses it, with a predicate of
 * the request and the error code. If the results differ, one of them must apply.
 */
export function comparison(expectedOf, actualOf, { accepted, refused }) {
  const applied = new Set();
  const reasons = [
    ...Object.entries(accepted).map(([reason, applies]) => [`accepts: ${reason}`, false, applies]),
    ...Object.entries(refused).map(([reason, applies]) => [`refuses: ${reason}`, true, applies]),
  ];
  return {
    /** Whether both packages accept the request; undefined if their results differ. */
    compare(request) {
      const [expected, actual] = [expectedOf(request), actualOf(request)];
      if (expected === (actual === null)) return expected;
      const found = reasons.find(([, result, applies]) => result === expected && applies(request, actual));
      assert.ok(found, `actual: ${actual}, expected: ${expected}, ${JSON.stringify(request)}`);
      applied.add(found[0]);
      return undefined;
    },
    assertAllApplied: () => assert.deepEqual([...applied].sort(), reasons.map(([reason]) => reason).sort()),
  };
}

/** A test that runs `check` with random values, `rounds` times. */
export function randomTest(title, { seed, rounds }, check) {
  test(title, async () => {
    const random = seeded(seed);
    for (let round = 0; round < rounds; round++) await check(random);
  });
}

/** A random test for each of the cases, whose names follow the title. */
export function randomTests(title, { seed, rounds }, cases, check) {
  for (const [index, [name, value]] of Object.entries(cases).entries()) {
    randomTest(`${title} ${name}`, { seed: seed + index, rounds }, (random) => check(value, random));
  }
}

/** The signature with one bit inverted. */
export function withOtherBit(bytes, random) {
  const changed = Buffer.from(bytes);
  changed[random.int(0, changed.length - 1)] ^= 1 << random.int(0, 7);
  return changed;
}

/** The signature with a byte less or more, or empty. */
export const withOtherLength = (bytes, random) =>
  random.pick([bytes.subarray(1), Buffer.concat([bytes, Buffer.alloc(1)]), Buffer.alloc(0)]);
