/**
 * `node benches/steps.mjs <rounds> <bytes>`: the microseconds of processor time that each step of receiving a delivery of
 * that many bytes takes, printed as JSON.
 *
 * The core is timed by calling its exports again with the same arguments, as the request is still in its memory.
 * Other steps are the differences between measurements.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createReceiver } from "hookproof";
import { createReceiver as createWatched, initSync } from "hookproof/slim";
import { messageCreatedOf, now, signed } from "./deliveries.mjs";
import { watch } from "./instance.mjs";
import { processorTime, spread } from "./interleave.mjs";

const [rounds, length] = process.argv.slice(2).map(Number);
const secret = "an invented signing key";
const at = { now };
const request = signed("messagebird-hmac", secret, messageCreatedOf(length));
const longer = signed("messagebird-hmac", secret, messageCreatedOf(length + Math.max(8192, length)));

const module = readFileSync(createRequire(import.meta.url).resolve("hookproof/hookproof.wasm"));
const seen = watch(() => initSync(module));
const watched = createWatched({ provider: "messagebird", secret });
// Recording takes time, so the total is measured with another copy of the package.
const receiver = createReceiver({ provider: "messagebird", secret });

const text = request.body.toString();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
const head = `${request.url}\n${Object.entries(request.headers).slice(-2).flat().join(":")}`;
const buffer = new Uint8Array(length + 1024);

// In this order, because a repeated call uses the request that was written last.
const measured = {
  receive: timed(() => receiver.receive(request, at)),
  coreReceive: timed(again(/receive/, () => watched.receive(request, at))),
  coreVerify: timed(again(/verify/, () => watched.verify(request, at))),
  coreVerifyLonger: timed(again(/verify/, () => watched.verify(longer, at))),
  parse: timed(() => JSON.parse(text)),
  decode: timed(() => decoder.decode(request.body)),
  copy: timed(() => buffer.set(request.body, encoder.encodeInto(head, buffer).written)),
  bytes: request.body.length,
  more: longer.body.length - request.body.length,
};
console.log(JSON.stringify(measured));

/** A function that repeats the call of the core's export during `call`. */
function again(pattern, call) {
  seen.calls.length = 0;
  call();
  const { name, args } = seen.calls.find((one) => pattern.test(one.name));
  return () => seen.exports[name](...args);
}

/** The median microseconds of processor time of a step. */
function timed(step) {
  const turns = Math.max(2, Math.round(40_000 / length));
  const turn = () => {
    const start = processorTime();
    for (let times = 0; times < turns; times++) step();
    return (processorTime() - start) / turns;
  };
  const warm = performance.now() + 500;
  while (performance.now() < warm) turn();
  return spread(Array.from({ length: rounds }, turn)).median;
}
