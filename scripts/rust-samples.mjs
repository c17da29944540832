/**
 * `node scripts/rust-samples.mjs [--check]`: writes the samples of the built package as the JSON that the crate's feature
 * `samples` holds, one sample a line, or fails where that is not what they are.
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { providers } from "../pkg/dist/index.js";
import { samples } from "../pkg/dist/samples.js";

const file = fileURLToPath(new URL("../src/generated/samples.json", import.meta.url));
const all = Object.keys(providers).flatMap((provider) => samples(provider));
const lines = all.map(({ payload, ...sample }) => JSON.stringify(sample));
const content = `[\n${lines.join(",\n")}\n]\n`;

if (!process.argv.includes("--check")) await writeFile(file, content);
else if ((await readFile(file, "utf8")) !== content) {
  console.error("src/generated/samples.json is not what js/samples has: run node scripts/rust-samples.mjs");
  process.exitCode = 1;
}
