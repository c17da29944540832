import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fingerprint } from "../fingerprint.mjs";

/**
 * Calls `work`, unless all `outputs` exist and `inputs` (files and folders) and `tools` (names and versions) have not changed
 * since they were built. Prints one line.
 */
export async function step({ name, root, inputs, tools, outputs }, work) {
  const started = performance.now();
  const record = path.join(root, "target", "steps", name);
  const wanted = await fingerprint(root, inputs, tools);
  const built = await readFile(record, "utf8").catch(() => "nothing");
  if (built === wanted && outputs.every((output) => existsSync(path.join(root, output)))) {
    console.log(`build: ${name} is up to date`);
    return;
  }
  await work();
  await mkdir(path.dirname(record), { recursive: true });
  await writeFile(record, wanted);
  console.log(`build: ${name} took ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
