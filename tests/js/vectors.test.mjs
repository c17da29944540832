import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { secretOption } from "../runtimes/secret-option.mjs";
import { hookproof } from "./package.mjs";
import { refused } from "./requests.mjs";

const { createReceiver, providers } = hookproof;
const folder = new URL("../vectors/", import.meta.url);
const corpus = process.env.HOOKPROOF_CORPUS;

function check({ provider, scheme, secrets, request, now, expect, ...options }) {
  const verify = () =>
    createReceiver({ provider, secret: secretOption(secrets), schemes: [scheme], ...options }).verify(request, { now });
  if (expect.code) return refused(expect.code, verify);
  const verification = verify();
  assert.equal(verification.provider, provider);
  assert.equal(verification.scheme, scheme);
  assert.equal(verification.keyIndex, expect.keyIndex);
}

for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
  describe(`the vectors of ${file.replace(".json", "")}`, () => {
    for (const vector of JSON.parse(readFileSync(new URL(file, folder), "utf8"))) {
      const { name, method, url, headers, body, bodyBase64, signed, ...rest } = vector;
      const bytes = bodyBase64 === undefined ? body : new Uint8Array(Buffer.from(bodyBase64, "base64"));
      test(`${name}: ${rest.expect.code ?? "accepted"}`, () =>
        check({ ...rest, request: { method, url, headers, body: bytes } }));
    }
  });
}

test("every scheme has vectors", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const schemes = Object.values(providers).flatMap(({ schemes }) => schemes);
  assert.deepEqual(new Set(files), new Set(schemes.map((scheme) => `${scheme}.json`)));
});

