// Differential test: the provider's own package and this one verify the same thousands of tokens.
import assert from "node:assert/strict";
import { createHash, createSecretKey } from "node:crypto";
import { describe, test } from "node:test";
import sdk from "messagebird/lib/webhook-signature-jwt.js";
import { jwt, signer } from "../signer.mjs";
import { hookproof } from "./package.mjs";
import { NOW } from "./requests.mjs";
import { seeded } from "./seeded.mjs";

const scheme = "messagebird-jwt";
const HEADER = "MessageBird-Signature-JWT";

/** The result of the provider's package for a token: null if it is accepted, else the reason. */
function expectedOf({ url, body, token, secret }, now) {
  const key = createSecretKey(Buffer.from(secret, "utf8"));
  const algorithms = ["HS256", "HS384", "HS512"];
  const options = new sdk.VerifyOptions(true, true, {
    issuer: "MessageBird",
    algorithms,
    clockTolerance: 5,
    currentDate: new Date(now * 1000),
  });
  return sdk.verify(url, Buffer.from(body), token, key, options).then(
    () => null,
    (error) => error.message,
  );
}

/** The result of this package for the same token: null if it is accepted, else the code. */
function actualOf({ url, body, token, secret }, now) {
  const receiver = hookproof.createReceiver({ provider: "messagebird", secret, schemes: [scheme] });
  try {
    receiver.verify({ method: "POST", url, headers: { [HEADER]: token }, body }, { now });
    return null;
  } catch (error) {
    if (!(error instanceof hookproof.WebhookError)) throw error;
    return error.code;
  }
}

function authentic(random) {
  return {
    url: random.url(),
    body: random.pick([() => "", random.json, () => random.bytes(random.int(1, 300)), () => "0"])(),
    secret: random.secret(),
    now: NOW + random.int(-1e6, 1e6),
    algorithm: random.pick(["HS256", "HS384", "HS512"]),
    jti: random.text(24),
  };
}

const sha256 = (text) => createHash("sha256").update(text).digest("hex");
const signatureBytes = (token, change) => {
  const [header, claims, signature] = token.split(".");
  return [header, claims, change(Buffer.from(signature, "base64url")).toString("base64url")].join(".");
};
const withBit = (random) => (bytes) => {
  bytes[random.int(0, bytes.length - 1)] ^= 1 << random.int(0, 7);
  return bytes;
};

