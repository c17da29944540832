import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { transform } from "esbuild";

/** The maximum sizes of the package's parts in KiB, compressed by `gzip -9`. */
export const budget = {
  // Includes simdutf8, which validates UTF-8 several times as fast as the standard library.
  "hookproof.wasm": 133,
  // Without the WebAssembly module. Payloads are built in JavaScript from the offsets that the core returns.
  "the JavaScript API": 11.5,
  // The page with its editor, a WebAssembly module of its own, and the samples and documentation of every event.
  "the inspector": 244,
};

/** The maximum number of bytes that a provider adds to the module by its definitions and its schemes, compressed by `gzip -9`. */
export const providerBudget = 4096;

/**
 * The sizes of the built package in `dist`: `{name, raw, gzipped}` in KiB. The JavaScript API is `index.js` without the inlined
 * module, which is `slim.js`, minified as by the bundler of an application. The inspector is the sum of all files in its folder,
 * each compressed separately, as a server sends them.
 */
export async function sizesOf(dist) {
  const [wasm, index, slim] = await Promise.all(
    ["hookproof.wasm", "index.js", "slim.js"].map((name) => readFile(path.join(dist, name))),
  );
  const { code } = await transform(slim, { minify: true });
  const contents = { "hookproof.wasm": wasm, "the JavaScript API": Buffer.from(code), "index.js, with both": index };
  return [
    ...Object.entries(contents).map(([name, content]) => ({ name, ...sizeOf([content]) })),
    { name: "the inspector", ...sizeOf(await contentsOf(path.join(dist, "..", "inspector"))) },
  ];
}

async function contentsOf(folder) {
  const names = await readdir(folder);
  return await Promise.all(names.map((name) => readFile(path.join(folder, name))));
}

function sizeOf(contents) {
  const sum = (lengths) => lengths.reduce((total, length) => total + length, 0) / 1024;
  return {
    raw: sum(contents.map(({ length }) => length)),
    gzipped: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
  };
}
