import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { budget, sizesOf } from "../../scripts/build/sizes.mjs";

const sizes = await sizesOf(fileURLToPath(new URL("../../pkg/dist", import.meta.url)));

for (const [name, allowed] of Object.entries(budget)) {
  test(`${name} has at most ${allowed} KiB gzipped`, () => {
    const { gzipped } = sizes.find((size) => size.name === name);
    const over = Math.ceil((gzipped - allowed) * 1024);
    const hint = "`npm run size` lists its parts; the budget is in scripts/build/sizes.mjs";
    assert.ok(over <= 0, `${name} is ${gzipped.toFixed(2)} KiB gzipped, ${over} bytes more than its budget; ${hint}`);
  });
}
