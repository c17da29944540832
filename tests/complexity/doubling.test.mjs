/** Doubling the input at most doubles the work: the cost of a header, parameter, secret, issue, key or event is constant. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { signer } from "../signer.mjs";
import { hookproof, memoryBytes, samples } from "./counted.mjs";
import { at, digits, explained, MOST, NOW, ratio, received, testDimensions, times } from "./ratio.mjs";

const { createReceiver, detect, parse, sign, validate } = hookproof;
const object = (members) => `{${members.join()}}`;
const event = (members) => `{"eventId":"e","name":"message.read",${members.join()}}`;
const numbers = (count) => `[${Array(count).fill("1e999").join()}]`;

const bird = createReceiver({ provider: "bird", secret: "k" });
const birdRequest = (url = "https://h.example/") => ({
  url,
  body: "{}",
  headers: signer["bird-hmac"]({ url, body: "{}", secret: "k", now: NOW }),
});
const platform = (secret) => createReceiver({ provider: "bird", secret });
const platformHeaders = (signatures) => ({
  "webhook-id": "1",
  "webhook-timestamp": `${NOW}`,
  "webhook-signature": signatures,
});
const signature = (nth) => `v1,${Buffer.from(digits(nth).repeat(6).slice(0, 32)).toString("base64")}`;
const messagebird = createReceiver({ provider: "messagebird", secret: "k" });
const query = (pairs) => `https://h.example/?${pairs.join("&")}`;
const reported = (pairs) => {
  const url = query(pairs);
  return { url, body: "", headers: signer["messagebird-hmac"]({ url, secret: "k", now: NOW }) };
};
const comapi = createReceiver({ provider: "dotdigital", secret: "k" });
const sent = (body) => ({ url: "", body, headers: signer["comapi-hmac-sha1"]({ body, secret: "k" }) });
const forged = (body) => ({ url: "", body, headers: { "x-comapi-signature": "00" } });
const token = (members) => {
  const part = (text) => Buffer.from(text).toString("base64url");
  return { "MessageBird-Signature-JWT": `${part('{"alg":"HS256"}')}.${part(object(members))}.AAAA` };
};

/** The dimensions of the input: the number that is doubled, and a function that creates the work for a number. */
const dimensions = {
  "relevant headers": [
    400,
    (n) =>
      received(bird, {
        ...birdRequest(),
        headers: [...Object.entries(birdRequest().headers), ...times(n, () => ["Content-Type", "text/json"])],
      }),
  ],
  "irrelevant headers": [
    4000,
    (n) =>
      received(bird, {
        ...birdRequest(),
        headers: [...Object.entries(birdRequest().headers), ...times(n, (nth) => [`x-${digits(nth)}`, "1"])],
      }),
  ],
  "headers in a record": [
    4000,
    (n) =>
      received(bird, {
        ...birdRequest(),
        headers: { ...birdRequest().headers, ...Object.fromEntries(times(n, (nth) => [`x-${digits(nth)}`, "1"])) },
      }),
  ],
  "headers joined by commas": [
    2000,
    (n) =>
      received(bird, {
        ...birdRequest(),
        headers: { "messagebird-signature": times(n, () => "AAA=").join(","), "messagebird-request-timestamp": "1" },
      }),
  ],
  "the length of a header": [
    7000,
    (n) =>
      received(bird, {
        ...birdRequest(),
        headers: { "messagebird-signature": "A".repeat(n), "messagebird-request-timestamp": "1" },
      }),
  ],
  "the length of a URL": [60000, (n) => received(bird, birdRequest(`https://h.example/${"x".repeat(n)}`))],
  parameters: [500, (n) => received(messagebird, reported(times(n, (nth) => `k${digits(nth)}=v`)))],
  "parameters with one key": [500, (n) => received(messagebird, reported(times(n, (nth) => `k=${digits(nth)}`)))],
  "parameters whose keys have a common prefix": [
    500,
    (n) => received(messagebird, reported(times(n, (nth) => `${"k".repeat(100)}${digits(nth)}=v`))),
  ],
  "parameters, a few of them long": [
    500,
    (n) =>
      received(
        messagebird,
        reported([...times(n, (nth) => `k${digits(nth)}`), ...times(4, (nth) => `${"a".repeat(n)}${nth}`)]),
      ),
  ],
  "parameters of a URL that is explained": [
    500,
    (n) => explained(messagebird, { ...reported(times(n, (nth) => `k${digits(nth)}=v`)), body: "{}" }),
  ],
  "signatures in a header": [
    150,
    (n) =>
      received(platform("whsec_AAAA"), {
        url: "",
        body: "{}",
        headers: platformHeaders(times(n, signature).join(" ")),
      }),
  ],
  secrets: [
    50,
    (n) => {
      const receiver = platform(times(n, (nth) => `whsec_${digits(nth)}AA`));
      return received(receiver, { url: "", body: "x".repeat(1000), headers: platformHeaders(signature(1)) });
    },
  ],
  "secrets of a receiver that is made": [50, (n) => () => platform(times(n, (nth) => `key ${digits(nth)}`))],
  "members of a token": [
    400,
    (n) =>
      received(messagebird, { url: query([]), body: "", headers: token(times(n, (nth) => `"k${digits(nth)}":1`)) }),
  ],
  "a forged body": [65536, (n) => received(comapi, forged("x".repeat(n)))],
  "members of an object": [8192, (n) => received(comapi, sent(event(times(n, (nth) => `"k${digits(nth)}":1`))))],
  "members of an object without an id": [
    8192,
    (n) => received(comapi, sent(object(times(n, (nth) => `"k${digits(nth)}":1`)))),
  ],
  "keys whose fingerprints collide": [
    8192,
    (n) => received(comapi, sent(event(times(n, (nth) => `"same${digits(nth)}same":1`)))),
  ],
  "keys whose fingerprints collide with a field's": [
    8192,
    (n) => received(comapi, sent(event(times(n, (nth) => `"\\u0070ayl${digits(nth)}load":1`)))),
  ],
  "escaped keys": [4096, (n) => received(comapi, sent(event(times(n, (nth) => `"\\u006b${digits(nth)}":1`))))],
  "keys with a common prefix": [
    500,
    (n) => received(comapi, sent(event(times(n, (nth) => `"${"k".repeat(200)}${digits(nth)}":1`)))),
  ],
  "keys, a few of them long": [
    8192,
    (n) =>
      received(
        comapi,
        sent(event([...times(n, (nth) => `"k${digits(nth)}":1`), ...times(4, (nth) => `"${"a".repeat(n)}${nth}":1`)])),
      ),
  ],
  "one key, repeated, beyond the issues that are listed": [
    8192,
    (n) => received(comapi, sent(event(times(n, () => '"key":1')))),
  ],
  "objects of a few members": [
    4096,
    (n) => received(comapi, sent(event([`"x":[${times(n, () => '{"a":1,"b":2,"c":3}')}]`]))),
  ],
  "nested arrays": [
    200,
    (n) => received(comapi, sent(event([`"x":[${times(n, () => "[".repeat(60) + "]".repeat(60))}]`]))),
  ],
  issues: [400, (n) => () => validate("dotdigital", event([`"x":${numbers(n)}`]))],
  "issues beyond those that are listed": [16384, (n) => () => validate("dotdigital", event([`"x":${numbers(n)}`]))],
  "issues below a key that grows with them": [
    65536,
    (n) => () => validate("dotdigital", event([`"${"k".repeat(n)}":${numbers(n)}`])),
  ],
  "issues of a strict receiver": [
    16384,
    (n) =>
      received(
        createReceiver({ provider: "dotdigital", secret: "k", strict: true }),
        sent(event(times(n, (nth) => `"k${digits(nth)}":1`))),
      ),
  ],
  events: [2048, (n) => received(comapi, sent(`[${times(n, (nth) => event([`"payload":{"id":"${digits(nth)}"}`]))}]`))],
  "events beyond ASCII": [
    2048,
    (n) => received(comapi, sent(`[${times(n, (nth) => event([`"payload":{"id":"é${digits(nth)}"}`]))}]`)),
  ],
  "events that are none": [8192, (n) => received(comapi, sent(`[${times(n, () => "7")}]`))],
  "digits of a number": [65536, (n) => () => parse("dotdigital", event([`"accountId":${"9".repeat(n)}`]))],
  "a long text": [65536, (n) => () => parse("dotdigital", event([`"timestamp":"${"2".repeat(n)}"`]))],
  "a long text with escapes": [
    16384,
    (n) => () => parse("dotdigital", event([`"timestamp":"${"\\u0032".repeat(n)}"`])),
  ],
  "a text that is not UTF-8 at its end": [
    65536,
    (n) => () => validate("dotdigital", Buffer.from(`"${"x".repeat(n)}\xff"`, "latin1")),
  ],
  "pairs of a form": [4096, (n) => () => parse("messagebird", times(n, (nth) => `k${digits(nth)}=v`).join("&"))],
  "pairs of a form with one key": [
    4096,
    (n) => () => parse("messagebird", times(n, (nth) => `k=${digits(nth)}`).join("&")),
  ],
  "a body to detect": [8192, (n) => () => detect({ body: object(times(n, (nth) => `"k${digits(nth)}":1`)) })],
  "parameters to sign": [
    500,
    (n) => () =>
      sign(
        { url: query(times(n, (nth) => `k${digits(nth)}=v`)), body: "" },
        { provider: "messagebird", scheme: "messagebird-hmac", secret: "k", now: NOW },
      ),
  ],
  "a body to explain": [8192, (n) => explained(comapi, forged(event(times(n, (nth) => `"k${digits(nth)}":1`))))],
  "headers to explain": [
    400,
    (n) =>
      explained(bird, {
        ...birdRequest(),
        body: "[]",
        headers: [...Object.entries(birdRequest().headers), ...times(n, () => ["Content-Type", "text/json"])],
      }),
  ],
  "a URL to explain": [4096, (n) => explained(bird, { ...birdRequest(), url: `https://h.example/${"x".repeat(n)}` })],
  "secrets to explain": [
    50,
    (n) => explained(platform(times(n, (nth) => `key ${digits(nth)}`)), { ...birdRequest(), body: "[]" }),
  ],
};

