/** The entry `hookproof`, for Vercel's edge runtime. */
import "./core/instantiate.edge-light.js";

export * from "./main.js";
