/** Edge functions forbid compiling bytes as Workers do, and know by the query that the file is wanted as a module. */
import module from "./hookproof.wasm?module";
import { initSync } from "./init.js";

initSync(module);
