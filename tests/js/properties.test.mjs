import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hookproof } from "./package.mjs";
import { flipped, NOW, receiverOf, schemes, senders, signed } from "./requests.mjs";
import { seeded } from "./seeded.mjs";

const { createReceiver, WebhookError } = hookproof;
const at = { now: NOW };

/** The parts of a request that each scheme signs. */
const binds = {
  "messagebird-jwt": { body: true, path: true, query: true },
  "messagebird-hmac": { body: true, query: true, timestamp: "MessageBird-Request-Timestamp" },
  "bird-hmac": { body: true, path: true, query: true, timestamp: "messagebird-request-timestamp" },
  "standard-webhooks": { body: true, timestamp: "webhook-timestamp", id: "webhook-id" },
  basic: {},
  "comapi-hmac-sha1": { body: true },
  // For a form the decoded parameters, not their encoding, which the vectors test.
  "twilio-hmac-sha1": { path: true, query: true },
  // If there is a body; without one it signs the query.
  "vonage-jwt": { body: true },
  "meta-hmac-sha256": { body: true },
};

/** An authentic request with random content. */
function authentic(random, scheme) {
  const secret =
    {
      basic: () => ({ username: random.word(), password: random.secret() }),
      "standard-webhooks": () => `whsec_${Buffer.from(random.bytes(random.int(1, 64))).toString("base64")}`,
    }[scheme] ?? (() => random.secret().replace(/^whsec_/, "x"));
  const minimum = scheme === "vonage-jwt" ? 1 : 0;
  const sent = {
    secret: secret(),
    url: random.url(),
    body: random.pick([random.json, () => random.bytes(random.int(minimum, 120)), () => "0".repeat(minimum)])(),
    id: `msg_${random.text(16)}`,
    jti: random.text(16),
    algorithm: random.pick(["HS256", "HS384", "HS512"]),
    sorted: random.pick(["decoded", "raw"]),
  };
  return { request: signed(scheme, sent), secret: sent.secret };
}

/** An authentic request with its receiver. */
function delivered(random, scheme) {
  const { request, secret } = authentic(random, scheme);
  return { request, receiver: createReceiver({ provider: senders[scheme].provider, secret, schemes: [scheme] }) };
}

function accepts(receiver, request) {
  try {
    receiver.verify(request, at);
    return true;
  } catch (error) {
    if (!(error instanceof WebhookError)) throw error;
    return false;
  }
}

describe("any authentic request is accepted", () => {
  for (const [index, scheme] of schemes.entries()) {
    test(`${scheme}: 1500 requests, with names of headers in any case, in any order and with other headers`, () => {
      const random = seeded(10 + index);
      for (let round = 0; round < 1500; round++) {
        const { receiver, request } = delivered(random, scheme);
        const casing = random.pick([(name) => name, (name) => name.toLowerCase(), (name) => name.toUpperCase()]);
        const noise = random.list(random.int(0, 4), () => [`X-${random.word()}`, random.word()]);
        const headers = random
          .shuffled([...Object.entries(request.headers), ...noise])
          .map(([name, value]) => [casing(name), value]);
        assert.ok(accepts(receiver, { ...request, headers }), JSON.stringify({ ...request, headers }));
      }
    });
  }
});

