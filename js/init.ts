import { begin } from "./core.js";
import { readProviders } from "./providers.js";

/**
 * Makes the core out of its module, `hookproof/hookproof.wasm`, compiled or as bytes. Once is enough; more does nothing.
 */
export function initSync(module: WebAssembly.Module | BufferSource): void {
  begin(module);
  readProviders();
}
