/** Edge functions must not compile bytes. The query `?module` imports the file as a compiled module. */
import module from "./hookproof.wasm?module";
import { initSync } from "./init.js";

initSync(module);
