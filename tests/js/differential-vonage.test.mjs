// Differential test of Vonage's own packages and this one. If their results differ, one of the reasons below applies.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import { verifySignature } from "@vonage/jwt";
import { SMS } from "@vonage/sms";
import { jwt, signer, vonageSig } from "../signer.mjs";
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

const ROUNDS = 50;
// Vonage's packages read the clock, so this test has to use the current time. `MARGIN` separates each time from the limits.
const NOW = Math.floor(Date.now() / 1000);
const MARGIN = 60;
const WINDOW = 300;
const FORM = "application/x-www-form-urlencoded";
const sha256 = (text) => createHash("sha256").update(text).digest("hex");

describe("Vonage's package for tokens and this one", () => {
  const expectedOf = ({ token, secret }) => verifySignature(token, secret);
  const actualOf = ({ token, secret, url, body }) =>
    resultOf(
      { url, headers: { Authorization: `Bearer ${token}` }, body },
      { provider: "vonage", secret, schemes: ["vonage-jwt"] },
      { now: NOW },
    );
  const code = (name) => (_, actual) => actual === name;

  const { compare, assertAllApplied } = comparison(expectedOf, actualOf, {
    accepted: {
      "it tolerates 5 seconds of clock skew": ({ claims }) => claims.exp === NOW - 3,
    },
    refused: {
      "it compares payload_hash with the body or the query": code("BODY_MISMATCH"),
      "it requires payload_hash and iat": code("MISSING_CLAIM"),
      "it limits the age of iat": code("TIMESTAMP_TOO_OLD"),
      "it limits iat in the future": code("TIMESTAMP_IN_FUTURE"),
      "it compares the issuer": code("ISSUER_MISMATCH"),
      "it requires claims that are an object": ({ claims }) => typeof claims === "string",
      "it requires numbers as times": ({ claims }, actual) =>
        typeof claims.iat === "string" && actual === "MALFORMED_HEADER",
    },
  });

  function unsigned(random) {
    const body = random.pick([() => "", random.json, random.json, () => random.text(random.int(1, 300))])();
    // An object of JavaScript lists names that are integers first, whatever their order in the query.
    const url = random.url().replace(/(?<=[?&])\d/g, "n");
    return { url, body, secret: random.secret(), now: NOW - random.int(0, WINDOW - MARGIN) };
  }
  const authentic = (random, more = {}) => {
    const request = { ...unsigned(random), claims: {}, ...more };
    return { ...request, token: signer["vonage-jwt"](request).Authorization.slice("Bearer ".length) };
  };
  const signature = (token, change) => {
    const parts = token.split(".");
    return [parts[0], parts[1], change(Buffer.from(parts[2], "base64url")).toString("base64url")].join(".");
  };

  const changes = {
    nothing: (sent) => sent,
    "the body": (sent) => ({ ...sent, body: `${sent.body} ` }),
    "the body to none": (sent) => ({ ...sent, body: "" }),
    "the query": (sent) => ({ ...sent, url: `${sent.url}${sent.url.includes("?") ? "&" : "?"}x=1` }),
    "the host and the path": (sent) => ({ ...sent, url: sent.url.replace(/^[^?]*/, "https://other.example.org/x") }),
    "the secret": (sent) => ({ ...sent, secret: `${sent.secret}x` }),
    "a bit of the signature": (sent, random) => ({
      ...sent,
      token: signature(sent.token, (bytes) => withOtherBit(bytes, random)),
    }),
    "the length of the signature": (sent, random) => ({
      ...sent,
      token: signature(sent.token, (bytes) => withOtherLength(bytes, random)),
    }),
    "the number of segments": (sent, random) => ({
      ...sent,
      token: random.pick([sent.token.replace(/\.[^.]*$/, ""), `${sent.token}.AAAA`]),
    }),
    "the claims": (sent) => {
      const [head, , mac] = sent.token.split(".");
      const claims = Buffer.from(JSON.stringify({ iat: NOW, payload_hash: sha256(sent.body) })).toString("base64url");
      return { ...sent, token: `${head}.${claims}.${mac}` };
    },
    "the token to text": (sent, random) => ({ ...sent, token: random.text(random.int(1, 200)) }),
  };

  const claims = (make) => (random) => authentic(random, { claims: make(random) });
  const forgeries = {
    "no payload_hash": claims(() => ({ payload_hash: undefined })),
    "the payload_hash of another body": claims((random) => ({ payload_hash: sha256(random.text(9)) })),
    "a payload_hash that is not a digest": claims((random) => ({ payload_hash: random.pick(["", null, 7, "00"]) })),
    "no iat": claims(() => ({ iat: undefined })),
    "an old iat": claims((random) => ({ iat: NOW - WINDOW - random.int(MARGIN, 1e6) })),
    "an iat in the future": claims((random) => ({ iat: NOW + WINDOW + random.int(MARGIN, 1e6) })),
    "an iat that is text": claims(() => ({ iat: `${NOW}` })),
    "another issuer": claims((random) => ({ iss: random.pick(["", "vonage", "MessageBird", null]) })),
    "no issuer": claims(() => ({ iss: undefined })),
    "no jti": claims(() => ({ jti: undefined })),
    "an exp": claims((random) => ({ exp: NOW + random.pick([-1, 1]) * random.int(MARGIN, 1e6) })),
    "an exp that has just passed": claims(() => ({ exp: NOW - 3 })),
    "an nbf": claims((random) => ({ nbf: NOW + random.pick([-1, 1]) * random.int(MARGIN, 1e6) })),
    "an exp or nbf that is text": claims((random) => ({ [random.pick(["exp", "nbf"])]: `${NOW + MARGIN}` })),
    "additional claims": claims((random) => ({ [`x${random.word()}`]: random.pick([null, [], { a: [1] }, "x", 1e9]) })),
    "another HMAC of the same key": (random) => authentic(random, { signedWith: random.pick(["HS384", "HS512"]) }),
    "the name of another algorithm": (random) =>
      authentic(random, { header: { alg: random.pick(["none", "None", "RS256", "ES256", "HS512", "hs256", ""]) } }),
    "no algorithm and no signature": (random) => {
      const sent = authentic(random, { header: { alg: "none" } });
      return { ...sent, token: sent.token.replace(/[^.]*$/, "") };
    },
    "no typ": (random) => authentic(random, { header: { typ: undefined } }),
    "a kid": (random) => authentic(random, { header: { kid: random.word() } }),
    "claims that are not an object": (random) => {
      const sent = unsigned(random);
      const text = random.pick(["[]", "null", "7", '"x"', "{"]);
      return { ...sent, claims: text, token: jwt([{ alg: "HS256", typ: "JWT" }, text], sent.secret) };
    },
  };

  randomTest("both accept all tokens that this package signs", { seed: 1, rounds: 600 }, (random) => {
    const { url, body, secret, now } = unsigned(random);
    const { Authorization } = hookproof.sign({ url, body }, { provider: "vonage", scheme: "vonage-jwt", secret, now });
    const sent = { url, body, secret, claims: {}, token: Authorization.slice("Bearer ".length) };
    assert.equal(compare(sent), true, JSON.stringify(sent));
  });

  randomTest("both accept all tokens of the independent signer", { seed: 2, rounds: 500 }, (random) => {
    const sent = authentic(random);
    assert.equal(compare(sent), true, JSON.stringify(sent));
  });

  randomTests("agree on requests with a change of", { seed: 100, rounds: ROUNDS }, changes, (change, random) =>
    compare(change(authentic(random), random)),
  );

  randomTests("agree on tokens with", { seed: 200, rounds: ROUNDS }, forgeries, (forge, random) =>
    compare(forge(random)),
  );

  test("differ for all of the listed reasons, and for no other", assertAllApplied);
});

