import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { faults } from "./evaluate.mjs";
import { inNode } from "./node.mjs";
import { inWorkerd } from "./workerd.mjs";

/** A short run of `npm run hostile`, without its latencies, which depend on the load of the machine. */
const COUNT = 10_000;

describe("hostile requests, each followed by an authentic one: no trap, no unhandled rejection, no wrong result", () => {
  for (const [name, start] of Object.entries({ Node: inNode, workerd: inWorkerd })) {
    test(`${COUNT} of each in ${name}`, async (context) => {
      const { next, stop } = await start(7);
      try {
        const state = await next(COUNT);
        assert.deepEqual(faults(state, COUNT), []);
        assert.ok(Object.keys(state.codes).length > 15, JSON.stringify(state.codes));
        context.diagnostic(JSON.stringify(state.codes));
      } finally {
        await stop();
      }
    });
  }
});
