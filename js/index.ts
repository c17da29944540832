/** The entry `hookproof`, for all hosts but Workers and Vercel's edge runtime. */
import "./core/host.js";
import "./core/instantiate.js";

export * from "./main.js";
