/** What must be true of a campaign, and what it found. */
import { Latencies } from "./latencies.mjs";

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

/** What is wrong with the state of a campaign: nothing, or sentences. */
export function faults(state, count) {
  const found = [];
  const none = {
    traps: "calls trapped",
    thrown: "calls threw what is no WebhookError",
    wrong: "verdicts were wrong",
    rejections: "rejections went unhandled",
  };
  for (const [what, sentence] of Object.entries(none)) {
    if (state[what] !== 0) found.push(`${state[what]} ${sentence}; the first of all: ${state.first}`);
  }
  if (state.hostile !== count || state.honest !== count)
    found.push(`${state.hostile} hostile and ${state.honest} honest requests were sent, not ${count} of each`);
  return found;
}

/**
 * Whether memory is flat: what it is after the first tenth must do for the rest, but for `slack` bytes. The core's grows with
 * the dearest request so far, which is a body that is explained: 16 MiB of variants of it.
 */
export function grown(early, late) {
  const slack = { coreBytes: 32e6, heapBytes: 4e6, processBytes: 64e6 };
  return Object.entries(slack).flatMap(([what, allowed]) =>
    late[what] - early[what] > allowed
      ? [`${what} grew from ${megabytes(early[what])} to ${megabytes(late[what])}`]
      : [],
  );
}

export function memoryLine(early, late) {
  const parts = ["coreBytes", "heapBytes", "processBytes"].filter((what) => what in late);
  return parts.map((what) => `${what} ${megabytes(early[what])} → ${megabytes(late[what])}`).join(", ");
}

/**
 * The latencies by size: p50 and p99 of honest requests, and of those that anybody and those that only a provider can send;
 * with the kind that is dearest by its p50, which a busy machine leaves alone.
 */
export function latencyTable({ honest, hostile }) {
  return Object.keys(honest).map((size) => {
    const base = quantiles(Object.values(honest[size]));
    const row = { size: Number(size), honest: base };
    for (const who of ["anybody", "provider"]) {
      const kinds = Object.entries(hostile[who][size] ?? {});
      const all = quantiles(kinds.map(([, latencies]) => latencies));
      const medians = kinds.map(([kind, latencies]) => [kind, latencies.quantile(0.5) / base.p50]);
      const [kind, times] = medians.sort((one, other) => other[1] - one[1])[0];
      row[who] = { ...all, times: all.p99 / base.p99, dearest: { kind, times } };
    }
    return row;
  });
}

function quantiles(several) {
  const all = Latencies.of(several);
  return { p50: all.quantile(0.5), p99: all.quantile(0.99) };
}
