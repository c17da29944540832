/** The entry for whoever brings the module: the same face, of use once `initSync` has been called. */
export * from "./api.js";
export { initSync } from "./init.js";
