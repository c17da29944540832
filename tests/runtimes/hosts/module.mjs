/** Node, Deno and Bun, each importing the package as a module. */
import * as hookproof from "hookproof";
import { report } from "../report.mjs";

console.log(JSON.stringify(await report(hookproof)));
