// For a request with a known mistake, the first finding of `hookproof explain` is that mistake.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { after, describe, test } from "node:test";
import { jwt, signer, vonageSig } from "../signer.mjs";
import { folder, hookproof } from "./hookproof.mjs";

const now = 1_800_000_000;
const url = "https://hooks.example.org/in?a=1";
const body = '{"event":"conversation.updated","payload":{"id":"c-1","name":"grüße"}}';
const standard = "YW4gZXhhbXBsZSBrZXkgb2YgMjQgYnku";
const authentic = {
  scheme: "bird-hmac",
  provider: "bird",
  key: "key",
  signed: { url, body },
  secret: "key",
  url,
  body,
  now,
};

const meta = { provider: "meta", scheme: "meta-hmac-sha256", key: "0f1e2d3c4b5a6978", secret: "0f1e2d3c4b5a6978" };
const vonage = { provider: "vonage", scheme: "vonage-jwt", key: "key", secret: "key", body: "" };
const receipt = [
  ["msisdn", "15550100142"],
  ["messageId", "0A0000000123ABCD1"],
  ["status", "delivered"],
];
const queryOf = (pairs) => new URLSearchParams(pairs).toString();
/** A token of Vonage with the digest of the raw query. */
const tokenOverRawQuery = (query) => {
  const payload_hash = createHash("sha256").update(query).digest("hex");
  return `Bearer ${jwt(
    [
      { alg: "HS256", typ: "JWT" },
      { iat: now, jti: "j-1", iss: "Vonage", payload_hash },
    ],
    "key",
  )}`;
};

/** Changes of the authentic request. Each contains exactly one mistake. */
const mistakes = {
  SECRET_WHITESPACE: { secret: " key\n" },
  SECRET_WRONG_ENCODING: { secret: Buffer.from("key").toString("hex") },
  SECRET_QUOTED: { secret: '"key"' },
  SECRET_PREFIX: { scheme: "standard-webhooks", key: `whsec_${standard}`, secret: standard },
  SECRET_IS_TOKEN: { ...meta, secret: `1234567890|${meta.key}` },
  SIG_METHOD: {
    ...vonage,
    headers: {},
    url: `https://hooks.example.org/in?${queryOf([...receipt, ["sig", vonageSig(receipt, "key", "sha256")]])}`,
  },
  BODY_RESERIALIZED: { body: JSON.stringify(JSON.parse(body), null, 2) },
  BODY_TRAILING_NEWLINE: { body: `${body}\n` },
  BODY_LINE_ENDINGS: {
    signed: { url, body: body.replaceAll(",", ",\r\n") },
    body: body.replaceAll(",", ",\n"),
  },
  BODY_WRONG_CHARSET: { body: Buffer.from(body, "latin1") },
  BODY_BASE64: { body: Buffer.from(body).toString("base64") },
  URL_SCHEME: { url: url.replace("https", "http") },
  URL_HOST_OR_PORT: { url: url.replace(".org", ".org:8443") },
  URL_QUERY_DROPPED: { signed: { url: "https://hooks.example.org/in", body } },
  URL_TRAILING_SLASH: { url: url.replace("/in", "/in/") },
  QUERY_HASHED_RAW: {
    ...vonage,
    headers: { Authorization: tokenOverRawQuery("to=15550100180&from=15550100142") },
    url: "https://hooks.example.org/in?to=15550100180&from=15550100142",
  },
  OTHER_SCHEME: { provider: "dotdigital" },
  CLOCK_SKEW: { now: now - 3600 },
  CLOCK_MILLISECONDS: { now: now * 1000 },
  STALE: { now: now + 7 * 86400 },
  EMPTY_BODY: { body: "" },
  MISSING_HEADER: { drop: "messagebird-signature" },
  HANDSHAKE: {
    ...meta,
    headers: {},
    body: "",
    url: "https://hooks.example.org/in?hub.mode=subscribe&hub.challenge=7&hub.verify_token=token",
  },
  PARAMETERS_RENAMED: {
    ...meta,
    headers: {},
    body: "",
    url: "https://hooks.example.org/in?hub_mode=subscribe&hub_challenge=7&hub_verify_token=token",
  },
  CREDENTIALS_REQUIRED: {
    scheme: "basic",
    provider: "bandwidth",
    key: { username: "user", password: "word" },
    secret: "user:word",
    drop: "Authorization",
  },
  UNEXPLAINED: { secret: "another" },
};

