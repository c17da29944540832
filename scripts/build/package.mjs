import { copyFile, mkdir, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { transform } from "esbuild";
import { buildDeclarations } from "./declarations.mjs";
import { buildJavaScript } from "./javascript.mjs";
import { buildWasm } from "./wasm.mjs";

/** Builds the checkout at `root` into its pkg/, by way of its target/. */
export async function buildPackage(root) {
  await buildWasm(root);
  await buildJavaScript(root);
  await buildDeclarations(root);
  await copyDocuments(root);
  await printSizes(path.join(root, "pkg", "dist"));
}

/** npm shows the README of the folder it publishes, and each licence asks to travel with the copy. */
async function copyDocuments(root) {
  const documents = (await readdir(root)).filter((name) => /^(README|CHANGELOG|LICENSE)/.test(name));
  // The command line refers to it.
  const guide = path.join("docs", "mismatch.md");
  await mkdir(path.join(root, "pkg", "docs"), { recursive: true });
  for (const name of [...documents, guide]) await copyFile(path.join(root, name), path.join(root, "pkg", name));
}

async function printSizes(dist) {
  const [wasm, index, slim] = await Promise.all(
    ["hookproof.wasm", "index.js", "slim.js"].map((name) => readFile(path.join(dist, name))),
  );
  const { code } = await transform(slim, { minify: true });
  const sizes = { "hookproof.wasm": wasm, "index.js": index, "all of index.js but the module, minified": code };
  for (const [name, content] of Object.entries(sizes)) {
    const [raw, gzipped] = [content, gzipSync(content, { level: 9 })].map(({ length }) => (length / 1000).toFixed(1));
    console.log(`build: ${name} is ${raw} kB, ${gzipped} kB gzipped`);
  }
}
