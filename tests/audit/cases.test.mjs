// The cases as data: complete, correct, and explained.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, test } from "node:test";
import { optionsOf, secrets } from "../secrets.mjs";
import { jwt, signer } from "../signer.mjs";
import { providerOf } from "./audited.mjs";
import { auditCases, createReceiver, installed, project, providers } from "./package.mjs";

const url = "https://hooks.example.com/hooks";
const now = 1_777_910_557;
const casesOf = (scheme, more = {}, provider = providerOf(scheme)) =>
  auditCases(provider, { secret: secrets[scheme], url, scheme, now, ...optionsOf(scheme), ...more });
const schemes = [...new Set(Object.values(providers).flatMap((provider) => provider.schemes))];

/** The cases that every scheme must have. */
const ACCEPTED = [
  ...["repeated", "burst", "unknown-event", "unknown-fields", "null-fields", "new-values", "large-body"],
  ...["body-non-ascii", "body-escaped", "body-indented", "header-names-lower-case", "header-names-upper-case"],
];
const REFUSED = ["scheme-other"];
/** Of every scheme that signs, and of every scheme whose signature of the body is in a header. */
const SIGNED = ["signature-missing", "secret-other", "signature-first-bit", "signature-last-bit"].concat(
  ["truncated", "lengthened", "empty"].map((name) => `signature-${name}`),
);
const BODY_SIGNED = ["bit", "reserialized", "truncated", "lengthened", "emptied"].map((name) => `body-${name}`);

function refusedBy(scheme) {
  if (scheme === "basic") return REFUSED;
  return [...REFUSED, ...SIGNED, ...(scheme === "vonage-sig" ? [] : ["header-repeated", ...BODY_SIGNED])];
}

function severityOf({ name, expected }) {
  // The sender of a handshake with another mode knows the token.
  if (name.startsWith("handshake-mode-")) return "warning";
  // It has no content that an attacker could choose.
  if (name === "form-without-parameters") return "warning";
  return expected === "refuse" ? "critical" : "loss";
}

describe("every scheme has its cases", () => {
  test("the tests have a secret for every scheme", () => {
    assert.deepEqual(Object.keys(secrets).sort(), [...schemes].sort());
  });

  for (const scheme of schemes) {
    test(scheme, () => {
      const cases = casesOf(scheme);
      const named = (expected) => cases.filter((found) => found.expected === expected).map(({ name }) => name);
      for (const name of ACCEPTED) assert.ok(named("accept").includes(name), name);
      for (const name of refusedBy(scheme)) assert.ok(named("refuse").includes(name), name);
      assert.ok(named("refuse").length >= 10, `${named("refuse").length} forgeries`);
      assert.ok(named("accept").some((name) => name.startsWith("sample-")));
      assert.ok(named("accept").some((name) => name.startsWith("deviation-")));
      assert.equal(new Set(cases.map(({ name }) => name)).size, cases.length, "a name occurs twice");
      for (const found of cases) {
        const { request, name, severity } = found;
        assert.equal(request.headers["X-Hookproof-Audit"], `${scheme} ${name}`);
        assert.equal(severity, severityOf(found), name);
        assert.ok((request.body?.length ?? 0) <= (name === "largest-body" ? 3 : 1) * 1_048_576);
      }
    });
  }

  for (const scheme of schemes.filter((scheme) => scheme in signer)) {
    test(`${scheme} has a case for every part that the independent implementation signs, and for no other`, () => {
      const cases = casesOf(scheme);
      const { request } = cases.find(({ name }) => name === "repeated");
      const base = { url, body: request.body, secret: secrets[scheme], now, id: "id", jti: "id" };
      const signs = (changes) =>
        JSON.stringify(signer[scheme]({ ...base, ...changes })) !== JSON.stringify(signer[scheme](base));
      const parts = {
        "body-bit": signs({ body: `${base.body} ` }),
        "query-changed": signs({ url: `${url}?tenant=2` }),
        "url-other-host": signs({ url: "https://other.example.com/hooks" }),
        "timestamp-stale": signs({ now: now - 1 }),
      };
      for (const [name, signed] of Object.entries(parts)) {
        assert.equal(
          cases.some((found) => found.name === name),
          signed,
          name,
        );
      }
    });
  }

  for (const [provider, { events, schemes }] of Object.entries(providers)) {
    test(`each event of ${provider} has a case in at least one of its schemes`, () => {
      const names = schemes.flatMap((scheme) => casesOf(scheme, {}, provider).map(({ name }) => name));
      for (const type of events)
        assert.ok(
          names.some((name) => name === `sample-${type}` || name === `get-${type}`),
          type,
        );
    });
  }
});