/** Changes of an authentic request: functions of the signed content and the request that return the received request. */
const changes = {
  nothing: (_, arrived) => arrived,
  "the time": (sent, arrived, random) => ({
    ...arrived,
    now: sent.now + random.pick([-6, -5, -4, 0, 4, 5, 59, 60, 63, 64, 65, 66, 3600, -3600]),
  }),
  "the query": (_, arrived) => ({ ...arrived, url: `${arrived.url}${arrived.url.includes("?") ? "&" : "?"}x=1` }),
  "the path": (_, arrived) => ({ ...arrived, url: arrived.url.replace(/(?<=\w)\//, "/x/") }),
  "the scheme": (_, arrived) => ({
    ...arrived,
    url: arrived.url.replace(/^https?/, (text) => (text === "http" ? "https" : "http")),
  }),
  "the body": (_, arrived, random) => ({
    ...arrived,
    body: Buffer.concat([Buffer.from(arrived.body), random.bytes(1)]),
  }),
  "the secret": (_, arrived) => ({ ...arrived, secret: `${arrived.secret}x` }),
  "a bit of the signature": (_, arrived, random) => ({
    ...arrived,
    token: signatureBytes(arrived.token, withBit(random)),
  }),
  "the length of the signature": (_, arrived, random) => ({
    ...arrived,
    token: signatureBytes(arrived.token, (bytes) =>
      random.chance(0.5) ? bytes.subarray(1) : Buffer.concat([bytes, Buffer.alloc(1)]),
    ),
  }),
  "no signature": (_, arrived) => ({ ...arrived, token: signatureBytes(arrived.token, () => Buffer.alloc(0)) }),
  "a segment fewer": (_, arrived) => ({ ...arrived, token: arrived.token.split(".").slice(0, 2).join(".") }),
  "a segment more": (_, arrived) => ({ ...arrived, token: `${arrived.token}.AAAA` }),
  "no token": (_, arrived, random) => ({ ...arrived, token: random.text(random.int(1, 200)) }),
};

/** Forgeries: options of the signer. */
const claims = (values) => ({ claims: values });
const forgeries = {
  "no issuer": () => claims({ iss: undefined }),
  "another issuer": (_, random) =>
    claims({ iss: random.pick(["", "messagebird", "MessageBird ", "Bird", random.word()]) }),
  "no jti": () => claims({ jti: undefined }),
  "no url_hash": () => claims({ url_hash: undefined }),
  "another url_hash": (_, random) => claims({ url_hash: random.pick(["", "00", sha256(random.word())]) }),
  "no payload_hash": () => claims({ payload_hash: undefined }),
  "another payload_hash": (_, random) => claims({ payload_hash: random.pick(["", "00", sha256(random.text(8))]) }),
  "exp that is text": (sent) => claims({ exp: `${sent.now + 60}` }),
  "nbf that is text": (sent) => claims({ nbf: `${sent.now}` }),
  "nbf that is null": () => claims({ nbf: null }),
  "iat that is text": (sent) => claims({ iat: `${sent.now}` }),
  "no nbf": () => claims({ nbf: undefined }),
  "iat of now": (sent) => claims({ iat: sent.now }),
  "other times": (sent, random) =>
    claims({ nbf: sent.now + random.int(-100, 10), exp: sent.now + random.int(-10, 100) }),
  "times with fractions": (sent, random) =>
    claims({ nbf: sent.now + random.int(-40, 40) / 4, exp: sent.now + random.int(-40, 40) / 4 }),
  "claims of its own": (_, random) => claims({ [random.word()]: random.pick([null, [], { a: [1] }, "x", 1e9]) }),
  "another alg": (_, random) => ({
    header: { alg: random.pick(["none", "None", "hs256", "RS256", "ES256", "HS1", ""]) },
  }),
  "the name of another HMAC": (sent) => ({ header: { alg: sent.algorithm === "HS256" ? "HS512" : "HS256" } }),
  "no typ": () => ({ header: { typ: undefined } }),
  "another typ": () => ({ header: { typ: "at+jwt" } }),
  "a kid": (_, random) => ({ header: { kid: random.word() } }),
  "a critical extension": () => ({ header: { crit: ["exp"], exp: 1 } }),
};

describe("the provider's package and this one", () => {
  test("both accept all tokens that this package signs", async () => {
    const random = seeded(1);
    for (let round = 0; round < 2000; round++) {
      const { url, body, secret, now, algorithm, jti } = authentic(random);
      const headers = hookproof.sign(
        { method: "POST", url, body },
        { provider: "messagebird", scheme, secret, now, algorithm, id: jti },
      );
      const arrived = { url, body, secret, token: headers[HEADER] };
      assert.equal(await expectedOf(arrived, now), null, JSON.stringify(arrived));
      assert.equal(actualOf(arrived, now), null, JSON.stringify(arrived));
    }
  });

  test("both accept all tokens of the independent signer", async () => {
    const random = seeded(2);
    for (let round = 0; round < 1000; round++) {
      const sent = authentic(random);
      const arrived = { ...sent, token: signer[scheme](sent)[HEADER] };
      assert.equal(await expectedOf(arrived, sent.now), null, JSON.stringify(arrived));
      assert.equal(actualOf(arrived, sent.now), null, JSON.stringify(arrived));
    }
  });

  for (const [index, [what, change]] of Object.entries(changes).entries()) {
    test(`agree on requests with a change of ${what}`, async () => {
      const random = seeded(100 + index);
      for (let round = 0; round < 150; round++) {
        const sent = authentic(random);
        const arrived = change(sent, { ...sent, token: signer[scheme](sent)[HEADER] }, random);
        const [expected, actual] = [await expectedOf(arrived, arrived.now), actualOf(arrived, arrived.now)];
        assert.equal(
          actual === null,
          expected === null,
          `actual: ${actual}, expected: ${expected}, ${JSON.stringify(arrived)}`,
        );
      }
    });
  }

  for (const [index, [what, forge]] of Object.entries(forgeries).entries()) {
    test(`agree on tokens with ${what}`, async () => {
      const random = seeded(200 + index);
      for (let round = 0; round < 150; round++) {
        const sent = authentic(random);
        const forged = forge(sent, random);
        // This package is stricter for an empty body with a payload_hash, which another test covers.
        if (forged.claims && "payload_hash" in forged.claims) sent.body = random.json();
        const arrived = { ...sent, token: signer[scheme]({ ...sent, ...forged })[HEADER] };
        const [expected, actual] = [await expectedOf(arrived, sent.now), actualOf(arrived, sent.now)];
        assert.equal(
          actual === null,
          expected === null,
          `actual: ${actual}, expected: ${expected}, ${JSON.stringify(arrived)}`,
        );
      }
    });
  }

  test("differ only where this package is stricter", async () => {
    const sent = { url: "https://hooks.example.net/in", body: "", secret: "k", now: NOW, jti: "1" };
    for (const [code, values] of [
      ["MISSING_CLAIM", { exp: undefined }],
      ["BODY_MISMATCH", { payload_hash: sha256("") }],
      ["TIMESTAMP_IN_FUTURE", { iat: NOW + 3600 }],
    ]) {
      const arrived = { ...sent, token: signer[scheme]({ ...sent, claims: values })[HEADER] };
      assert.equal(await expectedOf(arrived, NOW), null);
      assert.equal(actualOf(arrived, NOW), code);
    }
  });

  test("agree that claims must be an object and the header must be JSON", async () => {
    const good = [{ alg: "HS256" }, { iss: "MessageBird" }];
    for (const parts of [
      ["{", good[1]],
      ["[]", good[1]],
      ["null", good[1]],
      [good[0], "[]"],
      [good[0], "null"],
      [good[0], "7"],
      [good[0], '"x"'],
      [good[0], "{"],
    ]) {
      const arrived = { url: "https://hooks.example.net/", body: "", secret: "k", token: jwt(parts, "k") };
      assert.notEqual(await expectedOf(arrived, NOW), null);
      assert.equal(actualOf(arrived, NOW), "MALFORMED_HEADER");
    }
  });
});
