import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { capture } from "../../scripts/run.mjs";
import { consumer } from "./consumer.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const binary = (name) => path.join(root, "node_modules", ".bin", name);
const { project, tarball } = await consumer();
const installed = path.join(project, "node_modules", "hookproof");
const manifest = JSON.parse(await readFile(path.join(installed, "package.json"), "utf8"));

test("publint finds nothing at its strictest", async () => {
  await capture(binary("publint"), ["--strict", tarball]);
});

test("every way to import finds the types that fit it", async () => {
  // A .wasm file is not a module that TypeScript can tell apart for require and import; hosts that take it only import.
  const modules = ["--exclude-entrypoints", "hookproof.wasm"];
  // "node16" is every resolution that reads `exports`; the older one is of Node 10, and gone from TypeScript.
  await capture(binary("attw"), ["--profile", "node16", ...modules, "--no-emoji", tarball]);
});

test("the package holds what was built for it and its documents, and nothing else", async () => {
  const files = await readdir(installed, { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile())) {
    const name = path.relative(installed, path.join(file.parentPath, file.name));
    assert.match(
      name,
      /^(package\.json|(README|CHANGELOG|LICENSE)[^/]*|docs\/mismatch\.md|dist\/((api|dedupe|lambda|generated|generated\/(api|provider)|node|rest)\/)?[\w.-]+\.(js|cjs|d\.ts|d\.cts|wasm))$/,
    );
  }
});

test("the package depends on nothing", () => {
  const kinds = ["dependencies", "optionalDependencies", "peerDependencies", "bundleDependencies"];
  for (const kind of kinds) assert.equal(manifest[kind], undefined);
});

test("the package and the crate have one version", async () => {
  const cargo = await readFile(path.join(root, "Cargo.toml"), "utf8");
  assert.equal(manifest.version, /^version = "(.+)"$/m.exec(cargo)[1]);
});
