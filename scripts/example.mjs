/** `npm run example:<name>`: builds the package and starts an example with it. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { main } from "./failure.mjs";
import { installRedis } from "./redis.mjs";
import { setup } from "./setup.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [name, ...args] = process.argv.slice(2);

await main(async () => {
  await setup();
  const { buildPackage } = await import("./build/package.mjs");
  await buildPackage(root);
  if (name === "node-redis" && process.env.REDIS_URL === undefined) await installRedis();
  const example = spawn(process.execPath, ["start.mjs", ...args], { cwd: `${root}examples/${name}`, stdio: "inherit" });
  // Ctrl-C is sent to the example as well, which finishes its current work before it exits.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => example.kill("SIGTERM"));
  process.exitCode = await new Promise((resolve) => example.on("close", resolve));
});
