/** `node benches/growth.mjs <rounds>`: the growth of the time with the content of a delivery, as ratios, printed as JSON. */
import { createReceiver } from "hookproof";
import { batchOf, messageCreated, messageCreatedOf, now, signed } from "./deliveries.mjs";
import { interleave } from "./interleave.mjs";

const rounds = Number(process.argv[2]);
const at = { now };
const secret = "an invented signing key";
const others = ["one", "two", "three", "four", "five", "six", "seven"].map((name) => `another signing key, ${name}`);

const growths = {
  "a body of 1 MB against one of 64 KB": {
    goal: 17,
    large: receiving("messagebird", secret, signed("messagebird-hmac", secret, messageCreatedOf(1_048_576))),
    small: receiving("messagebird", secret, signed("messagebird-hmac", secret, messageCreatedOf(65_536))),
  },
  "a batch of 500 events against one of 10": {
    goal: 50,
    large: receiving("dotdigital", secret, signed("comapi-hmac-sha1", secret, batchOf(500))),
    small: receiving("dotdigital", secret, signed("comapi-hmac-sha1", secret, batchOf(10))),
  },
  "eight secrets, the last one right, against one, at 64 KB": {
    large: receiving("messagebird", [...others, secret], signed("messagebird-hmac", secret, messageCreatedOf(65_536))),
    small: receiving("messagebird", secret, signed("messagebird-hmac", secret, messageCreatedOf(65_536))),
  },
  "eight secrets, the last one right, against one, at 0.8 KB": {
    large: receiving("messagebird", [...others, secret], signed("messagebird-hmac", secret, messageCreated())),
    small: receiving("messagebird", secret, signed("messagebird-hmac", secret, messageCreated())),
  },
};

function receiving(provider, secrets, request) {
  const receiver = createReceiver({ provider, secret: secrets });
  return () => receiver.receive(request, at);
}

const measured = [];
for (const [what, { goal, large, small }] of Object.entries(growths)) {
  measured.push({ what, goal, ...(await interleave(large, small, rounds)) });
}
console.log(JSON.stringify(measured));
