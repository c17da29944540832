/** The campaign in a Worker: a request with `?count` sends that many requests, and the response has the results. */
// First, because it must replace WebAssembly.Instance before the package is loaded.
import "./memory.mjs";
import * as hookproof from "hookproof";
import { Campaign } from "./campaign.mjs";
import { coreBytes } from "./memory.mjs";

let campaign;
let rejections = 0;
addEventListener("unhandledrejection", () => {
  rejections += 1;
});

export default {
  async fetch(request) {
    const { searchParams } = new URL(request.url);
    campaign ??= new Campaign(hookproof, { seed: Number(searchParams.get("seed")) });
    await campaign.step(Number(searchParams.get("count")));
    return Response.json({ ...campaign.state, rejections, coreBytes: coreBytes() });
  },
};