/** The request as recorded by `listen --record`, with the URL at which it was received. */
function recordingOf({ recorded, body, now }) {
  return JSON.stringify({
    receivedAt: new Date(now * 1000).toISOString(),
    method: "POST",
    url: recorded,
    headers: [],
    bodyBase64: Buffer.from(body).toString("base64"),
  });
}

describe("explain names first", async () => {
  const { write } = await folder({ after });
  for (const [cause, mistake] of Object.entries(mistakes)) {
    test(cause, async () => {
      const made = { ...authentic, ...mistake };
      const headers = made.headers ?? signer[made.scheme]({ ...made.signed, secret: made.key, now });
      const lines = Object.entries(headers).filter(([name]) => name !== made.drop);
      const file = await write(`${cause}.json`, made.recorded === undefined ? made.body : recordingOf(made));
      const args = ["explain", file, "--provider", made.provider, "--url", made.url, "--now", String(made.now)];
      const all = [...args, ...lines.flatMap(([name, value]) => ["--header", `${name}: ${value}`])];
      const env = { HOOKPROOF_SECRET: made.secret };

      const { code, stdout } = await hookproof([...all, "--json"], { env });
      assert.equal(code, 1, stdout);
      const { ok, error, findings } = JSON.parse(stdout);
      assert.equal(ok, false);
      assert.ok(error.code.length > 0 && error.message.length > 0);
      assert.equal(findings[0].cause, cause);
      assert.equal(findings[0].guide, `docs/mismatch.md#${cause.toLowerCase()}`);

      const text = await hookproof(all, { env });
      assert.equal(text.code, 1);
      assert.match(
        text.stdout,
        new RegExp(`^${cause}: .+\n  fix: .+\n  see: docs/mismatch.md#${cause.toLowerCase()}$`, "m"),
      );
      assert.ok(!Object.values(headers).some((value) => value.length > 20 && text.stdout.includes(value)));
    });
  }
});

test("every cause has a test here and a section in the package's docs/mismatch.md", async () => {
  const declared = await readFile(new URL("../../js/generated/codes.ts", import.meta.url), "utf8");
  const causes = [
    ...declared
      .split("export type Cause")[1]
      .split(";")[0]
      .matchAll(/^ {2}\| "([A-Z0-9_]+)"/gm),
  ].map(([, cause]) => cause);
  // The command line has no secrets by account; tests/js/vonage.test.mjs tests this cause.
  assert.deepEqual(
    Object.keys(mistakes),
    causes.filter((cause) => cause !== "SECRET_OF_OTHER_ACCOUNT"),
  );
  const guide = await readFile(new URL("../../pkg/docs/mismatch.md", import.meta.url), "utf8");
  assert.deepEqual(
    [...guide.matchAll(/^## (.+)$/gm)].map(([, section]) => section),
    causes,
  );
  for (const [, anchor] of guide.matchAll(/\(#(\w+)\)/g)) assert.ok(causes.includes(anchor.toUpperCase()), anchor);
});

test("explain has no findings for a request that is accepted", async (context) => {
  const { write } = await folder(context);
  const headers = signer["bird-hmac"]({ url, body, secret: "key", now });
  const args = ["explain", await write("body.json", body), "--provider", "bird", "--url", url, "--now", String(now)];
  const lines = Object.entries(headers).flatMap(([name, value]) => ["--header", `${name}: ${value}`]);
  const { code, stdout } = await hookproof([...args, ...lines, "--json"], { env: { HOOKPROOF_SECRET: "key" } });
  assert.deepEqual([code, JSON.parse(stdout)], [0, { ok: true, findings: [] }]);
});
