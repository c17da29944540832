/** The entry `hookproof/slim`: the same exports without the WebAssembly module, which the caller passes to `initSync`. */

import "./core/host.js";

export { initSync } from "./core/init.js";
export * from "./main.js";
