/**
 * `npm run bench`: measures all parts and prints the results. `--only <part>` (repeatable) measures one part, `--quick` runs few
 * rounds, to test the benchmarks, and `--write` writes the results to docs/performance.md and its chart.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Failure, main } from "../scripts/failure.mjs";
import { setup } from "../scripts/setup.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

await main(async () => {
  const options = { only: { type: "string", multiple: true }, quick: { type: "boolean" }, write: { type: "boolean" } };
  const { only, quick = false, write = false } = parseArgs({ options }).values;
  if (quick && write) throw new Failure("--quick measures too little to be written down");

  await setup();
  const { parts } = await import("./parts.mjs");
  const unknown = only?.filter((name) => !(name in parts)) ?? [];
  if (unknown.length > 0) {
    throw new Failure(`no part is called ${unknown.join(", ")}; the parts are ${Object.keys(parts).join(", ")}`);
  }
  const { buildPackage } = await import("../scripts/build/package.mjs");
  await buildPackage(root);
  const { machine } = await import("./machine.mjs");
  const { writeBlock } = await import("./document.mjs");

  const where = await machine();
  console.log(`\n${where}`);
  for (const [name, measure] of Object.entries(parts)) {
    if (only !== undefined && !only.includes(name)) continue;
    console.log(`\n## ${name}\n`);
    const { markdown, page = markdown, files = {} } = await measure({ root, quick });
    console.log(markdown);
    if (write) await writeBlock(root, name, `${page}\n\n${where}`, files);
  }
});