describe("any changed bit is refused", () => {
  const everyBit = (text, visit) => {
    for (let index = 0; index < text.length; index++) for (let bit = 0; bit < 8; bit++) visit(index, bit);
  };

  for (const [index, scheme] of schemes.entries()) {
    const { body, path, query, timestamp, id } = binds[scheme];

    if (body) {
      test(`${scheme}: of the body`, () => {
        const random = seeded(20 + index);
        for (let round = 0; round < 12; round++) {
          const { receiver, request } = delivered(random, scheme);
          const bytes = new Uint8Array(Buffer.from(request.body));
          assert.ok(accepts(receiver, { ...request, body: bytes }));
          everyBit(bytes, (position, bit) => {
            const changed = bytes.slice();
            changed[position] ^= 1 << bit;
            assert.ok(!accepts(receiver, { ...request, body: changed }), `bit ${bit} of byte ${position}`);
          });
          assert.ok(!accepts(receiver, { ...request, body: Uint8Array.of(...bytes, 0) }), "one byte more");
          if (bytes.length > 0)
            assert.ok(!accepts(receiver, { ...request, body: bytes.slice(0, -1) }), "one byte fewer");
        }
      });
    }

    if (query) {
      test(`${scheme}: of the ${path ? "path and the query" : "query"}`, () => {
        const random = seeded(30 + index);
        for (let round = 0; round < 12; round++) {
          // Without escapes: their hexadecimal digits may be in either case if the decoded query is signed.
          const pairs = random.list(3, () => `${random.word()}=${random.word()}`).join("&");
          const url = `https://hooks.example.net/${random.word()}/${random.word()}?${pairs}`;
          const request = signed(scheme, { url });
          const receiver = receiverOf(scheme);
          assert.ok(accepts(receiver, request));
          everyBit(url, (position, bit) => {
            if (position < url.indexOf(path ? "/" : "?", "https://".length) + 1) return;
            const changed = flipped(url, position, bit);
            assert.ok(!accepts(receiver, { ...request, url: changed }), changed);
          });
        }
      });
    }

    if (timestamp) {
      test(`${scheme}: of the timestamp`, () => {
        const { receiver, request } = delivered(seeded(40 + index), scheme);
        everyBit(request.headers[timestamp], (position, bit) => {
          const headers = { ...request.headers, [timestamp]: flipped(request.headers[timestamp], position, bit) };
          assert.ok(!accepts(receiver, { ...request, headers }), headers[timestamp]);
        });
      });
    }

    if (id) {
      test(`${scheme}: of the id`, () => {
        const { receiver, request } = delivered(seeded(45 + index), scheme);
        everyBit(request.headers[id], (position, bit) => {
          const headers = { ...request.headers, [id]: flipped(request.headers[id], position, bit) };
          assert.ok(!accepts(receiver, { ...request, headers }), headers[id]);
        });
      });
    }

    test(`${scheme}: of the signature`, () => {
      const random = seeded(50 + index);
      const name = senders[scheme].headers.find((header) => /signature|authorization/i.test(header));
      for (let round = 0; round < 8; round++) {
        const { receiver, request } = delivered(random, scheme);
        const value = request.headers[name];
        const start = { basic: "Basic ", "vonage-jwt": "Bearer " }[scheme]?.length ?? 0;
        const digits = { "comapi-hmac-sha1": 0, "meta-hmac-sha256": "sha256=".length }[scheme] ?? value.length;
        everyBit(value, (position, bit) => {
          const changed = flipped(value, position, bit);
          // The scheme's name and hexadecimal digits are case-insensitive.
          const same = position < start || position >= digits ? changed.toLowerCase() === value.toLowerCase() : false;
          assert.equal(
            accepts(receiver, { ...request, headers: { ...request.headers, [name]: changed } }),
            same,
            changed,
          );
        });
      }
    });
  }
});

describe("100,000 random requests", () => {
  const names = ["Content-Type", "Host", ...Object.values(senders).flatMap(({ headers }) => headers)];
  const values = (random) =>
    random.pick([
      () => "",
      () => random.word(),
      () => String.fromCharCode(...random.list(random.int(1, 40), () => random.int(0, 0xffff))),
      () => `${NOW + random.int(-400, 400)}`,
      () =>
        Buffer.from(random.bytes(random.pick([20, 31, 32, 33]))).toString(random.pick(["base64", "base64url", "hex"])),
      () => `v1,${Buffer.from(random.bytes(32)).toString("base64")} v1,${random.word()}`,
      () => `Basic ${Buffer.from(`${random.word()}:${random.word()}`).toString("base64")}`,
      () =>
        random
          .list(3, () => Buffer.from(random.pick([random.json(), random.bytes(9)])).toString("base64url"))
          .join("."),
      () =>
        `${Buffer.from('{"alg":"none"}').toString("base64url")}.${Buffer.from(random.json()).toString("base64url")}.`,
      () => "9".repeat(random.int(1, 400)),
      () => ".".repeat(random.int(1, 5)),
    ])();
  const bodies = (random) =>
    random.pick([
      () => "",
      random.json,
      () => random.bytes(random.int(0, 80)),
      () => "[".repeat(random.int(1, 90)),
      () => random.text(20, [...'{}[]",:0-e.tfn\\u ']),
    ])();
  const urls = (random) =>
    random.pick([
      random.url,
      () => `/${random.word()}?${random.query()}`,
      () => "",
      () => random.text(12, [...":/?#[]@%&=;. \\\u0000é😀"]),
    ])();

  // Half of them are random data, half authentic requests signed with another key; headers are removed and added at random.
  const randomRequest = (random) => ({ method: "POST", url: urls(random), headers: {}, body: bodies(random) });
  const withRandomHeaders = (random, headers) => {
    const kept = Object.entries(headers).filter(() => random.chance(0.9));
    return random.shuffled([...kept, ...random.list(random.int(0, 5), () => [random.pick(names), values(random)])]);
  };

  for (const [index, scheme] of schemes.entries()) {
    test(`${scheme}: a receiver accepts none of them, and throws nothing but WebhookError`, () => {
      const random = seeded(60 + index);
      const receiver = receiverOf(scheme);
      for (let round = 0; round < 100000 / schemes.length; round++) {
        const request = random.chance(0.5) ? randomRequest(random) : authentic(random, scheme).request;
        const headers = withRandomHeaders(random, request.headers);
        const result = receiver.safeReceive({ ...request, headers }, at);
        if (result.ok) assert.fail(`accepted ${JSON.stringify({ ...request, headers })}`);
        if (!(result.error instanceof WebhookError)) throw result.error;
      }
      assert.equal(receiver.verify(signed(scheme), at).scheme, scheme, "and still works after them");
    });
  }
});
