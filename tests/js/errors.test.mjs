import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { hookproof } from "./package.mjs";
import { anotherSecret, NOW, receiverOf, refused, schemes, senders, signed } from "./requests.mjs";

const { createReceiver, WebhookError } = hookproof;
const at = { now: NOW };
const receive = (scheme, request, options = {}) => receiverOf(scheme, options).receive(request, at);
const jwt = (changes) => receive("messagebird-jwt", signed("messagebird-jwt", changes));
const comapi = (body, options) => receive("comapi-hmac-sha1", signed("comapi-hmac-sha1", { body }), options);
const long = `https://h.example/${"x".repeat(256 * 1024)}`;
const nested = (depth) => "[".repeat(depth) + "]".repeat(depth);

/** Every code: a call that causes it, the status to respond with, and the provider and scheme of the error. */
const causes = {
  INVALID_OPTIONS: [500, () => createReceiver({ provider: "pigeon", secret: "k" })],
  INVALID_SECRET: [500, () => createReceiver({ provider: "messagebird", secret: "" })],
  MISSING_HEADER: [
    400,
    () => receive("comapi-hmac-sha1", { ...signed("comapi-hmac-sha1"), headers: {} }),
    "dotdigital",
  ],
  DUPLICATE_HEADER: [
    400,
    () =>
      receive("comapi-hmac-sha1", { ...signed("comapi-hmac-sha1"), headers: { "X-Comapi-Signature": ["00", "01"] } }),
    "dotdigital",
  ],
  MALFORMED_HEADER: [
    400,
    () => receive("comapi-hmac-sha1", { ...signed("comapi-hmac-sha1"), headers: { "X-Comapi-Signature": "xyz" } }),
    "dotdigital",
    "comapi-hmac-sha1",
  ],
  INVALID_URL: [400, () => receive("bird-hmac", { ...signed("bird-hmac"), url: "/bird" }), "bird"],
  BODY_NOT_RAW: [400, () => receive("comapi-hmac-sha1", { ...signed("comapi-hmac-sha1"), body: {} })],
  BODY_TOO_LARGE: [413, () => comapi("12345678901", { maxBodyBytes: 10 })],
  TOO_MANY_EVENTS: [413, () => comapi(`[${Array(10_001).fill("{}").join()}]`), "dotdigital"],
  HEAD_TOO_LARGE: [431, () => receive("comapi-hmac-sha1", signed("comapi-hmac-sha1", { url: long }))],
  TOO_MANY_HEADERS: [
    431,
    () =>
      receive("comapi-hmac-sha1", { ...signed("comapi-hmac-sha1"), headers: { "content-type": Array(1001).fill("") } }),
    "dotdigital",
  ],
  TOO_MANY_PARAMETERS: [
    414,
    () => receive("bird-hmac", { ...signed("bird-hmac"), url: `https://h.example/?${"&".repeat(1000)}` }),
    "bird",
    "bird-hmac",
  ],
  CREDENTIALS_REQUIRED: [401, () => receive("basic", { ...signed("basic"), headers: {} }), "bandwidth", "basic"],
  SIGNATURE_MISMATCH: [
    401,
    () => receive("bird-hmac", signed("bird-hmac", { secret: "another" })),
    "bird",
    "bird-hmac",
  ],
  TIMESTAMP_TOO_OLD: [
    401,
    () => receive("messagebird-hmac", signed("messagebird-hmac", { now: NOW - 301 })),
    "messagebird",
    "messagebird-hmac",
  ],
  TIMESTAMP_IN_FUTURE: [
    401,
    () => receive("standard-webhooks", signed("standard-webhooks", { now: NOW + 301 })),
    "bird",
    "standard-webhooks",
  ],
  UNSUPPORTED_ALGORITHM: [401, () => jwt({ header: { alg: "RS256" } }), "messagebird", "messagebird-jwt"],
  ISSUER_MISMATCH: [401, () => jwt({ claims: { iss: "Nobody" } }), "messagebird", "messagebird-jwt"],
  MISSING_CLAIM: [401, () => jwt({ claims: { jti: undefined } }), "messagebird", "messagebird-jwt"],
  URL_MISMATCH: [401, () => jwt({ claims: { url_hash: "00" } }), "messagebird", "messagebird-jwt"],
  BODY_MISMATCH: [401, () => jwt({ claims: { payload_hash: "00" } }), "messagebird", "messagebird-jwt"],
  INVALID_JSON: [400, () => comapi("{"), "dotdigital"],
  INVALID_ENCODING: [400, () => comapi(Uint8Array.of(0x22, 0xff, 0x22)), "dotdigital"],
  TOO_DEEP: [400, () => comapi(nested(65)), "dotdigital"],
  INVALID_PAYLOAD: [400, () => comapi('{"name":7}', { strict: true }), "dotdigital"],
};

