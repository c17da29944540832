// Each common mistake fails exactly the cases that are meant to detect it.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { createHash, createHmac } from "node:crypto";
import { createInterface } from "node:readline";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { optionsOf, secrets } from "../secrets.mjs";
import { audited, served } from "./audited.mjs";
import { endpoint } from "./endpoints/node.mjs";

const reserialized = (bytes) => Buffer.from(JSON.stringify(JSON.parse(bytes)));
const startsWith = (given, expected) => expected.subarray(0, given.length).equals(given) && given.length > 0;
const sameStart = (given, expected) => given.subarray(0, 8).equals(expected.subarray(0, 8));
const withoutQuery = (request) => `http://${request.headers.host}${request.url.split("?")[0]}`;

const BODY = ["critical body-reserialized", "critical body-lengthened"];
const REFORMATTED = ["loss body-escaped", "loss body-indented"];
const HANDSHAKES = ["handshake-digits", "handshake-leading-zeros", "handshake-markup"];
const CHANGED_BODIES = ["bit", "reserialized", "truncated", "lengthened", "emptied"].map(
  (name) => `critical body-${name}`,
);

/** Each mistake with its scheme, the changed steps of the endpoint, and all failures that an audit reports. */
const mistakes = {
  "verifies reserialized JSON": [
    "comapi-hmac-sha1",
    { body: reserialized },
    // The endpoint fails on a body that is not JSON before it can refuse it.
    [...BODY, ...REFORMATTED, "warning body-truncated", "warning body-emptied"],
  ],
  "parses the body before it verifies": [
    "comapi-hmac-sha1",
    {
      early(_request, body) {
        JSON.parse(body);
      },
    },
    ["warning body-truncated", "warning body-emptied"],
  ],
  "decodes the body as Latin-1": [
    "comapi-hmac-sha1",
    { body: (bytes) => Buffer.from(bytes.toString("latin1")) },
    ["loss body-non-ascii", "loss body-indented"],
  ],
  "compares only as many bytes as were sent": ["bird-hmac", { equal: startsWith }, ["critical signature-truncated"]],
  "compares the first bytes": [
    "bird-hmac",
    { equal: sameStart },
    ["critical signature-last-bit", "critical signature-truncated", "critical signature-lengthened"],
  ],
  "verifies only requests with a signature": [
    "bird-hmac",
    { verifies: ({ headers }) => "messagebird-signature" in headers },
    ["critical signature-missing"],
  ],
  "does not check the timestamp": [
    "bird-hmac",
    { isRecent: () => true },
    ["critical timestamp-stale", "critical timestamp-future"],
  ],
  "limits the past only": ["bird-hmac", { isRecent: (age, window) => age <= window }, ["critical timestamp-future"]],
  "accepts retries for five minutes only": [
    "bird-hmac",
    { isRecent: (age) => Math.abs(age) <= 300 },
    ["loss retry-after-10-minutes", "loss retry-after-8-hours"],
  ],
  "verifies the URL without its query": [
    "bird-hmac",
    { url: withoutQuery },
    ["critical query-added", "loss query-signed"],
  ],
  "fails on an unknown type": [
    "bird-hmac",
    {
      read(bytes) {
        const { event } = JSON.parse(bytes);
        if (event === "message.teleported") throw new Error("unknown type");
      },
    },
    ["loss unknown-event"],
  ],
  "fails on a field that is null": [
    "standard-webhooks",
    {
      read(bytes) {
        const { data } = JSON.parse(bytes);
        for (const name of ["tags", "metadata"]) if (data && name in data) Object.keys(data[name]);
      },
    },
    ["loss null-fields"],
  ],
  "uses the first signature of the list only": [
    "standard-webhooks",
    { signatures: (list) => list.split(" ").slice(0, 1) },
    ["loss signature-second-of-list", "loss signature-after-other-version"],
  ],
  "treats the header as one signature": [
    "standard-webhooks",
    { signatures: (list) => [list] },
    ["loss signature-first-of-list", "loss signature-second-of-list", "loss signature-after-other-version"],
  ],
  "does not accept arrays": [
    "comapi-hmac-sha1",
    {
      read(bytes) {
        const { name } = JSON.parse(bytes);
        if (name.startsWith("conversation")) return name;
        return undefined;
      },
    },
    ["loss batch-of-one", "loss batch-of-two", "loss batch-of-500"],
  ],
  "limits the body to 100 KB": [
    "comapi-hmac-sha1",
    { early: (_request, body) => (body.length > 100_000 ? 413 : undefined) },
    ["loss batch-of-500", "loss large-body"],
  ],
  "accepts one media type only": [
    "comapi-hmac-sha1",
    { early: ({ headers }) => (headers["content-type"] === "application/json" ? undefined : 415) },
    ["loss content-type-with-charset"],
  ],
  "sends no challenge": ["basic", { challenge: {} }, ["loss challenge"]],
  "accepts requests without credentials": [
    "basic",
    { verifies: ({ headers }) => "authorization" in headers },
    ["critical challenge", "critical credentials-in-query"],
  ],
  "accepts credentials in the query": [
    "basic",
    { parameters: (query) => query.get("username") === secrets.basic.username },
    ["critical credentials-in-query"],
  ],
  "compares the user name only": [
    "basic",
    { equal: (given, expected) => String(given).split(":")[0] === String(expected).split(":")[0] },
    ["password-other", "password-truncated", "password-lengthened", "password-empty"].map((name) => `critical ${name}`),
  ],
  "accepts callbacks in arrays only": [
    "basic",
    { read: (bytes) => JSON.parse(bytes).map(({ type }) => type) },
    ["loss sample-toll-free-verification", "loss deviation-one-object", "loss deviation-message-id-only"],
  ],
  "accepts a token without a signature": [
    "messagebird-jwt",
    { algorithm: ({ alg }) => ["HS256", "none"].includes(alg) },
    ["critical algorithm-none"],
  ],
  "does not check the algorithm": [
    "messagebird-jwt",
    // It computes HMAC-SHA256 for every declared algorithm.
    { algorithm: ({ alg }) => alg !== "none" },
    ["critical algorithm-other"],
  ],
  "accepts a token of any issuer": ["messagebird-jwt", { issuer: () => true }, ["critical issuer-other"]],
  "ignores the URL": [
    "messagebird-jwt",
    { claims: (_sameUrl, sameBody) => sameBody },
    ["query-changed", "query-added", "query-dropped", "url-other-path", "url-other-host", "url-hash-missing"].map(
      (name) => `critical ${name}`,
    ),
  ],
  "ignores the body": [
    "messagebird-jwt",
    { claims: (sameUrl) => sameUrl },
    // A body that is not JSON is verified successfully, and the endpoint fails when it parses it.
    [
      ...CHANGED_BODIES.filter((name) => !/truncated|emptied/.test(name)),
      "critical payload-hash-missing",
      "warning body-truncated",
      "warning body-emptied",
    ],
  ],
  "verifies claims only if they are present": [
    "messagebird-jwt",
    {
      claims: (sameUrl, sameBody, { url_hash, payload_hash }) =>
        (sameUrl || url_hash === undefined) && (sameBody || payload_hash === undefined),
    },
    ["critical url-hash-missing", "critical payload-hash-missing"],
  ],
  "returns the challenge for any verify token": [
    "meta-hmac-sha256",
    { handshake: { isToken: () => true } },
    ["other", "truncated", "lengthened", "empty", "missing"].map((name) => `critical handshake-token-${name}`),
  ],
  "compares the verify token only if there is one": [
    "meta-hmac-sha256",
    { handshake: { isToken: (given) => !given || given === optionsOf("meta-hmac-sha256").verifyToken } },
    ["critical handshake-token-empty", "critical handshake-token-missing"],
  ],
  "compares only as much of the verify token as was sent": [
    "meta-hmac-sha256",
    { handshake: { isToken: (given) => given && optionsOf("meta-hmac-sha256").verifyToken.startsWith(given) } },
    ["critical handshake-token-truncated"],
  ],
  "ignores the mode of the handshake": [
    "meta-hmac-sha256",
    { handshake: { isMode: () => true } },
    ["warning handshake-mode-other", "warning handshake-mode-missing"],
  ],
  "returns the challenge as JSON": [
    "meta-hmac-sha256",
    { handshake: { answer: (challenge) => [JSON.stringify(challenge), "application/json"] } },
    HANDSHAKES.map((name) => `loss ${name}`),
  ],
  "returns the challenge as a number": [
    "meta-hmac-sha256",
    { handshake: { answer: (challenge) => [String(Number.parseInt(challenge, 10)), "text/plain"] } },
    ["loss handshake-leading-zeros", "loss handshake-markup"],
  ],
  "escapes the challenge": [
    "meta-hmac-sha256",
    { handshake: { answer: (challenge) => [challenge.replaceAll("<", "&lt;"), "text/plain"] } },
    ["loss handshake-markup"],
  ],
  "returns the challenge as HTML": [
    "meta-hmac-sha256",
    { handshake: { answer: (challenge) => [challenge, "text/html; charset=utf-8"] } },
    HANDSHAKES.map((name) => `warning ${name}`),
  ],
  "verifies the signature of the handshake": [
    "meta-hmac-sha256",
    { early: ({ method }) => (method === "GET" ? 401 : undefined) },
    HANDSHAKES.map((name) => `loss ${name}`),
  ],
  "accepts the older signature with SHA-1": [
    "meta-hmac-sha256",
    {
      older: ({ headers }, body) =>
        headers["x-hub-signature"] ===
        `sha1=${createHmac("sha1", secrets["meta-hmac-sha256"]).update(body).digest("hex")}`,
    },
    ["critical scheme-other"],
  ],
  "limits the body to 1 MiB": [
    "meta-hmac-sha256",
    { early: (_request, body) => (body.length > 1_048_576 ? 413 : undefined) },
    ["loss largest-body"],
  ],
  "does not compare the digest of a body": [
    "twilio-hmac-sha1",
    { digest: () => true },
    ["critical json-without-digest", "critical json-other-body"],
  ],
  "compares the digest of a body if there is one": [
    "twilio-hmac-sha1",
    { digest: (given, body) => given === null || given === createHash("sha256").update(body).digest("hex") },
    ["critical json-without-digest"],
  ],
  "signs every copy of a value": [
    "twilio-hmac-sha1",
    { values: (values) => values },
    ["loss deviation-repeated-form-keys"],
  ],
  "verifies one spelling of the URL": [
    "twilio-hmac-sha1",
    { spellings: (url) => [url] },
    ["loss url-port-toggled", "loss url-apostrophe"],
  ],
  "does not compare the hash of the body": [
    "vonage-jwt",
    { hash: () => true },
    // A body that is not JSON is verified successfully, and the endpoint fails when it parses it.
    [
      ...CHANGED_BODIES.filter((name) => !/truncated|emptied/.test(name)),
      ...["changed", "added", "dropped"].map((name) => `critical get-query-${name}`),
      "critical payload-hash-missing",
      "warning body-truncated",
      "warning body-emptied",
    ],
  ],
  "compares the hash of bodies only": [
    "vonage-jwt",
    { hash: (claimed, hash, { method }) => method === "GET" || claimed === hash },
    ["changed", "added", "dropped"].map((name) => `critical get-query-${name}`),
  ],
  "accepts names that contain separators": ["vonage-sig", { joins: true }, ["critical parameters-joined"]],
  "distinguishes the case of the signature's digits": [
    "vonage-sig",
    { cased: (digits) => digits },
    ["loss signature-lower-case"],
  ],
  "ignores the time of signing": [
    "vonage-sig",
    { anyTime: true },
    ["critical timestamp-stale", "critical timestamp-future"],
  ],
  "refuses GET": [
    "messagebird-jwt",
    { early: ({ method }) => (method === "POST" ? undefined : 405) },
    ["loss get-sms.status.report"],
  ],
};

