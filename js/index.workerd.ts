/** The entry of Cloudflare Workers. */
import "./host-hash.js";
import "./instantiate.workerd.js";

export * from "./main.js";
