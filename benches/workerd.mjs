/**
 * WebCrypto in workerd. Its clock does not advance during a request, so the time is measured outside: of a request
 * for which the Worker receives the same delivery many times, less a request for which it receives none.
 */
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { startWorker } from "../scripts/workerd.mjs";
import { messageCreated, now, signed } from "./deliveries.mjs";
import { summarize } from "./interleave.mjs";

/** Enough that the overhead of the request is small, and few enough that the load of the machine does not change meanwhile. */
const TIMES = 100;

export async function measureWorkerd(rounds) {
  const secret = "an invented signing key";
  const { url, headers, body } = signed("messagebird-hmac", secret, messageCreated());
  const delivery = JSON.stringify({ secret, now, url, headers, body: body.toString() });
  const worker = await startWorker(fileURLToPath(new URL("worker.mjs", import.meta.url)), { DELIVERY: delivery });
  try {
    return await measure(worker, rounds);
  } finally {
    await worker.stop();
  }
}

async function measure({ url, pid }, rounds) {
  const ask = async (side, times) => {
    const [start, spentBefore] = [performance.now(), await processorTimeOf(pid)];
    const response = await fetch(`${url}/${side}?times=${times}`);
    const answer = await response.json();
    return { answer, passed: (performance.now() - start) * 1000, spent: (await processorTimeOf(pid)) - spentBefore };
  };
  await assertEquivalent(ask);
  const perDelivery = async (side) => {
    const many = await ask(side, TIMES);
    const none = await ask(side, 0);
    return { passed: (many.passed - none.passed) / TIMES, spent: (many.spent - none.spent) / TIMES };
  };

  const turns = { ours: [], peer: [] };
  const warmUp = 40;
  for (let round = -warmUp; round < rounds; round++) {
    for (const side of Math.random() < 0.5 ? ["ours", "peer"] : ["peer", "ours"]) {
      const turn = await perDelivery(side);
      if (round >= 0) turns[side].push(turn);
    }
  }
  return summarize(turns);
}

/** The processor time of all threads of a process in microseconds, on Linux; NaN elsewhere. */
async function processorTimeOf(pid) {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  if (threads.length === 0) return Number.NaN;
  const spent = threads.map(async (thread) => {
    const statistics = await readFile(`/proc/${pid}/task/${thread}/schedstat`, "utf8");
    return Number(statistics.split(" ")[0]) / 1000;
  });
  return (await Promise.all(spent)).reduce((sum, time) => sum + time, 0);
}

async function assertEquivalent(ask) {
  const [ours, peer] = await Promise.all(["ours", "peer"].map((side) => ask(side, 1)));
  assert.deepEqual(peer.answer.delivery.events, ours.answer.delivery.events);
  assert.deepEqual([ours.answer.refused, peer.answer.refused], [true, true]);
}
