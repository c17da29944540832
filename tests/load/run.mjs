/** `npm run load`: a Node server and a Worker with a minute of mixed traffic each; every response is checked. */
import { parseArgs } from "node:util";
import { Failure, main } from "../../scripts/failure.mjs";
import { load, servers } from "./load.mjs";

await main(async () => {
  const { values } = parseArgs({ options: { seconds: { type: "string", default: "60" } } });
  const faults = [];
  for (const [name, start] of Object.entries(servers)) {
    const { url, stop } = await start();
    try {
      const { counts, wrong, failed, perSecond, p50, p99 } = await load(url, Number(values.seconds));
      const total = Object.values(counts).reduce((sum, number) => sum + number, 0);
      console.log(
        `${name}: ${Math.round(perSecond)} requests/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms; ${total} expected responses, ${wrong.length} wrong, ${failed} missing`,
      );
      for (const [kind, number] of Object.entries(counts)) console.log(`  ${kind}: ${number}`);
      faults.push(...wrong.slice(0, 5).map((one) => `${name}: ${one}`));
      if (failed > 0) faults.push(`${name}: ${failed} requests had no response`);
    } finally {
      await stop();
    }
  }
  if (faults.length > 0) throw new Failure(faults.join("\n"));
});
