/** Workers forbid compiling bytes; they compile the files they import ahead of time instead. */
import module from "./hookproof.wasm";
import { initSync } from "./init.js";

initSync(module);
