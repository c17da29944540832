/** workerd; the package is imported through its Workers entry. */
import * as hookproof from "hookproof";
import { report } from "../report.mjs";

export default {
  async fetch() {
    return Response.json(await report(hookproof));
  },
};
