/**
 * The module is inlined in this file, so no host fetches or reads anything, and bundlers need no settings. It is compiled
 * synchronously on import, so that `require` can load the package as well.
 */
import base64 from "#wasm/base64";
import { decodeModule } from "./base64.js";
import { initSync } from "./init.js";

initSync(decodeModule(base64));
