import path from "node:path";
import { buildDeclarations } from "./declarations.mjs";
import { copyDocuments } from "./documents.mjs";
import { buildInspector } from "./inspector.mjs";
import { buildJavaScript } from "./javascript.mjs";
import { sizesOf } from "./sizes.mjs";
import { buildInspectorWasm, buildWasm } from "./wasm.mjs";

/** Builds the package of the checkout at `root` into its pkg/. Intermediate files are written to target/. */
export async function buildPackage(root) {
  await buildWasm(root);
  await buildJavaScript(root);
  await buildInspectorWasm(root);
  await buildInspector(root);
  await buildDeclarations(root);
  await copyDocuments(root);
  await printSizes(path.join(root, "pkg", "dist"));
}

async function printSizes(dist) {
  for (const { name, raw, gzipped } of await sizesOf(dist)) {
    console.log(`build: ${name} is ${raw.toFixed(1)} KiB, ${gzipped.toFixed(1)} KiB gzipped`);
  }
}
