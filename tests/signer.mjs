// The signatures of each provider, implemented with node:crypto, independently of the core that is tested with them.
// Every function takes one record and returns the headers that the provider sends. `body` is a string or bytes and may be
// missing; `now` is the time of signing in seconds; properties that are not signed are ignored.
import { createHash, createHmac, randomUUID } from "node:crypto";
import { optionsOf } from "./secrets.mjs";

export const signer = {
  // A JWT whose claims contain the SHA-256 of the full URL and, if there is one, of the body.
  "messagebird-jwt"({ url, body, secret, now, algorithm = "HS256", jti = randomUUID(), claims = {}, header = {} }) {
    const bytes = bytesOf(body);
    const token = [
      { alg: algorithm, typ: "JWT", ...header },
      {
        iss: "MessageBird",
        nbf: now,
        exp: now + 60,
        jti,
        url_hash: sha256(fullUrl(url)).toString("hex"),
        payload_hash: bytes.length > 0 ? sha256(bytes).toString("hex") : undefined,
        ...claims,
      },
    ];
    return { "MessageBird-Signature-JWT": jwt(token, secret, algorithm) };
  },

  // timestamp LF sorted query LF SHA-256 of the body (32 raw bytes). With `sorted` "decoded" the query is decoded, sorted and
  // encoded again (Go's url.Values.Encode), with "raw" its pairs are sorted as sent.
  "messagebird-hmac"({ url, body, secret, now, sorted = "decoded" }) {
    const query = sortQuery[sorted](queryOf(url));
    return {
      "MessageBird-Signature": hmac("sha256", secret, `${now}\n${query}\n`, sha256(bytesOf(body))).toString("base64"),
      "MessageBird-Request-Timestamp": `${now}`,
    };
  },

  // timestamp LF full URL with its query LF SHA-256 of the body (32 raw bytes).
  "bird-hmac"({ url, body, secret, now }) {
    return {
      "messagebird-signature": hmac("sha256", secret, `${now}\n${fullUrl(url)}\n`, sha256(bytesOf(body))).toString(
        "base64",
      ),
      "messagebird-request-timestamp": `${now}`,
    };
  },

  // id "." timestamp "." body, once for each secret of a rotation; the key is the decoded text after "whsec_".
  "standard-webhooks"({ body, secret, now, id = `msg_${randomUUID()}` }) {
    const signatures = [secret].flat().map((text) => {
      const key = Buffer.from(text.replace(/^whsec_/, ""), "base64");
      return `v1,${hmac("sha256", key, `${id}.${now}.`, bytesOf(body)).toString("base64")}`;
    });
    return { "webhook-id": id, "webhook-timestamp": `${now}`, "webhook-signature": signatures.join(" ") };
  },

  // The credentials in UTF-8. No part of the request is signed.
  basic({ secret: { username, password } }) {
    return { Authorization: `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}` };
  },

  // A JWT without expiry whose claims contain the SHA-256 of the body or, without one, of the query as compact JSON.
  "vonage-jwt"({
    url,
    body,
    secret,
    now,
    account,
    jti = randomUUID(),
    claims = {},
    header = {},
    signedWith = "HS256",
  }) {
    const bytes = bytesOf(body);
    const token = [
      { alg: signedWith, typ: "JWT", ...header },
      {
        iat: now,
        jti,
        iss: "Vonage",
        payload_hash: sha256(bytes.length > 0 ? bytes : JSON.stringify(grouped(parametersOf(queryOf(url))))).toString(
          "hex",
        ),
        api_key: account,
        ...claims,
      },
    ];
    return { Authorization: `Bearer ${jwt(token, secret, signedWith)}` };
  },

  // The body only. Without a time, replays cannot be detected by their age.
  "comapi-hmac-sha1"({ body, secret }) {
    return { "X-Comapi-Signature": hmac("sha1", secret, bytesOf(body)).toString("hex") };
  },

  // The URL, then for a form each distinct key with its distinct values, both sorted.
  "twilio-hmac-sha1"({ url, body, secret, form = isForm(body) }) {
    const parameters = form ? sortedParameters(bytesOf(body).toString("latin1")) : "";
    return { "X-Twilio-Signature": hmac("sha1", secret, url, Buffer.from(parameters, "latin1")).toString("base64") };
  },

  // The body only, with the text of the App Secret as the key.
  "meta-hmac-sha256"({ body, secret }) {
    return { "X-Hub-Signature-256": `sha256=${hmac("sha256", secret, bytesOf(body)).toString("hex")}` };
  },
};

/**
 * The request with its signature in the headers, the URL or the body: `{url, headers, body}`. Vonage's parameter is added to the
 * query, and signed with the method of the receivers of the tests.
 */
