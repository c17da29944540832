/** The published package with instrumentation that counts its work: `hookproof`, and `work(act)`. */
import { Session } from "node:inspector/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { consumer } from "../packaging/consumer.mjs";
import { instrumented } from "./instrument.mjs";

// V8 does not count the blocks of optimized code.
setFlagsFromString("--no-opt");

const { project } = await consumer();
const dist = path.join(project, "node_modules", "hookproof", "dist");
const count = { steps: 0, bytes: 0 };
let memory;

const { Instance } = WebAssembly;
WebAssembly.Instance = class {
  constructor(module, imports) {
    const work = {
      log_execution: () => {
        count.steps += 1;
      },
      bytes: (length) => {
        count.bytes += length;
      },
    };
    const instance = new Instance(module, { ...imports, work });
    memory = instance.exports.memory;
    // biome-ignore lint/correctness/noConstructorReturn: the package must get the instance itself
    return instance;
  }
};

export const hookproof = await import(pathToFileURL(path.join(dist, "slim.js")));
hookproof.initSync(await instrumented(path.join(dist, "hookproof.wasm")));
export const { samples } = await import(pathToFileURL(path.join(dist, "samples.js")));

/** The memory size of the core in bytes. */
export const memoryBytes = () => memory.buffer.byteLength;

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/**
 * The work of `act`: in the core, loop iterations, calls and bytes copied (in vectors of 16); in JavaScript, the number of
 * executed blocks of code.
 */
export async function work(act) {
  await blocks();
  Object.assign(count, { steps: 0, bytes: 0 });
  act();
  return { core: count.steps + count.bytes / 16, javascript: await blocks() };
}

/** The number of executed blocks of the package's code since the last call. */
async function blocks() {
  const { result } = await session.post("Profiler.takePreciseCoverage");
  const scripts = result.filter(({ url }) => url.includes("/hookproof/dist/"));
  const ranges = scripts.flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
  return ranges.reduce((sum, range) => sum + range.count, 0);
}