test("the vectors are up to date with their cases", () => {
  const compute = fileURLToPath(new URL("compute.mjs", folder));
  const { status, stderr } = spawnSync(process.execPath, [compute, "--check"], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
});

// The codes for the reasons or vectors of the references. The others are wrong signatures.
const codes = {
  "invalid jwt: claim nbf is in the future": "TIMESTAMP_IN_FUTURE",
  "invalid jwt: claim exp is in the past": "TIMESTAMP_TOO_OLD",
  "invalid jwt: claim url_hash is invalid": "URL_MISMATCH",
  "invalid jwt: claim payload_hash is invalid": "BODY_MISMATCH",
  "invalid jwt: claim payload_hash is set but actual payload is missing": "BODY_MISMATCH",
  "invalid jwt: claim payload_hash is not set but payload is present": "MISSING_CLAIM",
  "invalid jwt: signing method none is invalid": "UNSUPPORTED_ALGORITHM",
  "signature is not base64": "MALFORMED_HEADER",
  "empty signature": "MALFORMED_HEADER",
  "empty signing key": "INVALID_SECRET",
  "timestamp 301 s old": "TIMESTAMP_TOO_OLD",
  "stale by 10000 s": "TIMESTAMP_TOO_OLD",
  "timestamp not a number": "MALFORMED_HEADER",
  "empty signature header": "MALFORMED_HEADER",
  "empty header": "MALFORMED_HEADER",
  "wrong-signature": "MALFORMED_HEADER",
  "wrong-signature-2": "MALFORMED_HEADER",
  "empty-signature": "MALFORMED_HEADER",
  "json-body-without-bodySHA256": "BODY_MISMATCH",
  "empty secret": "INVALID_SECRET",
  "base64 instead of hex": "MALFORMED_HEADER",
  "real-sha1-prefix": "MALFORMED_HEADER",
  "username with a colon is ambiguous and must not match": "INVALID_SECRET",
  'no header: answer 401 with WWW-Authenticate: Basic realm=""': "CREDENTIALS_REQUIRED",
};

const readers = {
  "messagebird/jwt.json": (v) => ({
    provider: "messagebird",
    scheme: "messagebird-jwt",
    secrets: [v.secret ?? "the token needs none"],
    request: { method: v.method, url: v.url, headers: { "MessageBird-Signature-JWT": v.token }, body: v.payload },
    now: Date.parse(v.timestamp) / 1000,
  }),
  "messagebird/hmac.json": (v) => ({
    provider: "messagebird",
    scheme: "messagebird-hmac",
    secrets: [v.signing_key],
    request: {
      url: `https://hooks.example.net/?${v.query}`,
      headers: { "MessageBird-Signature": v.signature, "MessageBird-Request-Timestamp": v.timestamp },
      body: v.body,
    },
    now: Number(v.timestamp),
  }),
  "bird/hmac.json": (v) => ({
    provider: "bird",
    scheme: "bird-hmac",
    secrets: [v.signing_key],
    request: {
      url: v.url,
      headers: { "messagebird-signature": v.signature, "messagebird-request-timestamp": v.timestamp },
      body: v.body,
    },
    now: Number(v.timestamp),
  }),
  "bird/standard-webhooks.json": (v) => ({
    provider: "bird",
    scheme: "standard-webhooks",
    secrets: [v.secret],
    request: {
      url: "https://hooks.example.net/",
      headers: { "webhook-id": v.id, "webhook-timestamp": v.timestamp, "webhook-signature": v.signature },
      body: v.body,
    },
    now: v.now,
  }),
  "bandwidth/basic.json": ({ username, password, authorization }) => ({
    provider: "bandwidth",
    scheme: "basic",
    secrets: [{ username, password }],
    request: {
      url: "https://hooks.example.net/",
      headers: authorization === null ? {} : { Authorization: authorization },
    },
  }),
  "twilio/hmac-sha1.json": (v) => ({
    provider: "twilio",
    scheme: "twilio-hmac-sha1",
    secrets: [v.authToken],
    request: {
      url: v.url,
      headers: {
        "X-Twilio-Signature": v.signature,
        ...(v.contentType ? { "Content-Type": v.contentType } : {}),
      },
      body: v.body ?? new URLSearchParams(v.params).toString(),
    },
  }),
  "dotdigital/hmac-sha1.json": (v) => ({
    provider: "dotdigital",
    scheme: "comapi-hmac-sha1",
    secrets: [v.secret],
    request: { url: "https://hooks.example.net/", headers: { "X-Comapi-Signature": v.signature }, body: v.body },
  }),
};

// Only the App Secret, the body and the header matter.
function metaVector({ id, appSecret, body, header, valid }) {
  const request = { url: "https://hooks.example.net/", headers: { "X-Hub-Signature-256": header }, body };
  const expect = valid ? { keyIndex: 0 } : { code: codes[id] ?? "SIGNATURE_MISMATCH" };
  return { name: id, provider: "meta", scheme: "meta-hmac-sha256", secrets: [appSecret], request, expect };
}

// Not part of the references: the time, which is that of the signature, and the requirements of a receiver besides the signature.
function vonageVectors({ sig, jwt }) {
  const carriers = [
    (text) => ({ url: `https://hooks.example.net/?${text}`, headers: {} }),
    (text) => ({
      url: "https://hooks.example.net/",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: text,
    }),
    (_, parameters) => ({ url: "https://hooks.example.net/", headers: {}, body: JSON.stringify(parameters) }),
  ];
  const signed = sig.flatMap(({ id, params, secret, method, signature, valid }) =>
    carriers.map((carrier, nth) => {
      const parameters = { ...params, sig: signature };
      const request = carrier(String(new URLSearchParams(parameters)), parameters);
      const code = secret === "" ? "INVALID_SECRET" : valid ? undefined : "SIGNATURE_MISMATCH";
      const options = { scheme: "vonage-sig", secrets: [secret], sigMethod: method };
      return {
        name: `${id}, ${["query", "form", "JSON"][nth]}`,
        ...options,
        request,
        now: Number(params.timestamp ?? 1),
        code,
      };
    }),
  );
  const tokens = jwt.map(({ id, token, secret, valid, claims, body, query, note }) => {
    const url = `https://hooks.example.net/${query === undefined ? "" : `?${query}`}`;
    const request = { url, headers: { Authorization: `Bearer ${token}` }, body };
    const unknownBody = body === undefined && query === undefined ? "BODY_MISMATCH" : undefined;
    const bound = claims.payload_hash === undefined ? "MISSING_CLAIM" : unknownBody;
    const refused = { "python-not-a-jwt": "MALFORMED_HEADER", "derived-alg-none": "UNSUPPORTED_ALGORITHM" };
    const forged = refused[id] ?? (id === "derived-post-body-swapped" ? "BODY_MISMATCH" : "SIGNATURE_MISMATCH");
    const name = note === undefined ? id : `${id} (${note})`;
    return {
      name,
      scheme: "vonage-jwt",
      secrets: [secret],
      request,
      now: claims.iat ?? 1,
      code: valid ? bound : forged,
    };
  });
  return [...signed, ...tokens].map(({ code, ...rest }) => ({
    ...rest,
    provider: "vonage",
    expect: code === undefined ? { keyIndex: 0 } : { code },
  }));
}

describe("the reference vectors", {
  skip: corpus ? false : "HOOKPROOF_CORPUS does not name the folder that holds them",
}, () => {
  for (const [file, reading] of corpus ? Object.entries(readers) : []) {
    for (const vector of JSON.parse(readFileSync(`${corpus}/vectors/${file}`, "utf8"))) {
      const name = vector.name ?? vector.id;
      const expect = vector.valid
        ? { keyIndex: 0 }
        : { code: codes[vector.reason] ?? codes[name] ?? "SIGNATURE_MISMATCH" };
      test(`${file}: ${name}: ${expect.code ?? "accepted"}`, () => check({ ...reading(vector), expect }));
    }
  }

  const vonage = corpus
    ? JSON.parse(readFileSync(`${corpus}/vectors/vonage/sig-and-jwt.json`, "utf8"))
    : { sig: [], jwt: [] };
  for (const { name, ...vector } of vonageVectors(vonage)) {
    test(`vonage: ${name}: ${vector.expect.code ?? "accepted"}`, () => check(vector));
  }
});

describe("the reference vectors of Meta", {
  skip: corpus ? false : "HOOKPROOF_CORPUS does not name the folder that holds them",
}, () => {
  const { vectors, handshake } = corpus
    ? JSON.parse(readFileSync(`${corpus}/vectors/meta/hmac-sha256.json`, "utf8"))
    : { vectors: [], handshake: [] };
  for (const { name, ...vector } of vectors.map(metaVector)) {
    test(`${name}: ${vector.expect.code ?? "accepted"}`, () => check(vector));
  }
  for (const { id, query, verifyToken, status, body } of handshake) {
    // The references refuse with 403 or 400; this package always with 403.
    const expected = status === 200 ? [200, body] : [403, ""];
    test(`handshake ${id}: ${expected[0]}`, () => {
      const receiver = createReceiver({ provider: "meta", secret: "an App Secret", verifyToken });
      const response = receiver.challenge({ method: "GET", url: `https://hooks.example.net/?${query}` });
      assert.deepEqual([response.status, response.body], expected);
    });
  }
});
