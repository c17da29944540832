/** Evaluates the effects of every event. */
import { setTimeout as pause } from "node:timers/promises";
import { hookproof } from "../dedupe/package.mjs";

/** The idempotency keys of all events of the deliveries. */
export function expectedKeys(distinct) {
  const keys = new Set();
  for (const { provider, body } of distinct) {
    for (const { id } of hookproof.parse(provider, body)) keys.add(`${provider}:${id}`);
  }
  return keys;
}

/** Waits until the application has received every event, or has received no other one for a minute. */
export async function waitForEffects(expected, received, timeout = 60_000) {
  let size = -1;
  for (let since = performance.now(); performance.now() - since < timeout; await pause(100)) {
    if ([...expected].every((key) => received.has(key))) return;
    if (received.size !== size) since = performance.now();
    size = received.size;
  }
}

/**
 * `{lost, forged, duplicated, repeated}`: events without effect; events that no authentic delivery contained; events that took effect
 * twice although the store prevents it; and events that took effect twice because a process was killed between the effect and its mark.
 * `killed` has the time at which each worker was killed, by its name.
 */
export function evaluate(expected, received, killed = new Map()) {
  const lost = [...expected].filter((key) => !received.has(key));
  const forged = [...received.keys()].filter((key) => !expected.has(key));
  const duplicated = [];
  const repeated = [];
  for (const [key, effects] of received) {
    // All effects but the last are of processes that were killed before they set the mark.
    const isExplained = effects.slice(0, -1).every(({ worker, time }) => killed.get(worker) - time < 1500);
    if (effects.length > 1) (isExplained ? repeated : duplicated).push(key);
  }
  return { lost, forged, duplicated, repeated };
}
