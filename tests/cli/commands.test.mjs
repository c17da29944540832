// The output and exit codes of the commands that take one request: accepted (0), refused (1).
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hookproof as library } from "../js/package.mjs";
import { schemes, senders, signed } from "../js/requests.mjs";
import { signer } from "../signer.mjs";
import { folder, hookproof } from "./hookproof.mjs";

const { createReceiver } = library;
const now = 1_800_000_000;

/** A request as arguments. */
function asArguments({ method, url, headers }, provider) {
  const lines = Object.entries(headers).flatMap(([name, value]) => ["--header", `${name}: ${value}`]);
  return ["--provider", provider, "--method", method, "--url", url, "--now", String(now), ...lines];
}

const written = (secret) => (typeof secret === "string" ? secret : `${secret.username}:${secret.password}`);

/** Standard output, which must be one JSON document. */
function documentIn({ stdout }) {
  assert.match(stdout, /^[^\n]+\n$/);
  return JSON.parse(stdout);
}

describe("verify", () => {
  for (const scheme of schemes) {
    const { provider, secret } = senders[scheme];
    const request = signed(scheme, { now });
    const args = ["verify", ...asArguments(request, provider)];
    const env = { HOOKPROOF_SECRET: written(secret) };

    test(`accepts an authentic request of ${scheme}, on standard input`, async () => {
      const result = await hookproof([...args, "--json"], { input: request.body, env });
      assert.equal(result.code, 0, result.stderr);
      assert.equal(result.stderr, "");
      const document = documentIn(result);
      assert.deepEqual([document.ok, document.provider, document.scheme], [true, provider, scheme]);
      assert.equal(document.events.length, 1);
      const text = await hookproof(args, { input: request.body, env });
      assert.equal(text.code, 0);
      assert.ok(text.stdout.startsWith(`accepted ${provider} ${scheme}`), text.stdout);
    });

    test(`refuses it with another secret, and suggests explain: ${scheme}`, async () => {
      const another = { "standard-webhooks": "whsec_YW5vdGhlciBrZXk=", basic: "user:another" }[scheme] ?? "another";
      const wrong = { input: request.body, env: { HOOKPROOF_SECRET: another } };
      const result = await hookproof([...args, "--json"], wrong);
      assert.equal(result.code, 1);
      const { ok, error } = documentIn(result);
      assert.deepEqual([ok, error.status, error.code], [false, 401, "SIGNATURE_MISMATCH"]);
      const text = await hookproof(args, wrong);
      assert.equal(text.code, 1);
      assert.match(text.stdout, /^refused SIGNATURE_MISMATCH \(401\): /);
      assert.match(text.stderr, /explain instead of verify/);
    });
  }

  test("reads secrets from files and arguments, and warns about the latter", async (context) => {
    const { write } = await folder(context);
    const { provider, secret } = senders["bird-hmac"];
    const request = signed("bird-hmac", { now });
    const file = await write("body.json", request.body);
    const args = ["verify", file, ...asArguments(request, provider), "--json"];
    const rotated = await hookproof([...args, "--secret", "older", "--secret-file", await write("key", `${secret}\n`)]);
    assert.equal(rotated.code, 0, rotated.stderr);
    assert.equal(documentIn(rotated).keyIndex, 1);
    assert.match(rotated.stderr, /other users of this machine can see a secret/);
    const quiet = await hookproof([...args, "--secret-file", await write("key", secret)]);
    assert.deepEqual([quiet.code, quiet.stderr], [0, ""]);
  });

  test("restricts schemes and ages by the options", async () => {
    const { provider, secret } = senders["bird-hmac"];
    const request = signed("bird-hmac", { now: now - 10 * 86400 });
    const args = ["verify", ...asArguments(request, provider)];
    const options = { input: request.body, env: { HOOKPROOF_SECRET: secret } };
    assert.equal((await hookproof(args, options)).code, 1);
    assert.equal((await hookproof([...args, "--tolerance", "none"], options)).code, 0);
    assert.equal((await hookproof([...args, "--tolerance", "60"], options)).code, 1);
    assert.equal((await hookproof([...args, "--scheme", "standard-webhooks"], options)).code, 2);
  });

  test("with --strict refuses a payload that deviates from the specification", async () => {
    const url = "https://hooks.example.org/";
    const body = '{"service":"channels","event":"sms.inbound","payload":{"id":7}}';
    const request = { method: "POST", url, headers: signer["bird-hmac"]({ url, body, secret: "key", now }) };
    const args = ["verify", ...asArguments(request, "bird"), "--json"];
    const options = { input: body, env: { HOOKPROOF_SECRET: "key" } };
    assert.equal((await hookproof(args, options)).code, 0);
    const strict = await hookproof([...args, "--strict"], options);
    assert.equal(strict.code, 1);
    assert.equal(documentIn(strict).error.code, "INVALID_PAYLOAD");
  });
});

