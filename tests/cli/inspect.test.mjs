// The inspector as served by the command line, and the requests that `listen --inspect` streams to it, on loopback.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, request } from "node:http";
import { buffer, text } from "node:stream/consumers";
import { describe, test } from "node:test";
import { hookproof, listener, started } from "./hookproof.mjs";

const env = { HOOKPROOF_SECRET: "key" };
const bird = ["--provider", "bird"];
const recorded = { method: "POST", url: "http://h/x?y=1", headers: [["X-A", "b"]], bodyBase64: "e30A" };

/** The inspector on a free port: its URL, and a function that ends it. */
async function inspector(context, args = []) {
  const { child, ended, line } = started(["inspect", "--port", "0", ...args]);
  context.after(() => child.kill("SIGKILL"));
  const [url] = await line(/http:\/\/127\.0\.0\.1:\d+\//);
  return { url, stop: () => child.kill("SIGINT") && ended };
}

/** A listener with its inspector: their URLs, and the token. */
async function live(context, args = []) {
  const { url, line, stop } = await listener(context, [...bird, "--inspect", ...args], { env });
  const [, origin, token] = await line(/inspector on (http:\/\/127\.0\.0\.1:\d+)\/#live=([\w-]{43})\n/);
  return { url, origin, token, stop };
}

/** A request with exactly these headers, `Host` included. */
function call(url, { method = "GET", headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers }, async (response) =>
      resolve({ status: response.statusCode, headers: response.headers, body: await text(response) }),
    );
    outgoing.on("error", reject).end(method === "POST" ? body : undefined);
  });
}

/** The first `count` events of a stream. */
async function events(origin, token, count, headers = {}) {
  const stopping = new AbortController();
  const response = await fetch(`${origin}/live/requests?token=${token}`, { headers, signal: stopping.signal });
  assert.equal(response.headers.get("content-type"), "text/event-stream; charset=utf-8");
  const found = [];
  let pending = "";
  for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
    pending += piece;
    const blocks = pending.split("\n\n");
    pending = blocks.pop();
    for (const block of blocks) found.push(Object.fromEntries(block.split("\n").map((line) => line.split(/: (.*)/s))));
    if (found.length >= count) break;
  }
  stopping.abort();
  return found.map(({ data, ...event }) => ({ ...event, data: JSON.parse(data) }));
}

