/** The tests of every server, over HTTP. The test file of a framework passes a function that starts a server. */
import assert from "node:assert/strict";
import { request as httpRequest } from "node:http";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { senders, signed } from "../js/requests.mjs";
import { createDeduper, createReceiver, memoryStore } from "./package.mjs";
import { providerSuite } from "./providers.mjs";
import { responseSuite } from "./responses.mjs";

const now = Math.floor(Date.now() / 1000);

/**
 * Tests the server that `start(receiver, act, options)` starts: `{url, stop}`, where `url` is the URL of the
 * receiver.
 */
export function serverSuite(start) {
  for (const scheme of Object.keys(senders)) {
    test(`the response to a signed request is 200 without a body: ${scheme}`, async (context) => {
      const deliveries = [];
      const { url } = await serve(context, scheme, (delivery) => deliveries.push(delivery));
      const response = await send(scheme, url);
      assert.equal(response.status, 200);
      assert.equal(await response.text(), "");
      assert.equal(deliveries.length, 1);
      assert.equal(deliveries[0].scheme, scheme);
    });

    test(`a forged request is refused, and the function is not called: ${scheme}`, async (context) => {
      const acted = [];
      const { url } = await serve(context, scheme, () => acted.push("acted"));
      const response = await send(scheme, url, {
        secret: scheme === "basic" ? { username: "a", password: "b" } : "YQ==",
      });
      assert.equal(response.status, 401);
      assert.equal(await response.text(), "");
      assert.deepEqual(acted, []);
    });
  }

  test("a challenge is sent with its header", async (context) => {
    const { url } = await serve(context, "basic", () => {});
    const response = await fetch(url, { method: "POST", body: "[]" });
    assert.equal(response.status, 401);
    assert.equal(response.headers.get("www-authenticate"), 'Basic realm=""');
  });

  test("a report by GET with its payload in the query string is received", async (context) => {
    const types = [];
    const { url } = await serve(context, "messagebird-hmac", ({ events }) => types.push(events[0].type));
    const report = `${url}?id=7&status=delivered&recipient=31612345678`;
    const { headers } = signed("messagebird-hmac", { url: report, body: "", now });
    assert.equal((await fetch(report, { headers })).status, 200);
    assert.deepEqual(types, ["sms.status.report"]);
  });

  test("the response to a method that the provider does not use is 405 with Allow", async (context) => {
    const { url } = await serve(context, "comapi-hmac-sha1", () => {});
    for (const method of ["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
      const response = await fetch(url, { method });
      assert.equal(response.status, 405, method);
      assert.equal(response.headers.get("allow"), "POST", method);
    }
  });

  test("the response is 500 if the function throws, and the exception is reported", async (context) => {
    const failure = new Error("no room");
    const errors = [];
    const act = () => Promise.reject(failure);
    const { url } = await serve(context, "bird-hmac", act, { onError: (error) => errors.push(error) });
    assert.equal((await send("bird-hmac", url)).status, 500);
    assert.deepEqual(errors, [failure]);
  });

  test("a Response that the function returns is sent", async (context) => {
    const headers = [
      ["x-received", "yes"],
      ["set-cookie", "a=1"],
      ["set-cookie", "b=2"],
    ];
    const { url } = await serve(context, "bird-hmac", () => new Response("taken", { status: 202, headers }));
    const response = await send("bird-hmac", url);
    assert.equal(response.status, 202);
    assert.equal(response.headers.get("x-received"), "yes");
    assert.deepEqual(response.headers.getSetCookie(), ["a=1", "b=2"]);
    assert.equal(await response.text(), "taken");
  });

  test("the body of any content type, or of none, is passed to the receiver unchanged", async (context) => {
    const { url } = await serve(context, "comapi-hmac-sha1", () => {});
    for (const type of [
      "application/json",
      "text/plain",
      "application/x-www-form-urlencoded",
      "application/x-else",
      undefined,
    ]) {
      const response = await send("comapi-hmac-sha1", url, { body: '{ "name":"message.read" }' }, type);
      assert.equal(response.status, 200, String(type));
    }
  });

  test("the response is 413 if Content-Length exceeds the limit", async (context) => {
    const { url } = await serve(context, "comapi-hmac-sha1", () => {}, {}, { maxBodyBytes: 64 });
    const response = await fetch(url, { method: "POST", body: "x".repeat(65) });
    assert.equal(response.status, 413);
    assert.equal(await response.text(), "");
  });

  test("the response is 413 before the end of a body that exceeds the limit", async (context) => {
    const { url } = await serve(context, "comapi-hmac-sha1", () => {}, {}, { maxBodyBytes: 64 });
    const upload = httpRequest(url, { method: "POST" });
    upload.write("x".repeat(100));
    const response = await new Promise((resolve, reject) => upload.on("response", resolve).on("error", reject));
    assert.equal(response.statusCode, 413);
    upload.on("error", () => {}).destroy();
  });

  test("an aborted request does not affect others", async (context) => {
    const calls = [];
    const options = { onError: (error) => calls.push(error), onRefusal: (error) => calls.push(error) };
    const { url } = await serve(context, "comapi-hmac-sha1", () => calls.push("acted"), options);
    const upload = httpRequest(url, { method: "POST", headers: { "content-length": 100 } });
    upload.on("error", () => {}).write("x");
    await pause(50);
    upload.destroy();
    await pause(50);
    assert.equal((await send("comapi-hmac-sha1", url)).status, 200);
    assert.deepEqual(calls, ["acted"]);
  });

  test("onRefusal is called with the error of a refused request", async (context) => {
    const codes = [];
    const options = { onRefusal: (error) => codes.push(error.code) };
    const { url } = await serve(context, "bird-hmac", () => {}, options);
    assert.equal((await fetch(url, { method: "POST", body: "{}" })).status, 400);
    assert.deepEqual(codes, ["MISSING_HEADER"]);
  });

  test("the response to a duplicate is 200 and it is not handled again; a failed delivery is handled when it is sent again", async (context) => {
    const results = [
      () => Promise.reject(new Error("no room")),
      () => new Response(null, { status: 503 }),
      () => undefined,
      () => assert.fail("a duplicate was handled"),
    ];
    const reports = [];
    const options = {
      dedupe: createDeduper(memoryStore()),
      onError: () => {},
      onDelivery: ({ outcome, status, kind, scheme }) => reports.push(`${outcome} ${status} ${kind} ${scheme}`),
    };
    const { url } = await serve(context, "bird-hmac", () => results.shift()(), options);
    const statuses = [];
    for (let copy = 0; copy < 4; copy++) statuses.push((await send("bird-hmac", url)).status);
    assert.deepEqual(statuses, [500, 503, 200, 200]);
    const [failed, refusing, handled, duplicate] = reports;
    assert.equal(failed, "failed 500 message.received bird-hmac");
    assert.equal(refusing, "failed 503 message.received bird-hmac");
    assert.equal(handled, "handled 200 message.received bird-hmac");
    assert.equal(duplicate, "duplicate 200 message.received bird-hmac");
  });

  test("the response to a copy of a delivery in progress is 503 with Retry-After; without it if the store fails", async (context) => {
    let finish;
    let begun;
    const beginning = new Promise((resolve) => {
      begun = resolve;
    });
    const act = () =>
      new Promise((resolve) => {
        finish = resolve;
        begun();
      });
    const { url } = await serve(context, "bird-hmac", act, { dedupe: createDeduper(memoryStore(), { claim: 30 }) });
    const first = send("bird-hmac", url);
    await beginning;
    const second = await send("bird-hmac", url);
    assert.equal(second.status, 503);
    assert.match(second.headers.get("retry-after"), /^[1-3]\d?$/);
    finish();
    assert.equal((await first).status, 200);

    const down = { once: () => Promise.reject(new Error("down")) };
    const errors = [];
    const options = { dedupe: down, onError: (error) => errors.push(error.message) };
    const refusing = await serve(context, "bird-hmac", () => assert.fail("handled"), options);
    assert.equal((await send("bird-hmac", refusing.url)).status, 503);
    const accepting = await serve(context, "bird-hmac", () => {}, { ...options, onStoreError: "accept" });
    assert.equal((await send("bird-hmac", accepting.url)).status, 200);
    assert.deepEqual(errors, ["down", "down"]);
  });

  responseSuite(serve);
  providerSuite(start);

  async function serve(context, scheme, act, options, changes = {}) {
    const { provider, secret } = senders[scheme];
    const server = await start(createReceiver({ provider, secret, ...changes }), act, options);
    context.after(() => server.stop());
    return server;
  }
}

/** Sends the webhook of a scheme, signed for `url`, with other options of the signer. */
export function send(scheme, url, changes = {}, contentType = senders[scheme].contentType ?? "application/json") {
  const { method, headers, body } = signed(scheme, { url, now, ...changes });
  const type = contentType === undefined ? {} : { "content-type": contentType };
  return fetch(url, { method, headers: { ...headers, ...type }, body: new TextEncoder().encode(body) });
}

/** Listens on a free port: `{url, stop}`, where `url` has the given path. */
export async function listen(server, path) {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => {
    server.closeAllConnections?.();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${server.address().port}${path}`, stop };
}
