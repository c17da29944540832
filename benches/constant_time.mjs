/**
 * Tests whether the time of a refusal depends on the correct part of a forged signature, in the built package: Welch's t-test of two
 * classes of forgeries, like benches/constant_time.rs natively.
 *
 *   node benches/constant_time.mjs [measurements per test]
 *
 * Below 4.5 there is no evidence of a leak. A run has two controls: a comparison that leaks intentionally must be
 * detected, and two receivers with the same secret must not differ. A |t| that these reach as well is caused by the machine.
 */
import { consumer } from "../tests/packaging/consumer.mjs";
import { calledUrl, signer, vonageSig } from "../tests/signer.mjs";
import { subjects } from "./constant_time_subjects.mjs";

const { project } = await consumer();
const { createReceiver } = await import(`${project}/index.mjs`);

const NOW = 1_800_000_000;
const THRESHOLD = 4.5;
/** A leak is detected in every attempt, an effect of a busy machine is not. */
const ATTEMPTS = 3;
/** The control: equal forgeries and two receivers with one secret. If these differ, the cause is the machine. */
const CONTROL = "control: the same secret, the same forgery";
const measurements = Number(process.argv[2] ?? 200_000);
const url = "https://hooks.example.org/in?id=1";
const body = Buffer.from('{"type":"message.created","message":{"id":"6c1b2f"}}');

const options = { "vonage-sig": { sigMethod: "sha256" } };

/** The parameters of a form, with their signature. */
function signedForm(secret) {
  const pairs = [
    ["msisdn", "15550100144"],
    ["messageId", "0C01"],
    ["text", "YES"],
    ["timestamp", String(NOW)],
  ];
  return new URLSearchParams([...pairs, ["sig", vonageSig(pairs, secret, "sha256")]]).toString();
}

function prepare(scheme) {
  const [provider, secret, header, before, encoding] = subjects[scheme];
  const called = calledUrl(scheme, { url, body });
  const headers =
    header === null
      ? { "Content-Type": "application/x-www-form-urlencoded" }
      : signer[scheme]({ url: called, body, secret, now: NOW, jti: "1", id: "msg_1" });
  const signed = header === null ? signedForm(secret) : headers[header];
  const [start] = before.exec(signed);
  const right = Buffer.from(signed.slice(start.length), encoding);
  const receiverOf = (key) => createReceiver({ provider, secret: key, schemes: [scheme], ...options[scheme] });
  const receiver = receiverOf(secret);
  const forged = (change, verifier = receiver) => {
    const value = start + change(Buffer.from(right)).toString(encoding);
    const changed = header === null ? { headers, body: value } : { headers: { ...headers, [header]: value }, body };
    return { verifier, request: { method: "POST", url: called, ...changed } };
  };
  if (!verify(forged((bytes) => bytes))) throw new Error(`${scheme} refuses what is signed correctly`);
  const wrong = (at) => (bytes) => {
    bytes[at] ^= 1;
    return bytes;
  };
  const last = right.length - 1;
  const longer = (bytes) => Buffer.concat([bytes, Buffer.alloc(3)]);
  return {
    right: signed,
    header,
    pairs: {
      "only the last byte is wrong / only the first": [forged(wrong(last)), forged(wrong(0))],
      "the correct one without its last byte / the same with a wrong first byte": [
        forged((bytes) => bytes.subarray(0, last)),
        forged((bytes) => wrong(0)(bytes).subarray(0, last)),
      ],
      "the correct one with three more bytes / the same with a wrong first byte": [
        forged(longer),
        forged((bytes) => longer(wrong(0)(bytes))),
      ],
      "all but one byte correct for this secret / for another": [
        forged(wrong(last)),
        forged(wrong(last), receiverOf(another(secret))),
      ],
      [CONTROL]: [forged(wrong(last)), forged(wrong(last), receiverOf(secret))],
    },
  };
}

/** Another secret of the same length: its characters in reverse. */
function another(secret) {
  const reversed = (text) => [...text].reverse().join("");
  if (typeof secret !== "string") return { ...secret, password: reversed(secret.password) };
  return secret.startsWith("whsec_") ? `whsec_${reversed(secret.slice(6))}` : reversed(secret);
}

const verify = ({ verifier, request }) => verifier.safeReceive(request, { now: NOW }).ok;

/** |t| of the two classes: the smallest of several attempts if the first is too large. */
function welch(classes, act) {
  let t = Number.POSITIVE_INFINITY;
  for (let seed = 1; seed <= ATTEMPTS && t >= THRESHOLD; seed++) {
    const ofAttempt = attempt(seed, classes, act);
    t = Math.min(t, ofAttempt);
    if (t >= THRESHOLD) console.log(`attempt ${seed}: |t| = ${ofAttempt.toFixed(2)}`);
  }
  return t;
}

/** The largest |t| over all measurements and over those below several percentiles. */
function attempt(seed, classes, act) {
  const times = [new Float64Array(measurements), new Float64Array(measurements)];
  const counts = [0, 0];
  const warming = measurements / 10;
  let state = seed * 0x9e3779b9;
  for (let nth = 0; nth < measurements + warming; nth++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const which = (state >>> 16) & 1;
    // A copy, so that the objects of both classes are new to the engine.
    const { verifier, request } = classes[which];
    const forgery = { verifier, request: { ...request, headers: { ...request.headers } } };
    const start = performance.now();
    act(forgery);
    const time = performance.now() - start;
    if (nth >= warming) times[which][counts[which]++] = time;
  }
  const taken = times.map((list, which) => list.subarray(0, counts[which]));
  const sorted = Float64Array.from([...taken[0], ...taken[1]]).sort();
  const limits = [0.5, 0.75, 0.9, 0.95, 0.99, 1].map((share) => sorted[Math.floor((sorted.length - 1) * share)]);
  return Math.max(...limits.map((limit) => Math.abs(tBelow(taken, limit))));
}

function tBelow(taken, limit) {
  const [one, other] = taken.map((list) => {
    const kept = list.filter((time) => time <= limit);
    const mean = kept.reduce((sum, time) => sum + time, 0) / kept.length;
    const variance = kept.reduce((sum, time) => sum + (time - mean) ** 2, 0) / (kept.length - 1);
    return { mean, error: variance / kept.length };
  });
  return (one.mean - other.mean) / Math.sqrt(one.error + other.error);
}

function print(subject, what, t, asExpected) {
  const verdict = asExpected ? "ok" : "FAILED";
  console.log(`${subject.padEnd(18)} ${what.padEnd(64)} |t| = ${t.toFixed(2).padStart(8)}  ${verdict}`);
  if (!asExpected) process.exitCode = 1;
}

console.log(`${measurements} measurements per test\n`);
for (const scheme of Object.keys(subjects)) {
  const { pairs } = prepare(scheme);
  for (const [what, classes] of Object.entries(pairs)) {
    const t = welch(classes, verify);
    print(scheme, what, t, t < THRESHOLD);
  }
}

const { right, header, pairs } = prepare("bird-hmac");
let sink = 0;
const [leaking] = Object.values(pairs);
const control = welch(leaking, (forgery) => {
  const presented = forgery.request.headers[header];
  sink += Number(verify(forgery));
  let at = 0;
  while (at < right.length && right.charCodeAt(at) === presented.charCodeAt(at)) at++;
  sink += at;
});
print("control", "bird-hmac and a comparison that leaks: must be detected", control, control >= THRESHOLD && sink > 0);
