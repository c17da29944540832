// The crate builds with the Rust version in Cargo.toml.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const cwd = fileURLToPath(new URL("../..", import.meta.url));
const [, version] = /^rust-version = "(.+)"$/m.exec(await readFile(`${cwd}Cargo.toml`, "utf8"));
const toolchain = `${version}.0`;

function run(command, args) {
  // Otherwise rustup uses the toolchain that runs this test, regardless of the arguments.
  const { RUSTUP_TOOLCHAIN, ...env } = process.env;
  const { status, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8", timeout: 600_000 });
  return { status, stderr };
}

/** The reason why the toolchain cannot be installed, or undefined. */
function unavailable() {
  if (run("cargo", [`+${toolchain}`, "--version"]).status === 0) return false;
  const { status, stderr } = run("rustup", ["toolchain", "install", toolchain, "--profile", "minimal"]);
  return status === 0
    ? false
    : `Rust ${toolchain} cannot be installed here: ${stderr?.trim().split("\n").at(-1) ?? "no rustup"}`;
}

const skip = unavailable();
if (skip) console.log(`not run: ${skip}`);

test(`the crate builds with Rust ${version}, with and without its features`, { skip }, () => {
  for (const features of ["", "http,samples,types"]) {
    const args = [`+${toolchain}`, "check", "--package=hookproof", "--lib", "--locked", `--features=${features}`];
    const { status, stderr } = run("cargo", [...args, "--target-dir=target/msrv"]);
    assert.equal(status, 0, stderr);
  }
});