/** The payload without the parameters of its signature. */
const content = ({ sig, nonce, ...rest }) => rest;

/** Checks the response to a handshake. */
function checkHandshake(receiver, { name, request, expected, echo }) {
  const { status, body, headers } = receiver.challenge(request);
  const isChallenge = expected === "challenge";
  assert.deepEqual([status, body], isChallenge ? [200, echo] : [403, ""], name);
  assert.deepEqual(headers, isChallenge ? { "Content-Type": "text/plain" } : {});
}

/** Checks the result of every other request. */
function checkResult(receiver, { name, request, expected }) {
  const result = receiver.safeReceive(request, { now });
  assert.equal(result.ok, expected === "accept", `${name}: ${result.error?.message}`);
  if (expected === "challenge") assert.match(result.error.headers["WWW-Authenticate"], /^Basic /);
  if (expected === "refuse") assert.ok(result.error.status < 500, `${name}: ${result.error.status}`);
}

describe("the result of a receiver is the expected one", () => {
  for (const scheme of schemes) {
    test(scheme, () => {
      const receiver = createReceiver({
        provider: providerOf(scheme),
        secret: secrets[scheme],
        schemes: [scheme],
        ...optionsOf(scheme),
      });
      for (const found of casesOf(scheme)) (found.echo === null ? checkResult : checkHandshake)(receiver, found);
    });
  }

  // Otherwise a case could be refused for a reason other than the one in its name.
  const codes = {
    "signature-missing": ["MISSING_HEADER"],
    "secret-other": ["SIGNATURE_MISMATCH"],
    "signature-last-bit": ["SIGNATURE_MISMATCH"],
    "body-bit": ["SIGNATURE_MISMATCH", "BODY_MISMATCH"],
    "body-reserialized": ["SIGNATURE_MISMATCH", "BODY_MISMATCH"],
    "query-changed": ["SIGNATURE_MISMATCH", "URL_MISMATCH"],
    "url-other-host": ["SIGNATURE_MISMATCH", "URL_MISMATCH"],
    "timestamp-stale": ["TIMESTAMP_TOO_OLD"],
    "timestamp-future": ["TIMESTAMP_IN_FUTURE"],
    "timestamp-missing": ["MISSING_HEADER"],
    "algorithm-none": ["UNSUPPORTED_ALGORITHM"],
    "algorithm-other": ["UNSUPPORTED_ALGORITHM"],
    "issuer-other": ["ISSUER_MISMATCH"],
    "url-hash-missing": ["MISSING_CLAIM"],
    "payload-hash-missing": ["MISSING_CLAIM", "BODY_MISMATCH"],
    "claims-changed": ["SIGNATURE_MISMATCH"],
    "header-repeated": ["DUPLICATE_HEADER"],
    "password-truncated": ["SIGNATURE_MISMATCH"],
    "credentials-in-query": ["CREDENTIALS_REQUIRED"],
  };
  for (const [name, expected] of Object.entries(codes)) {
    test(`${name} is ${expected.join(" or ")}`, () => {
      const found = schemes.filter((scheme) => casesOf(scheme).some((known) => known.name === name));
      assert.ok(found.length > 0);
      for (const scheme of found) {
        const receiver = createReceiver({
          provider: providerOf(scheme),
          secret: secrets[scheme],
          schemes: [scheme],
          ...optionsOf(scheme),
        });
        const { request } = casesOf(scheme).find((known) => known.name === name);
        const { error } = receiver.safeReceive(request, { now });
        assert.ok(expected.includes(error.code), `${scheme}: ${error.code}`);
      }
    });
  }

  test("the events of the cases are known or unknown as named", () => {
    for (const scheme of schemes) {
      const receiver = createReceiver({
        provider: providerOf(scheme),
        secret: secrets[scheme],
        schemes: [scheme],
        ...optionsOf(scheme),
      });
      const eventsOf = (name) => {
        const { request } = casesOf(scheme).find((known) => known.name === name);
        return receiver.receive(request, { now }).events;
      };
      assert.equal(eventsOf("unknown-event")[0].known, false, scheme);
      assert.equal(eventsOf("new-values")[0].known, true, scheme);
      assert.match(JSON.stringify(eventsOf("body-escaped")[0].payload), /お元気ですか 🎉/);
      const [escaped, plain] = ["body-escaped", "body-non-ascii"].map((name) => content(eventsOf(name)[0].payload));
      assert.deepEqual(escaped, plain);
    }
    const receiver = createReceiver({ provider: "dotdigital", secret: secrets["comapi-hmac-sha1"] });
    const { request } = casesOf("comapi-hmac-sha1").find(({ name }) => name === "batch-of-500");
    assert.equal(new Set(receiver.receive(request, { now }).events.map(({ id }) => id)).size, 500);
  });
});

