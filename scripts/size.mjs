/** `npm run size [count]`: prints the sections of the WebAssembly module and its largest functions (10, or `count`). */
import { fileURLToPath } from "node:url";
import { main } from "./failure.mjs";
import { run } from "./run.mjs";
import { setup } from "./setup.mjs";

await main(async () => {
  await setup();
  const { buildNamedWasm } = await import("./build/wasm.mjs");
  const root = fileURLToPath(new URL("..", import.meta.url));
  const count = process.argv[2] ?? "10";
  await run("cargo", ["xtask", "size", await buildNamedWasm(root), count], { cwd: root });
});
