/** The entry of every host but Workers. */
import "./host-hash.js";
import "./instantiate.js";

export * from "./main.js";