export function signedRequest(scheme, { url, body = "", ...options }) {
  if (scheme !== "vonage-sig") {
    const called = calledUrl(scheme, { url, body });
    return { url: called, headers: signer[scheme]({ url: called, body, ...options }), body };
  }
  const pairs = [...parametersOf(queryOf(url)), ["timestamp", `${options.now}`]];
  const signature = vonageSig(pairs, options.secret, optionsOf(scheme).sigMethod);
  return { url: `${url.split("?")[0]}?${new URLSearchParams([...pairs, ["sig", signature]])}`, headers: {}, body };
}

/** The URL that the provider calls: Twilio adds the digest of a body that is not a form. */
export function calledUrl(scheme, { url, body }) {
  if (scheme !== "twilio-hmac-sha1" || isForm(body) || bytesOf(body).length === 0) return url;
  return `${url}${url.includes("?") ? "&" : "?"}bodySHA256=${sha256(bytesOf(body)).toString("hex")}`;
}

/**
 * The parameter `sig` of Vonage's SMS API over `[name, value]` pairs, by one of the five methods: sorted by name, `&` and `=`
 * of values replaced.
 */
export function vonageSig(pairs, secret, method) {
  const sorted = pairs
    .map((pair) => pair.map((part) => Buffer.from(part).toString("latin1")))
    .filter(([name]) => name !== "sig")
    .map(([name, value], nth) => ({ name, nth, text: `&${name}=${value.replace(/[&=]/g, "_")}` }))
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : one.nth - other.nth));
  const text = Buffer.from(sorted.map((pair) => pair.text).join(""), "latin1");
  if (method === "md5hash") return createHash("md5").update(text).update(secret).digest("hex");
  return hmac(method, secret, text).toString("hex").toUpperCase();
}

/** A compact JWT with any header and claims, including those that the provider does not issue. */
export function jwt([header, claims], secret, algorithm = "HS256") {
  const signed = [header, claims].map((part) => Buffer.from(text(part)).toString("base64url")).join(".");
  return `${signed}.${hmac(`sha${algorithm.slice(2)}`, secret, signed).toString("base64url")}`;
}

const sortQuery = {
  decoded: (query) =>
    query
      .split("&")
      .filter((pair) => pair !== "")
      .map((pair) => [pair.split("=", 1)[0], pair.slice(pair.indexOf("=") + 1 || pair.length)].map(decode))
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map((pair) => pair.map(encode).join("="))
      .join("&"),
  raw: (query) => query.split("&").sort().join("&"),
};

// One character for each byte, so that sorting is by bytes and text that is not UTF-8 is preserved.
const decode = (part) =>
  Buffer.from(part.replaceAll("+", " "))
    .toString("latin1")
    .replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
const encode = (part) =>
  part.replace(/[^A-Za-z0-9\-_.~]/g, (byte) =>
    byte === " " ? "+" : `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );

/** The decoded pairs of a query string or form. */
export const parametersOf = (form) => [...new URLSearchParams(form)];

/** Pairs as a record in order of appearance, with a list for a repeated name. */
function grouped(pairs) {
  const record = {};
  for (const [name, value] of pairs) record[name] = name in record ? [record[name], value].flat() : value;
  return record;
}

/** Whether a body without a media type is a form. */
function isForm(body) {
  const text = bytesOf(body).toString("latin1");
  return text.includes("=") && !/^[ \t\n\f\r]*[{["]/.test(text);
}

/** The parameters of a form, with one character for each byte. */
function sortedParameters(form) {
  const values = new Map();
  for (const pair of form.split("&").filter((pair) => pair !== "")) {
    const [key, value] = [pair.split("=", 1)[0], pair.slice(pair.indexOf("=") + 1 || pair.length)].map(decodeLatin1);
    values.set(key, (values.get(key) ?? new Set()).add(value));
  }
  return [...values.keys()]
    .sort()
    .flatMap((key) => [...values.get(key)].sort().map((value) => key + value))
    .join("");
}

const decodeLatin1 = (part) =>
  part.replaceAll("+", " ").replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

const queryOf = (url) => (url.includes("?") ? url.slice(url.indexOf("?") + 1) : "");
const fullUrl = (url) => url.replace(/^(\w+:\/\/[^/?]+)(?=\?|$)/, "$1/");
const bytesOf = (body) => Buffer.from(body ?? "");
const text = (part) => (typeof part === "string" ? part : JSON.stringify(part));
const sha256 = (bytes) => createHash("sha256").update(bytes).digest();
const hmac = (hash, key, ...parts) => parts.reduce((mac, part) => mac.update(part), createHmac(hash, key)).digest();
