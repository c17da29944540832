/** The entry `hookproof`, for Cloudflare Workers. */
import "./core/host.js";
import "./core/instantiate.workerd.js";

export * from "./main.js";
