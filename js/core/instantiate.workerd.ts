/** Workers must not compile bytes. They compile imported files ahead of time. */
import module from "./hookproof.wasm";
import { initSync } from "./init.js";

initSync(module);
