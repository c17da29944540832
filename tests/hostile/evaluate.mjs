/** Evaluates the results of a campaign. */
import { Latencies } from "./latencies.mjs";

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

/** Descriptions of the faults that a campaign has found. */
export function faults(state, count) {
  const found = [];
  const none = {
    traps: "calls trapped",
    thrown: "calls threw something other than a WebhookError",
    wrong: "results were wrong",
    rejections: "rejections were unhandled",
  };
  for (const [what, sentence] of Object.entries(none)) {
    if (state[what] !== 0) found.push(`${state[what]} ${sentence}; the first fault: ${state.first}`);
  }
  if (state.hostile !== count || state.authentic !== count)
    found.push(`${state.hostile} hostile and ${state.authentic} authentic requests were sent, not ${count} of each`);
  return found;
}

/**
 * Memory that has grown by more than `slack` bytes since the first tenth of the requests. The core's memory grows with the
 * costliest request so far: `explain` creates 16 MiB of variants of a body.
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
 * The latencies by size: p50 and p99 of authentic requests, of unauthenticated ones, and of signed hostile ones, with the
 * costliest kind by p50, which is less sensitive to the load of the machine.
 */
export function latencyTable({ authentic, hostile }) {
  // A short campaign may have sent no hostile request of a size.
  const sizes = Object.keys(authentic).filter((size) => hostile.unauthenticated[size] && hostile.provider[size]);
  return sizes.map((size) => {
    const base = quantiles(Object.values(authentic[size]));
    const row = { size: Number(size), authentic: base };
    for (const who of ["unauthenticated", "provider"]) {
      const kinds = Object.entries(hostile[who][size] ?? {});
      const all = quantiles(kinds.map(([, latencies]) => latencies));
      const medians = kinds.map(([kind, latencies]) => [kind, latencies.quantile(0.5) / base.p50]);
      const [kind, times] = medians.sort((one, other) => other[1] - one[1])[0];
      row[who] = { ...all, times: all.p99 / base.p99, costliest: { kind, times } };
    }
    return row;
  });
}

function quantiles(several) {
  const all = Latencies.of(several);
  return { p50: all.quantile(0.5), p99: all.quantile(0.99) };
}
