// The handlers of this package pass every audit, in every framework and runtime.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { secrets } from "../secrets.mjs";
import { audited } from "./audited.mjs";
import { handlers } from "./handlers.mjs";

describe("a handler of this package refuses every forgery and accepts every delivery", { concurrency: 2 }, () => {
  for (const [name, start] of Object.entries(handlers)) {
    for (const scheme of Object.keys(secrets)) {
      test(`${name}, ${scheme}`, async (context) => {
        const { url, args, lost = [] } = await start(context, scheme);
        const { code, failed, ok, stderr } = await audited(url, scheme, args);
        assert.deepEqual(failed, lost, stderr);
        const good = lost.length === 0;
        assert.deepEqual({ code, ok }, { code: good ? 0 : 1, ok: good });
      });
    }
  }
});
