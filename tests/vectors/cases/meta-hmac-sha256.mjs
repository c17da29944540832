import { createHmac } from "node:crypto";
import { hmacCases } from "./hmac.mjs";
import { replacing, vectorsOf, withFlippedBit } from "./vector.mjs";

const secret = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
const body =
  '{"object":"whatsapp_business_account","entry":[{"id":"104","changes":[{"field":"messages","value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":"15550100180","phone_number_id":"107"},"messages":[{"from":"15550100142","id":"wamid.a","timestamp":"1767225600","type":"text","text":{"body":"Hi"}}]}}]}]}';
const nonAscii = body.replace("Hi", "Grüße, 🍜 / <b>");
const escaped = nonAscii.replace("ü", "\\u00fc").replace("ß", "\\u00df").replace("🍜", "\\ud83c\\udf5c");
const vector = vectorsOf("meta", "meta-hmac-sha256", {
  secrets: [secret],
  method: "POST",
  url: "https://hooks.example.net/meta",
  body,
  now: 1767225600,
});

const signature = (change) => ({ headers: replacing("X-Hub-Signature-256", change) });
const digits = (change) => signature((text) => `sha256=${change(text.slice("sha256=".length))}`);
const sha1 = `sha1=${createHmac("sha1", secret).update(body).digest("hex")}`;

export const cases = [
  vector("single event", 0),
  vector("empty body", 0, { body: "" }),
  vector("body that is not UTF-8", 0, { body: Uint8Array.of(0xff, 0xfe, 0xfd) }),
  vector("body with escapes, as Meta sends it", 0, { body: escaped }),
  vector("non-ASCII body, signed unchanged", 0, { body: nonAscii }),
  vector("body whose escapes were decoded in transit", 0, { body: nonAscii, signed: { body: escaped } }),
  vector("URL and method are not signed", 0, { method: "PUT", url: "http://elsewhere.example.org/?x=1" }),
  vector(
    "upper-case hex",
    0,
    digits((text) => text.toUpperCase()),
  ),
  vector(
    "hex in both cases",
    0,
    digits((text) => text.slice(0, 20).toUpperCase() + text.slice(20)),
  ),
  vector("second of two secrets", 1, { secrets: ["new-secret-of-some-length", secret], signed: { secret } }),
  vector("escapes decoded in transit and the second of two secrets", 1, {
    secrets: ["new-secret-of-some-length", secret],
    body: nonAscii,
    signed: { secret, body: escaped },
  }),
  vector("secret with a line feed, which is part of it", 0, { secrets: [`${secret}\n`] }),
  vector("header name in lower case", 0, { headers: ([[name, value]]) => [[name.toLowerCase(), value]] }),
  vector("with the SHA-1 header as well", 0, { headers: (headers) => [...headers, ["X-Hub-Signature", sha1]] }),

  vector("no header", "MISSING_HEADER", { headers: () => [] }),
  vector("the SHA-1 header alone", "MISSING_HEADER", { headers: () => [["X-Hub-Signature", sha1]] }),
  vector(
    "empty header",
    "MALFORMED_HEADER",
    signature(() => ""),
  ),
  vector(
    "without its prefix",
    "MALFORMED_HEADER",
    signature((text) => text.slice("sha256=".length)),
  ),
  vector(
    "prefix in upper case",
    "MALFORMED_HEADER",
    signature((text) => text.replace("sha256", "SHA256")),
  ),
  vector(
    "prefix of SHA-1",
    "MALFORMED_HEADER",
    signature((text) => text.replace("sha256", "sha1")),
  ),
  vector(
    "SHA-1 in the header of SHA-256",
    "MALFORMED_HEADER",
    signature(() => sha1),
  ),
  vector(
    "odd number of digits",
    "MALFORMED_HEADER",
    digits((text) => text.slice(1)),
  ),
  vector(
    "not hex",
    "MALFORMED_HEADER",
    digits((text) => `g${text.slice(1)}`),
  ),
  vector(
    "base64 instead of hex",
    "MALFORMED_HEADER",
    digits((text) => Buffer.from(text, "hex").toString("base64")),
  ),
  vector(
    "digest of 31 bytes",
    "SIGNATURE_MISMATCH",
    digits((text) => text.slice(2)),
  ),
  vector(
    "digest of 20 bytes, SHA-1",
    "SIGNATURE_MISMATCH",
    digits(() => sha1.slice("sha1=".length)),
  ),
  vector(
    "one bit of the signature changed",
    "SIGNATURE_MISMATCH",
    digits((text) => withFlippedBit(text, "hex")),
  ),
  vector("another secret", "SIGNATURE_MISMATCH", { signed: { secret: "another-secret-of-some-length" } }),
  vector("the bytes that the hexadecimal secret stands for", "SIGNATURE_MISMATCH", {
    headers: () => [
      ["X-Hub-Signature-256", `sha256=${createHmac("sha256", Buffer.from(secret, "hex")).update(body).digest("hex")}`],
    ],
  }),
  vector("body changed", "SIGNATURE_MISMATCH", { signed: { body: body.replace("wamid.a", "wamid.b") } }),
  vector("body reserialized", "SIGNATURE_MISMATCH", {
    body: JSON.stringify(JSON.parse(body), null, 1),
    signed: { body },
  }),
  vector("escapes in upper case", "SIGNATURE_MISMATCH", {
    body: nonAscii,
    signed: { body: escaped.replace("\\u00fc", "\\u00FC") },
  }),
  vector("slashes escaped as well", "SIGNATURE_MISMATCH", {
    body: nonAscii,
    signed: { body: escaped.replace("/", "\\/") },
  }),
  vector("two headers that differ", "DUPLICATE_HEADER", {
    headers: ([[name, value]]) => [
      [name, value],
      [name, withFlippedBit(value, "hex")],
    ],
  }),

  ...hmacCases(vector, {
    tag: (change) => digits((text) => change(Buffer.from(text, "hex")).toString("hex")),
    length: 32,
    block: 64,
    empty: "SIGNATURE_MISMATCH",
  }),
];
