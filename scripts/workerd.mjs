/** Runs a Worker in workerd, the runtime of Cloudflare Workers. */
import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const workerd = fileURLToPath(new URL("../node_modules/.bin/workerd", import.meta.url));

/** Bundles the Worker in `file` as wrangler does, and serves it with `bindings` as its `env`: `{url, stop, pid}`. */
export async function startWorker(file, bindings = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), "hookproof-worker-"));
  await build({
    entryPoints: { worker: file },
    outdir: folder,
    bundle: true,
    format: "esm",
    conditions: ["workerd", "worker", "browser"],
    external: ["cloudflare:*"],
    loader: { ".wasm": "copy" },
    assetNames: "[name]",
    logLevel: "warning",
  });
  const { url, stop, pid } = await serveWorker(folder, { bindings });
  return { url, pid, stop: () => stop().then(() => rm(folder, { recursive: true })) };
}

/** Serves the bundled Worker in `folder` (`worker.js` and the modules that it imports) on a free loopback port: `{url, stop, pid}`. */
export async function serveWorker(folder, { bindings = {}, compatibilityDate = "2026-10-01" }) {
  const modules = (await readdir(folder)).filter((name) => /\.(js|wasm)$/.test(name));
  await writeFile(path.join(folder, "config.capnp"), configuration(modules, bindings, compatibilityDate));
  const stdio = ["ignore", "inherit", "inherit", "pipe"];
  const child = spawn(workerd, ["serve", "--control-fd=3", "config.capnp"], { cwd: folder, stdio });
  const ended = new Promise((resolve) => child.on("close", resolve));
  const stop = () => {
    child.kill();
    return ended;
  };
  return { url: `http://127.0.0.1:${await portOf(child)}`, stop, pid: child.pid };
}

/** Reads the port, which workerd writes to the control file descriptor as a line of JSON. */
async function portOf(child) {
  for await (const line of createInterface({ input: child.stdio[3] })) return JSON.parse(line).port;
  throw new Error("workerd exited before it listened");
}

function configuration(files, bindings, compatibilityDate) {
  const module = (name) => `(name = "${name}", ${name.endsWith(".wasm") ? "wasm" : "esModule"} = embed "${name}")`;
  // The first module is the Worker; it imports the others.
  const modules = [...files].sort((a, b) => Number(b === "worker.js") - Number(a === "worker.js")).map(module);
  const env = Object.entries(bindings).map(([name, value]) => `(name = "${name}", text = ${JSON.stringify(value)})`);
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "worker", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "worker")],
);
const worker :Workerd.Worker = (
  modules = [${modules.join(", ")}],
  bindings = [${env.join(", ")}],
  compatibilityDate = "${compatibilityDate}",
);
`;
}
