/** Node and Bun, each requiring the package. */
const hookproof = require("hookproof");

import("../report.mjs").then(async ({ report }) => console.log(JSON.stringify(await report(hookproof))));
