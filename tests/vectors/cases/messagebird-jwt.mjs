import { jwt } from "../../signer.mjs";
import { hmacCases } from "./hmac.mjs";
import { replacing, vectorsOf, withFlippedBit, withTrailingBits } from "./vector.mjs";

const now = 1767225600;
const report = "https://hooks.example.net/report?id=8d1f20aa41e14f5e&reference=order-17&status=delivered";
const vector = vectorsOf("messagebird", "messagebird-jwt", {
  secrets: ["kT7rWq2vXb9LmZ4e"],
  method: "POST",
  url: "https://hooks.example.net/messagebird",
  body: '{"type":"message.created","message":{"id":"6c1b2f"}}',
  now,
  signed: { jti: "3f0b5c52-7d1e-4c55-9a35-5b0f1c2f9a10" },
});

const claims = (changes, received = {}) => ({ signed: { claims: changes }, ...received });
const header = (changes) => ({ signed: { header: changes } });
const token = (change) => ({ headers: replacing("MessageBird-Signature-JWT", change) });
const part = (index, change) =>
  token((text) =>
    text
      .split(".")
      .map((x, i) => (i === index ? change(x) : x))
      .join("."),
  );
const signedText = (headerText, claimsText) => token(() => jwt([headerText, claimsText], "kT7rWq2vXb9LmZ4e"));
const EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

