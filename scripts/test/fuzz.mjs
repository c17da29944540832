/**
 * Runs the fuzz target with each oracle for 30 seconds, starting from the seeds and regressions of that oracle.
 * `node scripts/test/fuzz.mjs 600 [oracle…]` runs all or the given oracles for ten minutes each. tests/native calls the oracles with
 * the seeds as well.
 */
import { spawn } from "node:child_process";
import { mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Failure, main } from "../failure.mjs";
import { capture } from "../run.mjs";

const folder = fileURLToPath(new URL("../../fuzz/", import.meta.url));
const [seconds = "30", ...named] = process.argv.slice(2);

/** The number of concurrent fuzzers. Fuzzing is CPU-bound, so more fuzzers would each execute fewer inputs. */
const CONCURRENCY = 4;

/** Without a sanitizer, because the crate contains no unsafe code: fuzzing is several times as fast. */
const cargoFuzz = (command, ...args) => ["+nightly", "fuzz", command, "--sanitizer", "none", ...args];

await main(async () => {
  const missing = await missingTool();
  if (missing) {
    console.log(`skipped: ${missing}`);
    return;
  }
  await capture("cargo", cargoFuzz("build"), { cwd: folder });
  const oracles = named.length > 0 ? named : (await readdir(path.join(folder, "seeds"))).sort();
  const failures = [];
  const worker = async () => {
    for (let oracle = oracles.shift(); oracle; oracle = oracles.shift()) {
      const { code, output } = await fuzz(oracle);
      console.log(`${oracle}: ${summary(output)}`);
      if (code !== 0) failures.push(`${oracle} ended with exit code ${code}\n${output.slice(-4000)}`);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  if (failures.length > 0) throw new Failure(failures.join("\n\n"));
});

async function missingTool() {
  const toolchains = await capture("rustup", ["toolchain", "list"]);
  if (!toolchains.includes("nightly")) return "no nightly toolchain (rustup toolchain install nightly)";
  const version = await capture("cargo", ["+nightly", "fuzz", "--version"]).catch(() => null);
  return version === null ? "no cargo-fuzz (cargo install cargo-fuzz)" : null;
}

async function fuzz(oracle) {
  // New inputs are written to the first folder; the others are only read.
  const folders = ["corpus", "seeds", "regressions"].map((name) => path.join(folder, name, oracle));
  for (const name of ["corpus", "regressions"]) await mkdir(path.join(folder, name, oracle), { recursive: true });
  const limits = [`-max_total_time=${seconds}`, "-max_len=2048", "-timeout=20", "-print_final_stats=1"];
  const args = cargoFuzz("run", "oracle", ...folders, "--", ...limits);
  const env = { ...process.env, ORACLE: oracle };
  const child = spawn("cargo", args, { cwd: folder, env, stdio: ["ignore", "ignore", "pipe"] });
  let output = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    output += text;
  });
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  return { code, output };
}

/** The number of executions and the coverage, in libFuzzer's terms: edges, and features (edges and how often they were reached). */
function summary(output) {
  const executions = /number_of_executed_units:\s*(\d+)/.exec(output)?.[1] ?? "?";
  const [, edges = "?", features = "?"] = [...output.matchAll(/cov: (\d+) ft: (\d+)/g)].at(-1) ?? [];
  return `${executions} executions, ${edges} edges, ${features} features`;
}
