/** `node --cpu-prof benches/profile-loop.mjs <named.wasm> <seconds>`: receives one delivery repeatedly, for a profile. */
import { readFileSync } from "node:fs";
import { createReceiver, initSync } from "hookproof/slim";
import { messageCreated, now, signed } from "./deliveries.mjs";

const [module, seconds] = process.argv.slice(2);
initSync(readFileSync(module));

const secret = "an invented signing key";
const receiver = createReceiver({ provider: "messagebird", secret });
const request = signed("messagebird-hmac", secret, messageCreated());
const at = { now };
const end = performance.now() + Number(seconds) * 1000;
while (performance.now() < end) for (let times = 0; times < 1000; times++) receiver.receive(request, at);
