/** The traffic of the load test: deliveries of every scheme, and invalid copies of them. */
import { randomUUID } from "node:crypto";
import { webhooks } from "../../demo/webhooks.mjs";
import { signedRequest } from "../signer.mjs";
import { MAX_BODY_BYTES } from "./receivers.mjs";

/** The schemes whose webhooks have a body that is JSON. */
const withJson = webhooks.filter(({ body }) => /^[[{]/.test(body)).map(({ scheme }) => scheme);

/**
 * Every kind of request: its share in percent, the expected status, and its difference from the signed authentic request
 * `{method, path, headers, body}`. `sign` signs it again.
 */
const kinds = {
  authentic: { share: 60, status: () => 200, change: (request) => request },
  forged: { share: 15, status: () => 401, change: forged },
  stale: {
    share: 5,
    schemes: ["messagebird-jwt", "messagebird-hmac", "bird-hmac", "standard-webhooks", "vonage-jwt"],
    status: () => 401,
    change: (request, { sign }) => sign(request, { now: Math.floor(Date.now() / 1000) - 100_000 }),
  },
  unsigned: {
    share: 5,
    status: ({ scheme }) => (scheme === "basic" ? 401 : 400),
    change: (request) => ({ ...request, path: request.path.replace(/&sig=\w+/, ""), headers: {} }),
  },
  malformed: {
    share: 8,
    schemes: withJson,
    status: () => 400,
    change: (request, { sign }) => sign({ ...request, body: request.body.slice(0, -1) }),
  },
  oversized: {
    share: 4,
    schemes: [...withJson, "twilio-hmac-sha1"],
    status: () => 413,
    change: (request, { sign }) => sign({ ...request, body: request.body.padEnd(MAX_BODY_BYTES + 1) }),
  },
  "of another method": { share: 3, status: () => 405, change: (request) => ({ ...request, method: "PUT" }) },
};

/** Creates requests to `url`, signed at most a second before, in the shares of their kinds: `{kind, status, request}`. */
export function requestsTo(url) {
  const draw = Object.entries(kinds).flatMap(([kind, { share }]) => Array(share).fill(kind));
  const cached = new Map();
  let second = 0;
  let nth = 0;
  return () => {
    const now = Math.floor(Date.now() / 1000);
    if (now !== second) {
      cached.clear();
      second = now;
    }
    // 37 and 100 are coprime, so every kind is combined with every scheme.
    const kind = draw[(nth * 37) % draw.length];
    const schemes = kinds[kind].schemes ?? webhooks.map(({ scheme }) => scheme);
    const scheme = schemes[Math.floor(nth / draw.length + nth) % schemes.length];
    nth += 1;
    const key = `${kind} ${scheme}`;
    if (!cached.has(key)) cached.set(key, make(url, kind, scheme, now));
    return cached.get(key);
  };
}

function make(url, kind, scheme, now) {
  const webhook = webhooks.find((one) => one.scheme === scheme);
  const sign = (request, changes = {}) => {
    const { path, body } = request;
    const sent = { url: `${url}${path}`, body, secret: webhook.secret, now, id: randomUUID(), ...changes };
    const signed = signedRequest(scheme, sent);
    const headers = { ...webhook.headers, ...signed.headers };
    return { ...request, path: signed.url.slice(url.length), headers, body: signed.body };
  };
  const { change, status } = kinds[kind];
  const { method, path, body } = webhook;
  return { kind, status: status(webhook), request: change(sign({ method, path, body }), { sign, webhook }) };
}

/** Changes one digit of the body after signing, or of the query if there is no body; lengthens a password. */
function forged(request, { sign, webhook: { secret } }) {
  const { password } = secret;
  if (password !== undefined) return sign(request, { secret: { ...secret, password: `${password}x` } });
  if (request.body !== "") return { ...request, body: changeDigit(request.body) };
  return { ...request, path: changeDigit(request.path) };
}

function changeDigit(text) {
  return text.replace(/\d/, (digit) => (digit === "0" ? "1" : "0"));
}