describe("inspect", () => {
  test("serves the page with a strict policy, and installs nothing", async (context) => {
    const { url, stop } = await inspector(context);
    const page = await fetch(url);
    assert.equal(page.status, 200);
    assert.equal(page.headers.get("content-type"), "text/html; charset=utf-8");
    const policy = page.headers.get("content-security-policy");
    assert.match(policy, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; /);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.equal(page.headers.get("x-content-type-options"), "nosniff");
    assert.equal(page.headers.get("access-control-allow-origin"), null);
    const html = await page.text();
    assert.match(html, /<html data-local lang="en">/);
    assert.doesNotMatch(html, /manifest"/);
    for (const [name, type] of Object.entries({
      "app.js": "text/javascript",
      "worker.js": "text/javascript",
      "style.css": "text/css",
    })) {
      const file = await fetch(url + name);
      assert.deepEqual([file.status, file.headers.get("content-type")], [200, `${type}; charset=utf-8`], name);
    }
    for (const name of [
      "service-worker.js",
      "manifest.webmanifest",
      "package.json",
      "..%2fpackage.json",
      "live/requests",
      "constructor",
    ]) {
      assert.equal((await fetch(url + name)).status, 404, name);
    }
    const posted = await fetch(url, { method: "POST" });
    assert.deepEqual([posted.status, posted.headers.get("allow")], [405, "GET, HEAD"]);
    const { code, signal, stderr } = await stop();
    assert.deepEqual([code, signal, stderr], [0, null, "stopped\n"]);
  });

  test("accepts requests for its own host and from its own origin only", async (context) => {
    const { url } = await inspector(context);
    const { host, port, origin } = new URL(url);
    for (const name of [host, `localhost:${port}`])
      assert.equal((await call(url, { headers: { host: name } })).status, 200);
    for (const name of ["attacker.example", `attacker.example:${port}`, "127.0.0.1", `${host}.attacker.example`]) {
      assert.equal((await call(url, { headers: { host: name } })).status, 403, name);
    }
    assert.equal((await call(url, { headers: { origin } })).status, 200);
    assert.equal((await call(url, { headers: { origin: "https://attacker.example" } })).status, 403);
    assert.equal((await call(url, { headers: { origin: "null" } })).status, 403);
  });

  test("prints its URL as JSON, and refuses a port that is in use or invalid", async (context) => {
    const { child, line } = started(["inspect", "--port", "0", "--json"]);
    context.after(() => child.kill("SIGKILL"));
    const [document] = await line(/^\{.*\}\n/);
    const { inspecting } = JSON.parse(document);
    const { port } = new URL(inspecting);
    const taken = await hookproof(["inspect", "--port", port]);
    assert.deepEqual([taken.code, /--port 0 picks a free one/.test(taken.stderr)], [2, true]);
    assert.equal((await hookproof(["inspect", "--port", "x"])).code, 2);
    assert.match((await hookproof(["inspect", "--help"])).stdout, /Nothing leaves the page/);
  });
});

describe("listen --inspect", () => {
  test("streams each request, byte for byte, with its result", async (context) => {
    const { url, origin, token } = await live(context, ["--url", "https://public.example"]);
    await hookproof(
      ["send", "--sample", "sms.inbound", ...bird, "--to", `${url}/hook`, "--url", "https://public.example/hook"],
      { env },
    );
    await fetch(`${url}/hook`, { method: "POST", body: Buffer.from([0x7b, 0xff]) });
    await fetch(url, { method: "PUT", body: "x" });
    const [opened, accepted, refused, method] = await events(origin, token, 4);
    assert.deepEqual([opened.event, opened.data], ["started", { url: "https://public.example" }]);
    assert.deepEqual([accepted.event, accepted.id], ["request", "1"]);
    assert.deepEqual(accepted.data.judgement, { ok: true, status: 200, scheme: "bird-hmac" });
    const { recording } = accepted.data;
    assert.deepEqual([recording.method, recording.url], ["POST", `${url}/hook`]);
    assert.equal(JSON.parse(Buffer.from(recording.bodyBase64, "base64")).event, "sms.inbound");
    assert.equal(refused.data.recording.bodyBase64, "e/8=");
    assert.equal(refused.data.judgement.error.code, "MISSING_HEADER");
    assert.equal(refused.data.judgement.findings[0].cause, "MISSING_HEADER");
    assert.deepEqual([method.data.judgement.ok, method.data.judgement.status], [false, 405]);
    const later = await events(origin, token, 2, { "last-event-id": "2" });
    assert.deepEqual(
      later.map(({ id }) => id),
      [undefined, "3"],
    );
  });

  test("accepts requests with the token only", async (context) => {
    const { origin, token } = await live(context);
    for (const wrong of ["", "?token=", "?token=x", `?token=${token}x`, `?token=${"A".repeat(43)}`]) {
      assert.equal((await fetch(`${origin}/live/requests${wrong}`)).status, 403, wrong);
    }
    const foreign = { headers: { host: "attacker.example" } };
    assert.equal((await call(`${origin}/live/requests?token=${token}`, foreign)).status, 403);
    const replay = (headers, method = "POST") =>
      call(`${origin}/live/replay`, { method, headers, body: JSON.stringify(recorded) });
    const json = { "content-type": "application/json" };
    assert.equal((await replay(json)).status, 403);
    assert.equal((await replay({ ...json, authorization: "Bearer x" })).status, 403);
    assert.equal(
      (await replay({ ...json, authorization: `Bearer ${token}`, origin: "https://attacker.example" })).status,
      403,
    );
    assert.equal((await replay({ ...json, authorization: `Bearer ${token}` }, "GET")).status, 405);
    const preflight = await call(`${origin}/live/replay`, { method: "OPTIONS" });
    assert.equal(preflight.headers["access-control-allow-origin"], undefined);
  });

  test("replays a request to a URL of this machine, byte for byte, and to no other", async (context) => {
    const { origin, token } = await live(context);
    const upstream = createServer(async (incoming, response) => {
      const { method, url, headers } = incoming;
      upstream.emit("called", { method, url, headers, body: await buffer(incoming) });
      response.writeHead(418).end("a teapot");
    }).listen(0, "127.0.0.1");
    context.after(() => upstream.close().closeAllConnections());
    await once(upstream, "listening");
    const send = async (body, type = "application/json") => {
      const headers = { "content-type": type, authorization: `Bearer ${token}` };
      const response = await fetch(`${origin}/live/replay`, { method: "POST", headers, body });
      return { status: response.status, ...(await response.json()) };
    };
    const called = once(upstream, "called");
    const response = await send(
      JSON.stringify({ ...recorded, target: `http://127.0.0.1:${upstream.address().port}/local?y=1` }),
    );
    assert.deepEqual([response.status, response.body], [418, "a teapot"]);
    const [got] = await called;
    assert.deepEqual(
      [got.method, got.url, got.headers["x-a"], [...got.body]],
      ["POST", "/local?y=1", "b", [0x7b, 0x7d, 0]],
    );
    for (const target of [
      "http://192.0.2.1/",
      "https://example.com/",
      "http://127.0.0.1.attacker.example/",
      "http://0x7f.1.attacker.example",
    ]) {
      const { status, error } = await send(JSON.stringify({ ...recorded, target }));
      assert.deepEqual([status, /only loopback is called/.test(error)], [403, true], target);
    }
    for (const target of ["file:///etc/passwd", "/local", "", 1]) {
      assert.equal((await send(JSON.stringify({ ...recorded, target }))).status, 400, String(target));
    }
    assert.equal((await send("{")).status, 400);
    assert.equal((await send("{}", "text/plain")).status, 415);
    upstream.close().closeAllConnections();
    await once(upstream, "close");
    const target = `http://localhost:${new URL(origin).port - 0 === 1 ? 2 : 1}/`;
    assert.equal((await send(JSON.stringify({ ...recorded, target }))).status, 502);
  });

  test("prints both URLs as JSON, and ends while a page is connected", async (context) => {
    const { child, ended, line } = started(["listen", "--port", "0", ...bird, "--inspect", "--json"], { env });
    context.after(() => child.kill("SIGKILL"));
    const [document] = await line(/^\{.*\}\n/);
    const { listening, inspecting } = JSON.parse(document);
    assert.notEqual(new URL(listening).port, new URL(inspecting).port);
    const { origin, hash } = new URL(inspecting);
    const stream = await fetch(`${origin}/live/requests?token=${hash.slice("#live=".length)}`);
    child.kill("SIGINT");
    assert.equal((await ended).code, 0);
    await assert.rejects(stream.text());
  });
});
