/**
 * `node --expose-gc benches/memory.mjs <deliveries>`: the bytes in use before and after that number of deliveries, of the heap
 * and of the core's linear memory, printed as JSON.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createReceiver, initSync } from "hookproof/slim";
import { messageCreated, now, signed } from "./deliveries.mjs";
import { watch } from "./instance.mjs";

const deliveries = Number(process.argv[2]);
const module = readFileSync(createRequire(import.meta.url).resolve("hookproof/hookproof.wasm"));
const seen = watch(() => initSync(module));

const secret = "an invented signing key";
const request = signed("messagebird-hmac", secret, messageCreated());
const receiver = createReceiver({ provider: "messagebird", secret });
const at = { now };

function inUse() {
  // The recorded calls must not be part of the measurement.
  seen.calls.length = 0;
  for (let times = 0; times < 3; times++) globalThis.gc();
  return { heap: process.memoryUsage().heapUsed, linear: seen.exports.memory.buffer.byteLength };
}

function receive(times) {
  for (let time = 0; time < times; time++) {
    receiver.receive(request, at);
    seen.calls.length = 0;
  }
}

// During the first thousand deliveries, code is compiled and buffers grow.
receive(1000);
const before = inUse();
receive(deliveries);
console.log(JSON.stringify({ deliveries, before, after: inUse() }));
