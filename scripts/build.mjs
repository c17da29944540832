/** `npm run build`: installs missing tools and builds the publishable package in pkg/. */
import { fileURLToPath } from "node:url";
import { main } from "./failure.mjs";
import { setup } from "./setup.mjs";

await main(async () => {
  await setup();
  const { buildPackage } = await import("./build/package.mjs");
  await buildPackage(fileURLToPath(new URL("..", import.meta.url)));
});
