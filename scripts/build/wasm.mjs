import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { capture, run } from "../run.mjs";
import { step } from "./step.mjs";
import { versionOf } from "./version-of.mjs";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const target = "wasm32-unknown-unknown";
/** The module that cargo builds. */
const module = `target/${target}/release/hookproof.wasm`;

/** Builds target/bindgen: the module, its JavaScript bindings, and their declarations. */
export async function buildWasm(root) {
  await compile(root);
  await step(
    {
      name: "wasm",
      root,
      inputs: [module, "Cargo.lock", "xtask/src/bindgen.rs", "scripts/build/wasm.mjs"],
      tools: { binaryen: await versionOf("binaryen") },
      outputs: ["target/bindgen/hookproof.js", "target/bindgen/hookproof_bg.wasm"],
    },
    async () => {
      const folder = path.join(root, "target", "bindgen");
      await bindgen(root, folder);
      await optimize(path.join(folder, "hookproof_bg.wasm"), ["--strip-debug", "--strip-producers"]);
    },
  );
}

/**
 * Builds the same module with function names, which the published module does not contain, for `cargo xtask size` and
 * profilers. Returns its path. The bindings are written to the same folder.
 */
export async function buildNamedWasm(root) {
  await compile(root);
  const folder = path.join(root, "target", "named");
  const named = path.join(folder, "hookproof_bg.wasm");
  await bindgen(root, folder);
  await optimize(named, ["-g"]);
  return named;
}

/** Is not a `step`: cargo detects changes of the sources itself. */
async function compile(root) {
  const args = ["rustc", "--release", "--target", target, "--features", "wasm", "--lib", "--crate-type", "cdylib"];
  const env = { CARGO_ENCODED_RUSTFLAGS: (await rustflags(root)).join("\x1f") };
  await run("cargo", [...args, "--target-dir", path.join(root, "target")], { cwd: root, env });
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

async function bindgen(root, folder) {
  await run("cargo", ["xtask", "bindgen", path.join(root, module), folder], { cwd: repository });
}

/**
 * wasm-opt reads the enabled features from the module. Functions with a single caller are not inlined: that would make the
 * module larger, and an optimizing compiler recompiles a large function as a whole as soon as one part of it is hot.
 */
async function optimize(file, options) {
  const passes = ["-O3", "--converge", "--one-caller-inline-max-function-size=0"];
  await run(path.join(repository, "node_modules", ".bin", "wasm-opt"), [...passes, ...options, file, "-o", file]);
}
