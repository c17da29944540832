// SHA-256, HMAC, base64 and hexadecimal: the results of the package equal those of Node's crypto and Buffer.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { calledUrl, signer } from "../signer.mjs";
import { hookproof } from "./package.mjs";
import { NOW, schemes, senders } from "./requests.mjs";
import { seeded } from "./seeded.mjs";

const { createReceiver, sign, WebhookError } = hookproof;
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Every length up to three hash blocks, then lengths around larger powers of two, at which buffers grow. */
const lengths = [...range(0, 200), ...[256, 512, 1024, 4096, 65536, 1048576].flatMap((size) => [size - 1, size])];

/** A secret of `length` bytes, each different from the previous one. */
function secretOf(scheme, length) {
  const text = Array.from({ length }, (_, index) => String.fromCharCode(33 + ((index * 7) % 90))).join("");
  if (scheme === "basic") return { username: "u", password: text };
  return scheme === "standard-webhooks" ? `whsec_${Buffer.from(text).toString("base64")}` : text;
}

/** The request signed by Node's crypto, and its headers as the package writes them. */
function bySigner(scheme, { body, secret }) {
  const { provider } = senders[scheme];
  const url = calledUrl(scheme, { url: senders[scheme].url, body });
  const sent = { url, body, secret, now: NOW, jti: "token-1", id: "msg_1" };
  const request = { method: "POST", url, body, headers: signer[scheme](sent) };
  const id = { "messagebird-jwt": "token-1", "vonage-jwt": "token-1", "standard-webhooks": "msg_1" }[scheme];
  const ours = sign({ method: "POST", url, body, headers: {} }, { provider, scheme, secret, now: NOW, id });
  return { request, ours, receiver: createReceiver({ provider, secret, schemes: [scheme] }) };
}

function accepts(receiver, request) {
  try {
    receiver.verify(request, { now: NOW });
    return true;
  } catch (error) {
    if (error instanceof WebhookError) return false;
    throw error;
  }
}

describe("Node's crypto and the package compute equal signatures", () => {
  for (const scheme of schemes) {
    test(`${scheme}: bodies of every length up to 200 bytes, and around 256, 512, … 1048576`, () => {
      for (const length of lengths) {
        const body = new Uint8Array(length).map((_, index) => index * 31 + length);
        const { request, ours, receiver } = bySigner(scheme, { body, secret: senders[scheme].secret });
        assert.deepEqual(ours, request.headers, `${length} bytes`);
        assert.ok(accepts(receiver, request), `${length} bytes`);
      }
    });

    test(`${scheme}: secrets of every length up to 200 bytes`, () => {
      for (const length of range(1, 200)) {
        const { request, ours, receiver } = bySigner(scheme, { body: "{}", secret: secretOf(scheme, length) });
        assert.deepEqual(ours, request.headers, `${length} bytes`);
        assert.ok(accepts(receiver, request), `${length} bytes`);
      }
    });
  }
});

/** The position of a scheme's encoded bytes in its header, and their encoding. */
const encodings = {
  "messagebird-jwt": { header: "MessageBird-Signature-JWT", before: /^.*\./, encoding: "base64url" },
  "messagebird-hmac": { header: "MessageBird-Signature", before: /^/, encoding: "base64" },
  "bird-hmac": { header: "messagebird-signature", before: /^/, encoding: "base64" },
  "standard-webhooks": { header: "webhook-signature", before: /^v1,/, encoding: "base64" },
  basic: { header: "Authorization", before: /^Basic /, encoding: "base64", unpadded: true },
  "comapi-hmac-sha1": { header: "X-Comapi-Signature", before: /^/, encoding: "hex" },
  "meta-hmac-sha256": { header: "X-Hub-Signature-256", before: /^sha256=/, encoding: "hex" },
  "twilio-hmac-sha1": { header: "X-Twilio-Signature", before: /^/, encoding: "base64" },
  "vonage-jwt": { header: "Authorization", before: /^.*\./, encoding: "base64url" },
};

/** Other encodings of the same or almost the same bytes. */
const rewritings = {
  "as it is": (text) => text,
  "without its padding": (text) => text.replace(/=+$/, ""),
  "with half of its padding": (text) => text.replace(/==$/, "="),
  "with more padding": (text) => `${text}=`,
  "with padding before it": (text) => `=${text}`,
  "with the other alphabet": (text) =>
    text.replace(/[-_+/]/g, (sign) => ({ "-": "+", _: "/", "+": "-", "/": "_" })[sign]),
  "with a space inside": (text) => `${text.slice(0, 9)} ${text.slice(9)}`,
  "with a line feed inside": (text) => `${text.slice(0, 9)}\n${text.slice(9)}`,
  "with a space after it": (text) => `${text} `,
  "in capitals": (text) => text.toUpperCase(),
  "in small letters": (text) => text.toLowerCase(),
  "with other trailing bits": (text, random) => text.replace(/.(?==*$)/, () => random.pick([..."ABCDQRgh048_/"])),
  "with another sign": (text, random) => {
    const at = random.int(0, text.length - 1);
    return text.slice(0, at) + random.pick([..."Aa0+/-_=.é%"]) + text.slice(at + 1);
  },
  "with an additional character": (text, random) => text + random.pick([..."Aa0="]),
  "with a sign less": (text) => text.slice(0, -1),
  "with a prefix": (text) => `0x${text}`,
  "of no bytes": () => "",
};

/** Whether the text, without surrounding spaces, is the canonical encoding of these bytes; hexadecimal has two cases. */
function isCanonical(bytes, text, { encoding, unpadded = false }) {
  const bare = text.replace(/^ +| +$/g, "");
  const written = encoding === "hex" ? bare.toLowerCase() : bare;
  const right = Buffer.from(bytes).toString(encoding);
  return written === right || (unpadded && written === right.replace(/=+$/, ""));
}

describe("Buffer and the package decode to the same bytes", () => {
  for (const [index, scheme] of schemes.entries()) {
    const encoding = encodings[scheme];
    for (const [what, rewrite] of Object.entries(rewritings)) {
      test(`${scheme}: a signature ${what}`, () => {
        const random = seeded(300 + index);
        for (let round = 0; round < 60; round++) {
          const secret = secretOf(scheme, random.int(1, 40));
          const { request, receiver } = bySigner(scheme, { body: random.json(), secret });
          const value = request.headers[encoding.header];
          const [before] = encoding.before.exec(value);
          const encoded = value.slice(before.length);
          const rewritten = rewrite(encoded, random);
          const expected = isCanonical(Buffer.from(encoded, encoding.encoding), rewritten, encoding);
          const received = { ...request, headers: { ...request.headers, [encoding.header]: before + rewritten } };
          assert.equal(accepts(receiver, received), expected, `${before}${rewritten}`);
        }
      });
    }
  }
});
