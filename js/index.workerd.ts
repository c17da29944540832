/** The entry of Cloudflare Workers. */
import "./instantiate.workerd.js";

export * from "./main.js";
