/** Node and Bun, each requiring the package. */
import("../report.mjs").then(async ({ report }) => {
  // After report.cjs, whose inject-trap.mjs must be loaded before the package.
  console.log(JSON.stringify(await report(require("hookproof"), require("hookproof/api"))));
});
