/** For hosts that import the package as a module, and for bundles. */
import "../inject-trap.mjs"; // First, so that it wraps the first instance of the package.
import * as hookproof from "hookproof";
import * as api from "hookproof/api";
import { report } from "../report.mjs";

console.log(JSON.stringify(await report(hookproof, api)));