describe("an error", () => {
  for (const [code, [status, cause, provider, scheme]] of Object.entries(causes)) {
    test(`${code} has its status, its provider and scheme, and a message`, () => {
      const error = refused(code, cause);
      assert.ok(error instanceof Error);
      assert.equal(error.name, "WebhookError");
      assert.equal(error.status, status);
      assert.equal(error.statusCode, status);
      if (provider) assert.equal(error.provider, provider);
      if (scheme) assert.equal(error.scheme, scheme);
      assert.match(error.message, /\w+ \S+ \S+ \S+/, "a sentence");
      assert.ok(error.message.length >= 20, `the message is too short: ${error.message}`);
      assert.doesNotMatch(error.message, /undefined|\[object|null pointer|unreachable|panicked|\bNone\b|Some\(/);
      const { name: _, stack: __, ...fields } = Object.getOwnPropertyDescriptors(error);
      const values = Object.entries(fields).map(([field, { value }]) => [field, value]);
      assert.deepEqual(JSON.parse(JSON.stringify(error)), Object.fromEntries(values));
    });
  }

  test("is JSON with its message, its position and its issues, also in the result of `explain`", () => {
    const sent = (body) => signed("comapi-hmac-sha1", { body });
    const strict = receiverOf("comapi-hmac-sha1", { strict: true });
    for (const body of ["{", '{"name":7}']) {
      const { error } = strict.safeReceive(sent(body), at);
      const { code, message, provider, scheme, status, headers, issues, line, column } = error;
      const expected = { code, message, provider, scheme, status, statusCode: status, headers, issues, line, column };
      const json = JSON.stringify(strict.explain(sent(body), at));
      for (const found of [JSON.parse(JSON.stringify({ error })), JSON.parse(json)]) {
        assert.deepEqual(found.error, JSON.parse(JSON.stringify(expected)));
      }
      assert.ok(issues?.length > 0 || line === 1);
    }
  });

  test("of each code is in the README, with its status", async () => {
    const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
    const rows = [...readme.matchAll(/^\| (`[A-Z_`, ]+`) \| (\d{3}) \|/gm)];
    const statuses = rows.flatMap(([, codes, status]) => codes.match(/[A-Z_]+/g).map((code) => [code, Number(status)]));
    const documented = Object.fromEntries(statuses);
    const { HANDSHAKE_REFUSED, INTERNAL_ERROR, ...others } = documented;
    assert.deepEqual([HANDSHAKE_REFUSED, INTERNAL_ERROR], [403, 500]);
    const expected = Object.entries(causes).map(([code, [status]]) => [code, status]);
    assert.deepEqual(others, Object.fromEntries(expected));
  });

  test("of each code has its own message", () => {
    const messages = Object.entries(causes).map(([code, [, cause]]) => refused(code, cause).message);
    assert.equal(new Set(messages).size, messages.length);
  });

  test("of a mismatch names `explain` and docs/mismatch.md", () => {
    const codes = ["SIGNATURE_MISMATCH", "URL_MISMATCH", "BODY_MISMATCH"];
    for (const [code, [, cause]] of Object.entries(causes)) {
      const { message } = refused(code, cause);
      assert.equal(/`receiver\.explain`.*docs\/mismatch\.md/.test(message), codes.includes(code), message);
    }
    const wrong = [
      ...schemes.map((scheme) => [scheme, { secret: anotherSecret(scheme) }]),
      ...["messagebird-jwt", "bird-hmac"].map((scheme) => [scheme, { url: "https://other.example/" }]),
    ];
    for (const [scheme, changes] of wrong) {
      const { error } = receiverOf(scheme).safeReceive({ ...signed(scheme, changes), url: senders[scheme].url }, at);
      assert.match(error.code, /_MISMATCH$/);
      assert.match(error.message, /`receiver\.explain`/);
    }
  });

  test("of a missing header names the signature headers that are present, and their providers", () => {
    const { url, body } = signed("bird-hmac");
    const of = (scheme, headers, options) =>
      refused("MISSING_HEADER", () => receiverOf(scheme, options).receive({ url, headers, body }, at)).message;
    const present = { "Webhook-Signature": "v1,AAAA", "X-Comapi-Signature": "00", "X-Other": "1" };
    for (const headers of [present, new Headers(present), Object.entries(present), new Map(Object.entries(present))]) {
      assert.match(
        of("messagebird-jwt", headers),
        /; it has webhook-signature \(standard-webhooks of bird\), x-comapi-signature \(comapi-hmac-sha1 of dotdigital\)$/,
      );
    }
    assert.match(
      of("bird-hmac", present),
      /has no header messagebird-signature.*webhook-signature \(standard-webhooks of bird\)/,
    );
    assert.match(
      of("standard-webhooks", { "messagebird-signature": "AAAA" }),
      /messagebird-signature \(messagebird-hmac of messagebird\), messagebird-signature \(bird-hmac of bird\)$/,
    );
    assert.doesNotMatch(of("bird-hmac", {}), /it has/);
    assert.doesNotMatch(of("bird-hmac", { authorization: "Bearer of something else" }), /it has|Bearer/);
    assert.doesNotMatch(of("bird-hmac", present), /AAAA|v1/);
    // The values of the other headers do not change the code.
    const broken = { "x-comapi-signature": "x".repeat(300_000), "webhook-signature": 7 };
    assert.doesNotMatch(of("bird-hmac", broken), /it has/);
  });

  test("has a challenge only for the provider that requires one", () => {
    for (const [code, [, cause]] of Object.entries(causes)) {
      const challenge = new Headers(refused(code, cause).headers).get("www-authenticate");
      assert.equal(challenge, code === "CREDENTIALS_REQUIRED" ? 'Basic realm=""' : null, code);
    }
    const wrong = refused("SIGNATURE_MISMATCH", () =>
      receive("basic", signed("basic", { secret: { username: "u", password: "p" } })),
    );
    assert.equal(new Headers(wrong.headers).get("www-authenticate"), 'Basic realm=""');
    assert.equal(wrong.status, 401);
  });
});

describe("no error contains a secret", () => {
  const forms = (bytes) =>
    ["hex", "base64", "base64url"].map((encoding) => Buffer.from(bytes).toString(encoding).replace(/=+$/, ""));
  const contentOf = (error) =>
    [
      error.message,
      String(error),
      error.stack,
      JSON.stringify(error),
      inspect(error, { depth: null, showHidden: true }),
      JSON.stringify(error.toJSON?.() ?? null),
      inspect(error.cause),
    ].join("\n");

  const keys = { basic: "s3cr3t-word-20", "standard-webhooks": "an example key of 24 by." };
  const replacements = {
    "another key": (scheme) => ({ secret: anotherSecret(scheme) }),
    "another body": () => ({ body: '{"changed":true}' }),
    "another time": () => ({ now: NOW - 999999 }),
  };
  const unsigned = {
    basic: ["another body", "another time"],
    "comapi-hmac-sha1": ["another time"],
    "meta-hmac-sha256": ["another time"],
    "twilio-hmac-sha1": ["another time"],
  };

  for (const scheme of schemes) {
    test(`${scheme}: neither the key nor the correct signature`, () => {
      const { secret, body } = senders[scheme];
      const key = keys[scheme] ?? secret;
      for (const what of Object.keys(replacements).filter((name) => !unsigned[scheme]?.includes(name))) {
        const sent = { id: "msg_1", jti: "1", ...replacements[what](scheme) };
        const request = { ...signed(scheme, sent), body };
        const { ok, error } = receiverOf(scheme).safeReceive(request, at);
        assert.equal(ok, false, what);
        const right = Object.values(signed(scheme, { ...sent, secret, body }).headers)
          .filter((value) => value.length > 20 && !Object.values(request.headers).includes(value))
          .flatMap((value) => [value, ...value.split(/[ ,.]/).filter((part) => part.length > 40)]);
        const secrets = [key, ...forms(key), ...(typeof secret === "string" ? [secret] : []), ...right];
        for (const text of secrets) assert.ok(!contentOf(error).includes(text), `${what}: ${text}`);
      }
    });
  }

  test("nor does an error of the configuration", () => {
    const secret = "whsec_bm90IHF1aXRl-IGJhc2U2NA==";
    for (const options of [
      { provider: "bird", secret },
      { provider: "bird", secret: ["hidden-word-one", ""] },
      { provider: "messagebird", secret: "hidden-word-one", tolerance: -1 },
      { provider: "messagebird", secret: "hidden-word-one", schemes: ["basic"] },
      { provider: "messagebird", secret: { password: "hidden-word-one" } },
      { provider: "bandwidth", secret: { username: "a:b", password: "hidden-word-one" } },
      { provider: "bandwidth", secret: "hidden-word-one" },
    ]) {
      let error;
      try {
        createReceiver(options);
      } catch (thrown) {
        error = thrown;
      }
      assert.ok(error instanceof WebhookError, inspect(options));
      assert.doesNotMatch(contentOf(error), /hidden-word-one|bm90IHF1aXRl/);
    }
  });

  test("nor the expected hashes of a token's claims", () => {
    const { url, body } = senders["messagebird-jwt"];
    for (const claims of [{ url_hash: "00" }, { payload_hash: "00" }]) {
      const result = receiverOf("messagebird-jwt").safeReceive(signed("messagebird-jwt", { claims }), at);
      for (const text of [url, body]) {
        assert.ok(!contentOf(result.error).includes(createHash("sha256").update(text).digest("hex")));
      }
    }
  });

  test("nor does a printed receiver", () => {
    for (const scheme of schemes) {
      const receiver = receiverOf(scheme);
      const shown = inspect(receiver, { depth: null, showHidden: true }) + JSON.stringify(receiver) + String(receiver);
      for (const text of [keys[scheme] ?? senders[scheme].secret]) assert.ok(!shown.includes(text), scheme);
    }
  });
});

describe("the body", () => {
  const receiver = receiverOf("comapi-hmac-sha1");
  const request = signed("comapi-hmac-sha1");

  test("that has been parsed or not been read is refused, with instructions to pass it raw", () => {
    const bodies = [
      { name: "message.read" },
      {},
      [],
      [1],
      Object.create(null),
      7,
      true,
      new URLSearchParams("a=1"),
      Promise.resolve("{}"),
      new Response("{}").body,
      new Map(),
    ];
    for (const body of bodies) {
      const error = refused("BODY_NOT_RAW", () => receiver.receive({ ...request, body }, at), inspect(body));
      assert.match(error.message, /\braw\b|arrayBuffer/);
      refused("BODY_NOT_RAW", () => receiver.verify({ ...request, body }, at));
    }
  });

  test("may have at most as many bytes as the limit", () => {
    for (const [limit, text] of [
      [10, '"12345678"'],
      [10, '"éééé"'],
      [6, '"🙂"'],
    ]) {
      assert.equal(Buffer.byteLength(text), limit);
      for (const body of [text, Buffer.from(text)]) {
        const sized = { ...request, ...signed("comapi-hmac-sha1", { body }) };
        assert.equal(receiverOf("comapi-hmac-sha1", { maxBodyBytes: limit }).receive(sized, at).verified, true);
        for (const method of ["receive", "verify"]) {
          const error = refused("BODY_TOO_LARGE", () =>
            receiverOf("comapi-hmac-sha1", { maxBodyBytes: limit - 1 })[method](sized, at),
          );
          assert.equal(error.status, 413);
        }
      }
    }
  });

  test("may have one mebibyte by default", () => {
    const body = (size) => `"${"x".repeat(size - 2)}"`;
    assert.equal(comapi(body(1048576)).verified, true);
    refused("BODY_TOO_LARGE", () => comapi(body(1048577)));
  });

  for (const [what, body, line, column] of [
    ["a missing colon", '{\n  "a" 1\n}', 2, 7],
    ["a comma before the end of a list", "[1,\n]", 2, 1],
    ["a single quote", "{'a':1}", 1, 2],
    ["an HTML page", "<html></html>", 1, 1],
    ["a form", "a=1&b=2", 1, 1],
    ["a second document", "{}\r\n{}", 2, 1],
    ["a word", '{\n\n\t"a": yes}', 3, 7],
  ]) {
    test(`that has ${what} is refused at its line and column`, () => {
      const error = refused("INVALID_JSON", () => comapi(body));
      assert.deepEqual([error.line, error.column], [line, column]);
    });
  }

  test("that is truncated is refused at its last line", () => {
    for (const body of ['{"a":\n{"b":1}', '["a\n', "\n{"]) {
      assert.equal(typeof refused("INVALID_JSON", () => comapi(body)).line, "number");
    }
    assert.equal(refused("INVALID_JSON", () => comapi('{"a":\n{"b":1}')).line, 2);
  });

  test("that is empty is authentic but has no payload", () => {
    const empty = signed("comapi-hmac-sha1", { body: "" });
    assert.equal(receiver.verify(empty, at).keyIndex, 0);
    refused("INVALID_JSON", () => receiver.receive(empty, at));
  });

  test("that is not UTF-8 is authentic but has no payload", () => {
    for (const bytes of [
      [0x22, 0xff, 0x22],
      [0x22, 0xc0, 0x80, 0x22],
      [0x22, 0xed, 0xa0, 0x80, 0x22],
      [0x22, 0xf4, 0x90, 0x80, 0x80, 0x22],
      [0x22, 0xe2, 0x82, 0x22],
    ]) {
      const request = signed("comapi-hmac-sha1", { body: Uint8Array.from(bytes) });
      assert.equal(receiver.verify(request, at).keyIndex, 0);
      refused("INVALID_ENCODING", () => receiver.receive(request, at));
    }
  });

  test("may be nested at most 64 levels deep", () => {
    const objects = (depth) => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;
    for (const make of [nested, objects]) {
      assert.equal(comapi(make(64)).verified, true);
      refused("TOO_DEEP", () => comapi(make(65)));
    }
    refused("TOO_DEEP", () => comapi("[".repeat(500000)));
  });

  test("is verified before it is parsed", () => {
    for (const body of ["{", nested(65), Uint8Array.of(0xff), ""]) {
      refused("SIGNATURE_MISMATCH", () =>
        receive("comapi-hmac-sha1", signed("comapi-hmac-sha1", { body, secret: "another" })),
      );
    }
  });

  test("that deviates from the specification is refused only if strict, with every issue", () => {
    const body = '[{"type":"message-failed","time":7,"to":true,"errorCode":"x","message":{"id":1,"to":"+15550100"}}]';
    const request = signed("basic", { body });
    const { events } = receive("basic", request);
    const error = refused("INVALID_PAYLOAD", () => receive("basic", request, { strict: true }));
    assert.ok(events[0].issues.length >= 5);
    for (const path of ["/0/time", "/0/to", "/0/errorCode", "/0/message/id", "/0/message/to"]) {
      for (const issues of [events[0].issues, error.issues]) {
        const issue = issues.find((one) => one.path === path && one.code === "WRONG_TYPE");
        assert.ok(issue, `no issue at ${path}`);
        assert.deepEqual([issue.severity, typeof issue.message, issue.line], ["error", "string", 1]);
      }
    }
  });
});

describe("safeReceive", () => {
  const receiver = receiverOf("messagebird-jwt");

  test("returns the delivery of an authentic request", () => {
    const request = signed("messagebird-jwt");
    assert.deepEqual(receiver.safeReceive(request, at), { ok: true, delivery: receiver.receive(request, at) });
  });

  test("returns the error that receive throws", () => {
    const result = receiver.safeReceive(signed("messagebird-jwt", { secret: "another" }), at);
    assert.equal(result.ok, false);
    assert.ok(result.error instanceof WebhookError);
    assert.equal(result.error.code, "SIGNATURE_MISMATCH");
    assert.ok(!("delivery" in result));
  });

  test("never throws for any request", () => {
    const headers = [
      undefined,
      null,
      7,
      "text",
      [],
      {},
      true,
      [["one"]],
      [undefined],
      [7],
      [{}],
      [[1, 2]],
      [null],
      { a: null },
      { a: 7 },
      { "MessageBird-Signature-JWT": 7 },
      { "MessageBird-Signature-JWT": [] },
      { "MessageBird-Signature-JWT": [7] },
      { "MessageBird-Signature-JWT": {} },
    ];
    const requests = [
      undefined,
      null,
      7,
      "text",
      [],
      {},
      true,
      Symbol.iterator,
      () => {},
      new Map(),
      ...headers.map((value) => ({ url: "https://h/", headers: value, body: "{}" })),
    ];
    requests.push(
      { ...signed("messagebird-jwt"), url: undefined },
      { ...signed("messagebird-jwt"), url: 7 },
      { ...signed("messagebird-jwt"), url: null },
    );
    for (const request of requests) {
      const result = receiver.safeReceive(request, at);
      assert.equal(result.ok, false, inspect(request));
      assert.ok(result.error instanceof WebhookError, inspect(result.error));
      assert.ok(result.error.code in causes, result.error.code);
    }
  });

  test("refuses an invalid time and does not skip the check", () => {
    for (const now of [Number.NaN, "now", new Date(Number.NaN), Number.POSITIVE_INFINITY, {}]) {
      const result = receiver.safeReceive(signed("messagebird-jwt"), { now });
      assert.equal(result.ok, false, inspect(now));
      assert.equal(result.error.code, "INVALID_OPTIONS");
    }
  });
});
