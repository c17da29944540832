import { createHash, createHmac } from "node:crypto";
import { signer } from "../../signer.mjs";
import { hmacCases } from "./hmac.mjs";
import { replacing, vectorsOf, withFlippedBit, without, withTrailingBits } from "./vector.mjs";

const now = 1767225600;
const hooks = "https://hooks.example.net/report";
const vector = vectorsOf("messagebird", "messagebird-hmac", {
  secrets: ["pV3nYc8sTd5RfHj1"],
  method: "GET",
  url: `${hooks}?id=51ab9c&recipient=31600000017&status=delivered`,
  body: "",
  now,
});

const query = (text, sorted = "decoded") => ({ url: `${hooks}?${text}`, signed: { sorted } });
const signature = (change) => ({ headers: replacing("MessageBird-Signature", change) });
const timestamp = (change) => ({ headers: replacing("MessageBird-Request-Timestamp", change) });
const age = (seconds, options = {}) => ({ signed: { now: now - seconds }, ...options });

export const cases = [
  vector("status report by GET", 0),
  vector("POST with a body and no query", 0, { method: "POST", url: hooks, body: '{"type":"conversation.created"}' }),
  vector("POST with a body and a query", 0, { method: "POST", body: '{"type":"conversation.created"}' }),
  vector("neither query nor body", 0, { url: hooks }),
  vector("question mark without a query", 0, { url: `${hooks}?` }),
  vector("body that is not UTF-8", 0, { method: "POST", body: Uint8Array.of(0xc3, 0x28, 0x00, 0xff) }),
  vector("method, host, port and path are not signed", 0, {
    method: "PUT",
    url: "http://other.example.org:81/p?a=1",
    signed: { url: `${hooks}?a=1` },
  }),

  vector("query out of order", 0, query("status=sent&id=7&recipient=31600000017")),
  vector("repeated key keeps the order of its values", 0, query("b=2&a=z&a=y")),
  vector("repeated key with its pairs sorted", 0, query("b=2&a=z&a=y", "raw")),
  vector("three values of one key, re-encoded", 0, query("k=c+c&k=a%20a&k=b", "decoded")),
  vector("empty value", 0, query("b=&a=1")),
  vector("key without an equals sign, signed with one", 0, query("b&a=1")),
  vector("key without an equals sign, unchanged", 0, query("b&a=1", "raw")),
  vector("empty key", 0, query("=v&a=1")),
  vector("equals signs in the value", 0, query("token=YQ==&a=b=c")),
  vector("equals signs in the value, unchanged", 0, query("token=YQ==&a=b=c", "raw")),
  vector("empty pairs are dropped", 0, query("b=1&&a=2&")),
  vector("%20 signed as a plus", 0, query("text=two%20words&a=1")),
  vector("%20 signed unchanged", 0, query("text=two%20words&a=1", "raw")),
  vector("plus signed as a plus", 0, query("text=two+words&a=1")),
  vector("encoded plus", 0, query("statusDatetime=2026-01-01T00%3A00%3A00%2B00%3A00&id=7")),
  vector("bare plus of a zone, signed as a plus", 0, query("statusDatetime=2026-01-01T00:00:00+00:00&id=7")),
  vector("encoded brackets", 0, query("price%5Bcurrency%5D=EUR&price%5Bamount%5D=0.07")),
  vector("bare brackets signed encoded", 0, query("price[currency]=EUR&price[amount]=0.07")),
  vector("bare brackets signed bare", 0, query("price[currency]=EUR&price[amount]=0.07", "raw")),
  vector("a key that begins another, by key", 0, query("a-b=1&a=2&a.c=3")),
  vector("a key that begins another, by pair", 0, query("a-b=1&a=2&a.c=3", "raw")),
  vector("upper case sorts before lower case", 0, query("b=1&B=2&_=3&a=4")),
  vector("escapes in lower case signed in upper case", 0, query("name=caf%c3%a9&a=1")),
  vector("escapes in lower case signed unchanged", 0, query("name=caf%c3%a9&a=1", "raw")),
  vector("escapes that are not UTF-8", 0, query("x=%ff%FE&a=%00")),
  vector("needless escapes are undone", 0, query("%61=%7E%2d%5F%2E&b=1")),
  vector("characters that only a form escapes", 0, query("q=!'()*~-._:@/&a=$,")),
  vector("invalid escape, unchanged", 0, query("b=%zz&a=1", "raw")),
  vector("escape truncated, unchanged", 0, query("b=%4&a=%", "raw")),
  vector("semicolon, unchanged", 0, query("b=1;c=2&a=3", "raw")),

  vector("second of two secrets", 1, { secrets: ["new", "old"], signed: { secret: "old" } }),
  vector("second of two secrets, by the raw order", 1, {
    secrets: ["new", "old"],
    url: `${hooks}?b=%20&a=1`,
    signed: { secret: "old", sorted: "raw" },
  }),
  vector("secret with a line feed, which is part of it", 0, { secrets: ["pasted\n"] }),
  vector("secret that begins with whsec_ is text", 0, { secrets: ["whsec_not-base64!"] }),
  vector("300 seconds old", 0, age(300)),
  vector("301 seconds old", "TIMESTAMP_TOO_OLD", age(301)),
  vector("300 seconds ahead", 0, age(-300)),
  vector("301 seconds ahead", "TIMESTAMP_IN_FUTURE", age(-301)),
  vector("tolerance of 10 at its limit", 0, age(10, { tolerance: 10 })),
  vector("tolerance of 10 passed", "TIMESTAMP_TOO_OLD", age(11, { tolerance: 10 })),
  vector("tolerance of 10 leaves the future at 300", 0, age(-300, { tolerance: 10 })),
  vector("tolerance of a day leaves the future at 300", "TIMESTAMP_IN_FUTURE", age(-301, { tolerance: 86400 })),
  vector("no age check", 0, age(315360000, { tolerance: null })),

  vector("no headers", "MISSING_HEADER", { headers: () => [] }),
  vector("signature without timestamp", "MISSING_HEADER", { headers: without("MessageBird-Request-Timestamp") }),
  vector("timestamp without signature", "MISSING_HEADER", { headers: without("MessageBird-Signature") }),
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
  ...[
    "-1767225600",
    "+1767225600",
    "1767225600.0",
    "1.7672256e9",
    "0x69557f00",
    "1767225600s",
    "17672 25600",
    "١٧٦٧٢٢٥٦٠٠",
    "now",
  ].map((text) => vector(`timestamp ${text}`, "MALFORMED_HEADER", { signed: { now: text } })),
  vector(
    "signature that is not base64",
    "MALFORMED_HEADER",
    signature(() => "not base64"),
  ),
  vector(
    "signature in the URL alphabet",
    "MALFORMED_HEADER",
    signature(() => `${"-_".repeat(21)}A=`),
  ),
  vector(
    "signature without padding",
    "MALFORMED_HEADER",
    signature((text) => text.replace("=", "")),
  ),
  vector(
    "signature with too much padding",
    "MALFORMED_HEADER",
    signature((text) => `${text}=`),
  ),
  vector("signature with trailing bits", "MALFORMED_HEADER", signature(withTrailingBits)),
  vector(
    "signature of 30 bytes",
    "SIGNATURE_MISMATCH",
    signature((text) => text.slice(0, 40)),
  ),
  vector(
    "one bit of the signature changed",
    "SIGNATURE_MISMATCH",
    signature((text) => withFlippedBit(text, "base64")),
  ),
  vector("another secret", "SIGNATURE_MISMATCH", { signed: { secret: "another" } }),
  vector("body added", "SIGNATURE_MISMATCH", { body: "x", signed: { body: "" } }),
  vector("value changed", "SIGNATURE_MISMATCH", {
    signed: { url: `${hooks}?id=51ab9c&recipient=31600000017&status=failed` },
  }),
  vector("pair added", "SIGNATURE_MISMATCH", { url: `${hooks}?a=1&b=2`, signed: { url: `${hooks}?a=1` } }),
  vector("empty pair with a key added", "SIGNATURE_MISMATCH", {
    url: `${hooks}?a=1&b=`,
    signed: { url: `${hooks}?a=1` },
  }),
  vector("query dropped", "SIGNATURE_MISMATCH", { url: hooks, signed: { url: `${hooks}?a=1` } }),
  vector("values of a repeated key exchanged", "SIGNATURE_MISMATCH", {
    url: `${hooks}?a=y&a=z&b=%20`,
    signed: { url: `${hooks}?a=z&a=y&b=%20` },
  }),
  vector(
    "timestamp changed",
    "SIGNATURE_MISMATCH",
    timestamp(() => `${now + 1}`),
  ),
  vector("wrong signature is reported before its age", "SIGNATURE_MISMATCH", {
    signed: { now: now - 9999, secret: "another" },
  }),
  vector("signed with the query as it was sent, unsorted", "SIGNATURE_MISMATCH", {
    url: `${hooks}?b=1&a=2`,
    ...signature(() => {
      const mac = createHmac("sha256", "pV3nYc8sTd5RfHj1").update(`${now}\nb=1&a=2\n`);
      return mac.update(createHash("sha256").digest()).digest("base64");
    }),
  }),
  vector("signed with the URL instead of the query", "SIGNATURE_MISMATCH", {
    headers: () =>
      Object.entries(signer["bird-hmac"]({ url: `${hooks}?id=51ab9c`, body: "", secret: "pV3nYc8sTd5RfHj1", now })),
  }),
  vector("two signatures that differ", "DUPLICATE_HEADER", {
    headers: ([mac, time]) => [mac, time, [mac[0], withFlippedBit(mac[1], "base64")]],
  }),
  vector("two timestamps that differ", "DUPLICATE_HEADER", {
    headers: ([mac, time]) => [mac, time, [time[0], `${now + 1}`]],
  }),
  vector("timestamp before signature, names in lower case", 0, {
    headers: ([mac, time]) => [time, mac].map(([name, value]) => [name.toLowerCase(), value]),
  }),

  ...hmacCases(vector, {
    tag: (change) => signature((text) => change(Buffer.from(text, "base64")).toString("base64")),
    length: 32,
    block: 64,
    empty: "MALFORMED_HEADER",
  }),
];
