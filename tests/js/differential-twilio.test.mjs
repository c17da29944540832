// Differential test of Twilio's own package and this one. If their results differ, one of the reasons below applies.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { parse, stringify } from "node:querystring";
import { describe, test } from "node:test";
import sdk from "twilio/lib/webhooks/webhooks.js";
import { signer } from "../signer.mjs";
import {
  comparison,
  LETTERS,
  randomTest,
  randomTests,
  resultOf,
  withOtherBit,
  withOtherLength,
} from "./differential.mjs";
import { hookproof } from "./package.mjs";

const scheme = "twilio-hmac-sha1";
const FORM = "application/x-www-form-urlencoded";
const JSON_TYPE = "application/json";
const ROUNDS = 80;
const sha256 = (text) => createHash("sha256").update(text).digest("hex");
const parametersOf = ({ contentType, body }) => (contentType === FORM ? parse(body, "&", "=", { maxKeys: 0 }) : {});

/** Whether the provider's package accepts a request. */
function expectedOf(request) {
  const { secret, signature, url, contentType, body } = request;
  if (contentType === JSON_TYPE) return sdk.validateRequestWithBody(secret, signature, url, body);
  return sdk.validateRequest(secret, signature, url, parametersOf(request));
}

/** The result of this package: null if the request is accepted, else the code. */
function actualOf({ secret, signature, url, contentType, body }) {
  const headers = { "X-Twilio-Signature": signature };
  if (contentType !== null) headers["Content-Type"] = contentType;
  return resultOf({ url, headers, body }, { provider: "twilio", secret });
}

/** The signature of Twilio, computed without either package. */
const signatureOf = ({ url, contentType, body, secret }) =>
  signer[scheme]({ url, body: contentType === FORM ? body : "", secret, form: contentType === FORM })[
    "X-Twilio-Signature"
  ];

function urlOf(random) {
  const user = random.chance(0.2) ? `${random.word()}:${random.word()}@` : "";
  const host = random.pick(["hooks.example.net", "Hooks.Example.net", "10.1.2.3", "[2001:db8::1]", "h"]);
  const port = random.pick(["", "", ":8443", ":443", ":80"]);
  const path = random.pick(["", "/", "/twilio", "/a%2Fb/c", "/it's", "/caf%C3%A9/"]);
  const query = random.chance(0.6)
    ? `?${random.list(random.int(0, 3), () => `${random.word()}=${random.pick(["", "a+b", "%20", "it's", "%27", "%5Bx%5D", "a:b@c", "%c3%a9"])}`).join("&")}`
    : "";
  return `${random.pick(["https", "http"])}://${user}${host}${port}${path}${query}`;
}

function formOf(random) {
  const pairs = random.list(random.int(1, 8), () => [
    random.pick([
      random.word(),
      random.text(random.int(1, 3), LETTERS),
      "Reason",
      "ReasonConferenceEnded",
      "MessageSid",
    ]),
    random.pick(["", random.word(), random.text(random.int(1, 12), LETTERS)]),
  ]);
  const text = new URLSearchParams(pairs.concat(random.chance(0.3) ? [pairs[0]] : [])).toString();
  return random.chance(0.3) ? text.replaceAll("+", "%20") : text;
}

/** A request as Twilio sends it, before it is signed. */
function unsigned(random, kind = random.pick(["form", "form", "get", "json"])) {
  const [url, secret] = [urlOf(random), random.secret()];
  if (kind === "form") return { url, secret, contentType: FORM, body: formOf(random) };
  if (kind === "get") return { url, secret, contentType: null, body: "" };
  const body = random.json();
  const digested = `${url}${url.includes("?") ? "&" : "?"}bodySHA256=${sha256(body)}`;
  return { url: digested, secret, contentType: JSON_TYPE, body };
}

/** The request with its signature, or with that of the request `as`. `signedUrl` is the URL that was signed. */
const signed = (request, as = request) => ({ ...request, signature: signatureOf(as), signedUrl: as.url });

const authentic = (random, kind) => signed(unsigned(random, kind));

const authorityOf = (url) => /^\w+:\/\/([^/?]*)/.exec(url)[1];
const hostOf = (url) => authorityOf(url).replace(/^.*@/, "");
const withPort = (url, port) => {
  const [, before, , after] = /^(\w+:\/\/[^/?]*?)(:\d+)?((?:[/?].*)?)$/.exec(url);
  return before + port + after;
};
const withSignature = (request, change) => ({
  ...request,
  signature: change(Buffer.from(request.signature, "base64")).toString("base64"),
});
const replaced = (request, part, by) => ({ ...request, [part]: request[part].replace(...by) });

