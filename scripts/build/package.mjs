import { copyFile, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { buildDeclarations } from "./declarations.mjs";
import { buildJavaScript } from "./javascript.mjs";
import { buildWasm } from "./wasm.mjs";

/** Builds the checkout at `root` into its pkg/, by way of its target/. */
export async function buildPackage(root) {
  await buildWasm(root);
  await buildJavaScript(root);
  await buildDeclarations(root);
  await copyDocuments(root);
  for (const file of ["hookproof.wasm", "index.js"]) await printSize(path.join(root, "pkg", "dist", file));
}

/** npm shows the README of the folder it publishes, and each licence asks to travel with the copy. */
async function copyDocuments(root) {
  const documents = (await readdir(root)).filter((name) => /^(README|CHANGELOG|LICENSE)/.test(name));
  for (const name of documents) await copyFile(path.join(root, name), path.join(root, "pkg", name));
}

async function printSize(file) {
  const bytes = await readFile(file);
  const [raw, gzipped] = [bytes, gzipSync(bytes, { level: 9 })].map(({ length }) => (length / 1000).toFixed(1));
  console.log(`build: ${path.basename(file)} is ${raw} kB, ${gzipped} kB gzipped`);
}
