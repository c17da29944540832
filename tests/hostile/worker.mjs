/** The campaign in a Worker: every request to it is answered when the next `?count` of them have been sent. */
// First of all, as it stands between the package and its instance.
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
