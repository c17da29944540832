/** Initialization of the core. */

import { readProviders } from "../providers.js";
import { initCore } from "./instance.js";

/**
 * Initializes the core with its module, `hookproof/hookproof.wasm`, compiled or as bytes. Further calls have no effect. Exported
 * by `hookproof/slim` only; the other entries initialize themselves.
 *
 * @example
 * import { initSync, createReceiver } from "hookproof/slim";
 * initSync(await readFile(fileURLToPath(import.meta.resolve("hookproof/hookproof.wasm"))));
 */
export function initSync(module: WebAssembly.Module | BufferSource): void {
  initCore(ofThisRealm(module));
  readProviders();
}

/**
 * A host may compile the module in another realm than the one that runs this code, as Next's edge runtime does. The generated
 * loader recognizes a compiled module by `instanceof`, which is false for a module of another realm.
 */
function ofThisRealm(module: WebAssembly.Module | BufferSource): WebAssembly.Module | BufferSource {
  const isModule = Object.prototype.toString.call(module) === "[object WebAssembly.Module]";
  return isModule ? Object.setPrototypeOf(module, WebAssembly.Module.prototype) : module;
}
