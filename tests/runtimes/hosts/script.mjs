/** For a page that has loaded the package as a plain script. */
import { report } from "../report.mjs";

console.log(JSON.stringify(await report(globalThis.hookproof)));
