import { copyFile, mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { buildDeclarations } from "./declarations.mjs";
import { buildJavaScript } from "./javascript.mjs";
import { sizesOf } from "./sizes.mjs";
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
  // The command line refers to them.
  const guides = ["mismatch.md", "audit.md"].map((name) => path.join("docs", name));
  await mkdir(path.join(root, "pkg", "docs"), { recursive: true });
  for (const name of [...documents, ...guides]) await copyFile(path.join(root, name), path.join(root, "pkg", name));
}

async function printSizes(dist) {
  for (const { name, raw, gzipped } of await sizesOf(dist)) {
    console.log(`build: ${name} is ${raw.toFixed(1)} KiB, ${gzipped.toFixed(1)} KiB gzipped`);
  }
}
