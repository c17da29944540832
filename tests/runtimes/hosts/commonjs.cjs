/** Node and Bun, each requiring the package. */
import("../report.mjs").then(async ({ report }) => {
  // Not before the report, whose inject-trap.mjs must see the package make its first instance.
  console.log(JSON.stringify(await report(require("hookproof"), require("hookproof/api"))));
});
