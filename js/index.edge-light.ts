/** The entry of Vercel's edge runtime. */
import "./instantiate.edge-light.js";

export * from "./main.js";
