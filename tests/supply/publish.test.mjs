// The crate as published: packed by cargo, and built by a separate project.
import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { capture } from "../../scripts/run.mjs";

const cwd = fileURLToPath(new URL("../..", import.meta.url));

const main = `
use hookproof::{Provider, Receiver, ReceiverOptions, Request};

fn main() {
    let sample = hookproof::samples::sample(Provider::Dotdigital, "message.read").unwrap();
    let secret = hookproof::Secret::from("key");
    let headers = sample.signed(&hookproof::SignOptions::new(Provider::Dotdigital, &secret, 0)).unwrap();
    let receiver = Receiver::new(&ReceiverOptions::new(Provider::Dotdigital, secret)).unwrap();
    let request = Request { headers: &headers, ..sample.request() };
    println!("{}", receiver.receive(&request, 0).unwrap().events.iter().next().unwrap().type_name);
}
`;

describe("the crate", () => {
  test("can be published: cargo packs it and accepts its manifest", async (context) => {
    // It is built and used below. Only the index of the dependencies is requested from the registry.
    try {
      await capture("cargo", ["publish", "--package=hookproof", "--dry-run", "--no-verify", "--allow-dirty"], { cwd });
    } catch (error) {
      if (!/network|resolve host|Could not connect|timed? ?out|offline/i.test(error.message)) throw error;
      console.log("not run: cargo publish --dry-run, because the registry cannot be reached");
      context.skip("the registry cannot be reached");
    }
  });

  test("contains only its sources and documents", async () => {
    const listed = await capture("cargo", ["package", "--package=hookproof", "--list", "--allow-dirty"], { cwd });
    const files = listed.trim().split("\n");
    for (const name of ["src/lib.rs", "src/generated/samples.json", "docs/rust.md", "README.md", "LICENSE-MIT"]) {
      assert.ok(files.includes(name), `no ${name}`);
    }
    const allowed = /^(src\/|docs\/rust\.md$|README\.md$|CHANGELOG\.md$|LICENSE-|Cargo\.|\.cargo_vcs_info\.json$)/;
    assert.deepEqual(
      files.filter((name) => !allowed.test(name)),
      [],
    );
  });

  test("is built from the packed files in a project that depends on it", async (context) => {
    const { target_directory: target, packages } = JSON.parse(
      await capture("cargo", ["metadata", "--no-deps", "--format-version=1"], { cwd }),
    );
    const { version } = packages.find(({ name }) => name === "hookproof");
    await capture("cargo", ["package", "--package=hookproof", "--no-verify", "--allow-dirty"], { cwd });
    const folder = await mkdtemp(path.join(tmpdir(), "hookproof-crate-"));
    context.after(() => rm(folder, { recursive: true }));
    await capture("tar", ["-xzf", path.join(target, "package", `hookproof-${version}.crate`), "-C", folder]);
    const user = path.join(folder, "user");
    await mkdir(path.join(user, "src"), { recursive: true });
    const features = '["http", "samples", "types"]';
    await writeFile(
      path.join(user, "Cargo.toml"),
      `[package]\nname = "user"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n[dependencies]\nhookproof = { path = "../hookproof-${version}", features = ${features} }\n`,
    );
    await writeFile(path.join(user, "src", "main.rs"), main);
    const printed = await capture("cargo", ["run", "--quiet", `--target-dir=${path.join(target, "user")}`], {
      cwd: user,
    });
    assert.equal(printed.trim(), "message.read");
  });
});
