import assert from "node:assert/strict";
import { forged } from "./deliveries.mjs";

/** A comparison means nothing unless both accept the request, say the same of it, and refuse it when it is forged. */
export async function assertEquivalent(request, ours, peer) {
  assert.deepEqual(comparable(await peer(request)), comparable(await ours(request)));
  for (const receive of [ours, peer]) {
    await assert.rejects(async () => receive(forged(request)));
  }
}

/** Without what is a receiver's own way: what a delivery is known by, and the time that not every peer can tell. */
function comparable({ replayKey, signedAt, ...delivery }) {
  assert.equal(typeof replayKey, "string");
  return JSON.parse(JSON.stringify(delivery));
}
