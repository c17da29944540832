/** Providers: they send each delivery until it is answered 200, many at once. */
import { setTimeout as pause } from "node:timers/promises";
import { requestOf } from "./deliveries.mjs";

/** What makes a provider send again: failures, and no answer at all. */
const AGAIN = [500, 503, "none"];

/**
 * Sends the deliveries to `base`: `{answers, wrong, requests}`. `answers` counts statuses; `wrong` lists forgeries that were
 * accepted, and authentic deliveries that were refused. `progress` is called with how many are through.
 */
export async function sendAll(deliveries, base, { connections = 32, progress = () => {} } = {}) {
  const answers = {};
  const wrong = [];
  let through = 0;
  let next = 0;
  const send = async () => {
    while (next < deliveries.length) {
      const delivery = deliveries[next++];
      const { forged, scheme } = delivery;
      const kind = forged ? "forged" : "authentic";
      const status = await deliver(delivery, base, (answer) => {
        answers[`${kind} ${answer}`] = (answers[`${kind} ${answer}`] ?? 0) + 1;
      });
      if (status !== (forged ? 401 : 200)) wrong.push(`${kind} ${scheme}: ${status}`);
      progress(++through);
    }
  };
  await Promise.all(Array.from({ length: connections }, send));
  return { answers, wrong, requests: Object.values(answers).reduce((sum, number) => sum + number, 0) };
}

/** Sends one delivery until its answer is final: that answer. `count` is called with each. */
async function deliver(delivery, base, count) {
  for (let wait = 50; ; wait = Math.min(2000, wait * 2)) {
    const { url, init } = requestOf(delivery, base);
    const status = await statusOf(url, init);
    count(status);
    if (!AGAIN.includes(status)) return status;
    await pause(wait);
  }
}

async function statusOf(url, init) {
  try {
    const response = await fetch(url, init);
    await response.arrayBuffer();
    return response.status;
  } catch {
    return "none";
  }
}
