import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { load, servers } from "./load.mjs";

/** A short run of `npm run load`. */
const SECONDS = 5;

describe(`${SECONDS} seconds of mixed traffic: every response is the expected one`, () => {
  for (const [name, start] of Object.entries(servers)) {
    test(name, async (context) => {
      const { url, stop } = await start();
      try {
        const { counts, wrong, failed } = await load(url, SECONDS);
        assert.deepEqual(wrong, []);
        assert.equal(failed, 0);
        const kinds = [
          "authentic 200",
          "forged 401",
          "stale 401",
          "unsigned 400",
          "unsigned 401",
          "malformed 400",
          "oversized 413",
          "of another method 405",
        ];
        assert.deepEqual(Object.keys(counts).sort(), kinds.sort());
        context.diagnostic(JSON.stringify(counts));
      } finally {
        await stop();
      }
    });
  }
});
