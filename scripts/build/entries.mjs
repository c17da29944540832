/**
 * The entries of pkg/dist: each is a file in js/ and becomes a file in dist/ for each of its formats. An entry that is
 * `typed` has declarations of its own; any other is the same API for another host, or a `program`: a program imports the built
 * files of other entries, so that they are not bundled twice. So does an entry `on` the main one: it has neither a core nor samples
 * of its own.
 */
export const entries = [
  { name: "index", formats: ["esm", "cjs", "iife"], typed: true },
  { name: "api", formats: ["esm", "cjs"], typed: true, on: "index" },
  { name: "schema", formats: ["esm", "cjs"], typed: true },
  { name: "slim", formats: ["esm", "cjs"], typed: true },
  { name: "node", formats: ["esm", "cjs"], typed: true },
  { name: "lambda", formats: ["esm", "cjs"], typed: true },
  { name: "dedupe", formats: ["esm", "cjs"], typed: true },
  { name: "audit", formats: ["esm", "cjs"], typed: true, on: "index" },
  { name: "samples", formats: ["esm", "cjs"], typed: true },
  { name: "index.workerd", formats: ["esm"], typed: false },
  { name: "index.edge-light", formats: ["esm"], typed: false },
  { name: "api.workerd", source: "api", formats: ["esm"], typed: false, on: "index.workerd" },
  { name: "api.edge-light", source: "api", formats: ["esm"], typed: false, on: "index.edge-light" },
  { name: "audit.workerd", source: "audit", formats: ["esm"], typed: false, on: "index.workerd" },
  { name: "audit.edge-light", source: "audit", formats: ["esm"], typed: false, on: "index.edge-light" },
  { name: "cli", source: "cli/main", formats: ["esm"], typed: false, program: true },
];

export const extensions = {
  esm: { script: ".js", declaration: ".d.ts" },
  cjs: { script: ".cjs", declaration: ".d.cts" },
  // A plain script, which TypeScript never imports.
  iife: { script: ".global.js" },
};
