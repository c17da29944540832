/** Runtimes with a command: each runs a file of hosts/, which prints the report. */
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { capture } from "../../../scripts/run.mjs";
import { bundleWithEsbuild } from "./bundlers.mjs";
import { evaluateInEdge } from "./edge-light.mjs";

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

export async function edgeLight(project) {
  const worker = path.join(project, "runtimes", "hosts", "worker.mjs");
  const edge = await evaluateInEdge(worker, path.join(project, "node_modules", "hookproof"));
  return (await edge.evaluate("exported.default.fetch()")).json();
}

async function report(project, program, ...args) {
  return JSON.parse(await capture(program, args, { cwd: path.join(project, "runtimes", "hosts") }));
}
