import assert from "node:assert/strict";
import { forged } from "./deliveries.mjs";

/** Asserts that both implementations accept the request with equal results, and refuse a forged copy. */
export async function assertEquivalent(request, ours, peer) {
  assert.deepEqual(comparable(await peer(request)), comparable(await ours(request)));
  for (const receive of [ours, peer]) {
    await assert.rejects(async () => receive(forged(request)));
  }
}

/** The result without properties that differ between implementations: the replay key, and the time, which not all return. */
function comparable({ replayKey, signedAt, ...delivery }) {
  assert.equal(typeof replayKey, "string");
  return JSON.parse(JSON.stringify(delivery));
}
