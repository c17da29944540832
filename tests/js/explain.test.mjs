// `explain` of the package. tests/native tests each cause.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { signer } from "../signer.mjs";
import { hookproof } from "./package.mjs";

const { createReceiver, sign, WebhookError } = hookproof;
const now = 1_800_000_000;
const url = "https://hooks.example.org/in?a=1";
const body = JSON.stringify({ event: "conversation.created", payload: { id: "c-1", name: "grüße" } });
const receiver = createReceiver({ provider: "bird", secret: "key" });
const headers = signer["bird-hmac"]({ url, body, secret: "key", now });

describe("explain", () => {
  test("has no findings for an accepted request", () => {
    assert.deepEqual(receiver.explain({ url, headers, body }, { now }), { ok: true, findings: [] });
  });

  test("returns the cause, a detail and a fix", () => {
    const { ok, error, findings } = receiver.explain(
      { url, headers, body: JSON.stringify(JSON.parse(body), null, 2) },
      { now },
    );
    assert.equal(ok, false);
    assert.ok(error instanceof WebhookError);
    assert.equal(error.code, "SIGNATURE_MISMATCH");
    assert.deepEqual(
      findings.map(({ cause }) => cause),
      ["BODY_RESERIALIZED"],
    );
    assert.ok(findings[0].detail.length > 10 && findings[0].fix.length > 10);
  });

  test("reads the headers of proxies from any type of headers", () => {
    const proxied = { ...headers, "X-Forwarded-Host": "hooks.example.org" };
    for (const container of [proxied, new Headers(proxied), Object.entries(proxied)]) {
      const { findings } = receiver.explain({ url: "http://10.1.2.3:8080/in?a=1", headers: container, body }, { now });
      assert.deepEqual(
        findings.map(({ cause }) => cause),
        ["URL_SCHEME", "URL_HOST_OR_PORT"],
      );
    }
  });

  test("finds the encoding and the scheme of a secret with a prefix", () => {
    const text = "secretsecretsecretsecret!";
    const whsec = `whsec_${Buffer.from(text).toString("base64")}`;
    const unsigned = { method: "POST", url, headers: {}, body };
    const signed = (scheme, secret) => ({
      ...unsigned,
      headers: sign(unsigned, { provider: "bird", scheme, secret, now }),
    });
    const causes = (options, request) => {
      const { findings } = createReceiver({ provider: "bird", ...options }).explain(request, { now });
      return findings.map(({ cause }) => cause);
    };
    const standard = signed("standard-webhooks", whsec);
    const hexadecimal = Buffer.from(text).toString("hex");
    for (const secret of [text, [text, "whsec_AAAA"], hexadecimal, Buffer.from(whsec).toString("base64")]) {
      assert.deepEqual(causes({ secret }, standard), ["SECRET_WRONG_ENCODING"]);
    }
    const secret = [whsec, "key"];
    assert.equal(causes({ secret, schemes: ["bird-hmac"] }, standard)[0], "OTHER_SCHEME");
    assert.equal(causes({ secret, schemes: ["standard-webhooks"] }, signed("bird-hmac", "key"))[0], "OTHER_SCHEME");
  });

  test("finds that the option url replaces the query that was signed", () => {
    const replaced = createReceiver({ provider: "bird", secret: "key", url: "https://hooks.example.org/in" });
    const { findings } = replaced.explain({ url, headers, body }, { now });
    assert.deepEqual(
      findings.map(({ cause }) => cause),
      ["URL_QUERY_DROPPED"],
    );
    assert.match(findings[0].fix, /^set the option `url` to an origin/);
  });

  test("never throws for any request", () => {
    for (const request of [undefined, {}, { url: 7 }, { url, headers: 7 }, { url, headers, body: { parsed: true } }]) {
      const { ok, error, findings } = receiver.explain(request, { now });
      assert.equal(ok, false);
      assert.ok(error instanceof WebhookError);
      assert.ok(findings.length > 0);
    }
  });

  test("returns neither the correct signature nor a secret", () => {
    const wrong = createReceiver({ provider: "bird", secret: " key\n" });
    const shown = JSON.stringify(wrong.explain({ url, headers, body }, { now }));
    assert.ok(shown.includes("SECRET_WHITESPACE"));
    assert.ok(!(shown.includes(headers["messagebird-signature"]) || shown.includes("key\\n")));
  });

  test("does a bounded amount of work for a large body", () => {
    const large = JSON.stringify({ event: "conversation.created", payload: { text: "ü".repeat(400_000) } });
    const { findings } = receiver.explain({ url, headers, body: large }, { now });
    assert.deepEqual(
      findings.map(({ cause }) => cause),
      ["UNEXPLAINED"],
    );
  });
});
