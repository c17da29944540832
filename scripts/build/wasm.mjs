import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { capture, run } from "../run.mjs";
import { step } from "./step.mjs";
import { versionOf } from "./version-of.mjs";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const target = "wasm32-unknown-unknown";

/**
 * The modules: the profile of Cargo, the folder in target/ for the result, and what is specific to each.
 *
 * Functions with a single caller are not inlined in the module of the package: that would make it larger, and an optimizing compiler
 * recompiles a large function as a whole as soon as one part of it is hot. That of the inspector is a few hundred bytes smaller with
 * its control flow built anew.
 */
const packaged = {
  step: "wasm",
  profile: "release",
  folder: "bindgen",
  // Short functions that are declared `#[inline]`, most of them of the standard library, are inlined up to this cost instead of 325,
  // LLVM's default: 4 KB less of 143, at the same speed. Below 100 the module is slower.
  flags: ["-Cllvm-args=-inlinehint-threshold=100"],
  passes: ["-O3", "--converge", "--one-caller-inline-max-function-size=0"],
};
const inspector = {
  step: "inspector-wasm",
  profile: "inspector",
  folder: "bindgen-inspector",
  flags: ["--cfg=inspector"],
  passes: ["--flatten", "--rereloop", "-Oz", "-Oz", "--converge", "--one-caller-inline-max-function-size=20"],
};

/** Builds target/bindgen: the module, its JavaScript bindings, and their declarations. */
export async function buildWasm(root) {
  await buildModule(root, packaged);
}

/** Builds target/bindgen-inspector: the same for the inspector, optimized for size and with the bindings that the page calls. */
export async function buildInspectorWasm(root) {
  await buildModule(root, inspector);
}

/**
 * Builds the module of the package with function names, which the published module does not contain, for `cargo xtask size` and
 * profilers. Returns its path. The bindings are written to the same folder.
 */
export async function buildNamedWasm(root) {
  await compile(root, packaged);
  const folder = path.join(root, "target", "named");
  const named = path.join(folder, "hookproof_bg.wasm");
  await bindgen(root, packaged, folder);
  await optimize(named, packaged, ["-g"]);
  return named;
}

async function buildModule(root, module) {
  await compile(root, module);
  const outputs = ["hookproof.js", "hookproof_bg.wasm"].map((name) => `target/${module.folder}/${name}`);
  await step(
    {
      name: module.step,
      root,
      inputs: [compiled(module), "Cargo.lock", "xtask/src/bindgen.rs", "scripts/build/wasm.mjs"],
      tools: { binaryen: await versionOf("binaryen") },
      outputs,
    },
    async () => {
      const folder = path.join(root, "target", module.folder);
      await bindgen(root, module, folder);
      await optimize(path.join(folder, "hookproof_bg.wasm"), module, ["--strip-debug", "--strip-producers"]);
    },
  );
}

/** Is not a `step`: cargo detects changes of the sources itself. */
async function compile(root, { profile, flags }) {
  const args = ["rustc", "--profile", profile, "--target", target, "--features", "wasm", "--lib"];
  const env = { CARGO_ENCODED_RUSTFLAGS: [...(await rustflags(root)), ...flags].join("\x1f") };
  await run("cargo", [...args, "--crate-type", "cdylib", "--target-dir", path.join(root, "target")], {
    cwd: root,
    env,
  });
}

/** The module that cargo builds. */
function compiled({ profile }) {
  return `target/${target}/${profile}/hookproof.wasm`;
}

/** Removes the local paths from the module, so that builds are reproducible. */
async function rustflags(root) {
  const sysroot = (await capture("rustc", ["--print", "sysroot"], { cwd: root })).trim();
  const cargoHome = process.env.CARGO_HOME ?? path.join(homedir(), ".cargo");
  const [, commit] = /^commit-hash: (.+)$/m.exec(await capture("rustc", ["-vV"], { cwd: root }));
  const names = {
    [cargoHome]: "cargo",
    [sysroot]: "rust",
    // The sources of the standard library: rustc uses their local path if the component rust-src is installed.
    [path.join(sysroot, "lib", "rustlib", "src", "rust")]: `rustc/${commit}`,
    [path.resolve(root)]: "hookproof",
  };
  const remap = Object.entries(names).map(([from, to]) => `--remap-path-prefix=${from}=/${to}`);
  return ["-Ctarget-feature=+simd128", ...remap];
}

async function bindgen(root, module, folder) {
  await run("cargo", ["xtask", "bindgen", path.join(root, compiled(module)), folder], { cwd: repository });
}

/** wasm-opt reads the enabled features from the module. */
async function optimize(file, { passes }, options) {
  await run(path.join(repository, "node_modules", ".bin", "wasm-opt"), [...passes, ...options, file, "-o", file]);
}
