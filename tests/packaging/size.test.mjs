import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { providers } from "hookproof";
import { budget, providerBudget, sizesOf } from "../../scripts/build/sizes.mjs";
import { buildNamedWasm } from "../../scripts/build/wasm.mjs";
import { capture } from "../../scripts/run.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const sizes = await sizesOf(fileURLToPath(new URL("../../pkg/dist", import.meta.url)));

for (const [name, allowed] of Object.entries(budget)) {
  test(`${name} has at most ${allowed} KiB gzipped`, () => {
    const { gzipped } = sizes.find((size) => size.name === name);
    const over = Math.ceil((gzipped - allowed) * 1024);
    const hint = "`npm run size` lists its parts; the budget is in scripts/build/sizes.mjs";
    assert.ok(over <= 0, `${name} is ${gzipped.toFixed(2)} KiB gzipped, ${over} bytes more than its budget; ${hint}`);
  });
}

test(`each provider adds at most ${providerBudget} bytes to the module`, async () => {
  const table = await capture("cargo", ["xtask", "provider-size", await buildNamedWasm(root)], { cwd: root });
  const rows = [...table.matchAll(/^\| (\w+) \| \d+ \| \d+ \| (\d+) \|$/gm)];
  assert.equal(rows.length, Object.keys(providers).length);
  for (const [, provider, bytes] of rows) {
    const message = `${provider} adds ${bytes} bytes; \`npm run bench -- --only size\` shows its parts`;
    assert.ok(Number(bytes) > 0 && Number(bytes) <= providerBudget, message);
  }
});
