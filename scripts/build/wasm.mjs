import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { capture, run } from "../run.mjs";
import { step } from "./step.mjs";
import { versionOf } from "./version-of.mjs";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const target = "wasm32-unknown-unknown";
/** What cargo makes. */
const module = `target/${target}/release/hookproof.wasm`;

/** Makes target/bindgen: the module, the JavaScript glue that wraps it, and the glue's declarations. */
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
      await optimise(path.join(folder, "hookproof_bg.wasm"), ["--strip-debug", "--strip-producers"]);
    },
  );
}

/**
 * Makes the same module with the names of its functions, which the shipped one does without, for `cargo xtask size` and
 * for profiles: the path of it. The glue is written beside it, as its exports are the glue's.
 */
export async function buildNamedWasm(root) {
  await compile(root);
  const folder = path.join(root, "target", "named");
  const named = path.join(folder, "hookproof_bg.wasm");
  await bindgen(root, folder);
  await optimise(named, ["-g"]);
  return named;
}

/** Cargo knows best what it is made of and whether that has changed, so it is always asked. */
async function compile(root) {
  const args = ["rustc", "--release", "--target", target, "--features", "wasm", "--lib", "--crate-type", "cdylib"];
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

async function bindgen(root, folder) {
  await run("cargo", ["xtask", "bindgen", path.join(root, module), folder], { cwd: repository });
}

/** wasm-opt reads from the module which features it may use. */
async function optimise(file, options) {
  await run(path.join(repository, "node_modules", ".bin", "wasm-opt"), ["-O3", ...options, file, "-o", file]);
}
