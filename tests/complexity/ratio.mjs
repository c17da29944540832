/** The work for an input and for one of twice the size. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { work } from "./counted.mjs";

/** The time of signing and receipt. */
export const NOW = 1767225600;
export const at = { now: NOW };

/** Sorting takes n log n: at these sizes, twice the input takes at most 2.2 times the work. */
export const MOST = 2.25;

export const times = (count, item) => Array.from({ length: count }, (_, nth) => item(nth));
/** Unsorted numbers of equal length, so that twice as many numbers are twice as many bytes. */
export const digits = (nth) => String((nth * 7919) % 99991).padStart(6, "0");

export const received = (receiver, request) => () => receiver.safeReceive(request, at);
export const explained = (receiver, request) => () => receiver.explain(request, at);

/** The ratio of the work of `act(2 * count)` to that of `act(count)`, and the latter. */
export async function ratio(count, act) {
  // Buffers that are kept between calls then have their final size.
  act(2 * count)();
  const [once, twice] = [await work(act(count)), await work(act(2 * count))];
  return { core: twice.core / once.core, javascript: twice.javascript / once.javascript, once };
}

/** Tests the dimensions of the input: by name, the number that is doubled, and a function that creates the work for a number. */
export function testDimensions(dimensions) {
  for (const [name, [count, act]] of Object.entries(dimensions)) {
    test(name, async (context) => {
      const { core, javascript, once } = await ratio(count, act);
      context.diagnostic(
        `${count}: core ${core.toFixed(2)}, javascript ${javascript.toFixed(2)} times; ${Math.round(once.core)} steps`,
      );
      assert.ok(core <= MOST, `${core.toFixed(2)} times the work in the core`);
      assert.ok(javascript <= MOST, `${javascript.toFixed(2)} times the work in the javascript`);
    });
  }
}
