import { jwt } from "../../signer.mjs";
import { hmacCases } from "./hmac.mjs";
import { replacing, vectorsOf, withFlippedBit, withTrailingBits } from "./vector.mjs";

const now = 1767225600;
const secret = "Vq8sYk2mTz5RwLx9";
const answer =
  "https://hooks.example.net/answer?to=15550100180&from=15550100142&uuid=6f0d2b91&conversation_uuid=CON-2c94";
const vector = vectorsOf("vonage", "vonage-jwt", {
  secrets: [secret],
  method: "POST",
  url: "https://hooks.example.net/vonage",
  body: '{"message_uuid":"1b7e4f02","message_type":"text","text":"hi"}',
  now,
  signed: { jti: "3f0b5c52-7d1e-4c55-9a35-5b0f1c2f9a10", account: "a1b2c3d4" },
});
const accounts = [
  { account: "a1b2c3d4", secret },
  { account: "a1b2c3d4", secret: "the secret before" },
  { account: "e5f6a7b8", secret: "another account's secret" },
];

const claims = (changes, received = {}) => ({ signed: { claims: changes }, ...received });
const header = (changes) => ({ signed: { header: changes } });
const carrier = (change) => ({ headers: replacing("Authorization", change) });
const token = (change) => carrier((value) => `Bearer ${change(value.slice("Bearer ".length))}`);
const part = (index, change) =>
  token((text) =>
    text
      .split(".")
      .map((piece, nth) => (nth === index ? change(piece) : piece))
      .join("."),
  );
const signedText = (headerText, claimsText) => token(() => jwt([headerText, claimsText], secret));
const get = (url, changes = {}) => ({ method: "GET", url, body: "", ...changes });