test("each explanation refers to a section of docs/audit.md, and each section has a case or a warning", async () => {
  const guide = await readFile(path.join(installed, "docs", "audit.md"), "utf8");
  const sections = [...guide.matchAll(/^### (.+)$/gm)].map(([, name]) => name);
  const used = new Set(["time-limits", "responses", "failures", "success-status"]);
  const secret = { ...secrets, "bird-hmac": ["new key", "old key"] };
  for (const scheme of schemes) {
    for (const { explanation } of casesOf(scheme, { secret: secret[scheme] })) {
      const [, section] = /\. See docs\/audit\.md#([\w-]+)$/.exec(explanation);
      assert.ok(sections.includes(section), section);
      used.add(section);
    }
  }
  assert.deepEqual([...used].sort(), sections.sort());
});

describe("the handshake of Meta", () => {
  const handshakes = (more) => casesOf("meta-hmac-sha256", more).filter(({ echo }) => echo !== null);
  const parametersOf = ({ request }) => new URL(request.url).searchParams;

  test("has cases if there is a verify token, and each is a GET with the audit's header only", () => {
    assert.deepEqual(handshakes({ verifyToken: undefined }), []);
    assert.ok(handshakes().length >= 8);
    for (const { name, request } of handshakes()) {
      const headers = { "X-Hookproof-Audit": `meta-hmac-sha256 ${name}` };
      assert.deepEqual({ ...request, url: "" }, { method: "GET", url: "", headers, body: null });
    }
  });

  test("has the challenge as its response for the correct token only, with any characters in token and URL", () => {
    const verifyToken = "a+b & c=ü%20";
    const own = { verifyToken, url: "https://hooks.example.com/hooks?tenant=kiln" };
    const receiver = createReceiver({ provider: "meta", secret: secrets["meta-hmac-sha256"], verifyToken });
    for (const { name, request, expected, echo } of handshakes(own)) {
      const { status, body } = receiver.challenge(request);
      assert.deepEqual([status, body], expected === "challenge" ? [200, echo] : [403, ""], name);
      assert.ok(request.url.startsWith(`${own.url}&hub.`));
    }
  });

  test("has each parameter in its documented form", () => {
    const named = (name) => parametersOf(handshakes().find((found) => found.name === name));
    const [mode, challenge, token] = ["hub.mode", "hub.challenge", "hub.verify_token"];
    const { verifyToken } = optionsOf("meta-hmac-sha256");
    assert.deepEqual(
      [...named("handshake-digits")],
      [
        [mode, "subscribe"],
        [challenge, "1158201444"],
        [token, verifyToken],
      ],
    );
    assert.equal(named("handshake-token-other").get(token).length, verifyToken.length);
    assert.notEqual(named("handshake-token-other").get(token), verifyToken);
    assert.equal(named("handshake-token-missing").has(token), false);
    assert.equal(named("handshake-token-empty").get(token), "");
    assert.equal(named("handshake-mode-other").get(mode), "unsubscribe");
    assert.equal(named("handshake-mode-other").get(token), verifyToken);
    for (const text of ["<", "&", "+", " ", "%", "#", "=", '"', "é"]) {
      assert.ok(named("handshake-markup").get(challenge).includes(text), text);
    }
  });

  test("and its token are for Meta only", () => {
    for (const provider of Object.keys(providers).filter((name) => name !== "meta")) {
      const secret = secrets[providers[provider].schemes[0]];
      assert.throws(
        () => auditCases(provider, { secret, url, verifyToken: "token" }),
        ({ code, message }) => code === "INVALID_OPTIONS" && /`verifyToken` is for Meta/.test(message),
        provider,
      );
    }
    for (const verifyToken of ["", " ", 1158201444]) {
      assert.throws(() => casesOf("meta-hmac-sha256", { verifyToken }), /verifyToken/);
    }
  });
});

describe("auditCases", () => {
  test("returns equal cases for the same time, and other signatures for a later one", () => {
    assert.deepEqual(casesOf("bird-hmac"), casesOf("bird-hmac"));
    const [early] = casesOf("bird-hmac");
    const [late] = casesOf("bird-hmac", { now: new Date((now + 60) * 1000) });
    assert.notDeepEqual(early.request.headers, late.request.headers);
    assert.equal(early.name, late.name);
  });

  test("returns new objects at each call", () => {
    const [first] = casesOf("basic");
    first.request.headers.added = "x";
    assert.equal(casesOf("basic")[0].request.headers.added, undefined);
  });

  test("creates cases for every scheme that accepts a secret", () => {
    const schemesOf = (secret) => [...new Set(auditCases("bird", { secret, url }).map(({ scheme }) => scheme))];
    assert.deepEqual(schemesOf("key"), ["bird-hmac"]);
    assert.deepEqual(schemesOf(secrets["standard-webhooks"]), ["standard-webhooks"]);
    assert.deepEqual(schemesOf(["key", secrets["standard-webhooks"]]).sort(), ["bird-hmac", "standard-webhooks"]);
    assert.deepEqual(
      [...new Set(auditCases("messagebird", { secret: "key", url }).map(({ scheme }) => scheme))],
      ["messagebird-jwt", "messagebird-hmac"],
    );
  });

  test("signs with each further secret of a rotation, and forges with none of them", () => {
    const secret = ["key 1", "key x", "key y"];
    const receiver = createReceiver({ provider: "dotdigital", secret });
    const cases = auditCases("dotdigital", { secret, url, now });
    const indices = ["repeated", "rotated-secret-2", "rotated-secret-3"].map(
      (name) => receiver.receive(cases.find((known) => known.name === name).request, { now }).keyIndex,
    );
    assert.deepEqual(indices, [0, 1, 2]);
    const { request } = cases.find(({ name }) => name === "secret-other");
    assert.equal(receiver.safeReceive(request, { now }).error.code, "SIGNATURE_MISMATCH");
  });

  test("takes a record of secrets by account, and names its first account in each request", () => {
    for (const [scheme, secret] of [
      ["vonage-jwt", { a1: "s" }],
      ["vonage-sig", { a1: ["new", "old"], b2: "another" }],
    ]) {
      const more = { secret, sigMethod: "sha256" };
      const receiver = createReceiver({ provider: "vonage", ...more });
      const cases = casesOf(scheme, more);
      assert.equal(
        cases.some(({ name }) => name === "rotated-secret-2"),
        Array.isArray(secret.a1),
      );
      assert.ok(!cases.some(({ name }) => name === "rotated-secret-3"));
      for (const found of cases) checkResult(receiver, found);
      const [{ request }] = cases;
      const other = createReceiver({ provider: "vonage", sigMethod: "sha256", secret: { other: secret.a1 } });
      assert.match(other.safeReceive(request, { now }).error.message, /no secret for the account a1/);
    }
    const unrestricted = auditCases("vonage", { secret: { a1: "s" }, url, now });
    const { length } = casesOf("vonage-jwt", { secret: "s" });
    assert.equal(unrestricted.length, length);
    for (const secret of [{}, { a1: "" }, { a1: [] }, { a1: 7 }]) {
      assert.throws(
        () => auditCases("vonage", { secret, url }),
        ({ code }) => code === "INVALID_SECRET",
      );
    }
    assert.throws(
      () => auditCases("bird", { secret: { a1: "s" }, url }),
      ({ code }) => code === "INVALID_SECRET",
    );
  });

  test("returns requests that fetch accepts", () => {
    for (const scheme of schemes) {
      for (const { request } of casesOf(scheme)) new Request(request.url, { ...request, duplex: "half" });
    }
  });

  test("signs tokens that no provider issues correctly", () => {
    const { request } = casesOf("messagebird-jwt").find(({ name }) => name === "issuer-other");
    const token = request.headers["MessageBird-Signature-JWT"];
    const [header, claims] = token.split(".").map((part) => Buffer.from(part, "base64url").toString());
    assert.equal(JSON.parse(claims).iss, "Messenger");
    assert.equal(token, jwt([header, claims], secrets["messagebird-jwt"]));
  });

  test("computes the same HMAC-SHA256 as the host for keys of every length", () => {
    // The key of `scheme-other` can have any length; its message is the body.
    for (const length of [1, 55, 56, 63, 64, 65, 119, 120, 200]) {
      const secret = "k".repeat(length);
      const { request } = auditCases("dotdigital", { secret, url, now }).find(({ name }) => name === "scheme-other");
      const expected = createHmac("sha256", secret).update(request.body).digest("hex");
      assert.equal(request.headers["X-Comapi-Signature"], expected, String(length));
    }
  });

  test("is the same from CommonJS", () => {
    const require = createRequire(path.join(project, "index.mjs"));
    const cases = require("hookproof/audit").auditCases("bandwidth", { secret: secrets.basic, url, now });
    assert.deepEqual(cases, casesOf("basic"));
  });

  test("refuses invalid arguments with a code", () => {
    const code = (expected) => (error) => error.code === expected;
    assert.throws(() => auditCases("pigeon", { secret: "key", url }), code("INVALID_OPTIONS"));
    assert.throws(() => auditCases("bird", undefined), code("INVALID_OPTIONS"));
    assert.throws(() => auditCases("bird", { secret: "key", url, schema: "x" }), /did you mean `scheme`/);
    assert.throws(() => auditCases("bird", { secret: "key", url, scheme: "basic" }), code("INVALID_OPTIONS"));
    assert.throws(() => auditCases("bird", { secret: "", url }), code("INVALID_SECRET"));
    assert.throws(() => auditCases("bird", { secret: [], url }), code("INVALID_SECRET"));
    assert.throws(() => auditCases("bird", { secret: "key", url, now: "soon" }), code("INVALID_OPTIONS"));
    for (const wrong of [undefined, "", "/hooks", "ftp://h/", "http://", "http://user:word@h/"]) {
      assert.throws(() => auditCases("bird", { secret: "key", url: wrong }), code("INVALID_URL"), String(wrong));
    }
  });

  test("signs a URL with a query, and an origin", () => {
    for (const own of ["https://hooks.example.com/hooks?tenant=kiln", "https://hooks.example.com"]) {
      for (const scheme of ["messagebird-jwt", "messagebird-hmac", "bird-hmac"]) {
        const receiver = createReceiver({
          provider: providerOf(scheme),
          secret: secrets[scheme],
          schemes: [scheme],
          ...optionsOf(scheme),
        });
        for (const { name, request, expected } of casesOf(scheme, { url: own })) {
          assert.equal(receiver.safeReceive(request, { now }).ok, expected === "accept", `${own} ${scheme} ${name}`);
        }
      }
    }
  });
});