describe("parse", () => {
  test("prints the events of a body", async () => {
    const { body, provider } = senders["standard-webhooks"];
    const result = await hookproof(["parse", "--provider", provider, "--json"], { input: body });
    assert.deepEqual([result.code, documentIn(result)[0].type], [0, "sms.delivered"]);
    const text = await hookproof(["parse", "--provider", provider], { input: body });
    assert.equal(JSON.parse(text.stdout).unified.message.status, "delivered");
  });

  test("refuses a body that cannot be parsed", async () => {
    const result = await hookproof(["parse", "--provider", "bird", "--json"], { input: "{" });
    assert.deepEqual([result.code, documentIn(result).error.code], [1, "INVALID_JSON"]);
  });
});

describe("validate", () => {
  const input = '{"type":"message-failed","time":"2026-05-04T16:02:37Z","errorCode":"4720"}';

  test("prints every issue with its position", async () => {
    const text = await hookproof(["validate", "--provider", "bandwidth"], { input });
    assert.equal(text.code, 1);
    assert.match(text.stdout, /^-:1:\d+: error WRONG_TYPE \/errorCode: .+\nnot valid: message-failed\n$/);
    const result = await hookproof(["validate", "--provider", "bandwidth", "--json"], { input });
    const { valid, issues } = documentIn(result);
    assert.deepEqual([result.code, valid, issues[0].code], [1, false, "WRONG_TYPE"]);
  });

  test("finds no issue in a conforming body, and more issues with --strict", async () => {
    const known = '[{"type":"message-sending","time":"2026-05-04T16:02:37Z","to":"+15550100142","more":1}]';
    assert.equal((await hookproof(["validate", "--provider", "bandwidth"], { input: known })).code, 0);
    assert.equal((await hookproof(["validate", "--provider", "bandwidth", "--strict"], { input: known })).code, 1);
  });
});

/** The schemes whose signature contains an id, which the test's own signer chooses at random. */
const hasRandomId = ["messagebird-jwt", "standard-webhooks", "vonage-jwt"];

describe("sign", () => {
  for (const scheme of schemes.filter((name) => !hasRandomId.includes(name))) {
    test(`prints the headers of ${scheme}`, async () => {
      const { provider, secret, url, body } = senders[scheme];
      const args = ["sign", "--provider", provider, "--scheme", scheme, "--url", url, "--now", String(now)];
      const options = { input: body, env: { HOOKPROOF_SECRET: written(secret) } };
      const expected = signer[scheme]({ url, body, secret, now });
      const lower = (headers) =>
        Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
      const result = await hookproof([...args, "--json"], options);
      assert.equal(result.code, 0, result.stderr);
      assert.deepEqual(lower(documentIn(result)), lower(expected));
      const { stdout } = await hookproof(args, options);
      assert.equal(stdout.trimEnd().split("\n").length, Object.keys(expected).length);
    });
  }

  test("prints headers that verify accepts, with an id and an algorithm", async () => {
    for (const [scheme, more] of [
      ["messagebird-jwt", ["--algorithm", "HS512"]],
      ["standard-webhooks", ["--id", "msg_7"]],
    ]) {
      const { provider, secret, url, body } = senders[scheme];
      const options = { input: body, env: { HOOKPROOF_SECRET: secret } };
      const at = ["--provider", provider, "--url", url, "--now", String(now)];
      const result = await hookproof(["sign", ...at, "--scheme", scheme, ...more, "--json"], options);
      assert.equal(result.code, 0, result.stderr);
      const lines = Object.entries(documentIn(result)).flatMap(([name, value]) => ["--header", `${name}: ${value}`]);
      assert.equal((await hookproof(["verify", ...at, ...lines], options)).code, 0);
    }
  });
});

