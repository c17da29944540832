/** The entry for whoever brings the module: the same face, of use once `initSync` has been called. */

import "./core/host-hash.js";

export { initSync } from "./core/init.js";
export * from "./main.js";
