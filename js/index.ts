/** The entry of every host but Workers. */
import "./instantiate.js";

export * from "./main.js";
