/** The campaign in Node, with latencies: `{next(count), campaign, stop}`. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { consumer } from "../packaging/consumer.mjs";
import { Campaign } from "./campaign.mjs";
import { coreBytes } from "./memory.mjs";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

let rejections = 0;
process.on("unhandledRejection", () => {
  rejections += 1;
});

export async function inNode(seed) {
  const { project } = await consumer();
  const hookproof = await import(pathToFileURL(path.join(project, "index.mjs")));
  const campaign = new Campaign(hookproof, { seed, clock: () => performance.now() });
  const next = async (count) => {
    await campaign.step(count);
    // Unhandled rejections are reported in the next turn of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
    collect();
    return { ...campaign.state, rejections, coreBytes: coreBytes(), heapBytes: process.memoryUsage().heapUsed };
  };
  return { next, campaign, stop: () => {} };
}
