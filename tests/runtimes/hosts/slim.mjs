/** For Node, with `hookproof/slim` and the module from a file. */
import "../inject-trap.mjs"; // First, so that it wraps the first instance of the package.
import { readFile } from "node:fs/promises";
import * as hookproof from "hookproof/slim";
import { report } from "../report.mjs";

hookproof.initSync(await readFile(new URL(import.meta.resolve("hookproof/hookproof.wasm"))));
console.log(JSON.stringify(await report(hookproof)));
