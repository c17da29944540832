import { readProviders } from "../providers.js";
import { initCore } from "./instance.js";

/**
 * Makes the core out of its module, `hookproof/hookproof.wasm`, compiled or as bytes. Once is enough; more does nothing.
 */
export function initSync(module: WebAssembly.Module | BufferSource): void {
  initCore(ofThisRealm(module));
  readProviders();
}

/**
 * A host may compile the module in another realm than the one it runs this code in, as Next's edge runtime does. Such a module
 * is as good, and `instanceof`, by which the generated loader recognises a compiled module, fails for it.
 */
function ofThisRealm(module: WebAssembly.Module | BufferSource): WebAssembly.Module | BufferSource {
  const isModule = Object.prototype.toString.call(module) === "[object WebAssembly.Module]";
  return isModule ? Object.setPrototypeOf(module, WebAssembly.Module.prototype) : module;
}
