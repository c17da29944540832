/**
 * What pkg/dist is made of: each entry is a file in js/ and becomes a file in dist/ for each of its formats. An entry
 * that is `typed` has declarations of its own; any other is the same face for another host.
 */
export const entries = [
  { name: "index", formats: ["esm", "cjs", "iife"], typed: true },
  { name: "schema", formats: ["esm", "cjs"], typed: true },
  { name: "slim", formats: ["esm", "cjs"], typed: true },
  { name: "node", formats: ["esm", "cjs"], typed: true },
  { name: "index.workerd", formats: ["esm"], typed: false },
  { name: "index.edge-light", formats: ["esm"], typed: false },
];

export const extensions = {
  esm: { script: ".js", declaration: ".d.ts" },
  cjs: { script: ".cjs", declaration: ".d.cts" },
  // A plain script, which TypeScript never imports.
  iife: { script: ".global.js" },
};
