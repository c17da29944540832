/** Verifiers of the small endpoints for providers that send forms, many events in one body, or tokens without an expiry. */
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { optionsOf, secrets } from "../../secrets.mjs";
import { vonageSig } from "../../signer.mjs";

const WINDOW = 300;
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");
const same = (given, expected) =>
  Buffer.byteLength(given) === Buffer.byteLength(expected) &&
  timingSafeEqual(Buffer.from(given), Buffer.from(expected));
const isRecent = (time) => Math.abs(Date.now() / 1000 - Number(time)) <= WINDOW;
const queryOf = (request) => (request.url.includes("?") ? request.url.slice(request.url.indexOf("?") + 1) : "");
/** Whether a request has a form, with or without a charset. */
export const isForm = ({ headers }) => /^application\/x-www-form-urlencoded\b/i.test(headers["content-type"] ?? "");
/** The only value of a header; undefined where it is absent or repeated. */
const single = (request, name) => {
  const values = request.headersDistinct[name] ?? [];
  return values.length === 1 ? values[0] : undefined;
};

export const verifiers = {
  "twilio-hmac-sha1"({ request, body, steps }) {
    const given = single(request, "x-twilio-signature");
    if (given === undefined) return false;
    const digest = new URLSearchParams(queryOf(request)).get("bodySHA256");
    const hasDigest = steps.digest ?? ((given, bytes) => given === sha256(bytes));
    if (body.length > 0 && !isForm(request) && !hasDigest(digest, body)) return false;
    const form = isForm(request) ? new URLSearchParams(body.toString()) : new URLSearchParams();
    if (isForm(request) && body.length > 0 && form.size === 0) return false;
    const keys = [...new Set(form.keys())].sort();
    const valuesOf = steps.values ?? ((values) => [...new Set(values)].sort());
    const pairs = keys.flatMap((key) => valuesOf(form.getAll(key)).map((value) => key + value));
    return (steps.spellings ?? spellingsOf)(steps.url(request)).some((url) => {
      const signed = createHmac("sha1", secrets["twilio-hmac-sha1"]).update(url + pairs.join(""));
      return same(given, signed.digest("base64"));
    });
  },

  "meta-hmac-sha256"({ request, body, steps }) {
    if (steps.older?.(request, body)) return true;
    const given = single(request, "x-hub-signature-256");
    const signed = createHmac("sha256", secrets["meta-hmac-sha256"]).update(body).digest("hex");
    return (
      given !== undefined &&
      same(
        given.replace(/[A-F]/g, (digit) => digit.toLowerCase()),
        `sha256=${signed}`,
      )
    );
  },

  "vonage-jwt"({ request, body, steps }) {
    const [, token] = /^Bearer (\S+)$/i.exec(single(request, "authorization") ?? "") ?? [];
    const [head, payload, signature] = (token ?? "").split(".");
    if (signature === undefined) return false;
    const expected = createHmac("sha256", secrets["vonage-jwt"]).update(`${head}.${payload}`).digest("base64url");
    if (!same(signature, expected)) return false;
    const [header, claims] = [head, payload].map((part) => JSON.parse(Buffer.from(part, "base64url")));
    const query = JSON.stringify(Object.fromEntries(new URLSearchParams(queryOf(request))));
    return (
      header.alg === "HS256" &&
      (claims.iss ?? "Vonage") === "Vonage" &&
      isRecent(claims.iat) &&
      (steps.hash ?? ((claimed, hash) => claimed === hash))(
        claims.payload_hash,
        sha256(body.length > 0 ? body : query),
        request,
      )
    );
  },

  "vonage-sig"({ request, body, steps }) {
    const text = body.toString();
    const pairs = body.length === 0 ? [...new URLSearchParams(queryOf(request))] : pairsOf(request, text);
    const parameters = Object.fromEntries(pairs);
    // A name with one of these characters has the signed text of other parameters.
    if (!steps.joins && pairs.some(([name]) => /[&=]/.test(name))) return false;
    if (parameters.sig === undefined || pairs.filter(([name]) => name === "sig").length > 1) return false;
    const expected = vonageSig(pairs, secrets["vonage-sig"], optionsOf("vonage-sig").sigMethod);
    const inTime = parameters.timestamp === undefined || isRecent(parameters.timestamp);
    const cased = steps.cased ?? ((digits) => digits.toUpperCase());
    return same(cased(parameters.sig), cased(expected)) && (inTime || steps.anyTime === true);
  },
};

/** The URL with and without its port, and with apostrophes both escaped and unescaped. */
function spellingsOf(url) {
  const other = url.includes("%27") ? url.replaceAll("%27", "'") : url.replaceAll("'", "%27");
  return [url, other].flatMap((spelling) => [spelling, spelling.replace(/^(https?:\/\/[^/?]+?):\d+/, "$1")]);
}

function pairsOf(request, text) {
  if (isForm(request)) return [...new URLSearchParams(text)];
  return Object.entries(JSON.parse(text)).map(([name, value]) => [name, String(value)]);
}