/** Changes of a request after it was signed. Each returns the request as received. */
const changes = {
  nothing: (sent) => sent,
  "the protocol": (sent) => replaced(sent, "url", [/^https?/, (text) => (text === "http" ? "https" : "http")]),
  "the port to another": (sent) => ({ ...sent, url: withPort(sent.url, ":9999") }),
  "the port to none": (sent) => ({ ...sent, url: withPort(sent.url, "") }),
  "the port to that of the protocol": (sent) => ({
    ...sent,
    url: withPort(sent.url, sent.url.startsWith("https") ? ":443" : ":80"),
  }),
  "the case of the host": (sent) => replaced(sent, "url", [hostOf(sent.url), hostOf(sent.url).toUpperCase()]),
  "the host": (sent) => replaced(sent, "url", [hostOf(sent.url), `other.example.org`]),
  "the user name to none": (sent) => replaced(sent, "url", [/:\/\/[^/?]*@/, "://"]),
  "the user name to another": (sent) => replaced(sent, "url", [/:\/\/(?:[^/?]*@)?/, "://x:y@"]),
  "the path": (sent) => replaced(sent, "url", [/(?=\?|$)/, "/x"]),
  "a slash at the end of the path": (sent) =>
    replaced(sent, "url", [/\/?(?=\?|$)/, (text) => (text === "" ? "/" : "")]),
  "the query to none": (sent) => replaced(sent, "url", [/\?.*$/, ""]),
  "the order of the query": (sent) => {
    const [before, query] = sent.url.split("?");
    return query === undefined ? sent : { ...sent, url: `${before}?${query.split("&").reverse().join("&")}` };
  },
  "the query to another": (sent) => ({ ...sent, url: `${sent.url}${sent.url.includes("?") ? "&" : "?"}x=1` }),
  "the apostrophes to escapes": (sent) => ({ ...sent, url: sent.url.replaceAll("'", "%27") }),
  "the escapes of apostrophes": (sent) => ({ ...sent, url: sent.url.replaceAll("%27", "'") }),
  "the case of the escapes in the URL": (sent) =>
    replaced(sent, "url", [/%[0-9a-f]{2}/gi, (text) => (/[A-F]/.test(text) ? text.toLowerCase() : text.toUpperCase())]),
  "the URL to its serialization by a parser": (sent) => ({ ...sent, url: new URL(sent.url).href }),
  "a bit of the body": (sent, random) => {
    if (sent.body === "") return sent;
    const at = random.int(0, sent.body.length - 1);
    return { ...sent, body: `${sent.body.slice(0, at)}${sent.body[at] === "q" ? "r" : "q"}${sent.body.slice(at + 1)}` };
  },
  "the order of the body": (sent) =>
    sent.contentType === FORM ? { ...sent, body: sent.body.split("&").reverse().join("&") } : sent,
  "the number of a parameter's copies": (sent) =>
    sent.contentType === FORM ? { ...sent, body: `${sent.body}&${sent.body.split("&")[0]}` } : sent,
  "the number of parameters": (sent, random) =>
    sent.contentType === FORM ? { ...sent, body: `${sent.body}&${random.word()}=${random.word()}` } : sent,
  "the end of the body": (sent) => (sent.body === "" ? sent : { ...sent, body: `${sent.body}\n` }),
  "the boundary between a key and its value": (sent) =>
    sent.contentType === FORM ? replaced(sent, "body", [/^(\w*)=(\w)/, "$1$2="]) : sent,
  "the secret": (sent) => ({ ...sent, secret: `${sent.secret}x` }),
  "a bit of the signature": (sent, random) => withSignature(sent, (bytes) => withOtherBit(bytes, random)),
  "the length of the signature": (sent, random) => withSignature(sent, (bytes) => withOtherLength(bytes, random)),
  "the padding of the signature": (sent) => ({ ...sent, signature: sent.signature.replace(/=+$/, "") }),
  "the alphabet of the signature": (sent) => ({
    ...sent,
    signature: sent.signature.replaceAll("+", "-").replaceAll("/", "_"),
  }),
  "the case of the signature": (sent) => ({ ...sent, signature: sent.signature.toUpperCase() }),
};

/** Requests that Twilio does not send. */
const forgeries = {
  "a form whose signature covers the URL only": (random) => {
    const request = unsigned(random, "form");
    return signed(request, { ...request, contentType: null });
  },
  "JSON without its digest": (random) => {
    const request = unsigned(random, "json");
    return signed({ ...request, url: request.url.replace(/[?&]bodySHA256=.*/, "") });
  },
  "the digest of other JSON": (random) => ({ ...authentic(random, "json"), body: random.json() }),
  "a digest in upper case": (random) => {
    const request = unsigned(random, "json");
    return signed(replaced(request, "url", [/(?<=bodySHA256=).*/, (digest) => digest.toUpperCase()]));
  },
  "a first digest of other JSON": (random) => {
    const request = unsigned(random, "json");
    return signed(replaced(request, "url", ["bodySHA256=", `bodySHA256=${sha256("{}")}&bodySHA256=`]));
  },
  "a form with a digest": (random) => {
    const request = unsigned(random, "form");
    const url = `${request.url}${request.url.includes("?") ? "&" : "?"}bodySHA256=${sha256(request.body)}`;
    return signed({ ...request, url });
  },
  "a form without a parameter": (random) => {
    const request = { ...unsigned(random, "form"), body: random.pick(["&", "&&&"]) };
    return signed(request, { ...request, contentType: null });
  },
  "a form that is not UTF-8": (random) =>
    signed({ ...unsigned(random, "form"), body: `Body=${random.pick(["Gr%FC%DFe", "%c3", "%ed%a0%80"])}` }),
  "the signature of text that was decoded from a form that is not UTF-8": (random) => {
    const request = { ...unsigned(random, "form"), body: "Body=Gr%FC%DFe" };
    return signed(request, { ...request, body: "Body=Gr\ufffd\ufffde" });
  },
  "keys whose order depends on their encoding": (random) =>
    signed({ ...unsigned(random, "form"), body: new URLSearchParams({ "🙂": "2", "！": "1" }).toString() }),
  "the signature of the URL as a parser serializes it": (random) => {
    const request = unsigned(random);
    return signed(request, { ...request, url: new URL(request.url).href });
  },
  "the signature of a query that was reencoded": (random) => {
    const request = unsigned(random);
    const [before, query] = request.url.split("?");
    const url = query === undefined ? request.url : `${before}?${new URLSearchParams(query)}`;
    return signed(request, { ...request, url });
  },
};

