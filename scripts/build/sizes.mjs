import { readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { transform } from "esbuild";

/** What the package may weigh in KiB of `gzip -9`. */
export const budget = {
  "hookproof.wasm": 107,
  // With byKind and byType, the names of unknown options, the arguments of handlers checked when they are made, and the
  // checks of the URL that counts and of the Response that a function returned; with signRequest.
  "the face": 9.8,
};

/**
 * What the built package in `dist` weighs: `{name, raw, gzipped}` in KiB. The face is all of `index.js` but the module that
 * is inlined there, minified as the bundler of an application would.
 */
export async function sizesOf(dist) {
  const [wasm, index, slim] = await Promise.all(
    ["hookproof.wasm", "index.js", "slim.js"].map((name) => readFile(path.join(dist, name))),
  );
  const { code } = await transform(slim, { minify: true });
  const contents = { "hookproof.wasm": wasm, "the face": Buffer.from(code), "index.js, with both": index };
  return Object.entries(contents).map(([name, content]) => ({
    name,
    raw: content.length / 1024,
    gzipped: gzipSync(content, { level: 9 }).length / 1024,
  }));
}
