/** Checks a deduper in the current runtime: prints "ok" or throws. */
import { createReceiver, sign } from "hookproof";
import { createDeduper, memoryStore } from "hookproof/dedupe";

const deduper = createDeduper(memoryStore());
const results = [
  await deduper.once("key", () => 7),
  await deduper.once("key", () => 8),
  await deduper.firstSeen("key"),
];
if (JSON.stringify(results) !== '[{"status":"done","value":7},{"status":"duplicate"},false]')
  throw new Error(JSON.stringify(results));

const options = { provider: "dotdigital", secret: "a secret" };
const request = { url: "https://hooks.example.net/hook", body: '{"name":"message.read","eventId":"1"}' };
const outcomes = [];
const onDelivery = ({ outcome, duration }) => outcomes.push(duration >= 0 && outcome);
const handle = createReceiver(options).handler(() => {}, { dedupe: deduper, onDelivery });
for (let copy = 0; copy < 2; copy++) {
  await handle(new Request(request.url, { method: "POST", headers: sign(request, options), body: request.body }));
}
if (outcomes.join() !== "handled,duplicate") throw new Error(outcomes.join());
console.log("ok");
