/** The package as it is published, with its work counted: `hookproof`, and `work(act)`. */
import { Session } from "node:inspector/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { consumer } from "../packaging/consumer.mjs";
import { instrumented } from "./instrument.mjs";

// What V8 has optimised is not counted any more.
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
    // biome-ignore lint/correctness/noConstructorReturn: the package is to find the instance, and not this stand-in
    return instance;
  }
};

export const hookproof = await import(pathToFileURL(path.join(dist, "slim.js")));
hookproof.initSync(await instrumented(path.join(dist, "hookproof.wasm")));
export const { samples } = await import(pathToFileURL(path.join(dist, "samples.js")));

/** How many bytes of memory the core has taken so far. */
export const memoryBytes = () => memory.buffer.byteLength;

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/**
 * What `act` costs: in the core the turns of loops, calls and bytes copied (a vector of 16 at a time); in the face how often
 * its blocks of code are run.
 */
export async function work(act) {
  await blocks();
  Object.assign(count, { steps: 0, bytes: 0 });
  act();
  return { core: count.steps + count.bytes / 16, face: await blocks() };
}

/** How often the blocks of the package's code have been run since this was asked last. */
async function blocks() {
  const { result } = await session.post("Profiler.takePreciseCoverage");
  const scripts = result.filter(({ url }) => url.includes("/hookproof/dist/"));
  const ranges = scripts.flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
  return ranges.reduce((sum, range) => sum + range.count, 0);
}
