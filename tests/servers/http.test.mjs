import assert from "node:assert/strict";
import { createServer, request } from "node:http";
import { connect, createServer as createHttp2Server } from "node:http2";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { signed } from "../js/requests.mjs";
import { createDeduper, createReceiver, memoryStore, nodeHandler } from "./package.mjs";
import { listen, send, serverSuite } from "./suite.mjs";

serverSuite((receiver, act, options) => listen(createServer(nodeHandler(receiver, act, options)), "/hook"));

const dotdigital = createReceiver({ provider: "dotdigital", secret: "omnichannel-secret-21" });

test("the function gets the request and the response, and may answer itself", async (context) => {
  const act = (_delivery, incoming, response) => response.writeHead(202).end(incoming.url);
  const { url, stop } = await listen(createServer(nodeHandler(dotdigital, act)), "/hook?tenant=9");
  context.after(stop);
  const response = await send("comapi-hmac-sha1", url);
  assert.equal(response.status, 202);
  assert.equal(await response.text(), "/hook?tenant=9");
});

test("a body that something else has read is refused, and what to change is said", async (context) => {
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

test("bytes that something else has read and kept are as good", async (context) => {
  const handle = nodeHandler(dotdigital, () => {});
  const server = createServer(async (incoming, response) => {
    incoming.rawBody = Buffer.from(await text(incoming));
    await handle(incoming, response);
  });
  const { url, stop } = await listen(server, "/");
  context.after(stop);
  assert.equal((await send("comapi-hmac-sha1", url)).status, 200);
});

test("a header that comes twice is not taken for one", async (context) => {
  const codes = [];
  const receiver = createReceiver({ provider: "bandwidth", secret: { username: "u", password: "p" } });
  const handle = nodeHandler(receiver, () => {}, { onRefusal: (error) => codes.push(error.code) });
  const { url, stop } = await listen(createServer(handle), "/");
  context.after(stop);
  const sent = request(url, { method: "POST" });
  // Node's own list of headers would hold the first and drop the second.
  sent.setHeader("authorization", [`Basic ${btoa("u:p")}`, `Basic ${btoa("v:q")}`]).end("[]");
  const response = await new Promise((resolve, reject) => sent.on("response", resolve).on("error", reject));
  assert.equal(response.statusCode, 400);
  assert.deepEqual(codes, ["DUPLICATE_HEADER"]);
});

test("HTTP/2 is received as well", async (context) => {
  const server = createHttp2Server(nodeHandler(createReceiver({ provider: "bird", secret: "k" }), () => {}));
  const { url, stop } = await listen(server, "/hook");
  const session = connect(url);
  context.after(() => Promise.all([new Promise((resolve) => session.close(resolve)), stop()]));
  const now = Math.floor(Date.now() / 1000);
  const { headers, body } = signed("bird-hmac", { url, secret: "k", now });
  const stream = session.request({ ":method": "POST", ":path": "/hook", ...headers });
  stream.end(body);
  const answer = await new Promise((resolve, reject) => stream.on("response", resolve).on("error", reject));
  assert.equal(answer[":status"], 200);
});

test("a function that answers with a failure itself is called again for the next copy", async (context) => {
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
