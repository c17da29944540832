/** `npm run hostile`: a million hostile requests to the built package, in Node and in workerd. */
import { parseArgs } from "node:util";
import { Failure, main } from "../../scripts/failure.mjs";
import { faults, grown, latencyTable, memoryLine } from "./evaluate.mjs";
import { inNode } from "./node.mjs";
import { inWorkerd } from "./workerd.mjs";

/** From this number of requests on, the costliest of each kind have occurred, and memory no longer grows. */
const MANY = 100_000;
/** The maximum ratio of the p99 latencies of hostile and authentic requests of the same size. */
const MOST = 5;
const runtimes = { node: inNode, workerd: inWorkerd };

await main(async () => {
  const { values } = parseArgs({
    options: {
      count: { type: "string", default: "1000000" },
      runtime: { type: "string", multiple: true, default: Object.keys(runtimes) },
      seed: { type: "string", default: "1" },
    },
  });
  const count = Number(values.count);
  const found = [];
  for (const name of values.runtime) {
    const faults = await run(name, count, Number(values.seed));
    found.push(...faults.map((fault) => `${name}: ${fault}`));
  }
  if (found.length > 0) throw new Failure(found.join("\n"));
});

async function run(name, count, seed) {
  const started = performance.now();
  const { next, campaign, stop } = await runtimes[name](seed);
  try {
    const portion = Math.ceil(count / 10);
    const early = await next(portion);
    // Discards latencies from before the engine has compiled the code.
    campaign?.forgetLatencies();
    let late = early;
    while (late.hostile < count) late = await next(Math.min(portion, count - late.hostile));
    const minutes = ((performance.now() - started) / 60000).toFixed(1);
    console.log(`${name}: ${late.hostile} hostile and ${late.authentic} authentic requests in ${minutes} minutes`);
    console.log(
      `  ${late.traps} traps, ${late.rejections} unhandled rejections, ${late.wrong} wrong results, ${late.thrown} other errors`,
    );
    console.log(`  ${memoryLine(early, late)}`);
    console.log(`  by code: ${listed(late.codes)}`);
    console.log(`  other functions: ${listed(late.functions)}`);
    return [
      ...faults(late, count),
      ...(count < MANY ? [] : grown(early, late)),
      ...(campaign ? printLatencies(latencyTable(campaign)) : []),
    ];
  } finally {
    await stop();
  }
}

function printLatencies(rows) {
  const ms = ({ p50, p99 }) => `p50 ${p50.toFixed(3)} ms, p99 ${p99.toFixed(3)} ms`;
  const compared = ({ times, costliest, ...one }) =>
    `${ms(one)}, ${times.toFixed(2)} times; costliest by p50: ${costliest.kind}, ${costliest.times.toFixed(2)} times`;
  for (const { size, authentic, unauthenticated, provider } of rows) {
    console.log(`  ${size} bytes, authentic: ${ms(authentic)}`);
    console.log(`    hostile: ${compared(unauthenticated)}`);
    console.log(`    hostile with a valid signature: ${compared(provider)}`);
  }
  return rows
    .filter(({ unauthenticated }) => unauthenticated.times > MOST)
    .map(
      ({ size, unauthenticated }) =>
        `the p99 of hostile requests of ${size} bytes is ${unauthenticated.times.toFixed(2)} times authentic ones'`,
    );
}

function listed(counts) {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
}
