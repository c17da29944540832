/**
 * The module travels inside this file, so no host needs to fetch or read anything, and bundlers need no settings.
 * It is compiled on import and without an await, which is what lets `require` load the package too.
 */
import base64 from "#wasm/base64";
import { decodeBase64 } from "./base64.js";
import { initSync } from "./init.js";

initSync(decodeBase64(base64));
