/**
 * Installs what the build requires: missing parts of the Rust toolchain, and the packages of package-lock.json. Scripts call it
 * first, so it imports no npm package.
 */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Failure } from "./failure.mjs";
import { heartbeat } from "./heartbeat.mjs";
import { capture, run } from "./run.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The targets and components in rust-toolchain.toml. Not every version of rustup adds them to an installed toolchain. */
const toolchain = { target: ["wasm32-unknown-unknown"], component: ["clippy", "rustfmt"] };

export async function setup() {
  await findRust();
  await completeToolchain();
  await installPackages();
}

/** Adds rustup's default folder to PATH: its installer only changes the PATH of login shells that are started later. */
async function findRust() {
  process.env.PATH += path.delimiter + path.join(homedir(), ".cargo", "bin");
  await capture("rustup", ["--version"]).catch(() => {
    throw new Failure("rustup is missing: install it from https://rustup.rs, then run this command again");
  });
}

async function completeToolchain() {
  for (const [kind, names] of Object.entries(toolchain)) {
    const installed = (await capture("rustup", [kind, "list", "--installed"], { cwd: root })).split("\n");
    // The name of a component may end with the platform: `clippy-x86_64-unknown-linux-gnu`.
    const missing = names.filter((name) => !installed.some((line) => line === name || line.startsWith(`${name}-`)));
    if (missing.length === 0) continue;
    console.log(`setup: installing the Rust ${kind} ${missing.join(", ")}`);
    await run("rustup", [kind, "add", ...missing], { cwd: root });
  }
}

async function installPackages() {
  const record = path.join(root, "node_modules", ".installed-lock-sha256");
  const lock = await readFile(path.join(root, "package-lock.json"));
  const wanted = createHash("sha256").update(lock).digest("hex");
  const installed = await readFile(record, "utf8").catch(() => "nothing");
  if (installed === wanted) return;
  console.log("setup: installing the packages of package-lock.json (npm ci)");
  await heartbeat("npm ci", run("npm", ["ci", "--no-audit", "--no-fund"], { cwd: root }));
  await writeFile(record, wanted);
}
