/**
 * The entries of pkg/dist: each is a file in js/ (`source`, by default `name`), and is bundled into one file in dist/ per format.
 *
 * - `typed`: has its own declarations. Any other entry is the same API for another host, or a program.
 * - `program`: imports the built files of other entries instead of bundling them again.
 * - `on`: imports the core and the samples from the built file of this entry instead of bundling them again.
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
  // A classic script, which TypeScript does not import.
  iife: { script: ".global.js" },
};
