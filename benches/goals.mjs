/** `receive` compared with its peers, with the maximum ratios: a table and a chart. */
import { capture } from "../scripts/run.mjs";
import { chart } from "./chart.mjs";
import { comparisons } from "./comparisons.mjs";
import { microseconds, ratioWithSpread, table, verdict } from "./markdown.mjs";
import { measureStartup } from "./startup.mjs";
import { measureWorkerd } from "./workerd.mjs";

export async function goals({ root, quick }) {
  const results = [...(await inNode(root, quick ? 50 : 1500)), await inWorkerd(quick ? 20 : 400)];
  const startup = await measureStartup(quick ? 4 : 60);
  results.push(...startupResults(startup));
  const rows = results.map(({ against, where, delivery, goal, ours, peer, ratio, processor }) => [
    against,
    where,
    delivery,
    microseconds(ours.median),
    microseconds(peer.median),
    ratioWithSpread(ratio),
    goal ?? "",
    verdict(ratio.median, goal),
    ratioWithSpread(processor.ratio),
  ]);
  const columns = [
    "against",
    "where",
    "delivery",
    "ours, µs",
    "peer, µs",
    "ratio (middle half)",
    "at most",
    "",
    "in processor time",
  ];
  const outside = ratioWithSpread(startup.outside);
  const note = `Measured from the start of a process to its end, less the time of an empty process, import and first delivery take ${outside} of the time of importing zod.`;
  const bars = results.map(({ ratio, goal, ...result }) => ({ label: labelOf(result), ratio: ratio.median, goal }));
  return { markdown: `${table(columns, rows)}\n\n${note}`, files: { "performance.svg": chart(bars) } };
}

async function inNode(root, rounds) {
  const results = [];
  for (const [name, { against, delivery, goal }] of Object.entries(comparisons)) {
    const args = ["benches/compare.mjs", name, String(rounds)];
    const measured = JSON.parse(await capture(process.execPath, args, { cwd: root }));
    results.push({ against, where: "Node", delivery, goal, ...measured });
  }
  return results;
}

async function inWorkerd(rounds) {
  const { against, delivery } = comparisons.webcrypto;
  return { against, where: "workerd", delivery, goal: 0.65, ...(await measureWorkerd(rounds)) };
}

function startupResults({ againstZod, againstZodMini }) {
  const result = { where: "Node", delivery: "import + first delivery" };
  return [
    { ...result, against: "importing zod", goal: 0.4, ...inMicroseconds(againstZod) },
    { ...result, against: "importing zod/mini", ...inMicroseconds(againstZodMini) },
  ];
}

function inMicroseconds({ ours, peer, ...ratios }) {
  return { ours: { median: ours.median * 1000 }, peer: { median: peer.median * 1000 }, ...ratios };
}

function labelOf({ against, where, delivery }) {
  const peer = against.replace(" + JSON.parse + zod", "").replace(" by hand", "");
  return [peer, where === "Node" ? [] : where, delivery].flat().join(", ");
}
