/** The published package in Node, Deno and Bun, and by `require`. */
import assert from "node:assert/strict";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { capture } from "../../scripts/run.mjs";
import { consumerWith } from "../packaging/consumer.mjs";

const binaries = fileURLToPath(new URL("../../node_modules/.bin/", import.meta.url));
const project = await consumerWith(fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, ""));
after(() => rm(project, { recursive: true }));
const file = path.join(project, "dedupe", "runtime-checks.mjs");

for (const [name, program, ...args] of [
  ["Node", process.execPath],
  ["Deno", `${binaries}deno`, "run", "--allow-read", "--allow-env"],
  ["Bun", `${binaries}bun`, "run"],
]) {
  test(`a deduper and a handler with a deduper work in ${name}`, async () => {
    assert.equal(await capture(program, [...args, file], { cwd: project, env: { NO_COLOR: "1" } }), "ok\n");
  });
}

test("a deduper can be loaded by require", async () => {
  const script = path.join(project, "required.cjs");
  await writeFile(
    script,
    'const { createDeduper, memoryStore } = require("hookproof/dedupe");\ncreateDeduper(memoryStore()).once("k", () => "ok").then(({ value }) => console.log(value));\n',
  );
  assert.equal(await capture(process.execPath, [script], { cwd: project }), "ok\n");
});
