/**
 * `npm run demo`: installs and builds what is missing, starts a Worker and a Node server, sends each a webhook of every
 * scheme and a forged copy, and prints the outcomes. Fails if any outcome is wrong.
 */
import { fileURLToPath } from "node:url";
import { Failure, main } from "./failure.mjs";
import { setup } from "./setup.mjs";

await main(async () => {
  await setup();
  const { buildPackage } = await import("./build/package.mjs");
  await buildPackage(fileURLToPath(new URL("..", import.meta.url)));
  const { demonstrate } = await import("../demo/demonstrate.mjs");
  if (!(await demonstrate())) throw new Failure("an outcome is not the one it must be");
});