export const cases = [
  vector("HS256", 0),
  vector("HS384", 0, { signed: { algorithm: "HS384" } }),
  vector("HS512", 0, { signed: { algorithm: "HS512" } }),
  vector("empty body", 0, { body: "" }),
  vector("GET with a query", 0, { method: "GET", url: report, body: "" }),
  vector("query in non-alphabetical order is unchanged", 0, { url: "https://hooks.example.net/in?z=1&a=2&m=3" }),
  vector("port", 0, { url: "https://hooks.example.net:8443/messagebird" }),
  vector("explicit default port", 0, { url: "https://hooks.example.net:443/messagebird" }),
  vector("plain http", 0, { url: "http://hooks.example.net/messagebird" }),
  vector("empty path is hashed as a slash", 0, { url: "https://hooks.example.net" }),
  vector("empty path before a query is hashed as a slash", 0, { url: "https://hooks.example.net?a=1" }),
  vector("question mark without a query", 0, { url: "https://hooks.example.net/messagebird?" }),
  vector("percent-encoded characters are unchanged", 0, {
    url: "https://hooks.example.net/a%2Fb/%c3%a9%7E?q=%5bx%5D",
  }),
  vector("plus, %20 and bare brackets in the query are unchanged", 0, {
    url: "https://hooks.example.net/in?a=1+2&b=1%202&price[amount]=3",
  }),
  vector("body that is not UTF-8", 0, { body: Uint8Array.of(0xff, 0x00, 0xfe, 0x80) }),
  vector("body with characters outside the BMP", 0, { body: '{"text":"đã gửi 🛵"}' }),
  vector("body of one zero", 0, { body: "0" }),
  vector("secret that looks like hex is text", 0, { secrets: ["00ff10a0b0c0d0e0f000112233445566"] }),
  vector("secret of one character", 0, { secrets: ["k"] }),
  vector("secret with surrounding spaces, which are part of it", 0, { secrets: [" kT7rWq2vXb9LmZ4e "] }),
  vector("non-ASCII secret as its UTF-8 bytes", 0, { secrets: ["sleutel-é-鍵"] }),
  vector("second of two secrets", 1, { secrets: ["new-secret", "old-secret"], signed: { secret: "old-secret" } }),
  vector("third of three secrets, HS512", 2, { secrets: ["c", "b", "a"], signed: { secret: "a", algorithm: "HS512" } }),
  vector("no nbf", 0, claims({ nbf: undefined })),
  vector("iat in addition to nbf", 0, claims({ iat: now })),
  vector("additional claims", 0, claims({ aud: "x", custom: { deep: [1, null] } })),
  vector("header without typ", 0, header({ typ: undefined })),
  vector("header with a kid", 0, header({ kid: "2026-01" })),
  vector("exp with a fraction", 0, claims({ exp: now + 60.5 })),
  vector("exp after the last date", 0, claims({ exp: 1e300 })),
  vector("exp passed less than the skew ago", 0, claims({ nbf: now - 64, exp: now - 4 })),
  vector("exp passed by exactly the skew", "TIMESTAMP_TOO_OLD", claims({ nbf: now - 65, exp: now - 5 })),
  vector("exp passed long ago", "TIMESTAMP_TOO_OLD", claims({ nbf: now - 3600, exp: now - 3540 })),
  vector("nbf ahead by exactly the skew", 0, claims({ nbf: now + 5 })),
  vector("nbf ahead by more than the skew", "TIMESTAMP_IN_FUTURE", claims({ nbf: now + 6 })),
  vector("iat ahead by exactly the skew", 0, claims({ iat: now + 5 })),
  vector("iat ahead by more than the skew", "TIMESTAMP_IN_FUTURE", claims({ iat: now + 6 })),
  vector("no skew: one second before exp", 0, claims({ exp: now + 1 }, { clockSkew: 0 })),
  vector("no skew: the second of exp", "TIMESTAMP_TOO_OLD", claims({ exp: now }, { clockSkew: 0 })),
  vector("no skew: the second of nbf", 0, claims({ nbf: now }, { clockSkew: 0 })),
  vector("no skew: one second before nbf", "TIMESTAMP_IN_FUTURE", claims({ nbf: now + 1 }, { clockSkew: 0 })),
  vector("wide skew: last second", 0, claims({ exp: now - 59 }, { clockSkew: 60 })),
  vector("wide skew: exceeded", "TIMESTAMP_TOO_OLD", claims({ exp: now - 60 }, { clockSkew: 60 })),

  vector("no header", "MISSING_HEADER", { headers: () => [] }),
  vector(
    "empty header",
    "MALFORMED_HEADER",
    token(() => ""),
  ),
  vector(
    "one segment",
    "MALFORMED_HEADER",
    token((text) => text.split(".")[0]),
  ),
  vector(
    "two segments",
    "MALFORMED_HEADER",
    token((text) => text.split(".").slice(0, 2).join(".")),
  ),
  vector(
    "four segments",
    "MALFORMED_HEADER",
    token((text) => `${text}.AAAA`),
  ),
  vector(
    "padding",
    "MALFORMED_HEADER",
    token((text) => `${text}=`),
  ),
  vector(
    "the other base64 alphabet",
    "MALFORMED_HEADER",
    part(2, () => `${"+/".repeat(21)}A`),
  ),
  vector(
    "space inside the signature",
    "MALFORMED_HEADER",
    part(2, (text) => `${text.slice(0, 20)} ${text.slice(20)}`),
  ),
  vector("trailing bits in the signature", "MALFORMED_HEADER", part(2, withTrailingBits)),
  vector(
    "length that no base64 has",
    "MALFORMED_HEADER",
    part(2, (text) => `${text}AA`),
  ),
  vector("header that is not JSON", "MALFORMED_HEADER", signedText("{alg:HS256}", "{}")),
  vector("header that is an array", "MALFORMED_HEADER", signedText('["HS256"]', "{}")),
  vector("claims that are not JSON", "MALFORMED_HEADER", signedText('{"alg":"HS256"}', "not json")),
  vector("claims that are an array", "MALFORMED_HEADER", signedText('{"alg":"HS256"}', "[]")),
  vector("claims that are null", "MALFORMED_HEADER", signedText('{"alg":"HS256"}', "null")),
  vector("alg none without a signature", "UNSUPPORTED_ALGORITHM", { ...header({ alg: "none" }), ...part(2, () => "") }),
  ...["none", "None", "hs256", "HS1", "RS256", "ES256", "PS256", "EdDSA"].map((alg) =>
    vector(`alg ${alg} with a valid HS256 signature`, "UNSUPPORTED_ALGORITHM", header({ alg })),
  ),
  vector("no alg", "UNSUPPORTED_ALGORITHM", header({ alg: undefined })),
  vector("alg that is a number", "UNSUPPORTED_ALGORITHM", header({ alg: 256 })),
  vector("an unknown critical extension", "UNSUPPORTED_ALGORITHM", header({ crit: ["exp"], exp: 1 })),
  vector("another secret", "SIGNATURE_MISMATCH", { signed: { secret: "kT7rWq2vXb9LmZ4f" } }),
  vector("none of three secrets", "SIGNATURE_MISMATCH", { secrets: ["c", "b", "a"], signed: { secret: "d" } }),
  vector(
    "empty signature under HS256",
    "SIGNATURE_MISMATCH",
    part(2, () => ""),
  ),
  vector(
    "one bit of the signature changed",
    "SIGNATURE_MISMATCH",
    part(2, (text) => withFlippedBit(text, "base64url")),
  ),
  vector(
    "signature truncated to 30 bytes",
    "SIGNATURE_MISMATCH",
    part(2, (text) => text.slice(0, 40)),
  ),
  vector("HS512 signature under an HS256 header", "SIGNATURE_MISMATCH", {
    signed: { algorithm: "HS512", header: { alg: "HS256" } },
  }),
  vector(
    "claims exchanged after signing",
    "SIGNATURE_MISMATCH",
    part(1, () => Buffer.from('{"iss":"MessageBird"}').toString("base64url")),
  ),
  vector("no iss", "MISSING_CLAIM", claims({ iss: undefined })),
  vector("another iss", "ISSUER_MISMATCH", claims({ iss: "SomebodyElse" })),
  vector("iss in lower case", "ISSUER_MISMATCH", claims({ iss: "messagebird" })),
  vector("no exp", "MISSING_CLAIM", claims({ exp: undefined })),
  ...["exp", "nbf", "iat"].flatMap((claim) => [
    vector(`${claim} is a string`, "MALFORMED_HEADER", claims({ [claim]: `${now}` })),
    vector(`${claim} is true`, "MALFORMED_HEADER", claims({ [claim]: true })),
  ]),
  vector("no jti", "MISSING_CLAIM", claims({ jti: undefined })),
  vector("no url_hash", "MISSING_CLAIM", claims({ url_hash: undefined })),
  vector("query in another order", "URL_MISMATCH", {
    url: "https://hooks.example.net/in?a=1&b=2",
    signed: { url: "https://hooks.example.net/in?b=2&a=1" },
  }),
  vector("query dropped", "URL_MISMATCH", { signed: { url: "https://hooks.example.net/messagebird?a=1" } }),
  vector("slash added", "URL_MISMATCH", { signed: { url: "https://hooks.example.net/messagebird/" } }),
  vector("http for https", "URL_MISMATCH", { signed: { url: "http://hooks.example.net/messagebird" } }),
  vector("another host", "URL_MISMATCH", { signed: { url: "https://hooks.example.org/messagebird" } }),
  vector("port dropped", "URL_MISMATCH", { signed: { url: "https://hooks.example.net:8443/messagebird" } }),
  vector("hex of an escape in the other case", "URL_MISMATCH", {
    url: "https://hooks.example.net/a%2Fb",
    signed: { url: "https://hooks.example.net/a%2fb" },
  }),
  vector("url_hash that is not hex", "URL_MISMATCH", claims({ url_hash: "zz" })),
  vector("empty url_hash", "URL_MISMATCH", claims({ url_hash: "" })),
  vector("body added", "MISSING_CLAIM", { signed: { body: "" } }),
  vector("body removed", "BODY_MISMATCH", { body: "", signed: { body: "was here" } }),
  vector("body changed", "BODY_MISMATCH", { signed: { body: '{"type":"message.updated"}' } }),
  vector("line feed added to the body", "BODY_MISMATCH", { body: "{}\n", signed: { body: "{}" } }),
  vector(
    "payload_hash of the empty body, with an empty body",
    "BODY_MISMATCH",
    claims({ payload_hash: EMPTY }, { body: "" }),
  ),
  vector("payload_hash of the empty body, with another body", "BODY_MISMATCH", claims({ payload_hash: EMPTY })),
  vector(
    "wrong signature is reported before an expired token",
    "SIGNATURE_MISMATCH",
    claims(
      { exp: now - 999 },
      part(2, (text) => withFlippedBit(text, "base64url")),
    ),
  ),
  vector("wrong issuer is reported before an expired token", "ISSUER_MISMATCH", claims({ iss: "x", exp: now - 999 })),
  vector(
    "expired token is reported before a missing jti",
    "TIMESTAMP_TOO_OLD",
    claims({ exp: now - 999, jti: undefined }),
  ),
  vector("missing jti is reported before another URL", "MISSING_CLAIM", claims({ jti: undefined, url_hash: "00" })),
  vector("another URL is reported before another body", "URL_MISMATCH", claims({ url_hash: "00", payload_hash: "00" })),
  vector("two tokens that differ", "DUPLICATE_HEADER", {
    headers: ([[name, value]]) => [
      [name, value],
      [name, `${value}A`],
    ],
  }),
  vector("header name in lower case", 0, { headers: ([[name, value]]) => [[name.toLowerCase(), value]] }),
  vector("header name in upper case", 0, { headers: ([[name, value]]) => [[name.toUpperCase(), value]] }),

  ...hmacCases(vector, {
    tag: (change) => part(2, (text) => change(Buffer.from(text, "base64url")).toString("base64url")),
    length: 32,
    block: 64,
  }),
];
