/** The entry of every host but Workers. */
import "./core/host-hash.js";
import "./core/instantiate.js";

export * from "./main.js";
