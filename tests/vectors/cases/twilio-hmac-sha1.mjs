import { createHash } from "node:crypto";
import { hmacCases } from "./hmac.mjs";
import { replacing, vectorsOf, withFlippedBit, withTrailingBits } from "./vector.mjs";

const secret = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";
const url = "https://hooks.example.net/twilio?tenant=7&note=a%20b";
const FORM = "application/x-www-form-urlencoded";
const body = "MessageSid=SM01&From=%2B15550100142&To=%2B15550100180&Body=Is+it+full%3F&NumMedia=0&ToCity=";
const json = '{"specversion":"1.0","type":"com.twilio.messaging.message.sent","id":"EZ01"}';

const vector = vectorsOf("twilio", "twilio-hmac-sha1", {
  secrets: [secret],
  method: "POST",
  url,
  body,
  now: 1767225600,
});

const signature = (change) => ({ headers: replacing("X-Twilio-Signature", change) });
const typed = (contentType) => ({ headers: (pairs) => [...pairs, ["Content-Type", contentType]] });
const get = { method: "GET", body: "" };
const digest = (content) => createHash("sha256").update(content).digest("hex");
const digested = (content, query = `?bodySHA256=${digest(content)}`) => `https://hooks.example.net/twilio${query}`;
const streamed = { body: json, ...typed("application/json") };
/** Sent to one URL, signed for another. */
const spelled = (received, written) => ({ url: received, signed: { url: written } });

