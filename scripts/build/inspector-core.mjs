import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** The bindings of the inspector's core, initialized. */
export async function inspectorCore(root) {
  const file = path.join(root, "target", "bindgen-inspector", "hookproof");
  const bindings = await import(pathToFileURL(`${file}.js`).href);
  bindings.initSync({ module: await readFile(`${file}_bg.wasm`) });
  return bindings;
}
