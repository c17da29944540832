/** Runtimes with a command: each runs a file of hosts/, which prints the report. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { capture } from "../../../scripts/run.mjs";
import { bundleWithEsbuild } from "./bundlers.mjs";

const require = createRequire(import.meta.url);
const binary = (name) => path.join(path.dirname(require.resolve("esbuild/package.json")), "../.bin", name);

/** Runs a file of hosts/ in Node, Deno or Bun. */
export const node = (file) => (project) => report(project, process.execPath, file);
export const deno = (file) => (project) => report(project, binary("deno"), "run", file);
export const bun = (file) => (project) => report(project, binary("bun"), "run", file);

/** Outside of node_modules, so that only the bundle can be used. */
export async function bundledForNode(project) {
  const folder = await mkdtemp(path.join(tmpdir(), "hookproof-bundle-"));
  await bundleWithEsbuild(project, folder, { platform: "node", minify: true });
  const printed = await capture(process.execPath, [path.join(folder, "module.mjs")], { cwd: folder });
  await rm(folder, { recursive: true });
  return JSON.parse(printed);
}

/** In a realm that forbids eval, like Vercel's edge runtime, with the compiled module as a global. */
export async function edgeLight(project) {
  const { EdgeVM } = await import("@edge-runtime/vm");
  const folder = path.join(project, "edge-light");
  await bundleWithEsbuild(project, folder, {
    entryPoints: [path.join(project, "runtimes", "hosts", "worker.mjs")],
    conditions: ["edge-light", "import"],
    format: "iife",
    globalName: "worker",
    plugins: [wasmModules],
  });
  const edge = new EdgeVM({ codeGeneration: { strings: false, wasm: true } });
  const wasm = await readFile(path.join(project, "node_modules/hookproof/dist/hookproof.wasm"));
  edge.context.module = new (edge.evaluate("WebAssembly.Module"))(wasm);
  edge.evaluate(await readFile(path.join(folder, "module.mjs"), "utf8"));
  return (await edge.evaluate("worker.default.fetch()")).json();
}

/** Resolves `?module` to the compiled module. */
const wasmModules = {
  name: "wasm modules",
  setup(build) {
    build.onResolve({ filter: /\.wasm\?module$/ }, ({ path }) => ({ path, namespace: "wasm" }));
    build.onLoad({ filter: /.*/, namespace: "wasm" }, () => ({ contents: "export default globalThis.module" }));
  },
};

async function report(project, program, ...args) {
  return JSON.parse(await capture(program, args, { cwd: path.join(project, "runtimes", "hosts") }));
}
