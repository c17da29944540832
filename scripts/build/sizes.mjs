import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { transform } from "esbuild";

/** The maximum sizes of the package's parts in KiB of `gzip -9`. */
export const budget = {
  // With simdutf8, which validates a body several times as fast as the standard library. Twilio, Meta and Vonage take 5 to 7 each
  // with their definitions and schemes, without what explain knows of them.
  "hookproof.wasm": 146,
  // With byKind and byType, the names of unknown options, the checks of handlers' arguments when they are created, of the
  // URL that is verified and of the Response that a function returned; with signRequest, and with the payloads, which are
  // built from the slots of the core.
  // With the handshake and envelopes.
  "the JavaScript API": 11.5,
  // The page with its editor, its module, and the samples and documentation of every event.
  "the inspector": 294,
};

/**
 * The sizes of the built package in `dist`: `{name, raw, gzipped}` in KiB. The JavaScript API is all of `index.js` but the
 * module that is inlined there, minified as by the bundler of an application. The inspector is all files of its folder beside
 * `dist`, each compressed by itself, as a server sends them.
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
