import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";

const cwd = fileURLToPath(new URL("../..", import.meta.url));
const deny = (...args) => spawnSync("cargo", ["deny", ...args], { cwd, encoding: "utf8" });
const installed = deny("--version").status === 0;
const notInstalled = installed ? false : "cargo-deny is not installed: cargo install cargo-deny --locked";
if (notInstalled) console.log(`not run: ${notInstalled}`);

describe("every crate of the workspace, by the rules of deny.toml", { skip: notInstalled }, () => {
  test("has an allowed licence, is from the default registry, and is specified with a version", () => {
    const { status, stderr } = deny("check", "bans", "licenses", "sources");
    assert.equal(status, 0, stderr);
  });

  test("has no security advisory", (context) => {
    const { status, stderr } = deny("check", "advisories");
    if (status !== 0 && stderr.includes("failed to fetch advisory database")) {
      console.log("not run: the check for advisories, because their database cannot be reached");
      return context.skip("the database of advisories cannot be reached");
    }
    assert.equal(status, 0, stderr);
  });
});
