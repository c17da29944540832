import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { capture, run } from "../run.mjs";
import { step } from "./step.mjs";
import { versionOf } from "./version-of.mjs";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const target = "wasm32-unknown-unknown";

/** Makes target/bindgen: the module, the JavaScript glue that wraps it, and the glue's declarations. */
export async function buildWasm(root) {
  await compile(root);
  const module = `target/${target}/release/hookproof.wasm`;
  await step(
    {
      name: "wasm",
      root,
      inputs: [module, "Cargo.lock", "xtask/src/bindgen.rs", "scripts/build/wasm.mjs"],
      tools: { binaryen: await versionOf("binaryen") },
      outputs: ["target/bindgen/hookproof.js", "target/bindgen/hookproof_bg.wasm"],
    },
    async () => {
      const bindgen = path.join(root, "target", "bindgen");
      await run("cargo", ["xtask", "bindgen", path.join(root, module), bindgen], { cwd: repository });
      await optimise(path.join(bindgen, "hookproof_bg.wasm"));
    },
  );
}

/** Cargo knows best what it is made of and whether that has changed, so it is always asked. */
async function compile(root) {
  const args = ["build", "--release", "--target", target, "--features", "wasm", "--lib"];
  const env = { CARGO_ENCODED_RUSTFLAGS: (await rustflags(root)).join("\x1f") };
  await run("cargo", [...args, "--target-dir", path.join(root, "target")], { cwd: root, env });
}

/** The paths of this machine become names that are the same on every machine, so that the bytes are too. */
async function rustflags(root) {
  const sysroot = (await capture("rustc", ["--print", "sysroot"], { cwd: root })).trim();
  const cargoHome = process.env.CARGO_HOME ?? path.join(homedir(), ".cargo");
  const [, commit] = /^commit-hash: (.+)$/m.exec(await capture("rustc", ["-vV"], { cwd: root }));
  const names = {
    [cargoHome]: "cargo",
    [sysroot]: "rust",
    // The name the standard library was compiled under, which rustc gives up where the component rust-src is installed.
    [path.join(sysroot, "lib", "rustlib", "src", "rust")]: `rustc/${commit}`,
    [path.resolve(root)]: "hookproof",
  };
  const remap = Object.entries(names).map(([from, to]) => `--remap-path-prefix=${from}=/${to}`);
  return ["-Ctarget-feature=+simd128", ...remap];
}

/** wasm-opt reads from the module which features it may use. */
async function optimise(module) {
  const wasmOpt = path.join(repository, "node_modules", ".bin", "wasm-opt");
  await run(wasmOpt, ["-O3", "--strip-debug", "--strip-producers", module, "-o", module]);
}
