/** Sends a webhook over HTTP like its provider: signed by an implementation that is independent of hookproof. */
import { signedRequest } from "../tests/signer.mjs";

export function sendSigned(origin, webhook) {
  return send(webhook, signed(origin, webhook));
}

/** Sends it with one digit changed after signing, or with changed credentials if nothing is signed. */
export function sendForged(origin, webhook) {
  const { secret } = webhook;
  if (typeof secret !== "string") {
    const changed = { ...webhook, secret: { ...secret, password: `${secret.password}x` } };
    return send(webhook, signed(origin, changed));
  }
  const request = signed(origin, webhook);
  if (request.body !== "") return send(webhook, { ...request, body: changeDigit(request.body) });
  return send(webhook, { ...request, url: request.url.replace(/\?.*/, changeDigit) });
}

export function sendWithoutCredentials(origin, webhook) {
  return send(webhook, { ...signed(origin, webhook), headers: {} });
}

function signed(origin, { scheme, path, body, secret }) {
  return signedRequest(scheme, { url: origin + path, body, secret, now: Math.floor(Date.now() / 1000) });
}

function changeDigit(text) {
  return text.replace(/\d/, (digit) => (digit === "0" ? "1" : "0"));
}

async function send({ method, headers }, request) {
  const response = await fetch(request.url, {
    method,
    headers: { ...headers, ...request.headers },
    body: method === "GET" ? undefined : request.body,
  });
  const { code, scheme, types } = await response.json().catch(() => ({}));
  return { status: response.status, authenticate: response.headers.get("www-authenticate"), code, scheme, types };
}
