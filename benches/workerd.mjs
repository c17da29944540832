/**
 * WebCrypto in workerd. Its clock stands still while a request is worked on, so what is timed from outside is a request
 * that makes a Worker receive the same delivery many times over, less a request that makes it receive none.
 */
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { startWorker } from "../scripts/workerd.mjs";
import { messageCreated, now, signed } from "./deliveries.mjs";
import { spread } from "./interleave.mjs";

/** As many as make the way to the Worker and back small beside them. */
const TIMES = 400;

export async function measureWorkerd(rounds) {
  const secret = "an invented signing key";
  const { url, headers, body } = signed("messagebird-hmac", secret, messageCreated());
  const delivery = JSON.stringify({ secret, now, url, headers, body: body.toString() });
  const worker = await startWorker(fileURLToPath(new URL("worker.mjs", import.meta.url)), { DELIVERY: delivery });
  try {
    return await measure(worker.url, rounds);
  } finally {
    await worker.stop();
  }
}

async function measure(url, rounds) {
  const ask = async (side, times) => {
    const start = performance.now();
    const response = await fetch(`${url}/${side}?times=${times}`);
    const answer = await response.json();
    return { answer, took: performance.now() - start };
  };
  await assertSameJob(ask);
  const perDelivery = async (side) => {
    const { took } = await ask(side, TIMES);
    const { took: wayAndBack } = await ask(side, 0);
    return ((took - wayAndBack) * 1000) / TIMES;
  };

  const times = { ours: [], peer: [] };
  const warmUp = 10;
  for (let round = -warmUp; round < rounds; round++) {
    for (const side of Math.random() < 0.5 ? ["ours", "peer"] : ["peer", "ours"]) {
      const time = await perDelivery(side);
      if (round >= 0) times[side].push(time);
    }
  }
  const ratios = times.ours.map((time, round) => time / times.peer[round]);
  return { ours: spread(times.ours), peer: spread(times.peer), ratio: spread(ratios) };
}

async function assertSameJob(ask) {
  const [ours, peer] = await Promise.all(["ours", "peer"].map((side) => ask(side, 1)));
  assert.deepEqual(peer.answer.delivery.events, ours.answer.delivery.events);
  assert.deepEqual([ours.answer.refused, peer.answer.refused], [true, true]);
}
