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

/** Whether memory is flat: what it is after the first tenth must do for the rest, but for `slack` bytes. */
export function grown(early, late) {
  const slack = { coreBytes: 4e6, heapBytes: 4e6, processBytes: 64e6 };
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

/** The latencies by size: of honest requests, of those that anybody can send, and of the dearest kind of these. */
export function latencyTable({ honest, hostile }) {
  return Object.keys(honest).map((size) => {
    const base = Latencies.of(Object.values(honest[size])).quantile(0.99);
    const row = { size: Number(size), honest: base };
    for (const who of ["anybody", "provider"]) {
      const kinds = Object.entries(hostile[who][size] ?? {});
      const p99 = Latencies.of(kinds.map(([, latencies]) => latencies)).quantile(0.99);
      const [kind, dearest] = kinds
        .map(([kind, latencies]) => [kind, latencies.quantile(0.99)])
        .sort((a, b) => b[1] - a[1])[0];
      row[who] = { p99, times: p99 / base, kind, kindTimes: dearest / base };
    }
    return row;
  });
}
