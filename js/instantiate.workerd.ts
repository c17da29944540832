/** Workers forbid compiling bytes; they compile the files they import ahead of time instead. */
import { initSync } from "#wasm";
import module from "./hookproof.wasm";

initSync({ module });