describe("Vonage's package for SMS and this one", () => {
  /** The parameters as a web framework parses them. */
  const parametersOf = ({ contentType, text }) => {
    if (contentType === "application/json") return JSON.parse(text);
    const pairs = new URLSearchParams(text);
    return Object.fromEntries([...pairs.keys()].map((name) => [name, pairs.getAll(name)]).map(single));
  };
  const single = ([name, values]) => [name, values.length === 1 ? values[0] : values];
  /** The package's names of the methods. */
  const methods = {
    md5hash: "MD5HASH",
    md5: "MD5HMAC",
    sha1: "SHA1HMAC",
    sha256: "SHA256HMAC",
    sha512: "SHA512HMAC",
  };

  const expectedOf = (request) => {
    const parameters = parametersOf(request);
    try {
      return SMS.prototype.verifySignature(parameters.sig, parameters, request.secret, methods[request.sigMethod]);
    } catch (error) {
      if (error instanceof TypeError) return false;
      throw error;
    }
  };
  const actualOf = ({ contentType, text, secret, sigMethod }) => {
    const query = contentType === null;
    const headers = query ? {} : { "Content-Type": contentType };
    const url = `https://hooks.example.net/sms${query ? `?${text}` : ""}`;
    return resultOf(
      { url, headers, body: query ? "" : text },
      { provider: "vonage", secret, sigMethod, schemes: ["vonage-sig"] },
      { now: NOW },
    );
  };

  const code = (name) => (_, actual) => actual === name;
  const names = (request) => Object.keys(parametersOf(request));
  const { compare, assertAllApplied } = comparison(expectedOf, actualOf, {
    accepted: {
      "it signs JSON values that are not strings as their text": ({ contentType, text }) =>
        contentType === "application/json" &&
        Object.values(JSON.parse(text)).some((value) => typeof value !== "string"),
      "it signs each value of a repeated parameter": ({ contentType, text }) =>
        contentType !== "application/json" &&
        [...new URLSearchParams(text)].length > new Set(new URLSearchParams(text).keys()).size,
      "it sorts names by their bytes instead of their UTF-16 code units": (request) => names(request).includes("！"),
    },
    refused: {
      "it limits the age of the timestamp": code("TIMESTAMP_TOO_OLD"),
      "it limits a timestamp in the future": code("TIMESTAMP_IN_FUTURE"),
      "it requires a number as the timestamp": code("MALFORMED_HEADER"),
      "it refuses a name that contains a separator": (request) => names(request).some((name) => /[&=]/.test(name)),
      "it signs bytes instead of decoded text": ({ text }) =>
        new URLSearchParams(text).toString().includes("%EF%BF%BD"),
    },
  });

  function unsigned(random) {
    const values = () => random.pick(["", random.word(), random.text(random.int(1, 12), LETTERS)]);
    const own = random.list(random.int(0, 5), () => [
      random.pick([random.word(), "concat-ref", "Text", "text"]),
      values(),
    ]);
    const pairs = [
      ["msisdn", "15550100144"],
      ["messageId", random.text(16)],
      ["timestamp", `${NOW - random.int(0, WINDOW - MARGIN)}`],
      ...own,
    ];
    const parameters = Object.fromEntries(pairs);
    const contentType = random.pick([null, FORM, "application/json"]);
    return { parameters, contentType, secret: random.secret(), sigMethod: random.pick(Object.keys(methods)) };
  }
  const signed = (request, changed = {}) => {
    const { parameters, secret, sigMethod } = request;
    const sig = vonageSig(
      Object.entries(parameters).map(([name, value]) => [name, String(value)]),
      secret,
      sigMethod,
    );
    return serialized({ ...request, parameters: { ...parameters, sig, ...changed } });
  };
  const serialized = (request) => {
    const { contentType, parameters } = request;
    const json = contentType === "application/json";
    return { ...request, text: json ? JSON.stringify(parameters) : new URLSearchParams(parameters).toString() };
  };
  const authentic = (random) => signed(unsigned(random));
  const changed = (request, change) => serialized({ ...request, parameters: change({ ...request.parameters }) });
  const form = (request) => (request.contentType === "application/json" ? { ...request, contentType: FORM } : request);

  const changes = {
    nothing: (sent) => sent,
    "a value": (sent, random) => {
      const name = random.pick(Object.keys(sent.parameters).filter((name) => name !== "sig" && name !== "timestamp"));
      return changed(sent, (parameters) => ({ ...parameters, [name]: `${parameters[name]}x` }));
    },
    "a separator in a value": (sent) => changed(sent, (parameters) => ({ ...parameters, text: "a&b" })),
    "the number of parameters": (sent) => changed(sent, (parameters) => ({ ...parameters, added: "1" })),
    "the parameters to fewer": (sent) => changed(sent, ({ messageId: _, ...parameters }) => parameters),
    "the order of the parameters": (sent) =>
      changed(sent, (parameters) => Object.fromEntries(Object.entries(parameters).reverse())),
    "the case of the signature": (sent, random) =>
      changed(sent, (parameters) => ({
        ...parameters,
        sig: random.pick([parameters.sig.toUpperCase(), parameters.sig.toLowerCase()]),
      })),
    "a digit of the signature": (sent, random) =>
      changed(sent, ({ sig, ...parameters }) => {
        const at = random.int(0, sig.length - 1);
        return { ...parameters, sig: `${sig.slice(0, at)}${sig[at] === "7" ? "8" : "7"}${sig.slice(at + 1)}` };
      }),
    "the length of the signature": (sent, random) =>
      changed(sent, ({ sig, ...parameters }) => ({
        ...parameters,
        sig: random.pick([sig.slice(1), sig.slice(2), `${sig}0`, `${sig}00`, "", " "]),
      })),
    "the signature to none": (sent) => changed(sent, ({ sig: _, ...parameters }) => parameters),
    "the secret": (sent) => ({ ...sent, secret: `${sent.secret}x` }),
    "the method of the account": (sent, random) => ({ ...sent, sigMethod: random.pick(Object.keys(methods)) }),
    "the timestamp": (sent) =>
      changed(sent, (parameters) => ({ ...parameters, timestamp: `${NOW - WINDOW + MARGIN - 1}` })),
  };

  const having = (added) => (random) => {
    const request = unsigned(random);
    return signed({ ...request, parameters: { ...request.parameters, ...added(random) } });
  };
  const forgeries = {
    "an old timestamp": having((random) => ({ timestamp: `${NOW - WINDOW - random.int(MARGIN, 1e6)}` })),
    "a timestamp in the future": having((random) => ({ timestamp: `${NOW + WINDOW + random.int(MARGIN, 1e6)}` })),
    "a timestamp that is not a number": having((random) => ({ timestamp: random.pick(["", "soon", "2026-05-04"]) })),
    "no timestamp": (random) => {
      const { parameters, ...request } = unsigned(random);
      const { timestamp: _, ...others } = parameters;
      return signed({ ...request, parameters: others });
    },
    "a name that contains a separator": having((random) => ({ [random.pick(["a=1&b", "a=b", "a&b"])]: "2" })),
    "names whose order depends on their encoding": having(() => ({ "🙂": "2", "！": "1" })),
    "numbers, booleans and null": having(() => ({ concat: true, "concat-total": 2, price: 0.5, keyword: null })),
    "a repeated parameter": (random) => {
      const request = form(unsigned(random));
      const { text: _, ...others } = request.parameters;
      const repeated = [...Object.entries(others), ["text", "a"], ["text", "b"]];
      const sig = vonageSig(repeated, request.secret, request.sigMethod);
      return { ...request, text: new URLSearchParams([...repeated, ["sig", sig]]).toString() };
    },
    "a value that is not UTF-8": (random) => {
      const request = form(unsigned(random));
      const bytes = signed({ ...request, parameters: { ...request.parameters, text: "Gr\ufffd\ufffde" } });
      return { ...bytes, text: bytes.text.replaceAll("%EF%BF%BD", "%FC") };
    },
  };

  randomTest("both accept all requests that this package signs", { seed: 3, rounds: 600 }, (random) => {
    const { text, contentType, secret, sigMethod } = serialized(unsigned(random));
    const url = `https://hooks.example.net/sms${contentType === null ? `?${text}` : ""}`;
    const headers = contentType === null ? {} : { "Content-Type": contentType };
    const options = { provider: "vonage", scheme: "vonage-sig", secret, sigMethod, now: NOW };
    const request = hookproof.signRequest({ url, headers, body: contentType === null ? "" : text }, options);
    const sent = contentType === null ? new URL(request.url).search.slice(1) : request.body;
    assert.equal(compare({ text: sent, contentType, secret, sigMethod }), true, sent);
  });

  randomTest("both accept all requests of the independent signer", { seed: 4, rounds: 500 }, (random) => {
    const sent = authentic(random);
    assert.equal(compare(sent), true, JSON.stringify(sent));
  });

  randomTests("agree on requests with a change of", { seed: 300, rounds: ROUNDS }, changes, (change, random) =>
    compare(change(authentic(random), random)),
  );

  randomTests("agree on requests with", { seed: 400, rounds: ROUNDS }, forgeries, (forge, random) =>
    compare(forge(random)),
  );

  test("differ for all of the listed reasons, and for no other", assertAllApplied);
});