export const cases = [
  vector("form", 0),
  vector("form that is declared", 0, typed(`${FORM}; charset=UTF-8`)),
  vector("GET, the parameters in the URL", 0, { ...get, url: `${url}&MessageSid=SM01&MessageStatus=sent` }),
  vector("POST without a body", 0, { body: "" }),
  vector("JSON with its digest in the URL", 0, { ...streamed, url: digested(json) }),
  vector("JSON with its digest among other parameters", 0, {
    ...streamed,
    url: digested(json, `?a=1&bodySHA256=${digest(json)}&b`),
  }),
  vector("JSON without a media type", 0, { body: json, url: digested(json) }),
  vector("JSON that is declared to be a form", 0, { body: json, url: digested(json), ...typed(FORM) }),
  vector("body of any other media type", 0, {
    body: "a=1",
    url: digested("a=1"),
    signed: { form: false },
    ...typed("application/octet-stream"),
  }),
  vector("form that is declared to be text", 0, typed("text/plain;charset=UTF-8")),
  vector("digest in upper case", 0, { ...streamed, url: digested(json, `?bodySHA256=${digest(json).toUpperCase()}`) }),
  vector("two digests, one of which is right", 0, {
    ...streamed,
    url: digested(json, `?bodySHA256=${"0".repeat(64)}&bodySHA256=${digest(json)}`),
  }),
  vector("GET with a digest of something", 0, { ...get, url: digested("", `?bodySHA256=${"0".repeat(64)}`) }),

  vector("parameters out of order", 0, { body: body.split("&").reverse().join("&"), signed: { body } }),
  vector("parameters in another encoding", 0, {
    body: body.replaceAll("+", "%20").replace("S", "%53"),
    signed: { body },
  }),
  vector("repeated keys, their values out of order", 0, { body: "A=2&B=1&A=1&A=2" }),
  vector("keys of which one begins another", 0, { body: "ReasonConferenceEnded=b&Reason=c" }),
  vector("keys that differ in case", 0, { body: "body=1&Body=2&BODY=3" }),
  vector("keys with a dot and with brackets", 0, { body: "MessagingBinding.Address=1&a%5B%5D=2" }),
  vector("empty values and empty keys", 0, { body: "B=&A&=1&C=" }),
  vector("values with characters outside the BMP", 0, { body: `Body=${encodeURIComponent("ご注文 🍜")}` }),
  vector("values in Latin-1", 0, { body: "Body=Gr%FC%DFe&Malm=%F6" }),
  vector("raw bytes that are not UTF-8", 0, { body: Buffer.from("Body=Gr\xfc\xdfe", "latin1") }),
  vector("two thousand parameters", 0, { body: Array.from({ length: 2000 }, (_, nth) => `P${nth}=${nth}`).join("&") }),

  vector("https, signed without the port", 0, spelled("https://h.example:8443/t?a=1", "https://h.example/t?a=1")),
  vector("https, signed with the default port", 0, spelled("https://h.example/t", "https://h.example:443/t")),
  vector("http, signed with the default port", 0, spelled("http://h.example/t", "http://h.example:80/t")),
  vector("http, signed without the port", 0, spelled("http://h.example:8080/t", "http://h.example/t")),
  vector("IPv6 address, signed without the port", 0, spelled("https://[::1]:8443/t", "https://[::1]/t")),
  vector("host in upper case", 0, { url: "https://Hooks.Example.NET/twilio" }),
  vector("scheme in upper case, signed with the port", 0, spelled("HTTPS://h.example/t", "HTTPS://h.example:443/t")),
  vector("user name and password that are signed", 0, { url: "https://user:pass@h.example/t" }),
  vector(
    "user name and password that are not signed",
    0,
    spelled("https://user:pass@h.example/t", "https://h.example/t"),
  ),
  vector("neither password nor port are signed", 0, spelled("https://u:p@h.example:1/t", "https://h.example/t")),
  vector(
    "apostrophe that was encoded in transit",
    0,
    spelled("https://h.example/t?a=it%27s", "https://h.example/t?a=it's"),
  ),
  vector(
    "apostrophe that was decoded in transit",
    0,
    spelled("https://h.example/t?a=it's", "https://h.example/t?a=it%27s"),
  ),
  vector("URL that was registered without a path", 0, spelled("https://h.example/?a=1", "https://h.example?a=1")),
  vector("fragment, which is not signed", 0, spelled("https://h.example/t#rc=2", "https://h.example/t")),
  vector("non-ASCII characters in the URL", 0, { url: "https://h.example/España?año=1" }),

  vector("second of two secrets", 1, { secrets: ["f".repeat(32), secret], signed: { secret } }),
  vector("secret that is not a token", 0, { secrets: ["12345"] }),
  vector("method is not signed", 0, { method: "PUT" }),
  vector("header name in lower case", 0, { headers: ([[name, value]]) => [[name.toLowerCase(), value]] }),

  vector("no header", "MISSING_HEADER", { headers: () => [] }),
  vector(
    "empty header",
    "MALFORMED_HEADER",
    signature(() => ""),
  ),
  vector(
    "hexadecimal instead of base64",
    "SIGNATURE_MISMATCH",
    signature((text) => Buffer.from(text, "base64").toString("hex")),
  ),
  vector(
    "without padding",
    "MALFORMED_HEADER",
    signature((text) => text.replace(/=+$/, "")),
  ),
  vector("base64 that is not canonical", "MALFORMED_HEADER", signature(withTrailingBits)),
  vector(
    "one bit of the signature changed",
    "SIGNATURE_MISMATCH",
    signature((text) => withFlippedBit(text, "base64")),
  ),
  vector("two headers that differ", "DUPLICATE_HEADER", {
    headers: ([[name, value]]) => [
      [name, value],
      [name, withFlippedBit(value, "base64")],
    ],
  }),
  vector("another secret", "SIGNATURE_MISMATCH", { signed: { secret: "f".repeat(32) } }),
  vector("value changed", "SIGNATURE_MISMATCH", { signed: { body: body.replace("full", "free") } }),
  vector("parameter added", "SIGNATURE_MISMATCH", { body: `${body}&A=1`, signed: { body } }),
  vector("parameter with an empty value added", "SIGNATURE_MISMATCH", { body: `${body}&A=`, signed: { body } }),
  vector("another path", "SIGNATURE_MISMATCH", spelled("https://h.example/other", "https://h.example/t")),
  vector("slash added to the path", "SIGNATURE_MISMATCH", spelled("https://h.example/t/", "https://h.example/t")),
  vector("host in another case", "SIGNATURE_MISMATCH", spelled("https://H.example/t", "https://h.example/t")),
  vector("another port", "SIGNATURE_MISMATCH", spelled("https://h.example:1/t", "https://h.example:2/t")),
  vector("http for https", "SIGNATURE_MISMATCH", spelled("http://h.example/t", "https://h.example/t")),
  vector("query in another order", "SIGNATURE_MISMATCH", spelled("https://h.example/t?b&a", "https://h.example/t?a&b")),
  vector("body that was emptied", "SIGNATURE_MISMATCH", { body: "", signed: { body } }),
  vector("keys in order of key and value", "SIGNATURE_MISMATCH", {
    body: "ReasonX=b&Reason=z",
    signed: { url: `${url}ReasonXbReasonz`, form: false },
  }),

  vector("JSON without a digest", "BODY_MISMATCH", { ...streamed, signed: { form: false } }),
  vector("form as JSON, on its URL", "BODY_MISMATCH", {
    body: '{"MessageSid":"SM01"}',
    signed: { body },
    ...typed(FORM),
  }),
  vector("form without parameters, on a URL that was signed", "BODY_MISMATCH", {
    body: "&&",
    signed: { body: "" },
    ...typed(FORM),
  }),
  vector("digest of another body", "BODY_MISMATCH", { ...streamed, url: digested("{}") }),
  vector("digest that was truncated", "BODY_MISMATCH", {
    ...streamed,
    url: digested(json, `?bodySHA256=${digest(json).slice(2)}`),
  }),
  vector("digest that is empty", "BODY_MISMATCH", { ...streamed, url: digested(json, "?bodySHA256=") }),
  vector("digest under a name in another case", "BODY_MISMATCH", {
    ...streamed,
    url: digested(json, `?bodysha256=${digest(json)}`),
  }),
  vector("digest of the body with a signature of another URL", "SIGNATURE_MISMATCH", {
    ...streamed,
    url: digested(json),
    signed: { url: digested("{}") },
  }),
  vector("relative URL", "INVALID_URL", spelled("/twilio", url)),

  ...hmacCases(vector, {
    tag: (change) => signature((text) => change(Buffer.from(text, "base64")).toString("base64")),
    length: 20,
    block: 64,
    empty: "MALFORMED_HEADER",
  }),
];
