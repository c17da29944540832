/** One suite, every host: the packed tarball, installed in a project away from this one, runs suite.mjs in each runtime. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { capture } from "../../scripts/run.mjs";
import { startWorker } from "../../scripts/workerd.mjs";
import { consumerWith } from "../packaging/consumer.mjs";
import { reportOfChromium } from "./chromium.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const binary = (name) => path.join(here, "../../node_modules/.bin", name);

const hosts = {
  "Node, ESM": (project) => command(project, process.execPath, "module.mjs"),
  "Node, CommonJS": (project) => command(project, process.execPath, "commonjs.cjs"),
  workerd: worker,
  Deno: (project) => command(project, binary("deno"), "run", "module.mjs"),
  "Bun, ESM": (project) => command(project, binary("bun"), "run", "module.mjs"),
  "Bun, CommonJS": (project) => command(project, binary("bun"), "run", "commonjs.cjs"),
  "Node, bundled": bundled,
  Chromium: reportOfChromium,
};

const project = await install();
const reports = [];
for (const [runtime, run] of Object.entries(hosts)) {
  const report = await run(project).catch((error) => ({
    passed: 0,
    failed: [{ name: "runs", message: String(error) }],
  }));
  console.log(`${runtime.padEnd(16)}${report.passed} passed, ${report.failed.length} failed`);
  for (const { name, message } of report.failed) console.log(`  ✗ ${name}\n    ${message}`);
  reports.push(report);
}
await rm(project, { recursive: true });
if (reports.some((report) => report.failed.length > 0)) process.exitCode = 1;

async function install() {
  const project = await consumerWith(path.resolve(here));
  await writeFile(path.join(project, "runtimes", "vectors.mjs"), `export const vectors = ${await vectors()};\n`);
  return project;
}

/** The vectors as one module: a browser reads no files, and not every host imports JSON. */
async function vectors() {
  const folder = path.join(here, "..", "vectors");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  const files = await Promise.all(names.map((name) => readFile(path.join(folder, name), "utf8")));
  return JSON.stringify(files.flatMap((text) => JSON.parse(text)));
}

async function command(project, program, ...args) {
  return JSON.parse(await capture(program, args, { cwd: path.join(project, "runtimes", "hosts") }));
}

/** Far from node_modules, so that nothing but the bundle can be what runs. */
async function bundled(project) {
  const folder = await mkdtemp(path.join(tmpdir(), "hookproof-bundle-"));
  const outfile = path.join(folder, "bundle.mjs");
  const entryPoints = [path.join(project, "runtimes", "hosts", "module.mjs")];
  await build({
    entryPoints,
    outfile,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    logLevel: "warning",
  });
  const output = await capture(process.execPath, [outfile], { cwd: folder });
  await rm(folder, { recursive: true });
  return JSON.parse(output);
}

async function worker(project) {
  const { url, stop } = await startWorker(path.join(project, "runtimes", "hosts", "worker.mjs"));
  try {
    return await (await fetch(url)).json();
  } finally {
    await stop();
  }
}
