/** Import and first delivery, compared with importing zod: a new process each time, in turns. */
import { fileURLToPath } from "node:url";
import { capture } from "../scripts/run.mjs";
import { messageCreated, now, signed } from "./deliveries.mjs";
import { spread, summarize } from "./interleave.mjs";

const program = (name) => fileURLToPath(new URL(`startup/${name}.mjs`, import.meta.url));
const programs = ["empty", "first-delivery", "import-zod", "import-zod-mini"];

/**
 * From the import to the first delivery: `againstZod` and `againstZodMini` have the form of {@link interleave}, in milliseconds;
 * `outside` is the ratio to zod from the start of a process to its end, less the time of an empty process.
 */
export async function measureStartup(rounds) {
  const runs = Object.fromEntries(programs.map((name) => [name, []]));
  const secret = "an invented signing key";
  const request = signed("messagebird-hmac", secret, messageCreated());
  const argument = JSON.stringify({ secret, now, request: { ...request, body: request.body.toString() } });

  // The first round fills the caches of the file system.
  for (let round = 0; round <= rounds; round++) {
    for (const name of shuffled(programs)) {
      const start = performance.now();
      const inner = JSON.parse(await capture(process.execPath, [program(name), argument]));
      if (round > 0) runs[name].push({ ...inner, whole: performance.now() - start });
    }
  }
  const against = (peer) => summarize({ ours: runs["first-delivery"], peer: runs[peer] });
  const lessEmpty = (name) => runs[name].map(({ whole }, round) => whole - runs.empty[round].whole);
  const [ours, zod] = ["first-delivery", "import-zod"].map(lessEmpty);
  return {
    againstZod: against("import-zod"),
    againstZodMini: against("import-zod-mini"),
    outside: spread(ours.map((time, round) => time / zod[round])),
  };
}

function shuffled(values) {
  return values
    .map((value) => ({ value, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value);
}
