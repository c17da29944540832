/** The entry of Vercel's edge runtime. */
import "./core/instantiate.edge-light.js";

export * from "./main.js";
