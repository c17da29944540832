/** For workerd and the edge runtime, each with its entry of the package. */
import "../inject-trap.mjs"; // First, so that it wraps the first instance of the package.
import * as hookproof from "hookproof";
import * as api from "hookproof/api";
import { report } from "../report.mjs";

export default {
  async fetch() {
    return Response.json(await report(hookproof, api));
  },
};
