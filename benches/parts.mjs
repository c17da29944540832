/**
 * The parts of the benchmark. Each measures something and returns `{markdown, page?, files?}`: `page` is what docs/performance.md
 * contains of it, which is all of `markdown` unless given. `quick` reduces the rounds.
 */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildNamedWasm } from "../scripts/build/wasm.mjs";
import { capture } from "../scripts/run.mjs";
import { readEstimates } from "./criterion.mjs";
import { goals } from "./goals.mjs";
import { microseconds, ratioWithSpread, table, verdict } from "./markdown.mjs";
import { hottest } from "./profile.mjs";

export const parts = { goals, growth, memory, steps, profile, native, size };

const node = process.execPath;

async function growth({ root, quick }) {
  const measured = JSON.parse(await capture(node, ["benches/growth.mjs", quick ? "30" : "400"], { cwd: root }));
  const rows = measured.map(({ what, goal, processor: { ours, peer, ratio } }) => [
    what,
    microseconds(ours.median),
    microseconds(peer.median),
    ratioWithSpread(ratio),
    goal ?? "",
    verdict(ratio.median, goal),
  ]);
  return {
    markdown: table(["delivery, in processor time", "µs", "against, µs", "ratio (middle half)", "at most", ""], rows),
  };
}

async function memory({ root, quick }) {
  const args = ["--expose-gc", "benches/memory.mjs", quick ? "20000" : "1000000"];
  const { deliveries, before, after } = JSON.parse(await capture(node, args, { cwd: root }));
  const bytes = (value) => value.toLocaleString("en");
  const rows = ["heap", "linear"].map((kind) => [
    kind === "heap" ? "heap of JavaScript" : "linear memory of the core",
    bytes(before[kind]),
    bytes(after[kind]),
    bytes(after[kind] - before[kind]),
  ]);
  return { markdown: table([`bytes in use, ${bytes(deliveries)} deliveries`, "before", "after", "more"], rows) };
}

async function steps({ root, quick }) {
  const tables = [];
  for (const length of ["780", "65536"]) {
    const args = ["benches/steps.mjs", quick ? "40" : "1000", length];
    tables.push(stepsTable(JSON.parse(await capture(node, args, { cwd: root }))));
  }
  return { markdown: tables.join("\n\n") };
}

function stepsTable({ receive, coreReceive, coreVerify, coreVerifyLonger, parse, decode, copy, bytes, more }) {
  const hashing = ((coreVerifyLonger - coreVerify) / more) * bytes;
  const rows = [
    ["`receive`, total", receive, "the public function"],
    ["copying head and body into the core", copy, "`encodeInto` and `set`, separately"],
    [
      "hashing the body",
      hashing,
      "the additional time of `verify` in the core for a longer body, per byte, times the bytes",
    ],
    ["the rest of verification", coreVerify - hashing, "`verify` in the core without hashing: head, HMAC, keys"],
    ["parsing, validating, mapping", coreReceive - coreVerify, "`receive` in the core without `verify` in the core"],
    ["decoding the body to a string", decode, "`TextDecoder`, separately"],
    ["headers, calls, objects", receive - coreReceive - copy - decode, "the difference"],
    ["`JSON.parse` of the body, for comparison", parse, "separately"],
  ];
  return table(
    [`step, body of ${bytes} bytes`, "µs of processor time", "share", "measured as"],
    rows.map(([what, time, how]) => [what, microseconds(time), `${((100 * time) / receive).toFixed(0)} %`, how]),
  );
}

async function profile({ root, quick }) {
  const folder = await mkdtemp(path.join(tmpdir(), "hookproof-profile-"));
  try {
    const named = await buildNamedWasm(root);
    const profiling = ["--cpu-prof", "--cpu-prof-interval=200", `--cpu-prof-dir=${folder}`];
    await capture(node, [...profiling, "benches/profile-loop.mjs", named, quick ? "2" : "10"], { cwd: root });
    const [file] = await readdir(folder);
    const rows = hottest(JSON.parse(await readFile(path.join(folder, file), "utf8")), 20);
    return { markdown: table(["function and file", "share of the time without callees"], rows) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function native({ root, quick }) {
  const args = ["bench", "--bench", "core", "--", ...(quick ? ["--quick"] : []), "--noplot"];
  await capture("cargo", args, { cwd: root });
  const rows = (await readEstimates(path.join(root, "target", "criterion"))).map(({ name, low, median, high }) => [
    `\`${name}\``,
    microseconds(median),
    `${microseconds(low)} to ${microseconds(high)}`,
  ]);
  return { markdown: table(["native, criterion", "µs", "95 % confidence interval"], rows) };
}

async function size({ root }) {
  const named = await buildNamedWasm(root);
  const report = async (name) => (await capture("cargo", ["xtask", name, named], { cwd: root })).trimEnd();
  const providers = await report("provider-size");
  return { markdown: `${await report("size")}\n\n${providers}`, page: providers };
}
