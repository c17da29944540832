/** Import and first delivery against importing zod: a fresh process each time, in turns. */
import { fileURLToPath } from "node:url";
import { capture } from "../scripts/run.mjs";
import { messageCreated, now, signed } from "./deliveries.mjs";
import { spread } from "./interleave.mjs";

const program = (name) => fileURLToPath(new URL(`startup/${name}.mjs`, import.meta.url));
const programs = ["nothing", "first-delivery", "import-zod", "import-zod-mini"];

/**
 * The milliseconds within the process, and the ratios of them to `import-zod` and `import-zod-mini`; `whole` is the same
 * from outside, from the start of the process to its end, less what one that does nothing takes.
 */
export async function measureStartup(rounds) {
  const within = Object.fromEntries(programs.map((name) => [name, []]));
  const whole = Object.fromEntries(programs.map((name) => [name, []]));
  const secret = "an invented signing key";
  const request = signed("messagebird-hmac", secret, messageCreated());
  const argument = JSON.stringify({ secret, now, request: { ...request, body: request.body.toString() } });

  // The first round fills the caches of the file system.
  for (let round = 0; round <= rounds; round++) {
    for (const name of shuffled(programs)) {
      const start = performance.now();
      const inner = Number(await capture(process.execPath, [program(name), argument]));
      if (round === 0) continue;
      whole[name].push(performance.now() - start);
      within[name].push(inner);
    }
  }
  const ratio = (times, peer, base = () => 0) =>
    spread(times["first-delivery"].map((time, round) => (time - base(round)) / (times[peer][round] - base(round))));
  const nothing = (round) => whole.nothing[round];
  return {
    times: Object.fromEntries(programs.map((name) => [name, spread(within[name])])),
    againstZod: ratio(within, "import-zod"),
    againstZodMini: ratio(within, "import-zod-mini"),
    wholeAgainstZod: ratio(whole, "import-zod", nothing),
  };
}

function shuffled(values) {
  return values
    .map((value) => ({ value, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value);
}
