/**
 * Measures two implementations in one process, in turns. Other load of the machine slows both, so a ratio of times that are taken
 * a few milliseconds apart is more accurate than a time.
 */

/** The duration of a turn in milliseconds: many times the resolution of the clock. */
const TURN = 1;

/** The median, and the bounds of the middle half of the values. */
export function spread(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share) => sorted[Math.round(share * (sorted.length - 1))];
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}

/** The processor time of this process, all its threads included, in microseconds. */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/**
 * Calls `ours` and `peer` for `rounds` rounds, in turns and in random order. Either may return a
 * promise, which is awaited. The times are microseconds per call, each the median of the rounds with its spread, as are
 * the ratios: `{ours, peer, ratio, processor: {ours, peer, ratio}}`. Other load of the machine increases elapsed
 * time, and hardly processor time; both include threads that are awaited.
 */
export async function interleave(ours, peer, rounds) {
  const sides = { ours: await turnOf(ours), peer: await turnOf(peer) };
  const turns = { ours: [], peer: [] };
  for (let round = 0; round < rounds; round++) {
    const order = Math.random() < 0.5 ? ["ours", "peer"] : ["peer", "ours"];
    for (const side of order) turns[side].push(await sides[side]());
  }
  return summarize(turns);
}

/** The result of {@link interleave} for the turns of both sides: `{passed, spent}`, the elapsed and the processor time. */
export function summarize(turns) {
  const summary = (clock) => {
    const times = { ours: turns.ours.map((turn) => turn[clock]), peer: turns.peer.map((turn) => turn[clock]) };
    const ratios = times.ours.map((time, round) => time / times.peer[round]);
    return { ours: spread(times.ours), peer: spread(times.peer), ratio: spread(ratios) };
  };
  return { ...summary("passed"), processor: summary("spent") };
}

/** A function that calls `act` for one turn and returns the microseconds of a call. Warms it up first. */
async function turnOf(act) {
  const repeat = act() instanceof Promise ? repeatAsync : repeatSync;
  const turn = async (times) => {
    const [start, spentBefore] = [performance.now(), processorTime()];
    await repeat(act, times);
    const [end, spentAfter] = [performance.now(), processorTime()];
    return { passed: ((end - start) * 1000) / times, spent: (spentAfter - spentBefore) / times };
  };
  // After half a second, the engine has optimized the code.
  const end = performance.now() + 500;
  let times = 1;
  while (performance.now() < end) {
    const { spent } = await turn(times);
    times = Math.max(1, Math.round((TURN * 1000) / Math.max(spent, 0.1)));
  }
  return () => turn(times);
}

function repeatSync(act, times) {
  for (let time = 0; time < times; time++) act();
}

async function repeatAsync(act, times) {
  for (let time = 0; time < times; time++) await act();
}
