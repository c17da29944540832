import { hmacCases } from "./hmac.mjs";
import { replacing, vectorsOf, withFlippedBit, without, withTrailingBits } from "./vector.mjs";

const now = 1767225600;
// "an example key of 24 by." and "the key that came before" in base64; the third needs padding.
const KEY = "whsec_YW4gZXhhbXBsZSBrZXkgb2YgMjQgYnku";
const OLD = "whsec_dGhlIGtleSB0aGF0IGNhbWUgYmVmb3Jl";
const PADDED = "whsec_cGFkZGVkIGtleXM=";
const vector = vectorsOf("bird", "standard-webhooks", {
  secrets: [KEY],
  method: "POST",
  url: "https://hooks.example.net/platform",
  body: '{"type":"sms.delivered","timestamp":"2026-01-01T00:00:00Z","data":{"sms_id":"sms_17"}}',
  now,
  signed: { id: "msg_2b7e151628aed2a6" },
});

const signature = (change) => ({ headers: replacing("webhook-signature", change) });
const timestamp = (change) => ({ headers: replacing("webhook-timestamp", change) });
const age = (seconds, options = {}) => ({ signed: { now: now - seconds }, ...options });
const NOISE = `v1,${Buffer.alloc(32, 7).toString("base64")}`;

export const cases = [
  vector("POST with a body", 0),
  vector("empty body", 0, { body: "" }),
  vector("body that is not UTF-8", 0, { body: Uint8Array.of(0xed, 0xa0, 0x80) }),
  vector("body with dots", 0, { body: "1767225600.msg.{}" }),
  vector("id with dots", 0, { signed: { id: "a.b.c" } }),
  vector("URL and method are not signed", 0, { method: "PUT", url: "http://elsewhere.example.org:81/?x=1" }),
  vector("secret with padding", 0, { secrets: [PADDED] }),
  vector("secret without its padding", 0, { secrets: [PADDED.replace("=", "")] }),
  vector(
    "signature among others, last",
    0,
    signature((text) => `${NOISE} ${text}`),
  ),
  vector(
    "the right signature twice",
    0,
    signature((text) => `${text} ${text}`),
  ),
  vector(
    "signature among others, first",
    0,
    signature((text) => `${text} ${NOISE}`),
  ),
  vector(
    "signature among other versions",
    0,
    signature((text) => `v1a,AAAA v2,BBBB ${text}`),
  ),
  vector("signed with both secrets during a rotation", 0, { secrets: [KEY, OLD], signed: { secret: [OLD, KEY] } }),
  vector("signed with the old secret only", 1, { secrets: [KEY, OLD], signed: { secret: OLD } }),
  vector("receiver with the old secret only", 0, { secrets: [OLD], signed: { secret: [KEY, OLD] } }),
  vector("key index counts the secrets of the other scheme", 1, { secrets: ["plain", KEY], signed: { secret: KEY } }),
  vector("key index in a mixed list of four", 3, { secrets: ["plain", KEY, "older", OLD], signed: { secret: OLD } }),
  vector("300 seconds old", 0, age(300)),
  vector("301 seconds old", "TIMESTAMP_TOO_OLD", age(301)),
  vector("300 seconds ahead", 0, age(-300)),
  vector("301 seconds ahead", "TIMESTAMP_IN_FUTURE", age(-301)),
  vector("tolerance of 0 at its limit", 0, age(0, { tolerance: 0 })),
  vector("tolerance of 0 passed", "TIMESTAMP_TOO_OLD", age(1, { tolerance: 0 })),
  vector("no age check", 0, age(315360000, { tolerance: null })),

  vector("no headers", "MISSING_HEADER", { headers: () => [] }),
  vector("no id", "MISSING_HEADER", { headers: without("webhook-id") }),
  vector("no timestamp", "MISSING_HEADER", { headers: without("webhook-timestamp") }),
  vector("no signature", "MISSING_HEADER", { headers: without("webhook-signature") }),
  vector(
    "empty timestamp",
    "MALFORMED_HEADER",
    timestamp(() => ""),
  ),
  vector(
    "empty signature",
    "MALFORMED_HEADER",
    signature(() => ""),
  ),
  vector("timestamp that begins with digits", "MALFORMED_HEADER", { signed: { now: "1767225600abc" } }),
  vector("timestamp in milliseconds with a fraction", "MALFORMED_HEADER", { signed: { now: "1767225600000.5" } }),
  vector(
    "signature without its version",
    "MALFORMED_HEADER",
    signature((text) => text.slice(3)),
  ),
  vector(
    "signature that is not base64",
    "MALFORMED_HEADER",
    signature(() => "v1,%%%%"),
  ),
  vector(
    "signature without padding",
    "MALFORMED_HEADER",
    signature((text) => text.replace("=", "")),
  ),
  vector("signature with trailing bits", "MALFORMED_HEADER", signature(withTrailingBits)),
  vector(
    "signature of 6 bytes",
    "SIGNATURE_MISMATCH",
    signature(() => "v1,deadbeef"),
  ),
  vector(
    "one bit of the signature changed",
    "SIGNATURE_MISMATCH",
    signature((text) => `v1,${withFlippedBit(text.slice(3), "base64")}`),
  ),
  vector("another secret", "SIGNATURE_MISMATCH", { signed: { secret: OLD } }),
  vector("secret used as text", "SIGNATURE_MISMATCH", { signed: { secret: Buffer.from(KEY).toString("base64") } }),
  vector("id changed", "SIGNATURE_MISMATCH", { headers: replacing("webhook-id", () => "msg_another") }),
  vector(
    "timestamp changed",
    "SIGNATURE_MISMATCH",
    timestamp(() => `${now + 1}`),
  ),
  vector("body changed", "SIGNATURE_MISMATCH", { signed: { body: "{}" } }),
  vector("wrong signature is reported before its age", "SIGNATURE_MISMATCH", {
    signed: { now: now - 9999, secret: OLD },
  }),
  vector("two ids that differ", "DUPLICATE_HEADER", { headers: (pairs) => [...pairs, ["webhook-id", "msg_another"]] }),
  vector("two timestamps that differ", "DUPLICATE_HEADER", {
    headers: (pairs) => [...pairs, ["webhook-timestamp", `${now + 1}`]],
  }),
  vector("two signature headers that differ", "DUPLICATE_HEADER", {
    headers: (pairs) => [...pairs, ["webhook-signature", NOISE]],
  }),
  vector("header names in title case, in another order", 0, {
    headers: (pairs) =>
      pairs.toReversed().map(([name, value]) => [name.replace(/\b\w/g, (letter) => letter.toUpperCase()), value]),
  }),

  ...hmacCases(vector, {
    tag: (change) => signature((text) => `v1,${change(Buffer.from(text.slice(3), "base64")).toString("base64")}`),
    key: (text) => `whsec_${Buffer.from(text).toString("base64")}`,
    length: 32,
    block: 64,
  }),
];
