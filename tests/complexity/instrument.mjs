/** Instruments the module of the package with counters of its work, which do not depend on the speed of the machine. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { capture } from "../../scripts/run.mjs";

const binary = (name) => fileURLToPath(new URL(`../../node_modules/.bin/${name}`, import.meta.url));
const features =
  "bulk-memory bulk-memory-opt multivalue mutable-globals nontrapping-float-to-int reference-types sign-ext simd";

/**
 * The bytes of the module in `file` that imports from `work`: `log_execution`, called whenever a function is entered or left
 * and for every iteration of a loop, and `bytes`, called with the length of every memory.copy and memory.fill.
 */
export async function instrumented(file) {
  const folder = await mkdtemp(path.join(tmpdir(), "hookproof-work-"));
  try {
    const [text, counted] = ["module.wat", "counted.wasm"].map((name) => path.join(folder, name));
    await capture(binary("wasm-dis"), [file, "-o", text]);
    await writeFile(text, countingBytes(await readFile(text, "utf8")));
    const enabled = features.split(" ").map((feature) => `--enable-${feature}`);
    await capture(binary("wasm-opt"), [text, ...enabled, "--log-execution=work", "-o", counted]);
    return await readFile(counted);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function countingBytes(text) {
  const instructions = ["copy", "fill"];
  const calling = text.replace(/\(memory\.(copy|fill)/g, "(call $counted_$1");
  if (calling === text) throw new Error("the module copies nothing: its text is not read as it is written");
  const functions = instructions.map(
    (name) => `(func $counted_${name} (param i32 i32 i32)
      (call $bytes (local.get 2))
      (memory.${name} (local.get 0) (local.get 1) (local.get 2)))`,
  );
  const opened = calling.replace("(module", '(module (import "work" "bytes" (func $bytes (param i32)))');
  return opened.replace(/\)\s*$/, `${functions.join("\n")})`);
}
