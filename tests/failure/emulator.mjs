/**
 * Both Workers of examples/gateway in workerd, with Queues, Durable Objects and R2 as Miniflare emulates them:
 * `node emulator.mjs '{"project", "persist", "port", "bindings", "maxRetries"}'`. Prints "ready"; ends when its standard input ends.
 */
import path from "node:path";
import { Miniflare } from "miniflare";
import { unstable_getMiniflareWorkerOptions as optionsOf } from "wrangler";

const { project, persist, port, bindings, maxRetries } = JSON.parse(process.argv[2]);

const workers = ["gateway", "consumer"].map((name) => {
  const { workerOptions } = optionsOf(path.join(project, "gateway", name, "wrangler.jsonc"));
  const built = path.join(project, "built", name);
  const consumers = workerOptions.queueConsumers ?? {};
  for (const consumer of Object.values(consumers)) if (maxRetries !== undefined) consumer.maxRetries = maxRetries;
  return {
    ...workerOptions,
    name,
    bindings: { ...workerOptions.bindings, ...bindings },
    modules: true,
    modulesRoot: built,
    scriptPath: path.join(built, process.argv[3] ?? "worker.js"),
    modulesRules: [
      { type: "ESModule", include: ["**/*.js"] },
      { type: "CompiledWasm", include: ["**/*.wasm"] },
    ],
  };
});
const emulator = new Miniflare({
  host: "127.0.0.1",
  port,
  workers,
  durableObjectsPersist: path.join(persist, "objects"),
  r2Persist: path.join(persist, "r2"),
  handleRuntimeStdio: (stdout, stderr) => {
    stdout.resume();
    stderr.resume();
  },
});
await emulator.ready;
console.log("ready");
process.stdin.resume().on("end", async () => {
  await emulator.dispose();
  process.exit();
});
