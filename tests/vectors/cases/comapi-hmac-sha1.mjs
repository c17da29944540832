import { createHmac } from "node:crypto";
import { hmacCases } from "./hmac.mjs";
import { replacing, vectorsOf, withFlippedBit } from "./vector.mjs";

const secret = "a-secret-for-the-examples";
const body =
  '{"eventId":"0f5c","accountId":40,"apiSpaceId":"b3","name":"message.read","payload":{"id":"m-1"},"timestamp":"2026-01-01T00:00:00.000Z"}';
const vector = vectorsOf("dotdigital", "comapi-hmac-sha1", {
  secrets: [secret],
  method: "POST",
  url: "https://hooks.example.net/cpaas",
  body,
  now: 1767225600,
});

const signature = (change) => ({ headers: replacing("X-Comapi-Signature", change) });

export const cases = [
  vector("single event", 0),
  vector("batch", 0, { body: `[${body},${body.replace("0f5c", "0f5d")}]` }),
  vector("empty body", 0, { body: "" }),
  vector("body that is not UTF-8", 0, { body: Uint8Array.of(0xff, 0xfe, 0xfd) }),
  vector("body with characters outside the BMP", 0, { body: '{"text":"ご注文 🍜"}' }),
  vector("URL and method are not signed", 0, { method: "PUT", url: "http://elsewhere.example.org/?x=1" }),
  vector(
    "upper-case hex",
    0,
    signature((text) => text.toUpperCase()),
  ),
  vector(
    "hex in both cases",
    0,
    signature((text) => text.slice(0, 20).toUpperCase() + text.slice(20)),
  ),
  vector("second of two secrets", 1, { secrets: ["new-secret-of-some-length", secret], signed: { secret } }),
  vector("secret with a line feed, which is part of it", 0, { secrets: [`${secret}\n`] }),
  vector("secret that looks like hex is text", 0, { secrets: ["00112233445566778899aabbccddeeff"] }),
  vector("header name in lower case", 0, { headers: ([[name, value]]) => [[name.toLowerCase(), value]] }),

  vector("no header", "MISSING_HEADER", { headers: () => [] }),
  vector(
    "empty header",
    "MALFORMED_HEADER",
    signature(() => ""),
  ),
  vector(
    "odd number of digits",
    "MALFORMED_HEADER",
    signature((text) => text.slice(1)),
  ),
  vector(
    "not hex",
    "MALFORMED_HEADER",
    signature((text) => `g${text.slice(1)}`),
  ),
  vector(
    "base64 instead of hex",
    "MALFORMED_HEADER",
    signature((text) => Buffer.from(text, "hex").toString("base64")),
  ),
  vector(
    "prefixed with its algorithm",
    "MALFORMED_HEADER",
    signature((text) => `sha1=${text}`),
  ),
  vector(
    "digest of 19 bytes",
    "SIGNATURE_MISMATCH",
    signature((text) => text.slice(2)),
  ),
  vector(
    "digest of 32 bytes, SHA-256",
    "SIGNATURE_MISMATCH",
    signature(() => createHmac("sha256", secret).update(body).digest("hex")),
  ),
  vector(
    "one bit of the signature changed",
    "SIGNATURE_MISMATCH",
    signature((text) => withFlippedBit(text, "hex")),
  ),
  vector("another secret", "SIGNATURE_MISMATCH", { signed: { secret: "another-secret-of-some-length" } }),
  vector("body changed", "SIGNATURE_MISMATCH", { signed: { body: body.replace("m-1", "m-2") } }),
  vector("body reserialized", "SIGNATURE_MISMATCH", {
    body: JSON.stringify(JSON.parse(body), null, 1),
    signed: { body },
  }),
  vector("two headers that differ", "DUPLICATE_HEADER", {
    headers: ([[name, value]]) => [
      [name, value],
      [name, withFlippedBit(value, "hex")],
    ],
  }),

  ...hmacCases(vector, {
    tag: (change) => signature((text) => change(Buffer.from(text, "hex")).toString("hex")),
    length: 20,
    block: 64,
    empty: "MALFORMED_HEADER",
  }),
];
