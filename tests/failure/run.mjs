/**
 * `npm run failure`: tens of thousands of deliveries against both examples while their processes and stores are killed. `--only
 * gateway` or `--only node-redis` runs one, `--count` sets the number of deliveries. Fails if any was lost or repeated.
 */

import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Failure, main } from "../../scripts/failure.mjs";
import { installRedis, missingRedis } from "../../scripts/redis.mjs";
import { setup } from "../../scripts/setup.mjs";

const { only, count } = parseArgs({
  options: { only: { type: "string" }, count: { type: "string", default: "20000" } },
}).values;

await main(async () => {
  await setup();
  const { buildPackage } = await import("../../scripts/build/package.mjs");
  await buildPackage(fileURLToPath(new URL("../..", import.meta.url)));
  await installRedis();
  const campaigns = {
    gateway: async () => (await import("./gateway.mjs")).failGateway,
    "node-redis": async () => {
      const missing = await missingRedis();
      if (missing) throw new Failure(missing);
      return (await import("./node-redis.mjs")).failNodeRedis;
    },
  };
  let wrong = 0;
  for (const [name, load] of Object.entries(campaigns)) {
    if (only !== undefined && only !== name) continue;
    const fail = await load();
    const result = await fail({ count: Number(count), kills: 9, log: (line) => console.log(`  ${line}`) });
    for (const line of result.lines) console.log(`${name}: ${line}`);
    const { lost, duplicated, forged, repeated } = result;
    console.log(`${name}: ${lost.length} lost, ${duplicated.length} duplicated, ${forged.length} forged`);
    console.log(`${name}: ${repeated.length} repeated, because a process was killed between the effect and its mark`);
    for (const line of result.wrong) console.log(`${name}: wrong: ${line}`);
    wrong += lost.length + duplicated.length + forged.length + result.wrong.length;
  }
  if (wrong > 0) throw new Failure(`${wrong} outcomes are wrong`);
});