function everySample() {
  const all = Object.keys(hookproof.providers).flatMap((provider) => samples(provider));
  // The events of Meta's bodies are in lists, too.
  return all.map(({ provider, type, payload, body }) => [
    provider,
    type,
    provider === "meta" ? JSON.parse(body) : payload,
  ]);
}

/** The paths of the lists in a payload, outermost first. */
function listsIn(value, path = []) {
  if (typeof value !== "object" || value === null) return [];
  const within = Object.entries(value).flatMap(([key, child]) => listsIn(child, [...path, key]));
  return Array.isArray(value) && value.length > 0 ? [path, ...within] : within;
}

/** The payload with this number of copies of the list's first item, and non-ASCII text, which other code processes. */
function repeated(payload, path, count) {
  const copy = { ...structuredClone(payload), zz: "é" };
  const list = path.reduce((value, key) => value[key], copy);
  list.splice(0, list.length, ...Array(count).fill(list[0]));
  return copy;
}

describe("twice the input takes at most twice the work:", () => {
  testDimensions(dimensions);

  test("the items of every list in every sample", async (context) => {
    let lists = 0;
    for (const [provider, type, payload] of everySample()) {
      for (const path of listsIn(payload)) {
        lists += 1;
        const { core } = await ratio(300, (n) => () => parse(provider, JSON.stringify(repeated(payload, path, n))));
        assert.ok(core <= MOST, `${provider} ${type} ${path.join("/")}: ${core.toFixed(2)} times`);
      }
    }
    context.diagnostic(`${lists} lists`);
    assert.ok(lists > 50, `${lists} lists`);
  });
});

describe("the counter", () => {
  test("detects quadratic work", async () => {
    // Each of n forged requests against n secrets.
    const act = (n) => () => {
      const receiver = platform(times(n, (nth) => `key ${digits(nth)}`));
      for (let nth = 0; nth < n; nth++) receiver.safeReceive({ ...birdRequest(), body: "x" }, at);
    };
    const { core } = await ratio(40, act);
    assert.ok(core > 3.5, `${core}`);
  });
});

test("explain has bounded memory for a body that indentation makes many times longer", () => {
  const body = event([`"x":${"[".repeat(60)}${Array(300_000).fill("0").join()}${"]".repeat(60)}`]);
  const before = memoryBytes();
  assert.equal(comapi.explain(forged(body), at).ok, false);
  const taken = memoryBytes() - before;
  assert.ok(taken < 100e6, `${Math.round(taken / 1e6)} MB`);
});
