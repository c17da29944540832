/**
 * `node benches/compare.mjs <comparison> <rounds>`: measures one comparison and prints the result as JSON. A process each,
 * so that what one has the engine optimise is no burden to another.
 */
import { createReceiver } from "hookproof";
import { comparisons } from "./comparisons.mjs";
import { now, signed } from "./deliveries.mjs";
import { assertEquivalent } from "./equivalence.mjs";
import { interleave } from "./interleave.mjs";

const [name, rounds] = process.argv.slice(2);
const { peer, scheme, body, headers = (record) => record } = comparisons[name];

const secret = "an invented signing key";
const receiver = createReceiver({ provider: "messagebird", secret });
const received = peer(secret);
const request = signed(scheme, secret, body);
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
