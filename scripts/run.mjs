import { spawn } from "node:child_process";
import { Failure } from "./failure.mjs";

/** Runs a command that inherits standard output and standard error. */
export function run(command, args, { cwd, env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(failure(command, args, code))));
  });
}

/** Runs a command and returns its standard output. The message of a failure contains standard output and standard error. */
export function capture(command, args, { cwd, env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let everything = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
      everything += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      everything += text;
    });
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve(stdout) : reject(failure(command, args, code, everything))));
  });
}

function failure(command, args, code, output = "") {
  return new Failure(`${command} ${args.join(" ")} ended with exit code ${code}\n${output}`.trimEnd());
}