export const cases = [
  vector("HS256", 0),
  vector("GET", 0, get(answer)),
  vector("GET without a query", 0, get("https://hooks.example.net/answer")),
  vector("GET with a parameter of the account's own", 0, get(`${answer}&tenant=7`)),
  vector(
    "GET with escapes, a plus and what JSON escapes",
    0,
    get(`${answer}&name=J%C3%BCrgen+%22K%22%5C&line=a%0Ab%09c`),
  ),
  vector("GET with a parameter that repeats", 0, get(`${answer}&tag=1&tag=2`)),
  vector(
    "GET with the query with another encoding",
    0,
    get(`${answer}&a=%62%20c`, { signed: { url: `${answer}&a=b+c` } }),
  ),
  vector("body that is not UTF-8", 0, { body: Uint8Array.of(0xff, 0x00, 0xfe, 0x80) }),
  vector("body with characters outside the BMP", 0, { body: '{"text":"đã gửi 🛵"}' }),
  vector("the query of a POST is not signed", 0, { signed: { url: "https://hooks.example.net/vonage?a=1" } }),
  vector("no path of the URL is signed", 0, { signed: { url: "https://hooks.example.org/" } }),
  vector("second of two secrets", 1, { secrets: ["new", "old"], signed: { secret: "old" } }),
  vector("non-ASCII secret as its UTF-8 bytes", 0, { secrets: ["sleutel-é-鍵"] }),
  vector("secret that looks like hex is text", 0, { secrets: ["00ff10a0b0c0d0e0f000112233445566"] }),
  vector("no jti", 0, claims({ jti: undefined })),
  vector("no iss", 0, claims({ iss: undefined })),
  vector("no api_key", 0, claims({ api_key: undefined })),
  vector("an application_id", 0, claims({ application_id: "aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab" })),
  vector("iat with a fraction", 0, claims({ iat: now - 0.5 })),
  vector("iat 300 seconds ago", 0, { signed: { now: now - 300 } }),
  vector("iat 301 seconds ago", "TIMESTAMP_TOO_OLD", { signed: { now: now - 301 } }),
  vector("iat an hour ago, any age allowed", 0, { tolerance: null, signed: { now: now - 3600 } }),
  vector("iat 61 seconds ago, 60 allowed", "TIMESTAMP_TOO_OLD", { tolerance: 60, signed: { now: now - 61 } }),
  vector("iat 300 seconds ahead", 0, { signed: { now: now + 300 } }),
  vector("iat 301 seconds ahead", "TIMESTAMP_IN_FUTURE", { signed: { now: now + 301 } }),
  vector("exp passed", "TIMESTAMP_TOO_OLD", claims({ exp: now - 60 })),
  vector("exp ahead", 0, claims({ exp: now + 60 })),
  vector("nbf ahead", "TIMESTAMP_IN_FUTURE", claims({ nbf: now + 60 })),
  vector("account of the token", 0, { secrets: accounts, signed: { secret } }),
  vector("second secret of the account of the token", 1, { secrets: accounts, signed: { secret: accounts[1].secret } }),
  vector("secret of another account", "SIGNATURE_MISMATCH", {
    secrets: accounts,
    signed: { secret: accounts[2].secret },
  }),
  vector("unknown account", "SIGNATURE_MISMATCH", { secrets: accounts, signed: { secret, account: "00000000" } }),
  vector("no account, although each secret has one", "SIGNATURE_MISMATCH", {
    secrets: accounts,
    signed: { secret, account: undefined },
  }),

  vector("no header", "MISSING_HEADER", { headers: () => [] }),
  vector(
    "HTTP Basic in the header",
    "MISSING_HEADER",
    carrier(() => "Basic dTpw"),
  ),
  vector(
    "no token after Bearer",
    "MALFORMED_HEADER",
    carrier(() => "Bearer  "),
  ),
  vector(
    "bearer in lower case and two spaces",
    0,
    carrier((value) => value.replace("Bearer ", "bearer  ")),
  ),
  vector(
    "one segment",
    "MALFORMED_HEADER",
    token((text) => text.split(".")[0]),
  ),
  vector(
    "four segments",
    "MALFORMED_HEADER",
    token((text) => `${text}.AAAA`),
  ),
  vector("trailing bits in the signature", "MALFORMED_HEADER", part(2, withTrailingBits)),
  vector("claims that are an array", "MALFORMED_HEADER", signedText('{"alg":"HS256"}', "[]")),
  vector("alg none without a signature", "UNSUPPORTED_ALGORITHM", { ...header({ alg: "none" }), ...part(2, () => "") }),
  ...["none", "hs256", "HS384", "HS512", "RS256", "ES256"].map((alg) =>
    vector(`alg ${alg} with a valid HS256 signature`, "UNSUPPORTED_ALGORITHM", header({ alg })),
  ),
  vector("HS512, correctly signed", "UNSUPPORTED_ALGORITHM", { signed: { signedWith: "HS512" } }),
  vector("an unknown critical extension", "UNSUPPORTED_ALGORITHM", header({ crit: ["exp"], exp: 1 })),
  vector("another secret", "SIGNATURE_MISMATCH", { signed: { secret: "Vq8sYk2mTz5RwLx8" } }),
  vector(
    "one bit of the signature changed",
    "SIGNATURE_MISMATCH",
    part(2, (text) => withFlippedBit(text, "base64url")),
  ),
  vector(
    "claims exchanged after signing",
    "SIGNATURE_MISMATCH",
    part(1, () => Buffer.from(JSON.stringify({ iat: now, payload_hash: "00" })).toString("base64url")),
  ),
  vector("no payload_hash", "MISSING_CLAIM", claims({ payload_hash: undefined })),
  vector("no iat", "MISSING_CLAIM", claims({ iat: undefined })),
  vector("another iss", "ISSUER_MISMATCH", claims({ iss: "MessageBird" })),
  ...["iat", "exp", "nbf"].map((claim) =>
    vector(`${claim} is a string`, "MALFORMED_HEADER", claims({ [claim]: `${now}` })),
  ),
  vector("payload_hash that is not hex", "BODY_MISMATCH", claims({ payload_hash: "zz" })),
  vector("payload_hash that is null", "BODY_MISMATCH", claims({ payload_hash: null })),
  vector("body changed", "BODY_MISMATCH", { signed: { body: '{"message_uuid":"1b7e4f03"}' } }),
  vector("body removed", "BODY_MISMATCH", { body: "", signed: { body: "was here" } }),
  vector("body added", "BODY_MISMATCH", { signed: { body: "" } }),
  vector("body reserialized", "BODY_MISMATCH", { body: '{ "a": 1 }', signed: { body: '{"a":1}' } }),
  vector("query changed", "BODY_MISMATCH", get(answer, { signed: { url: answer.replace("5550", "5551") } })),
  vector(
    "query in another order",
    "BODY_MISMATCH",
    get(answer, { signed: { url: `${answer.split("?")[0]}?b=1&a=2` } }),
  ),
  vector("query dropped", "BODY_MISMATCH", get(answer.split("?")[0], { signed: { url: answer } })),
  vector("wrong signature is reported before a missing claim", "SIGNATURE_MISMATCH", {
    signed: { secret: "other", claims: { payload_hash: undefined } },
  }),
  vector(
    "missing payload_hash is reported before a wrong issuer",
    "MISSING_CLAIM",
    claims({ payload_hash: undefined, iss: "x" }),
  ),
  vector(
    "old token is reported before another body",
    "TIMESTAMP_TOO_OLD",
    claims({ iat: now - 999, payload_hash: "00" }),
  ),
  vector("two tokens that differ", "DUPLICATE_HEADER", {
    headers: ([[name, value]]) => [
      [name, value],
      [name, `${value}A`],
    ],
  }),
  vector("header name in lower case", 0, { headers: ([[name, value]]) => [[name.toLowerCase(), value]] }),

  ...hmacCases(vector, {
    tag: (change) => part(2, (text) => change(Buffer.from(text, "base64url")).toString("base64url")),
    length: 32,
    block: 64,
  }),
];
