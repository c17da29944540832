/**
 * `npm run demo`: builds the package, starts a Worker and a Node server, sends each a webhook of every scheme and a forged copy, and
 * prints the responses. Fails if a response is not the expected one.
 */
import { fileURLToPath } from "node:url";
import { Failure, main } from "./failure.mjs";
import { setup } from "./setup.mjs";

await main(async () => {
  await setup();
  const { buildPackage } = await import("./build/package.mjs");
  await buildPackage(fileURLToPath(new URL("..", import.meta.url)));
  const { demonstrate } = await import("../demo/demonstrate.mjs");
  if (!(await demonstrate())) throw new Failure("a response is not the expected one");
});
