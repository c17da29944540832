import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";

/** A digest of the contents of files and folders, given relative to `root`, and of other values on which a result depends. */
export async function fingerprint(root, inputs, others = {}) {
  const hash = createHash("sha256").update(JSON.stringify(others));
  for (const input of inputs) {
    for (const file of await filesOf(path.join(root, input))) {
      hash.update(`\0${path.relative(root, file)}\0`).update(await readFile(file));
    }
  }
  return hash.digest("hex");
}

async function filesOf(input) {
  if ((await stat(input)).isFile()) return [input];
  const entries = await readdir(input, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
}
