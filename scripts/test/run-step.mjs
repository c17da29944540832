import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { heartbeat } from "../heartbeat.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a step, and prints one line with its result and, if it failed, its output. Returns `{name, passed, failed, line}`. */
export async function runStep(name, step, earlier) {
  const started = performance.now();
  const missing = earlier.find((result) => result.name === step.needs && result.failed > 0);
  const { code, output } = missing
    ? { code: 1, output: `not run, because the step ${step.needs} failed` }
    : await runAndCapture(name, step.command);
  const skipped = code === 0 ? /^skipped: .*$/m.exec(output)?.[0] : undefined;
  const oneTest = { passed: Number(code === 0 && !skipped), failed: Number(code !== 0) };
  const { passed, failed } = step.counts ? countTests(code, output) : oneTest;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const status = skipped ? "skip" : failed === 0 ? "ok  " : "FAIL";
  const reason = skipped ? `, ${skipped}` : "";
  const line = `${status}  ${name.padEnd(20)} ${passed} passed, ${failed} failed, ${seconds} s${reason}`;
  console.log(line);
  if (failed > 0) console.log(output.trimEnd().replace(/^/gm, "    "));
  // Skipped tests are always printed.
  else for (const [reason] of output.matchAll(/^not run: .+/gm)) console.log(`    ${reason}`);
  return { name, passed, failed, line };
}

async function runAndCapture(name, [program, ...args]) {
  let output = "";
  const env = { ...process.env, NO_COLOR: "1" };
  const child = spawn(program, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  const ended = new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  const lastLine = () => output.trimEnd().split("\n").at(-1).slice(0, 100);
  return { code: await heartbeat(name, ended, lastLine), output };
}

/** Adds up the summaries of cargo, node:test and tests/runtimes. If no test ran, or the command failed otherwise, one has failed. */
function countTests(code, output) {
  const sum = (pattern) => [...output.matchAll(pattern)].reduce((total, [, count]) => total + Number(count), 0);
  const passed = sum(/(\d+) passed[;,]/g) + sum(/^ℹ pass (\d+)/gm);
  const failed = sum(/passed[;,] (\d+) failed/g) + sum(/^ℹ fail (\d+)/gm);
  const unaccounted = code !== 0 || passed === 0;
  return { passed, failed: unaccounted ? Math.max(failed, 1) : failed };
}
