/**
 * `node benches/steps.mjs <rounds>`: the microseconds of each step of receiving one delivery of 0.8 KB, printed as JSON.
 *
 * What happens in the core is timed by calling its exports again, with the arguments that the face called them with: the
 * request is still where it was written. Parts of that, and of the face, are told apart by leaving things out.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createReceiver, initSync } from "hookproof/slim";
import { messageCreated, messageCreatedOf, now, signed } from "./deliveries.mjs";
import { watch } from "./instance.mjs";
import { processorTime, spread } from "./interleave.mjs";

const rounds = Number(process.argv[2]);
const module = readFileSync(createRequire(import.meta.url).resolve("hookproof/hookproof.wasm"));
const seen = watch(() => initSync(module));

const secret = "an invented signing key";
const receiver = createReceiver({ provider: "messagebird", secret });
const at = { now };
const request = signed("messagebird-hmac", secret, messageCreated());
const long = signed("messagebird-hmac", secret, messageCreatedOf(request.body.length + 8192));

const text = request.body.toString();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
const head = `${request.url}\n${Object.entries(request.headers).slice(-2).flat().join(":")}`;
const buffer = new Uint8Array(8192);

/** The export that does the work when `call` is made, ready to be called the same way again. */
function again(pattern, call) {
  seen.calls.length = 0;
  call();
  const { name, args } = seen.calls.find((one) => pattern.test(one.name));
  return () => seen.exports[name](...args);
}

const whole = (method, sent) => () => {
  seen.calls.length = 0;
  return receiver[method](sent, at);
};

// In this order, because what is called again finds the request that was written last.
const measured = {
  ...timed({ receive: whole("receive", request), verify: whole("verify", request) }),
  ...timed({ coreReceive: again(/receive/, whole("receive", request)) }),
  ...timed({ coreVerify: again(/verify/, whole("verify", request)) }),
  ...timed({ coreVerifyLong: again(/verify/, whole("verify", long)) }),
  ...timed({
    parse: () => JSON.parse(text),
    decode: () => decoder.decode(request.body),
    copy: () => buffer.set(request.body, encoder.encodeInto(head, buffer).written),
  }),
};
console.log(
  JSON.stringify({ ...measured, bytes: request.body.length, longer: long.body.length - request.body.length }),
);

/** The median microseconds of processor time of each, in turns. */
function timed(steps) {
  const times = Object.fromEntries(Object.keys(steps).map((name) => [name, []]));
  const turns = 50;
  for (let round = -rounds / 4; round < rounds; round++) {
    for (const [name, step] of Object.entries(steps)) {
      const start = processorTime();
      for (let turn = 0; turn < turns; turn++) step();
      if (round >= 0) times[name].push((processorTime() - start) / turns);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, spread(values).median]));
}
