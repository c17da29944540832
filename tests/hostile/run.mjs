/** `npm run hostile`: a million hostile requests through the built package, in Node and in workerd, and what became of them. */
import { parseArgs } from "node:util";
import { Failure, main } from "../../scripts/failure.mjs";
import { inNode } from "./node.mjs";
import { faults, grown, latencyTable, memoryLine } from "./verdict.mjs";
import { inWorkerd } from "./workerd.mjs";

/** So many it takes until the dearest of all kinds have come, and memory is what it will be. */
const MANY = 100_000;
/** What a hostile request may cost at most, in p99s of an honest one of the same size. */
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
    // What is measured before the engine has compiled everything tells of the engine.
    campaign?.forgetLatencies();
    let late = early;
    while (late.hostile < count) late = await next(Math.min(portion, count - late.hostile));
    const minutes = ((performance.now() - started) / 60000).toFixed(1);
    console.log(`${name}: ${late.hostile} hostile and ${late.honest} honest requests in ${minutes} minutes`);
    console.log(
      `  ${late.traps} traps, ${late.rejections} unhandled rejections, ${late.wrong} wrong verdicts, ${late.thrown} other errors`,
    );
    console.log(`  ${memoryLine(early, late)}`);
    console.log(`  by code: ${listed(late.codes)}`);
    console.log(`  also by: ${listed(late.ways)}`);
    return [
      ...faults(late, count),
      ...(count < MANY ? [] : grown(early, late)),
      ...(campaign ? tell(latencyTable(campaign)) : []),
    ];
  } finally {
    await stop();
  }
}

function tell(rows) {
  const ms = ({ p50, p99 }) => `p50 ${p50.toFixed(3)} ms, p99 ${p99.toFixed(3)} ms`;
  const compared = ({ times, dearest, ...one }) =>
    `${ms(one)}, ${times.toFixed(2)} times; dearest by p50: ${dearest.kind}, ${dearest.times.toFixed(2)} times`;
  for (const { size, honest, anybody, provider } of rows) {
    console.log(`  ${size} bytes, honest: ${ms(honest)}`);
    console.log(`    hostile: ${compared(anybody)}`);
    console.log(`    hostile with a valid signature: ${compared(provider)}`);
  }
  return rows
    .filter(({ anybody }) => anybody.times > MOST)
    .map(
      ({ size, anybody }) =>
        `the p99 of hostile requests of ${size} bytes is ${anybody.times.toFixed(2)} times honest ones'`,
    );
}

function listed(counts) {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
}
