/** Sends a webhook over HTTP like its provider: signed by an implementation that is independent of hookproof. */
import { parametersOf, signer, vonageSig } from "../tests/signer.mjs";

export function sendSigned(origin, webhook) {
  const request = requestOf(origin, webhook);
  if (webhook.scheme === "vonage-sig") return send(withSignature(request, webhook), {});
  return send(request, signatureOf(request, webhook));
}

/** Sends it with one character changed after signing, or with changed credentials if nothing is signed. */
export function sendForged(origin, webhook) {
  const request = requestOf(origin, webhook);
  if (webhook.scheme === "vonage-sig") {
    const signed = withSignature(request, webhook);
    return send({ ...signed, url: signed.url.replace(/\?.*/, changeDigit) }, {});
  }
  const headers = signatureOf(request, webhook);
  switch (webhook.forge) {
    case "body":
      return send({ ...request, body: changeDigit(request.body) }, headers);
    case "query":
      return send({ ...request, url: request.url.replace(/\?.*/, changeDigit) }, headers);
    case "credentials": {
      const { username, password } = webhook.secret;
      const secret = { username, password: changeDigit(password) };
      return send(request, signatureOf(request, { ...webhook, secret }));
    }
  }
}

export function sendWithoutCredentials(origin, webhook) {
  return send(requestOf(origin, webhook), {});
}

function requestOf(origin, { path, query, body }) {
  if (query) return { method: "GET", url: `${origin}${path}?${new URLSearchParams(query)}` };
  return { method: "POST", url: origin + path, body: JSON.stringify(body) };
}

function signatureOf({ url, body }, { scheme, secret }) {
  return signer[scheme]({ url, body, secret, now: Math.floor(Date.now() / 1000) });
}

/** The request with the parameters of its signature in the query. */
function withSignature({ method, url }, { secret }) {
  const pairs = [...parametersOf(url.split("?")[1]), ["timestamp", `${Math.floor(Date.now() / 1000)}`]];
  const query = new URLSearchParams([...pairs, ["sig", vonageSig(pairs, secret, "sha256")]]);
  return { method, url: `${url.split("?")[0]}?${query}` };
}

function changeDigit(text) {
  return text.replace(/\d/, (digit) => (digit === "0" ? "1" : "0"));
}

async function send({ method, url, body }, headers) {
  const type = body === undefined ? {} : { "content-type": "application/json" };
  const response = await fetch(url, { method, headers: { ...type, ...headers }, body });
  const { code, scheme, types } = await response.json().catch(() => ({}));
  return { status: response.status, authenticate: response.headers.get("www-authenticate"), code, scheme, types };
}
