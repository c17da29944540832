/** `npm test`: installs missing tools and runs all steps; `node scripts/test.mjs --only <step>` runs one step. */
import { parseArgs } from "node:util";
import { Failure, main } from "./failure.mjs";
import { installRedis } from "./redis.mjs";
import { setup } from "./setup.mjs";
import { runStep } from "./test/run-step.mjs";
import { steps } from "./test/steps.mjs";

await main(async () => {
  const { only } = parseArgs({ options: { only: { type: "string", multiple: true } } }).values;
  const unknown = only?.filter((name) => !(name in steps)) ?? [];
  if (unknown.length > 0) {
    throw new Failure(`unknown step ${unknown.join(", ")}; the steps are ${Object.keys(steps).join(", ")}`);
  }

  await setup();
  const chosen = Object.entries(steps).filter(([name]) => only === undefined || only.includes(name));
  if (chosen.some(([, step]) => step.redis)) await installRedis();
  const results = [];
  for (const [name, step] of chosen) results.push(await runStep(name, step, results));

  console.log("");
  for (const { line } of results) console.log(line);
  const total = (count) => results.reduce((sum, result) => sum + result[count], 0);
  console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
  if (total("failed") > 0) process.exitCode = 1;
});