const withApostrophes = (text) => text.replaceAll("%27", "'");
const rootOf = (url) => /^\w+:\/\/[^/?]+(\/?)(?=\?|$)/.exec(url)?.[1];
const withoutRoot = (url) => withPort(url.replace(/^(\w+:\/\/[^/?]+)\/(?=\?|$)/, "$1"), "");
const isText = ({ body }) => !new URLSearchParams(body).toString().includes("%EF%BF%BD");

/** Why this package accepts a request that the other one refuses. */
const acceptedReasons = {
  "it also tries the URL without its user name": ({ url, signedUrl }) =>
    /@/.test(authorityOf(url)) && !/@/.test(authorityOf(signedUrl)),
  "it tries apostrophes both escaped and unescaped, whatever the query contains": ({ url, signedUrl }) =>
    withPort(url, "") !== withPort(signedUrl, "") &&
    withApostrophes(withPort(url, "")) === withApostrophes(withPort(signedUrl, "")),
  "it also tries the URL with the path / instead of none, and with none instead of /": ({ url, signedUrl }) =>
    rootOf(url) !== rootOf(signedUrl) && withApostrophes(withoutRoot(url)) === withApostrophes(withoutRoot(signedUrl)),
  "it decodes the digest, whose letters can be in upper case": ({ url }) => /bodySHA256=[0-9A-F]*[A-F]/.test(url),
  "it compares each digest of the URL": ({ url }) => url.split("bodySHA256=").length > 2,
  "it signs bytes instead of decoded text": (request) => request.contentType === FORM && !isText(request),
  "it sorts keys by their bytes instead of their UTF-16 code units": ({ body }) => body.includes("%EF%BC%81"),
};

/** Why this package refuses a request that the other one accepts. */
const refusedReasons = {
  "it does not try the URL as a parser or an encoder serializes it": ({ url, signedUrl }) => {
    const { href } = new URL(url);
    const [before, query] = href.split("?");
    const encoded = query ? `${before}?${stringify(parse(query))}` : href;
    return url !== signedUrl && [href, encoded].some((other) => withPort(other, "") === withPort(signedUrl, ""));
  },
  "it requires a parameter in a form": ({ contentType, body }) => contentType === FORM && /^&+$/.test(body),
  "it signs bytes instead of decoded text": acceptedReasons["it signs bytes instead of decoded text"],
};

const { compare, assertAllApplied } = comparison(expectedOf, actualOf, {
  accepted: acceptedReasons,
  refused: refusedReasons,
});

describe("Twilio's package and this one", () => {
  randomTest("compute the same signatures, and both accept them", { seed: 1, rounds: 1000 }, (random) => {
    const { url, secret, contentType, body } = unsigned(random);
    const headers = contentType === null ? {} : { "Content-Type": contentType };
    const options = { provider: "twilio", secret };
    const { url: signedUrl, ...request } = hookproof.signRequest({ method: "POST", url, headers, body }, options);
    assert.equal(signedUrl, url);
    const signature = request.headers["X-Twilio-Signature"];
    const sent = { url, secret, contentType, body, signature, signedUrl };
    assert.equal(signature, sdk.getExpectedTwilioSignature(secret, url, parametersOf(sent)));
    assert.equal(compare(sent), true, JSON.stringify(sent));
  });

  randomTest("both accept all requests of the independent signer", { seed: 2, rounds: 1000 }, (random) => {
    const sent = authentic(random);
    assert.equal(compare(sent), true, JSON.stringify(sent));
  });

  randomTests("agree on requests with a change of", { seed: 100, rounds: ROUNDS }, changes, (change, random) =>
    compare(change(authentic(random), random)),
  );

  randomTests("agree on", { seed: 200, rounds: ROUNDS }, forgeries, (forge, random) => compare(forge(random)));

  test("differ for all of the listed reasons, and for no other", assertAllApplied);
});
