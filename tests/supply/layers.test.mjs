// The modules of js/ form layers: a module imports only modules of the same or a lower layer, without cycles. Type imports are included.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../js", import.meta.url));

/** From bottom to top. A name is a module, or a folder with all its modules except those that are listed separately. */
const layers = [
  ["generated", "core/wasm.d", "core/hookproof.d.wasm"],
  ["types", "recording"],
  ["errors", "core/base64", "core/digest", "core/text", "handler/target-uri", "handler/response"],
  ["options", "core/request", "core/symbols", "core/payload", "core/decode"],
  ["core/instance"],
  ["core/call", "core/host", "providers"],
  ["core"],
  ["parse", "detect", "sign", "explain", "dispatch", "api/core", "api/types"],
  ["dedupe"],
  ["handler"],
  ["receiver"],
  ["main"],
  ["index", "slim", "node", "lambda", "samples", "generated/samples", "schema"],
  ["api", "audit"],
  ["cli", "inspector"],
  ["devtools"],
];

const modules = (await readdir(root, { recursive: true }))
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -".ts".length));
const imports = new Map(await Promise.all(modules.map(async (module) => [module, await importsOf(module)])));

/** The modules of js/ that a module imports or re-exports from. */
async function importsOf(module) {
  const source = await readFile(path.join(root, `${module}.ts`), "utf8");
  const specifiers = [...source.matchAll(/\b(?:from|import)\s*\(?\s*"(\.[^"]*)\.js"/g)].map(
    ([, specifier]) => specifier,
  );
  return specifiers.map((specifier) => path.posix.join(path.posix.dirname(module), specifier));
}

/** The index of the layer that lists the module or the closest folder of its path. A host's variant counts as the module. */
function layerOf(module) {
  const parts = module.replace(/\.(workerd|edge-light)$/, "").split("/");
  for (let length = parts.length; length > 0; length--) {
    const layer = layers.findIndex((names) => names.includes(parts.slice(0, length).join("/")));
    if (layer >= 0) return layer;
  }
  return undefined;
}

/** A cycle of imports that `trail` leads to, or undefined. */
function cycleFrom(trail, seen) {
  for (const imported of imports.get(trail.at(-1)) ?? []) {
    if (trail.includes(imported)) return [...trail.slice(trail.indexOf(imported)), imported];
    if (seen.has(imported)) continue;
    const cycle = cycleFrom([...trail, imported], seen);
    if (cycle !== undefined) return cycle;
    seen.add(imported);
  }
  return undefined;
}

test("every module has a layer", () => {
  assert.deepEqual(
    modules.filter((module) => layerOf(module) === undefined),
    [],
  );
});

test("every import is of a module that exists", () => {
  assert.ok(imports.size > 50);
  for (const [module, imported] of imports) {
    for (const other of imported) assert.ok(imports.has(other), `${module} imports ${other}`);
  }
});

test("no import is upwards", () => {
  const upwards = [...imports].flatMap(([module, imported]) =>
    imported.filter((other) => layerOf(other) > layerOf(module)).map((other) => `${module} imports ${other}`),
  );
  assert.deepEqual(upwards, []);
});

test("no imports form a cycle", () => {
  const seen = new Set();
  for (const module of modules) assert.equal(cycleFrom([module], seen)?.join(" → "), undefined);
});
