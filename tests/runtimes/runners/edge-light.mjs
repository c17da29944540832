/** Vercel's edge runtime. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { EdgeVM } from "@edge-runtime/vm";
import { build } from "esbuild";

/** Evaluates a module in a realm that forbids eval. Its exports are in the global `exported`; `installed` is the package that it imports. */
export async function evaluateInEdge(file, installed) {
  const { outputFiles } = await build({
    entryPoints: [file],
    conditions: ["edge-light", "import"],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "exported",
    logLevel: "warning",
    plugins: [wasmModules],
  });
  const edge = new EdgeVM({ codeGeneration: { strings: false, wasm: true } });
  const wasm = await readFile(path.join(installed, "dist", "hookproof.wasm"));
  edge.context.module = new (edge.evaluate("WebAssembly.Module"))(wasm);
  edge.evaluate(outputFiles[0].text);
  return edge;
}

/** Resolves `?module` to the compiled module. */
const wasmModules = {
  name: "wasm modules",
  setup(build) {
    build.onResolve({ filter: /\.wasm\?module$/ }, ({ path }) => ({ path, namespace: "wasm" }));
    build.onLoad({ filter: /.*/, namespace: "wasm" }, () => ({ contents: "export default globalThis.module" }));
  },
};
