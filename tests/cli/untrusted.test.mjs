// Content of a request never sets options of its verification, and is escaped in all output.
import assert from "node:assert/strict";
import { connect } from "node:net";
import { describe, test } from "node:test";
import { signer } from "../signer.mjs";
import { folder, hookproof, listener } from "./hookproof.mjs";

const env = { HOOKPROOF_SECRET: "key" };
const bird = ["--provider", "bird"];
const now = () => Math.floor(Date.now() / 1000);

/** Characters of every unsafe kind: C0, C1, bidirectional, zero-width, line and paragraph separators, tags. */
const UNSAFE = "\u001b[2J\u0007\u0085\u009b31m\u061c\u200b\u200d\u200e\u202e\u2028\u2029\u2066\u2069\ufeff\u{e0041}";
const isSafe = (text) => assert.doesNotMatch(text, /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);

const event = (text) => {
  const sender = { contact: { identifierValue: text } };
  return JSON.stringify({ service: "channels", event: "sms.inbound", payload: { id: text, sender, body: { text } } });
};

describe("all output that contains content of a request is escaped", () => {
  for (const [what, input] of [
    ["an unknown type and key", JSON.stringify({ type: UNSAFE, data: { [UNSAFE]: UNSAFE } })],
    ["a known event", event(UNSAFE)],
    ["a body that is not JSON", `{"a":${UNSAFE}`],
  ]) {
    for (const command of ["parse", "validate", "explain", "verify"]) {
      test(`${command}: ${what}`, async () => {
        const url = `https://hooks.example.net/${encodeURIComponent(UNSAFE)}`;
        const headers = signer["bird-hmac"]({ url, body: input, secret: "key", now: now() });
        const lines = Object.entries(headers).flatMap(([name, value]) => ["--header", `${name}: ${value}`]);
        const args = [command, ...bird, "--url", url, ...lines];
        for (const more of [[], ["--json"]]) {
          const { stdout, stderr } = await hookproof([...args, ...more], { input, env });
          assert.notEqual(stdout, "");
          isSafe(stdout);
          isSafe(stderr);
        }
      });
    }
  }

  test("escaped JSON is equivalent JSON", async () => {
    const { stdout } = await hookproof(["parse", ...bird, "--json"], { input: event(UNSAFE) });
    assert.match(stdout, /\\u202e/);
    assert.equal(JSON.parse(stdout)[0].payload.payload.id, UNSAFE);
    const text = await hookproof(["parse", ...bird], { input: event(UNSAFE) });
    assert.equal(JSON.parse(text.stdout).payload.payload.id, UNSAFE);
  });

  test("by listen, for accepted and for refused requests", async (context) => {
    for (const more of [["--full"], ["--json"]]) {
      const { url, line, stop } = await listener(context, [...bird, ...more], { env });
      const body = event(UNSAFE);
      const headers = signer["bird-hmac"]({ url: `${url}/`, body, secret: "key", now: now() });
      assert.equal((await fetch(url, { method: "POST", headers, body })).status, 200);
      assert.equal((await fetch(url, { method: "POST", headers, body: UNSAFE })).status, 401);
      await line(/SIGNATURE_MISMATCH/);
      isSafe((await stop()).stdout);
    }
  });
});

describe("standard input is treated as a body", () => {
  const url = "https://hooks.example.net/a";
  const receivedAt = "2020-01-01T00:00:00.000Z";
  const body = event("7");
  const headers = Object.entries(signer["bird-hmac"]({ url, body, secret: "key", now: Date.parse(receivedAt) / 1000 }));
  const bodyBase64 = Buffer.from(body).toString("base64");
  const recording = JSON.stringify({ receivedAt, method: "POST", url, headers, bodyBase64 });

  test("even if it has the form of a recording", async () => {
    for (const file of [[], ["-"]]) {
      const result = await hookproof(["verify", ...file, ...bird, "--url", url, "--json"], { input: recording, env });
      assert.deepEqual([result.code, JSON.parse(result.stdout).error.code], [1, "MISSING_HEADER"]);
      assert.match(result.stderr, /--recording/);
      const parsed = await hookproof(["parse", ...file, ...bird, "--json"], { input: recording });
      assert.deepEqual(JSON.parse(parsed.stdout)[0].payload, JSON.parse(recording));
    }
  });

  test("unless --recording is set", async () => {
    const result = await hookproof(["verify", "--recording", ...bird, "--json"], { input: recording, env });
    assert.deepEqual([result.code, result.stderr], [0, ""]);
    const wrong = await hookproof(["verify", "--recording", ...bird], { input: body, env });
    assert.equal(wrong.code, 2);
    assert.match(wrong.stderr, /remove --recording/);
  });

  test("but a file may be a recording without --recording", async (context) => {
    const { write } = await folder(context);
    assert.equal((await hookproof(["verify", await write("r.json", recording), ...bird], { env })).code, 0);
  });
});

test("listen refuses a host that contains more than a host", async (context) => {
  const { url, line } = await listener(context, bird, { env });
  const { port } = new URL(url);
  const body = event("7");
  const send = (host, target, signedUrl) => {
    const headers = {
      ...signer["bird-hmac"]({ url: signedUrl, body, secret: "key", now: now() }),
      connection: "close",
    };
    const fields = Object.entries({ host, ...headers, "content-length": body.length });
    const head = fields.map(([name, value]) => `${name}: ${value}\r\n`).join("");
    const socket = connect(Number(port), "127.0.0.1", () =>
      socket.write(`POST ${target} HTTP/1.1\r\n${head}\r\n${body}`),
    );
    return new Promise((resolve) => socket.once("data", (chunk) => resolve(chunk.toString().split(" ")[1])));
  };
  assert.equal(await send("x", "/admin?tenant=2", "http://x/admin?tenant=2"), "200");
  for (const host of ["x/a?tenant=1#", "x?tenant=1#", "h\\a#", "u@h/a#"]) {
    const signedUrl = `http://${host}`.split("#")[0];
    assert.equal(await send(host, "/admin?tenant=2", signedUrl), "400", host);
  }
  await line(/INVALID_URL/);
});
