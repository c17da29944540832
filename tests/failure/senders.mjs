/** Sends deliveries as the providers do: each until its response is 200, many at the same time. */
import { setTimeout as pause } from "node:timers/promises";
import { requestOf } from "./deliveries.mjs";

/** The statuses after which a provider sends a delivery again: failures, and `none` for no response. */
const RETRIED = [500, 503, "none"];

/**
 * Sends the deliveries to `base`: `{statuses, wrong, requests}`. `statuses` counts responses; `wrong` lists forgeries that were
 * accepted, and authentic deliveries that were refused. `progress` is called with the number of completed deliveries.
 */
export async function sendAll(deliveries, base, { connections = 32, progress = () => {} } = {}) {
  const statuses = {};
  const wrong = [];
  let completed = 0;
  let next = 0;
  const send = async () => {
    while (next < deliveries.length) {
      const delivery = deliveries[next++];
      const { forged, scheme } = delivery;
      const kind = forged ? "forged" : "authentic";
      const status = await deliver(delivery, base, (status) => {
        statuses[`${kind} ${status}`] = (statuses[`${kind} ${status}`] ?? 0) + 1;
      });
      if (status !== (forged ? 401 : 200)) wrong.push(`${kind} ${scheme}: ${status}`);
      progress(++completed);
    }
  };
  await Promise.all(Array.from({ length: connections }, send));
  return { statuses, wrong, requests: Object.values(statuses).reduce((sum, number) => sum + number, 0) };
}

/** Sends one delivery until the response is final, and returns its status. `count` is called with each status. */
async function deliver(delivery, base, count) {
  for (let wait = 50; ; wait = Math.min(2000, wait * 2)) {
    const { url, init } = requestOf(delivery, base);
    const status = await statusOf(url, init);
    count(status);
    if (!RETRIED.includes(status)) return status;
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
