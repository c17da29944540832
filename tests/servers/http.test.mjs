import assert from "node:assert/strict";
import { createServer, request } from "node:http";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { senders, signed } from "../js/requests.mjs";
import { createDeduper, createReceiver, memoryStore, nodeHandler } from "./package.mjs";
import { listen, send, serverSuite } from "./suite.mjs";

serverSuite((receiver, act, options) => listen(createServer(nodeHandler(receiver, act, options)), "/hook"));

const dotdigital = createReceiver({ provider: "dotdigital", secret: "omnichannel-secret-21" });

test("the function is called with the request and the response, and can respond itself", async (context) => {
  const act = (_delivery, incoming, response) => response.writeHead(202).end(incoming.url);
  const { url, stop } = await listen(createServer(nodeHandler(dotdigital, act)), "/hook?tenant=9");
  context.after(stop);
  const response = await send("comapi-hmac-sha1", url);
  assert.equal(response.status, 202);
  assert.equal(await response.text(), "/hook?tenant=9");
});

test("a body that has been read is refused with a message that states what to change", async (context) => {
  const errors = [];
  const handle = nodeHandler(dotdigital, () => {}, { onError: (error) => errors.push(error) });
  const server = createServer(async (incoming, response) => {
    await text(incoming);
    await handle(incoming, response);
  });
  const { url, stop } = await listen(server, "/");
  context.after(stop);
  assert.equal((await send("comapi-hmac-sha1", url)).status, 400);
  assert.equal(errors[0].code, "BODY_NOT_RAW");
  assert.match(errors[0].message, /rawBody/);
});

test("bytes that have been read and stored in rawBody are used", async (context) => {
  const handle = nodeHandler(dotdigital, () => {});
  const server = createServer(async (incoming, response) => {
    incoming.rawBody = Buffer.from(await text(incoming));
    await handle(incoming, response);
  });
  const { url, stop } = await listen(server, "/");
  context.after(stop);
  assert.equal((await send("comapi-hmac-sha1", url)).status, 200);
});

test("a repeated header is detected", async (context) => {
  const codes = [];
  const receiver = createReceiver({ provider: "bandwidth", secret: { username: "u", password: "p" } });
  const handle = nodeHandler(receiver, () => {}, { onRefusal: (error) => codes.push(error.code) });
  const { url, stop } = await listen(createServer(handle), "/");
  context.after(stop);
  const sent = request(url, { method: "POST" });
  // Node's record of headers contains only the first.
  sent.setHeader("authorization", [`Basic ${btoa("u:p")}`, `Basic ${btoa("v:q")}`]).end("[]");
  const response = await new Promise((resolve, reject) => sent.on("response", resolve).on("error", reject));
  assert.equal(response.statusCode, 400);
  assert.deepEqual(codes, ["DUPLICATE_HEADER"]);
});

test("the connection is closed if the function throws after it has begun a response", async (context) => {
  const errors = [];
  const act = (_delivery, _incoming, response) => {
    response.write("begun");
    throw new Error("no room");
  };
  const handle = nodeHandler(dotdigital, act, { onError: (error) => errors.push(error.message) });
  const { url, stop } = await listen(createServer(handle), "/");
  context.after(stop);
  await assert.rejects(send("comapi-hmac-sha1", url).then((response) => response.text()));
  assert.deepEqual(errors, ["no room"]);
});

test("the function can complete its response later", async (context) => {
  const act = (_delivery, _incoming, response) => {
    response.write("begun, ");
    setTimeout(() => response.end("completed"), 20);
  };
  const { url, stop } = await listen(createServer(nodeHandler(dotdigital, act)), "/");
  context.after(stop);
  assert.equal(await (await send("comapi-hmac-sha1", url)).text(), "begun, completed");
});

test("the handler resolves for a request that was aborted before its call", async (context) => {
  const calls = [];
  const options = { onError: (error) => calls.push(error), onRefusal: (error) => calls.push(error) };
  const handle = nodeHandler(dotdigital, () => calls.push("acted"), options);
  const settled = [];
  const server = createServer((incoming, response) => {
    const later = new Promise((resolve) => incoming.socket.once("close", resolve));
    settled.push(later.then(() => pause(10)).then(() => handle(incoming, response)));
  });
  const { url, stop } = await listen(server, "/");
  context.after(stop);
  for (const sent of ["x", "x".repeat(100)]) {
    const upload = request(url, { method: "POST", headers: { "content-length": 100 } });
    upload.on("error", () => {}).write(sent);
    await pause(50);
    upload.destroy();
  }
  for (let waited = 0; settled.length < 2 && waited < 100; waited++) await pause(10);
  await Promise.all(settled);
  assert.deepEqual(calls, []);
});

