/** Runs the installed command line: `hookproof` of the packed tarball. */
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { consumer } from "../packaging/consumer.mjs";

const { project } = await consumer();
const program = path.join(project, "node_modules", ".bin", "hookproof");
const { HOOKPROOF_SECRET: _, HOOKPROOF_VERIFY_TOKEN: __, NO_COLOR: ___, ...environment } = process.env;

/** A temporary folder for a test, and a function that writes files into it. */
export async function folder(context) {
  const cwd = await mkdtemp(path.join(tmpdir(), "hookproof-cli-"));
  context.after(() => rm(cwd, { recursive: true }));
  const write = async (name, content) => {
    await writeFile(path.join(cwd, name), content);
    return path.join(cwd, name);
  };
  return { cwd, write };
}

/** Runs a command until it ends: `{code, stdout, stderr}`. */
export async function hookproof(args, { input = "", env = {}, cwd } = {}) {
  const { child, ended } = started(args, { env, cwd });
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return await ended;
}

/** Starts a command. `line(pattern)` waits until the output matches, `ended` until the command has ended. */
export function started(args, { env = {}, cwd } = {}) {
  const child = spawn(program, args, { cwd, env: { ...environment, ...env } });
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"]) {
    child[name].setEncoding("utf8").on("data", (text) => {
      written[name] += text;
    });
  }
  const ended = new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (code, signal) => resolve({ code, signal, ...written }));
  });
  const line = async (pattern) => {
    for (;;) {
      const found = pattern.exec(written.stdout);
      if (found) return found;
      if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${written.stdout}${written.stderr}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  return { child, ended, line };
}

/** A listener on a free port, stopped after the test: its URL, and `stop`, which resolves to the result of the command. */
export async function listener(context, args, options = {}) {
  const { child, ended, line } = started(["listen", "--port", "0", ...args], options);
  context.after(() => child.kill("SIGKILL"));
  const [url] = await line(/http:\/\/127\.0\.0\.1:\d+/);
  const stop = () => {
    child.kill("SIGINT");
    return ended;
  };
  return { url, line, stop };
}
