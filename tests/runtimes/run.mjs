/**
 * Runs suite.mjs in every host with the packed tarball, installed in a separate project, and prints a table of the results. The
 * table of the hosts is in docs/runtimes.md; `--write` updates it. `--only <text>` runs the hosts
 * whose name contains the text.
 */
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { consumerWith } from "../packaging/consumer.mjs";
import { hosts } from "./hosts.mjs";
import { closeChromium } from "./runners/chromium.mjs";
import { checkTable, writeTable } from "./table.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const { only, write } = parseArgs({ options: { only: { type: "string" }, write: { type: "boolean" } } }).values;

const project = await install();
const chosen = hosts.filter(([runtime, way]) => only === undefined || `${runtime} ${way}`.includes(only));
const width = Math.max(...chosen.map(([, way]) => way.length));
const reports = [];
for (const [runtime, way, run] of chosen) {
  const started = performance.now();
  const report = await run(project).catch((error) => ({
    passed: 0,
    failed: [{ name: "runs", message: error.stack ?? String(error) }],
  }));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const outcome = `${report.passed} passed, ${report.failed.length} failed, ${seconds} s`;
  console.log(`${runtime.padEnd(13)} ${way.padEnd(width)}  ${outcome}`);
  for (const { name, message } of report.failed) console.log(`  ✗ ${name}\n    ${message}`);
  reports.push(report);
}
await closeChromium();
await rm(project, { recursive: true });

if (write) await writeTable(hosts);
else await checkTable(hosts);
if (reports.some((report) => report.failed.length > 0)) process.exitCode = 1;

async function install() {
  const project = await consumerWith(path.resolve(here));
  await writeFile(path.join(project, "runtimes", "vectors.mjs"), `export const vectors = ${await vectors()};\n`);
  return project;
}

/** The vectors as one module, because browsers read no files, and not every host imports JSON. */
async function vectors() {
  const folder = path.join(here, "..", "vectors");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  const files = await Promise.all(names.map((name) => readFile(path.join(folder, name), "utf8")));
  return JSON.stringify(files.flatMap((text) => JSON.parse(text)));
}