test("hosts without rawHeaders, such as serverless-http, are supported by their headers", async () => {
  for (const rawHeaders of [undefined, []]) {
    for (const body of [senders["bird-hmac"].body, Buffer.from(senders["bird-hmac"].body)]) {
      const { headers } = signed("bird-hmac", { url: "https://h/hook?a=1", now: Math.floor(Date.now() / 1000) });
      const listed = Object.entries({ ...headers, host: "h" }).map(([name, value]) => [name.toLowerCase(), value]);
      const acted = [];
      const statuses = [];
      const incoming = { method: "POST", url: "/hook?a=1", headers: Object.fromEntries(listed), rawHeaders, body };
      const response = { headersSent: false, setHeader() {}, end: () => statuses.push(response.statusCode) };
      const receiver = createReceiver({ provider: "bird", secret: senders["bird-hmac"].secret });
      await nodeHandler(receiver, () => acted.push("acted"))({ ...incoming, socket: { encrypted: true } }, response);
      assert.deepEqual([acted, statuses], [["acted"], [200]]);
    }
  }
});

test("a response object that throws on every call is reported, and the handler resolves", async () => {
  const errors = [];
  const refuse = () => {
    throw new Error("no such header");
  };
  const handle = nodeHandler(dotdigital, () => {}, { onError: (error) => errors.push(error.message) });
  const response = { headersSent: false, setHeader: refuse, end: refuse };
  await handle({ method: "GET", url: "/", headers: {} }, response);
  assert.deepEqual(errors, ["no such header"]);
});

test("a status that the function sends itself is unchanged, and is the one of the report", async (context) => {
  const reports = [];
  const { provider, secret } = senders["meta-hmac-sha256"];
  const act = (_delivery, _request, response) => response.writeHead(204).end();
  const options = { onDelivery: ({ outcome, status }) => reports.push(`${outcome} ${status}`) };
  const handle = nodeHandler(createReceiver({ provider, secret }), act, options);
  const { url, stop } = await listen(createServer(handle), "/");
  context.after(stop);
  // Only 200 is a success for Meta, so that it will deliver again.
  assert.equal((await send("meta-hmac-sha256", url)).status, 204);
  assert.deepEqual(reports, ["handled 204"]);
});

test("a function that responds with a failure itself is called again for the next copy", async (context) => {
  const statuses = [500, 200];
  const reports = [];
  const act = (_delivery, _request, response) => response.writeHead(statuses.shift()).end();
  const options = {
    dedupe: createDeduper(memoryStore()),
    onDelivery: ({ outcome, status }) => reports.push(`${outcome} ${status}`),
  };
  const { url, stop } = await listen(createServer(nodeHandler(dotdigital, act, options)), "/");
  context.after(stop);
  for (const status of [500, 200, 200]) assert.equal((await send("comapi-hmac-sha1", url)).status, status);
  assert.deepEqual(reports, ["failed 500", "handled 200", "duplicate 200"]);
});

test("a target with a fragment is refused with a message that states it, if the scheme signs the URL", async (context) => {
  const refusals = [];
  const options = {
    onRefusal: ({ code, message, provider, status }) => refusals.push({ code, message, provider, status }),
  };
  for (const [scheme, expected] of [
    ["bird-hmac", 400],
    ["comapi-hmac-sha1", 200],
  ]) {
    const { provider, secret } = senders[scheme];
    const handle = nodeHandler(createReceiver({ provider, secret }), () => {}, options);
    const { url, stop } = await listen(createServer(handle), "/hook");
    context.after(stop);
    const { headers, body } = signed(scheme, { url, now: Math.floor(Date.now() / 1000) });
    const status = await new Promise((resolve, reject) => {
      const sending = request(url, { method: "POST", path: "/hook#a", headers }, (response) => {
        response.resume().on("end", () => resolve(response.statusCode));
      });
      sending.on("error", reject).end(body);
    });
    assert.equal(status, expected, scheme);
  }
  const message = "the request target contains `#`, which HTTP does not allow";
  assert.deepEqual(refusals, [{ code: "INVALID_URL", message, provider: "bird", status: 400 }]);
});