describe("an endpoint in Node without a mistake passes all cases", () => {
  for (const scheme of Object.keys(secrets).filter((name) => name !== "messagebird-hmac")) {
    test(scheme, async (context) => {
      const { failed, code } = await audited(await served(context, endpoint(scheme)), scheme);
      assert.deepEqual(failed, []);
      assert.equal(code, 0);
    });
  }
});

describe("an endpoint in Node that", () => {
  for (const [name, [scheme, mistake, expected]] of Object.entries(mistakes)) {
    test(name, async (context) => {
      const { failed } = await audited(await served(context, endpoint(scheme, mistake)), scheme);
      assert.deepEqual(failed.sort(), [...expected].sort());
    });
  }
});

/** Starts an endpoint in another language, which is stopped after the test: its URL. */
async function started(context, program, args, env) {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "inherit"] });
  context.after(() => child.kill());
  for await (const line of createInterface({ input: child.stdout })) return `http://127.0.0.1:${line.trim()}/hooks`;
  throw new Error(`${program} ended before it listened`);
}

const has = (program) => spawnSync(program, ["--version"]).status === 0;
const fileOf = (name) => fileURLToPath(new URL(`endpoints/${name}`, import.meta.url));

const python = {
  "no mistake": [],
  "optional signature": ["critical signature-missing"],
  "short window": ["loss retry-after-10-minutes", "loss retry-after-8-hours"],
  "ascii body": ["loss body-indented", "loss body-non-ascii"],
  "closed enum": ["loss new-values"],
};

