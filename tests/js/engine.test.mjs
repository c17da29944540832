import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { capture } from "../../scripts/run.mjs";
import { consumer } from "../packaging/consumer.mjs";

test("no function of the module returns an externref, with which V8 11.3 can crash", async () => {
  const { project } = await consumer();
  const binary = fileURLToPath(new URL("../../node_modules/.bin/wasm-dis", import.meta.url));
  const text = await capture(binary, [path.join(project, "node_modules/hookproof/dist/hookproof.wasm")]);
  const results = new Map(
    [...text.matchAll(/^ \(func (\S+).*\(result (.+?)\)$/gm)].map(([, name, types]) => [name, types]),
  );
  const exported = [...text.matchAll(/\(export "([^"]+)" \(func (\S+)\)\)/g)];
  assert.ok(exported.length > 10 && results.size > 10, "the module's text is read as it is written");
  // V8 does not inline calls with several results, so they are not affected.
  assert.deepEqual(
    exported.filter(([, , name]) => results.get(name) === "externref").map(([, name]) => name),
    [],
  );
});
