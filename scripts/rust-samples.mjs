/**
 * `node scripts/rust-samples.mjs`: writes the samples of the built package to src/generated/samples.json, for the crate's feature
 * `samples`, one sample per line.
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { providers } from "../pkg/dist/index.js";
import { samples } from "../pkg/dist/samples.js";

const file = fileURLToPath(new URL("../src/generated/samples.json", import.meta.url));
const all = Object.keys(providers).flatMap((provider) => samples(provider));
const lines = all.map(({ payload, ...sample }) => JSON.stringify(sample));
const mark = "Generated from js/samples/ by `node scripts/rust-samples.mjs`.";
const content = `{"$comment": ${JSON.stringify(mark)}, "samples": [\n${lines.join(",\n")}\n]}\n`;

await writeFile(file, content);