describe("an endpoint in Python that makes", () => {
  const skip = has("python3") ? false : "python3 is not installed";
  if (skip) console.log(`not run: the endpoints in Python, because ${skip}`);
  for (const [mistake, expected] of Object.entries(python)) {
    test(mistake, { skip }, async (context) => {
      const url = await started(context, "python3", [fileOf("bird.py"), mistake], { SECRET: secrets["bird-hmac"] });
      assert.deepEqual((await audited(url, "bird-hmac")).failed.sort(), [...expected].sort());
    });
  }
});

const php = {
  "no mistake": [],
  "prefix of the given length": ["critical signature-truncated"],
  "one event only": ["loss batch-of-one", "loss batch-of-two", "loss batch-of-500"],
};

describe("an endpoint in PHP that makes", () => {
  const skip = has("php") ? false : "php is not installed";
  if (skip) console.log(`not run: the endpoints in PHP, because ${skip}`);
  for (const [mistake, expected] of Object.entries(php)) {
    test(mistake, { skip }, async (context) => {
      const url = await phpServer(context, mistake);
      assert.deepEqual((await audited(url, "comapi-hmac-sha1")).failed.sort(), [...expected].sort());
    });
  }
});

/** Starts PHP's built-in server, which prints its port and every request on standard error. */
function phpServer(context, mistake) {
  const env = { ...process.env, MISTAKE: mistake, SECRET: secrets["comapi-hmac-sha1"], PHP_CLI_SERVER_WORKERS: "5" };
  const args = ["-S", "127.0.0.1:0", fileOf("comapi.php")];
  const child = spawn("php", args, { env, stdio: ["ignore", "ignore", "pipe"], detached: true });
  // The workers are processes of the same group.
  context.after(() => process.kill(-child.pid));
  return new Promise((resolve, reject) => {
    let output = "";
    // Read until the end of the server, because a full pipe would block it.
    child.stderr.setEncoding("utf8").on("data", (text) => {
      output += text;
      const [, port] = /http:\/\/127\.0\.0\.1:(\d+)/.exec(output) ?? [];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}/hooks`);
    });
    child.on("exit", () => reject(new Error(`php ended before it listened: ${output}`)));
  });
}