describe("sign, of a signature that is not only in headers,", () => {
  const url = "https://hooks.example.org/in?tenant=9";
  const secret = "a signature secret";
  const env = { HOOKPROOF_SECRET: secret };
  const parameters = { msisdn: "15550100142", text: "Grüße 🎉", type: "text" };
  const form = new URLSearchParams(parameters).toString();
  const vonage = ["--provider", "vonage", "--scheme", "vonage-sig", "--sig-method", "sha256", "--account", "a1"];
  const at = ["--url", url, "--now", String(now)];
  const accounts = createReceiver({ provider: "vonage", secret: { a1: secret }, sigMethod: "sha256" });

  for (const [type, input] of [
    ["application/x-www-form-urlencoded", form],
    ["application/json", JSON.stringify(parameters)],
  ]) {
    const header = ["--header", `Content-Type: ${type}`];

    test(`prints the signed body: ${type}`, async () => {
      const { code, stdout: body, stderr } = await hookproof(["sign", ...vonage, ...at, ...header], { input, env });
      assert.deepEqual([code, stderr], [0, ""]);
      const request = { method: "POST", url, headers: { "Content-Type": type }, body };
      const [{ payload }] = accounts.receive(request, { now }).events;
      assert.deepEqual([payload.text, payload["api-key"]], [parameters.text, "a1"]);
      const json = await hookproof(["sign", ...vonage, ...at, ...header, "--json"], { input, env });
      assert.deepEqual([json.code, documentIn(json)], [0, { headers: {}, body }]);
    });
  }

  test("prints the signed URL", async () => {
    const args = ["sign", ...vonage, "--url", `${url}&${form}`, "--now", String(now), "--method", "GET"];
    const { code, stdout, stderr } = await hookproof(args, { env });
    assert.deepEqual([code, stderr], [0, ""]);
    const signedUrl = stdout.trimEnd();
    const [{ payload }] = accounts.receive({ method: "GET", url: signedUrl, headers: {} }, { now }).events;
    assert.deepEqual([payload.text, payload.tenant], [parameters.text, "9"]);
    const json = await hookproof([...args, "--json"], { env });
    assert.deepEqual([json.code, documentIn(json)], [0, { headers: {}, url: signedUrl }]);
  });

  test("prints the headers and, with --json, also the URL of JSON of Twilio", async () => {
    const twilio = createReceiver({ provider: "twilio", secret });
    const input = '{"specversion":"1.0","type":"com.twilio.messaging.message.sent","id":"EZ1"}';
    const args = ["sign", "--provider", "twilio", ...at, "--header", "Content-Type: application/json"];
    const result = await hookproof([...args, "--json"], { input, env });
    const { headers, url: signedUrl, ...rest } = documentIn(result);
    assert.deepEqual([result.code, result.stderr, rest], [0, "", {}]);
    const request = { url: signedUrl, headers: { ...headers, "Content-Type": "application/json" }, body: input };
    assert.equal(twilio.receive({ method: "POST", ...request }, { now }).events.length, 1);
    const { stdout, stderr } = await hookproof(args, { input, env });
    assert.equal(stdout, `X-Twilio-Signature: ${headers["X-Twilio-Signature"]}\n`);
    assert.equal(stderr, `hookproof: a part of the signature is in the URL: ${signedUrl}\n`);
  });
});

describe("samples", () => {
  test("lists them, of all providers or of one", async () => {
    const all = documentIn(await hookproof(["samples", "--json"]));
    const bandwidth = documentIn(await hookproof(["samples", "bandwidth", "--json"]));
    assert.deepEqual(
      all.filter(({ provider }) => provider === "bandwidth"),
      bandwidth,
    );
    const { code, stdout } = await hookproof(["samples", "--provider", "bandwidth"]);
    assert.deepEqual([code, stdout.trimEnd().split("\n").length], [0, bandwidth.length]);
  });

  test("prints one in the format that other commands read", async () => {
    for (const [provider, type] of [
      ["bird", "sms.inbound"],
      ["messagebird", "sms.inbound"],
      ["messagebird", "sms.status.report"],
      ["bandwidth", "message-failed"],
    ]) {
      const { stdout } = await hookproof(["samples", provider, type]);
      const result = await hookproof(["validate", "--provider", provider, "--json"], { input: stdout });
      assert.deepEqual([result.code, documentIn(result).events[0].type], [0, type]);
    }
    const sample = documentIn(await hookproof(["samples", "dotdigital", "message.read", "--json"]));
    assert.deepEqual([sample.method, sample.type], ["POST", "message.read"]);
  });
});
