/** The entry for whoever brings the module: the same face, of use once `initSync` has been called. */

import "./host-hash.js";

export { initSync } from "./init.js";
export * from "./main.js";
