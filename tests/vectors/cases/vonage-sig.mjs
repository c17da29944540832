import { vonageSig } from "../../signer.mjs";
import { withFlippedBit } from "./vector.mjs";

const now = 1767225600;
const secret = "Vq8sYk2mTz5RwLx9";
const url = "https://hooks.example.net/sms";
const sms = {
  msisdn: "15550100144",
  to: "15550100180",
  messageId: "0C0000005D3A9B71",
  text: "YES, see you at 9",
  type: "text",
  "message-timestamp": "2026-01-01 00:00:00",
  timestamp: `${now}`,
  nonce: "3f0b5c52-7d1e-4c55-9a35-5b0f1c2f9a10",
};
const methods = ["md5hash", "md5", "sha1", "sha256", "sha512"];
const accounts = [
  { account: "a1b2c3d4", secret },
  { account: "e5f6a7b8", secret: "another account's secret" },
];

/** How the parameters are sent. `pairs` are what is sent, with the signature. */
const carriers = {
  query: (pairs) => ({ method: "GET", url: `${url}?${new URLSearchParams(pairs)}`, headers: [], body: "" }),
  form: (pairs) => form(new URLSearchParams(pairs).toString()),
  json: (pairs) => json(JSON.stringify(Object.fromEntries(pairs))),
};
const form = (body, to = url) => ({
  method: "POST",
  url: to,
  headers: [["Content-Type", "application/x-www-form-urlencoded"]],
  ...(typeof body === "string" ? { body } : { bodyBase64: Buffer.from(body).toString("base64") }),
});
const json = (body) => ({ method: "POST", url, headers: [["Content-Type", "application/json"]], body });

/**
 * A vector of these parameters. `sent` changes the signed pairs after signing, `sig` the signature; `request` makes a request
 * of the signature that no carrier makes.
 */
function vector(name, expect, changes = {}) {
  const {
    sigMethod = "sha256",
    carrier = "query",
    parameters = sms,
    sent = (pairs) => pairs,
    request,
    ...rest
  } = changes;
  const { secrets = [secret], signer = secret, sig = (text) => text, ...options } = rest;
  const pairs = Array.isArray(parameters) ? parameters : Object.entries(parameters);
  const signature = sig(vonageSig(pairs, signer, sigMethod));
  return {
    name,
    provider: "vonage",
    scheme: "vonage-sig",
    secrets,
    sigMethod,
    ...options,
    ...(request?.(signature) ?? carriers[carrier](sent([...pairs, ["sig", signature]]))),
    now,
    expect: typeof expect === "number" ? { keyIndex: expect } : { code: expect },
  };
}

const changed = (name, value) => (pairs) => pairs.map((pair) => (pair[0] === name ? [name, value] : pair));
const without = (name) => (pairs) => pairs.filter(([other]) => other !== name);
const aged = (seconds) => ({ parameters: { ...sms, timestamp: `${now - seconds}` } });
const many = (count) => Array.from({ length: count }, (_, nth) => [`p${nth}`, "1"]);
const latin1 = Buffer.from("to=1&text=gr\xfc\xdfe&from=M\xe4ra", "latin1");

