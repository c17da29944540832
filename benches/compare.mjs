/**
 * `node benches/compare.mjs <comparison> <rounds>`: measures one comparison and prints the result as JSON. Each comparison has
 * a process of its own, so that the engine's optimizations for one do not affect another.
 */
import { createReceiver } from "hookproof";
import { comparisons } from "./comparisons.mjs";
import { now, signed } from "./deliveries.mjs";
import { assertEquivalent } from "./equivalence.mjs";
import { interleave } from "./interleave.mjs";

const [name, rounds] = process.argv.slice(2);
const invented = "an invented signing key";
const {
  peer,
  scheme,
  body,
  provider = "messagebird",
  secret = invented,
  headers = (record) => record,
  contentType,
} = comparisons[name];

const receiver = createReceiver({ provider, secret });
const received = peer(secret);
const request = signed(scheme, secret, body, contentType);
request.headers = headers(request.headers);
const at = { now };

const ours = () => receiver.receive(request, at);
const theirs = () => received(request, now);
await assertEquivalent(
  request,
  (sent) => receiver.receive(sent, at),
  (sent) => received(sent, now),
);
console.log(JSON.stringify(await interleave(ours, theirs, Number(rounds))));
