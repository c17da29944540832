// `hookproof listen` and `hookproof send`, on loopback.
import assert from "node:assert/strict";
import { readdir, readFile, stat } from "node:fs/promises";
import { createServer, request } from "node:http";
import path from "node:path";
import { buffer, text } from "node:stream/consumers";
import { describe, test } from "node:test";
import { hookproof as library, samples } from "../js/package.mjs";
import { schemes, senders } from "../js/requests.mjs";
import { signer } from "../signer.mjs";
import { folder, hookproof, listener } from "./hookproof.mjs";

const { signRequest } = library;
const env = { HOOKPROOF_SECRET: "key" };
const bird = ["--provider", "bird"];
const written = (secret) => (typeof secret === "string" ? secret : `${secret.username}:${secret.password}`);

/** A server that records its requests in `got` and responds by `handle`. */
async function upstream(context, handle = (_, response) => response.end()) {
  const got = [];
  const server = createServer(async (incoming, response) => {
    const { method, url, headers } = incoming;
    got.push({ method, url, headers, body: await buffer(incoming) });
    handle(incoming, response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  context.after(() => server.close().closeAllConnections());
  return { got, url: `http://127.0.0.1:${server.address().port}` };
}

/** Posts to an unmodified path: `fetch` would normalize it. */
function post(url, { path, headers, body }) {
  return new Promise((resolve, reject) => {
    const sending = request(url, { method: "POST", path, headers }, async (response) => {
      resolve({ status: response.statusCode, headers: response.headers, body: await text(response) });
    });
    sending.on("error", reject).end(body);
  });
}

describe("listen and send", () => {
  for (const scheme of schemes) {
    test(`a sample is received and printed on one line: ${scheme}`, async (context) => {
      const { provider, secret } = senders[scheme];
      const options = { env: { HOOKPROOF_SECRET: written(secret) } };
      const { url, line, stop } = await listener(context, ["--provider", provider], options);
      const [{ type }] = JSON.parse((await hookproof(["samples", provider, "--json"])).stdout);
      const args = ["send", "--provider", provider, "--scheme", scheme, "--sample", type, "--url", `${url}/hook`];
      const { code, stdout, stderr } = await hookproof(args, options);
      assert.equal(code, 0, stderr);
      assert.match(stdout, /^sent 1: 1 accepted, 1 × 200; /);
      await line(new RegExp(`accepted ${scheme}\n +${type} `));
      const ended = await stop();
      assert.deepEqual([ended.code, ended.signal], [0, null]);
      assert.match(ended.stderr, /^stopped; 1 request received\n$/);
    });
  }

  test("a report of MessageBird is sent as GET, with its payload in the query", async (context) => {
    const { url, line } = await listener(context, ["--provider", "messagebird"], { env });
    for (const scheme of ["messagebird-jwt", "messagebird-hmac"]) {
      const args = ["send", "--sample", "sms.status.report", "--provider", "messagebird", "--scheme", scheme];
      const { code } = await hookproof([...args, "--url", `${url}/report?tenant=9`], { env });
      assert.equal(code, 0);
      await line(new RegExp(`accepted ${scheme}\n +sms\\.status\\.report `));
    }
  });

  test("a recorded report is sent again with its query", async (context) => {
    const { cwd } = await folder(context);
    const args = ["--provider", "messagebird", "--scheme", "messagebird-hmac"];
    const { url, line } = await listener(context, [...args, "--record", "."], { env, cwd });
    const sample = ["send", "--sample", "sms.status.report", ...args, "--url", `${url}/report`];
    assert.equal((await hookproof(sample, { env })).code, 0);
    const [name] = await readdir(cwd);
    const again = ["send", path.join(cwd, name), "--url", `${url}/report`];
    assert.equal((await hookproof(again)).code, 0);
    assert.equal((await hookproof([...again, ...args], { env })).code, 0);
    await line(/(sms\.status\.report (.|\n)*){3}/);
  });

  test("a forged request is refused with the status of its error, and explained", async (context) => {
    const { url, line } = await listener(context, bird, { env });
    const sample = ["send", "--sample", "sms.inbound", ...bird, "--url", url];
    const { code, stdout } = await hookproof(sample, { env: { HOOKPROOF_SECRET: "another" } });
    assert.deepEqual([code, /1 × 401/.test(stdout)], [1, true]);
    await line(/refused SIGNATURE_MISMATCH \(401\): .+\n {4}UNEXPLAINED: /);
    assert.equal((await fetch(url, { method: "PUT", body: "{}" })).status, 405);
    assert.equal((await fetch(url, { method: "POST", body: "{}" })).status, 400);
    assert.equal((await fetch(url, { method: "POST", body: "x".repeat(1_100_000) })).status, 413);
  });

  test("a method that the provider does not use is printed with its time and its error", async (context) => {
    const text = await listener(context, bird, { env });
    const json = await listener(context, [...bird, "--json"], { env });
    for (const { url } of [text, json]) {
      const response = await fetch(url, { method: "PUT", body: "{}" });
      assert.deepEqual([response.status, response.headers.get("allow")], [405, "POST"]);
    }
    await text.line(/^\d{4}-\d\d-\d\dT\S+Z refused the method PUT \(405\)$/m);
    const [, document] = (await json.stop()).stdout.trimEnd().split("\n");
    const { receivedAt, error, ...rest } = JSON.parse(document);
    assert.ok(Date.now() - Date.parse(receivedAt) < 60_000);
    assert.deepEqual(rest, { ok: false, status: 405, method: "PUT", findings: [] });
    const { code, message, status, headers } = error;
    assert.deepEqual([code, status, headers], ["METHOD_NOT_ALLOWED", 405, { Allow: "POST" }]);
    assert.equal(message, "the provider does not send PUT");
  });

  test("a target with a fragment is refused with a message that states it", async (context) => {
    const { url, line } = await listener(context, bird, { env });
    const body = '{"service":"channels","event":"sms.inbound","payload":{}}';
    const now = Math.floor(Date.now() / 1000);
    const headers = signer["bird-hmac"]({ url: `${url}/hook`, body, secret: "key", now });
    assert.equal((await post(url, { path: "/hook#a", headers, body })).status, 400);
    await line(/refused INVALID_URL \(400\): the request target contains `#`/);
  });

  test("the response to a message or a call of Twilio is empty TwiML, as that of a handler", async (context) => {
    const args = ["--provider", "twilio"];
    const { url } = await listener(context, args, { env });
    for (const [type, expected] of [
      ["message.received", ["text/xml", "<Response/>"]],
      ["voice.call.request", ["text/xml", "<Response/>"]],
      ["message.status", [undefined, ""]],
    ]) {
      const { body, headers } = samples("twilio", type);
      const signed = signRequest(
        { method: "POST", url: `${url}/in`, headers, body },
        { provider: "twilio", secret: "key" },
      );
      const response = await post(url, { path: "/in", headers: signed.headers, body });
      assert.deepEqual([response.headers["content-type"], response.body], expected, type);
      assert.equal(response.status, 200);
    }
  });

  test("the response to Bandwidth's first request is the challenge", async (context) => {
    const options = { env: { HOOKPROOF_SECRET: "user:word" } };
    const { url } = await listener(context, ["--provider", "bandwidth"], options);
    const response = await fetch(url, { method: "POST", body: "[]" });
    assert.deepEqual([response.status, response.headers.get("www-authenticate")], [401, 'Basic realm=""']);
  });

  test("the response to Meta's handshake is the challenge if the token matches, and it is printed", async (context) => {
    const { cwd } = await folder(context);
    const { got, url: server } = await upstream(context);
    const own = { HOOKPROOF_SECRET: "app secret", HOOKPROOF_VERIFY_TOKEN: "a token" };
    const args = ["--provider", "meta", "--record", cwd, "--forward", server];
    const { url, line, stop } = await listener(context, args, { env: own });
    const json = await listener(context, ["--provider", "meta", "--json"], { env: own });
    const handshake = (token, more = "") =>
      `/?hub.mode=subscribe&hub.verify_token=${token}&hub.challenge=%3Cb%3E+7${more}`;
    for (const to of [url, json.url]) {
      const response = await fetch(to + handshake("a+token"));
      assert.deepEqual([response.status, response.headers.get("content-type")], [200, "text/plain"]);
      assert.equal(await response.text(), "<b> 7");
    }
    await line(/answered handshake\n/);
    for (const query of [handshake("another"), handshake("a+token", "&hub.challenge=8"), handshake("")]) {
      const response = await fetch(url + query);
      assert.deepEqual([response.status, await response.text()], [403, ""]);
    }
    await line(/(refused HANDSHAKE_REFUSED \(403\)(.|\n)*){3}/);
    assert.equal((await fetch(url + handshake("a+token"), { method: "HEAD" })).status, 405);
    // Neither a handshake nor a refused request is forwarded; each is recorded.
    assert.deepEqual(got, []);
    assert.equal((await readdir(cwd)).length, 4);
    assert.match((await stop()).stderr, /^stopped; 5 requests received\n$/);
    const [, document] = (await json.stop()).stdout.trimEnd().split("\n");
    const { receivedAt, ...rest } = JSON.parse(document);
    assert.ok(Date.parse(receivedAt) > 0);
    assert.deepEqual(rest, { ok: true, status: 200, challenge: "<b> 7" });
  });

  test("--verify-token is an option of providers with a handshake only, with a warning that other users can see it", async (context) => {
    const options = { env: { HOOKPROOF_SECRET: "key" } };
    const refused = await hookproof(["listen", "--port", "0", ...bird, "--verify-token", "token"], options);
    assert.deepEqual([refused.code, refused.stdout], [2, ""]);
    assert.match(refused.stderr, /--verify-token is for Meta/);
    const { url, stop } = await listener(context, ["--provider", "meta", "--verify-token", "token"], options);
    const query = "hub.mode=subscribe&hub.challenge=7&hub.verify_token=";
    assert.equal(await (await fetch(`${url}/?${query}token`)).text(), "7");
    assert.equal((await fetch(`${url}/?${query}another`)).status, 403);
    assert.match(
      (await stop()).stderr,
      /^note: other users of this machine can see a secret .*use HOOKPROOF_VERIFY_TOKEN\n/,
    );
    const without = await listener(context, ["--provider", "meta"], options);
    assert.equal((await fetch(`${without.url}/?${query}token`)).status, 403);
  });

  test("--full prints complete events, --json one document on one line for each request", async (context) => {
    const full = await listener(context, [...bird, "--full"], { env });
    const json = await listener(context, [...bird, "--json"], { env });
    for (const { url } of [full, json]) {
      await hookproof(["send", "--sample", "sms.inbound", ...bird, "--url", url], { env });
    }
    await fetch(json.url, { method: "POST", body: "{}" });
    await full.line(/"identifierValue": "\+15550100142"/);
    await json.line(/MISSING_HEADER/);
    const documents = (await json.stop()).stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.deepEqual(documents[0], { listening: json.url });
    assert.deepEqual([documents[1].ok, documents[1].events[0].type], [true, "sms.inbound"]);
    assert.deepEqual([documents[2].ok, documents[2].error.code], [false, "MISSING_HEADER"]);
  });
});

test("a payload cannot add lines to the output", async (context) => {
  const { cwd, write } = await folder(context);
  const forged = "+1\n2026-01-01T00:00:00.000Z accepted bird-hmac\u001b[2J";
  const payload = { id: forged, sender: { contact: { identifierValue: forged } }, body: { text: forged } };
  const file = await write("body.json", JSON.stringify({ service: "channels", event: "sms.inbound", payload }));
  const { url, line, stop } = await listener(context, bird, { env, cwd });
  assert.equal((await hookproof(["send", file, ...bird, "--url", url], { env })).code, 0);
  await line(/sms\.inbound .*\n/);
  const { stdout } = await stop();
  assert.equal(stdout.trimEnd().split("\n").length, 3, stdout);
  assert.doesNotMatch(stdout, /(?!\n)\p{Cc}/u);
});

describe("listen --forward", () => {
  test("forwards requests unchanged, and returns the response", async (context) => {
    const { got, url: target } = await upstream(context, (_, response) => {
      response.writeHead(202, { "X-Upstream": "yes" }).end("thank you");
    });
    const { url, line } = await listener(context, [...bird, "--forward", target], { env });
    // A URL class would normalize this target.
    const called = "/hook/../%7ehook?who='ada'&a=%7e";
    const body = '{ "service" : "channels", "event" : "sms.inbound", "payload" : {} }\n';
    const signature = signer["bird-hmac"]({
      url: url + called,
      body,
      secret: "key",
      now: Math.floor(Date.now() / 1000),
    });
    const headers = { ...signature, "X-Extra": ["kept", "twice"] };
    const response = await post(url, { path: called, headers, body });
    assert.deepEqual([response.status, response.headers["x-upstream"], response.body], [202, "yes", "thank you"]);
    const [passed] = got;
    assert.deepEqual([passed.method, passed.url, passed.body.toString()], ["POST", called, body]);
    assert.equal(passed.headers.host, new URL(url).host);
    assert.equal(passed.headers["x-extra"], "kept, twice");
    for (const [name, value] of Object.entries(signature)) assert.equal(passed.headers[name], value);
    await line(/accepted bird-hmac forwarded, response 202/);
  });

  test("responds to Meta with 200, its only status of success, if the response is another 2xx", async (context) => {
    const statuses = [202, 204, 500];
    const { url: target } = await upstream(context, (_, response) =>
      response.writeHead(statuses.shift(), { "X-Upstream": "yes" }).end(),
    );
    const meta = ["--provider", "meta"];
    const { url, line } = await listener(context, [...meta, "--forward", target], { env });
    const body = '{"object":"page","entry":[]}';
    const headers = signer["meta-hmac-sha256"]({ body, secret: "key" });
    for (const expected of [200, 200, 500]) {
      const response = await post(url, { path: "/", headers, body });
      assert.deepEqual([response.status, response.headers["x-upstream"]], [expected, "yes"]);
    }
    await line(/(forwarded, response 200\n(.|\n)*){2}forwarded, response 500/);
  });

  test("uses the path of the URL if it has one, and the query of the request", async (context) => {
    const { got, url: target } = await upstream(context);
    const { url } = await listener(context, [...bird, "--forward", `${target}/inner`], { env });
    await hookproof(["send", "--sample", "sms.inbound", ...bird, "--url", `${url}/outer?a=1`], { env });
    assert.equal(got[0].url, "/inner?a=1");
  });

  test("is stopped by Ctrl-C while a response is pending", async (context) => {
    let resolve;
    const called = new Promise((resolved) => {
      resolve = resolved;
    });
    const { url: target } = await upstream(context, resolve);
    const { url, stop } = await listener(context, [...bird, "--forward", target], { env });
    const sending = hookproof(["send", "--sample", "sms.inbound", ...bird, "--url", url], { env });
    await called;
    assert.equal((await stop()).code, 0);
    assert.equal((await sending).code, 1);
  });

  test("does not forward forged requests, and reports a server that cannot be reached", async (context) => {
    const { got, url: target } = await upstream(context);
    const { url } = await listener(context, [...bird, "--forward", target], { env });
    assert.equal((await fetch(url, { method: "POST", body: "{}" })).status, 400);
    assert.equal(got.length, 0);
    const closed = await listener(context, [...bird, "--forward", "http://127.0.0.1:1"], { env });
    const args = ["send", "--sample", "sms.inbound", ...bird, "--url", closed.url];
    assert.match((await hookproof(args, { env })).stdout, /1 × 502/);
    assert.match((await closed.stop()).stderr, /cannot forward to http:\/\/127\.0\.0\.1:1: the connection was refused/);
  });
});

describe("listen --record", () => {
  test("records requests that verify, explain, parse and send can replay", async (context) => {
    const { cwd } = await folder(context);
    const { url, stop } = await listener(context, [...bird, "--record", "requests"], { env, cwd });
    await hookproof(["send", "--sample", "sms.inbound", ...bird, "--url", `${url}/hook`], { env });
    await hookproof(["send", "--sample", "sms.outbound", ...bird, "--url", `${url}/hook`], {
      env: { HOOKPROOF_SECRET: " key" },
    });

    const files = (await readdir(path.join(cwd, "requests"))).sort().map((name) => path.join(cwd, "requests", name));
    assert.equal(files.length, 2);
    const { method, url: called, bodyBase64 } = JSON.parse(await readFile(files[0], "utf8"));
    assert.deepEqual([method, called], ["POST", `${url}/hook`]);
    assert.equal(JSON.parse(Buffer.from(bodyBase64, "base64")).event, "sms.inbound");
    if (process.platform !== "win32") assert.equal((await stat(files[0])).mode & 0o077, 0);

    assert.equal((await hookproof(["verify", files[0], ...bird], { env })).code, 0);
    assert.equal((await hookproof(["verify", files[0], ...bird, "--now", "2035-01-01"], { env })).code, 1);
    const parsed = await hookproof(["parse", files[0], ...bird, "--json"]);
    assert.equal(JSON.parse(parsed.stdout)[0].type, "sms.inbound");
    const elsewhere = ["explain", files[0], ...bird, "--url", "https://hooks.example.org", "--json"];
    const { findings } = JSON.parse((await hookproof(elsewhere, { env })).stdout);
    assert.deepEqual(
      findings.map(({ cause }) => cause),
      ["URL_SCHEME", "URL_HOST_OR_PORT"],
    );
    // The white space is in the sender's secret, so no change of the receiver's secret makes the signature match.
    assert.match((await hookproof(["explain", files[1], ...bird], { env })).stdout, /^UNEXPLAINED: /m);

    assert.equal((await hookproof(["send", files[0], "--url", `${url}/hook`])).code, 0);
    assert.equal((await hookproof(["send", files[1], "--url", `${url}/hook`])).code, 1);
    assert.equal((await hookproof(["send", files[1], ...bird, "--url", `${url}/hook`], { env })).code, 0);
    assert.match((await stop()).stderr, /5 requests received/);
  });
});

describe("send", () => {
  test("sends many requests at a rate, signs each, and prints a summary", async (context) => {
    const { got, url } = await upstream(context, (_, response) =>
      response.writeHead(got.length % 5 === 0 ? 500 : 204).end(),
    );
    const args = ["send", "--sample", "message-read", "--provider", "bandwidth", "--url", url, "--count", "20"];
    const options = { env: { HOOKPROOF_SECRET: "user:word" } };
    const started = performance.now();
    const result = await hookproof([...args, "--rate", "40", "--json"], options);
    assert.ok(performance.now() - started >= 19 * 25);
    assert.deepEqual([result.code, result.stderr], [1, ""]);
    const { ok, sent, accepted, statuses } = JSON.parse(result.stdout);
    assert.deepEqual([ok, sent, accepted], [false, 20, statuses[204]]);
    assert.equal(got.length, 20);
    assert.ok(got.every(({ headers }) => headers.authorization === "Basic dXNlcjp3b3Jk"));
    assert.ok(got.every(({ headers }) => headers["content-type"] === "application/json"));
  });

  test("to Meta counts only 200 as accepted, to others every 2xx", async (context) => {
    for (const [provider, type, status, code] of [
      ["meta", "whatsapp.message", 202, 1],
      ["meta", "whatsapp.message", 200, 0],
      ["dotdigital", "message.read", 202, 0],
    ]) {
      const { url } = await upstream(context, (_, response) => response.writeHead(status).end());
      const args = ["send", "--provider", provider, "--sample", type, "--url", url, "--json"];
      const result = await hookproof(args, { env });
      const { ok, accepted, statuses } = JSON.parse(result.stdout);
      assert.deepEqual(
        [result.code, ok, accepted, statuses],
        [code, code === 0, 1 - code, { [status]: 1 }],
        result.stderr,
      );
    }
  });

  test("signs as an account, whose name the request contains", async (context) => {
    const receiver = library.createReceiver({ provider: "vonage", secret: { a1: "key" } });
    const server = await upstream(context, (_, response) => {
      const { ok } = receiver.safeReceive({ ...server.got.at(-1), url: `${server.url}/` });
      response.writeHead(ok ? 200 : 401).end();
    });
    const args = ["send", "--provider", "vonage", "--sample", "messages.status", "--url", server.url];
    assert.equal((await hookproof([...args, "--account", "a1"], { env })).code, 0);
    assert.equal((await hookproof([...args, "--account", "b2"], { env })).code, 1);
  });

  test("signs the public URL, and sends to another", async (context) => {
    const { url } = await listener(context, [...bird, "--url", "https://hooks.example.org"], { env });
    const args = ["send", "--sample", "sms.inbound", ...bird, "--url", "https://hooks.example.org/hook"];
    assert.equal((await hookproof([...args, "--to", `${url}/hook`], { env })).code, 0);
    assert.equal((await hookproof([...args, "--to", `${url}/other`], { env })).code, 1);
  });

  test("reports that there is no response", async () => {
    const args = ["send", "--sample", "sms.inbound", ...bird, "--url", "http://127.0.0.1:1/"];
    const { code, stdout, stderr } = await hookproof(args, { env });
    assert.equal(code, 1);
    assert.match(stdout, /^sent 1: 1 not accepted; /);
    assert.match(stderr, /^hookproof: no response from http:\/\/127\.0\.0\.1:1: the connection was refused; .+\n$/);
  });
});
