// The package returns the JSON that the crate serializes: this test and tests/native/serialized.rs compare with the same file.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { hookproof } from "./package.mjs";

const cases = JSON.parse(await readFile(new URL("../vectors/serialized/events.json", import.meta.url), "utf8"));

const hint = "the file is out of date: run `node tests/vectors/serialized/write.mjs`";

test("events are equal to those that the crate serializes for the same bodies", () => {
  assert.ok(cases.length >= 15);
  for (const { provider, body, url, contentType, events } of cases) {
    const options = { url: url ?? undefined, contentType: contentType ?? undefined };
    assert.deepEqual(JSON.parse(JSON.stringify(hookproof.parse(provider, body, options))), events, hint);
  }
});