export const cases = [
  ...methods.flatMap((sigMethod) =>
    Object.keys(carriers).map((carrier) => vector(`${sigMethod} in a ${carrier}`, 0, { sigMethod, carrier })),
  ),
  vector("hexadecimal in lower case", 0, { sig: (text) => text.toLowerCase() }),
  vector("md5hash in upper case", 0, { sigMethod: "md5hash", sig: (text) => text.toUpperCase() }),
  vector("& and = in a value", 0, { parameters: { ...sms, text: "a=1&b=2" } }),
  vector("_ in place of & and =, which have the same signature", 0, {
    parameters: { ...sms, text: "a_1" },
    sent: changed("text", "a=1"),
  }),
  vector("an empty value", 0, { parameters: { ...sms, keyword: "" } }),
  vector("characters outside the BMP", 0, { parameters: { ...sms, text: "đã gửi 🛵" }, carrier: "form" }),
  vector("names that differ in case", 0, { parameters: { ...sms, Text: "another" } }),
  vector("names are sorted by their bytes", 0, { parameters: { é: "1", z: "2", Z: "3", "": "4", "a-b": "5", a: "6" } }),
  vector("a name that repeats is signed with each value", 0, { parameters: [...Object.entries(sms), ["text", "and"]] }),
  vector("no timestamp", 0, { parameters: { text: "hi" } }),
  vector("Latin-1 in a form is signed byte by byte", 0, {
    parameters: [
      ["to", "1"],
      ["text", Buffer.from("gr\xfc\xdfe", "latin1")],
      ["from", Buffer.from("M\xe4ra", "latin1")],
    ],
    request: (sig) => form(Buffer.concat([latin1, Buffer.from(`&sig=${sig}`)])),
  }),
  vector("Latin-1 in a form, other bytes", "SIGNATURE_MISMATCH", {
    parameters: [
      ["to", "1"],
      ["text", Buffer.from("gr\xfb\xdfe", "latin1")],
      ["from", Buffer.from("M\xe4ra", "latin1")],
    ],
    request: (sig) => form(Buffer.concat([latin1, Buffer.from(`&sig=${sig}`)])),
  }),
  vector("numbers in JSON are the text they are written with", 0, {
    parameters: { timestamp: `${now}`, price: "1.50", flag: "true", none: "null" },
    request: (sig) => json(`{"timestamp":${now},"price":1.50,"flag":true,"none":null,"sig":"${sig}"}`),
  }),
  vector("JSON that is declared as a form", 0, {
    request: (sig) => ({ ...form(JSON.stringify({ ...sms, sig })) }),
  }),
  vector("the query of a form is not signed", 0, {
    request: (sig) => form(new URLSearchParams({ ...sms, sig }).toString(), `${url}?tenant=7`),
  }),
  vector("second of two secrets", 1, { secrets: ["new", secret] }),
  vector("non-ASCII secret as its UTF-8 bytes", 0, { secrets: ["sleutel-é-鍵"], signer: "sleutel-é-鍵" }),
  vector("account of the parameters", 0, { secrets: accounts, parameters: { ...sms, "api-key": "a1b2c3d4" } }),
  vector("secret of another account", "SIGNATURE_MISMATCH", {
    secrets: accounts,
    parameters: { ...sms, "api-key": "e5f6a7b8" },
  }),
  vector("unknown account", "SIGNATURE_MISMATCH", { secrets: accounts, parameters: { ...sms, "api-key": "00000000" } }),
  vector("no account, although each secret has one", "SIGNATURE_MISMATCH", { secrets: accounts }),
  vector("300 seconds old", 0, aged(300)),
  vector("301 seconds old", "TIMESTAMP_TOO_OLD", aged(301)),
  vector("an hour old, any age allowed", 0, { ...aged(3600), tolerance: null }),
  vector("300 seconds ahead", 0, aged(-300)),
  vector("301 seconds ahead", "TIMESTAMP_IN_FUTURE", aged(-301)),
  vector("timestamp that is not a number", "MALFORMED_HEADER", { parameters: { ...sms, timestamp: "now" } }),
  vector("timestamp twice, with different values", "DUPLICATE_HEADER", {
    parameters: [...Object.entries(sms), ["timestamp", `${now - 1}`]],
  }),

  vector("no sig", "MISSING_HEADER", { sent: without("sig") }),
  vector("request without content", "MISSING_HEADER", {
    request: () => ({ method: "GET", url, headers: [], body: "" }),
  }),
  vector("JSON that is not an object", "MISSING_HEADER", { request: (sig) => json(`["${sig}"]`) }),
  vector("JSON with a list", "MISSING_HEADER", { request: (sig) => json(JSON.stringify({ ...sms, sig, parts: [1] })) }),
  vector("sig in the query of a form", "MISSING_HEADER", {
    request: (sig) => form(new URLSearchParams(sms).toString(), `${url}?sig=${sig}`),
  }),
  vector("two sigs that differ", "DUPLICATE_HEADER", { sent: (pairs) => [...pairs, ["sig", "00"]] }),
  vector("the same sig twice", 0, { sent: (pairs) => [...pairs, pairs.at(-1)] }),
  ...["", "xxx", "zz", "0", "0x00"].map((sig) =>
    vector(`sig ${JSON.stringify(sig)}`, "SIGNATURE_MISMATCH", { sig: () => sig }),
  ),
  vector("one bit of the signature changed", "SIGNATURE_MISMATCH", { sig: (text) => withFlippedBit(text, "hex") }),
  vector("signature truncated", "SIGNATURE_MISMATCH", { sig: (text) => text.slice(0, 32) }),
  vector("signature of all zeros", "SIGNATURE_MISMATCH", { sig: (text) => "0".repeat(text.length) }),
  vector("another secret", "SIGNATURE_MISMATCH", { signer: "Vq8sYk2mTz5RwLx8" }),
  ...methods.slice(0, 4).map((method) =>
    vector(`signed with ${method} in place of sha512`, "SIGNATURE_MISMATCH", {
      sigMethod: "sha512",
      request: () => carriers.query([...Object.entries(sms), ["sig", vonageSig(Object.entries(sms), secret, method)]]),
    }),
  ),
  vector("a value changed", "SIGNATURE_MISMATCH", { sent: changed("text", "NO") }),
  vector("a parameter dropped", "SIGNATURE_MISMATCH", { sent: without("type") }),
  vector("a parameter added", "SIGNATURE_MISMATCH", { sent: (pairs) => [...pairs, ["client-ref", "1"]] }),
  vector("a parameter repeated before the signed one", "SIGNATURE_MISMATCH", {
    sent: (pairs) => [["text", "NO"], ...pairs],
  }),
  vector("two parameters joined to one of the same text", "SIGNATURE_MISMATCH", {
    parameters: { a: "1", b: "2" },
    sent: ([, , sig]) => [["a=1&b", "2"], sig],
  }),
  vector("wrong signature is reported before an old timestamp", "SIGNATURE_MISMATCH", {
    ...aged(9999),
    signer: "other",
  }),
  vector("a thousand parameters", 0, { parameters: many(999), carrier: "form" }),
  vector("one parameter more", "TOO_MANY_PARAMETERS", { parameters: many(1000), carrier: "form" }),
  vector("2000 parameters in a query", "TOO_MANY_PARAMETERS", { parameters: many(2000) }),
  vector("2000 parameters in JSON", "TOO_MANY_PARAMETERS", { parameters: many(2000), carrier: "json" }),
  vector("no secret", "INVALID_SECRET", { secrets: [""], signer: "" }),
  vector("blank secret", "INVALID_SECRET", { secrets: [" "], signer: " " }),
];
