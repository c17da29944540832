import { createHash, createHmac } from "node:crypto";
import { signer } from "../../signer.mjs";
import { hmacCases } from "./hmac.mjs";
import { replacing, vectorsOf, withFlippedBit, without, withTrailingBits } from "./vector.mjs";

const now = 1767225600;
const hook = "https://hooks.example.net/bird";
const vector = vectorsOf("bird", "bird-hmac", {
  secrets: ["Lq6wNz0uEa7KgBx2"],
  method: "POST",
  url: hook,
  body: '{"service":"channels","event":"sms.inbound","payload":{"id":"77f0"}}',
  now,
});

const signature = (change) => ({ headers: replacing("messagebird-signature", change) });
const timestamp = (change) => ({ headers: replacing("messagebird-request-timestamp", change) });
const age = (seconds, options = {}) => ({ signed: { now: now - seconds }, ...options });
const url = (received, signed = received) => ({ url: received, signed: { url: signed } });

/** Signed over exactly this URL, without the path that the signer would add. */
const over = (written, received) => {
  const body = "{}";
  const text = Buffer.concat([Buffer.from(`${now}\n${written}\n`), createHash("sha256").update(body).digest()]);
  const mac = createHmac("sha256", "Lq6wNz0uEa7KgBx2").update(text).digest("base64");
  const headers = () => [
    ["messagebird-signature", mac],
    ["messagebird-request-timestamp", `${now}`],
  ];
  return { url: received, body, headers };
};

export const cases = [
  vector("POST with a body", 0),
  vector("empty body", 0, { body: "" }),
  vector("body that is not UTF-8", 0, { body: Uint8Array.of(0x80, 0xff) }),
  vector("full URL with its query", 0, url(`${hook}?tenant=9&a=1`)),
  vector("query as it was encoded", 0, url(`${hook}?q=a+b%20c&x[y]=%c3%a9&empty=`)),
  vector("port", 0, url("https://hooks.example.net:8443/bird")),
  vector("root that was registered without a slash", 0, over("https://h.example", "https://h.example/")),
  vector("query of a root without a slash", 0, over("https://h.example?a=1", "https://h.example/?a=1")),
  vector("path dropped", "SIGNATURE_MISMATCH", over("https://h.example", "https://h.example/bird")),
  vector(
    "path dropped before a query",
    "SIGNATURE_MISMATCH",
    over("https://h.example?a=1", "https://h.example/bird?a=1"),
  ),
  vector("percent-encoded path", 0, url("https://hooks.example.net/a%2Fb%20c")),
  vector("method is not signed", 0, { method: "PUT" }),
  vector("second of three secrets", 1, { secrets: ["c", "b", "a"], signed: { secret: "b" } }),
  vector("key index counts the secrets of the other scheme", 2, {
    secrets: ["whsec_QUJDREVGR0g=", "new", "old"],
    signed: { secret: "old" },
  }),
  vector("key index of the first matching secret", 1, {
    secrets: ["whsec_QUJDREVGR0g=", "only"],
    signed: { secret: "only" },
  }),
  vector("non-ASCII secret as its UTF-8 bytes", 0, { secrets: ["clé-ключ"] }),
  vector("86400 seconds old", 0, age(86400)),
  vector("86401 seconds old", "TIMESTAMP_TOO_OLD", age(86401)),
  vector("300 seconds ahead", 0, age(-300)),
  vector("301 seconds ahead", "TIMESTAMP_IN_FUTURE", age(-301)),
  vector("tolerance of 60 at its limit", 0, age(60, { tolerance: 60 })),
  vector("tolerance of 60 passed", "TIMESTAMP_TOO_OLD", age(61, { tolerance: 60 })),
  vector("no age check", 0, age(315360000, { tolerance: null })),

  vector("no headers", "MISSING_HEADER", { headers: () => [] }),
  vector("signature without timestamp", "MISSING_HEADER", { headers: without("messagebird-request-timestamp") }),
  vector("timestamp without signature", "MISSING_HEADER", { headers: without("messagebird-signature") }),
  vector(
    "empty signature",
    "MALFORMED_HEADER",
    signature(() => ""),
  ),
  vector(
    "empty timestamp",
    "MALFORMED_HEADER",
    timestamp(() => ""),
  ),
  vector("timestamp with a fraction", "MALFORMED_HEADER", { signed: { now: "1767225600.25" } }),
  vector("timestamp below zero", "MALFORMED_HEADER", { signed: { now: "-5" } }),
  vector("timestamp that is a date", "MALFORMED_HEADER", { signed: { now: "2026-01-01T00:00:00Z" } }),
  vector(
    "signature that is not base64",
    "MALFORMED_HEADER",
    signature((text) => `*${text.slice(1)}`),
  ),
  vector(
    "signature of three characters",
    "MALFORMED_HEADER",
    signature(() => "abc"),
  ),
  vector(
    "signature without padding",
    "MALFORMED_HEADER",
    signature((text) => text.replace("=", "")),
  ),
  vector("signature with trailing bits", "MALFORMED_HEADER", signature(withTrailingBits)),
  vector(
    "signature of 33 bytes",
    "SIGNATURE_MISMATCH",
    signature(() => "A".repeat(44)),
  ),
  vector(
    "one bit of the signature changed",
    "SIGNATURE_MISMATCH",
    signature((text) => withFlippedBit(text, "base64")),
  ),
  vector("another secret", "SIGNATURE_MISMATCH", { signed: { secret: "another" } }),
  vector("body changed", "SIGNATURE_MISMATCH", { body: "{}", signed: { body: "{ }" } }),
  vector(
    "timestamp changed",
    "SIGNATURE_MISMATCH",
    timestamp(() => `${now - 1}`),
  ),
  vector("query dropped", "SIGNATURE_MISMATCH", url(hook, `${hook}?a=1`)),
  vector("query in another order", "SIGNATURE_MISMATCH", url(`${hook}?a=1&b=2`, `${hook}?b=2&a=1`)),
  vector("slash added", "SIGNATURE_MISMATCH", url(hook, `${hook}/`)),
  vector("http for https", "SIGNATURE_MISMATCH", url(hook, "http://hooks.example.net/bird")),
  vector("path without scheme and host", "SIGNATURE_MISMATCH", url(hook, "/bird")),
  vector("wrong signature is reported before its age", "SIGNATURE_MISMATCH", {
    signed: { now: now - 99999, secret: "another" },
  }),
  vector("signed with the query instead of the URL", "SIGNATURE_MISMATCH", {
    headers: () =>
      Object.entries(signer["messagebird-hmac"]({ url: hook, body: "{}", secret: "Lq6wNz0uEa7KgBx2", now })),
    body: "{}",
  }),
  vector("two signatures that differ", "DUPLICATE_HEADER", {
    headers: ([mac, time]) => [mac, time, [mac[0], withFlippedBit(mac[1], "base64")]],
  }),
  vector("two timestamps that differ", "DUPLICATE_HEADER", {
    headers: ([mac, time]) => [mac, time, [time[0], `${now + 1}`]],
  }),
  vector("a request id is ignored", 0, {
    headers: (pairs) => [...pairs, ["messagebird-request-id", "5b1e"]],
  }),

  ...hmacCases(vector, {
    tag: (change) => signature((text) => change(Buffer.from(text, "base64")).toString("base64")),
    length: 32,
    block: 64,
    empty: "MALFORMED_HEADER",
  }),
];
