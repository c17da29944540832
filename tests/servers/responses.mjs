/** Further tests of every server: responses that cannot be sent, or not without a change. */
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { listen, send } from "./suite.mjs";

const scheme = "comapi-hmac-sha1";
const LARGE = 3_000_000;

/** Tests the server of `serve(context, scheme, act, options)`, which returns `{url}`. */
export function responseSuite(serve) {
  /** Responses that fail before anything is sent. */
  const unsendable = {
    "that was used before": async () => {
      const used = new Response("x");
      await used.text();
      return used;
    },
    "whose body is locked": () => {
      const locked = new Response("x");
      locked.body.getReader();
      return locked;
    },
    "of an error": () => Response.error(),
    "whose body fails": () => new Response(failing(0)),
    "whose body fails after a chunk": () => new Response(failing(1000)),
    "whose body is not of bytes": () => new Response(streamOf([{}])),
    "of an upstream that dies": () =>
      proxied((_, response) => response.writeHead(200).write("x", () => response.destroy())),
  };
  for (const [what, create] of Object.entries(unsendable)) {
    test(`a Response ${what} is replaced by 500 and reported, and the next request is served`, async (context) => {
      const errors = [];
      const results = [create, () => new Response("next")];
      const act = () => results.shift()();
      const { url } = await serve(context, scheme, act, { onError: (error) => errors.push(error) });
      const response = await send(scheme, url);
      assert.equal(response.status, 500);
      assert.equal(await response.text(), "");
      assert.equal(errors.length, 1);
      assert.equal(await (await send(scheme, url)).text(), "next");
    });
  }

  test("a failing long body closes the connection and is reported, and the next request is served", async (context) => {
    const errors = [];
    const results = [() => new Response(failing(LARGE)), () => new Response("next")];
    const act = () => results.shift()();
    const { url } = await serve(context, scheme, act, { onError: (error) => errors.push(error.message) });
    await assert.rejects(send(scheme, url).then((response) => response.arrayBuffer()));
    assert.deepEqual(errors, ["the source has failed"]);
    assert.equal(await (await send(scheme, url)).text(), "next");
  });

  test("a long body is sent completely", async (context) => {
    const { url } = await serve(context, scheme, () => new Response("x".repeat(LARGE)));
    assert.equal((await (await send(scheme, url)).text()).length, LARGE);
  });

  test("an endless body is read only as far as it is received", async (context) => {
    let pulled = 0;
    let cancelled = false;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            pulled += 1;
            controller.enqueue(new Uint8Array(65_536));
          },
          cancel() {
            cancelled = true;
          },
        }),
      );
    const { url } = await serve(context, scheme, endless);
    const reader = (await send(scheme, url)).body.getReader();
    await reader.read();
    await pause(200);
    // The capacity of the socket buffers.
    assert.ok(pulled < 400, String(pulled));
    await reader.cancel();
    for (let waited = 0; !cancelled && waited < 100; waited++) await pause(20);
    assert.equal(cancelled, true);
  });

  for (const [coding, compress] of Object.entries({ gzip: gzipSync, br: brotliCompressSync })) {
    test(`the response to a decoded Response of fetch has no Content-Encoding: ${coding}`, async (context) => {
      const bytes = compress("decoded");
      const headers = { "content-encoding": coding, "content-length": bytes.length, "x-kept": "yes" };
      const act = () => proxied((_, response) => response.writeHead(201, headers).end(bytes));
      const { url } = await serve(context, scheme, act);
      const response = await send(scheme, url);
      assert.deepEqual([response.status, response.headers.get("x-kept")], [201, "yes"]);
      assert.equal(response.headers.get("content-encoding"), null);
      assert.equal(await response.text(), "decoded");
    });
  }

  test("a body that the function has compressed is sent unchanged, and one copied from fetch without Content-Encoding", async (context) => {
    const encoded = { headers: { "content-encoding": "gzip" } };
    const results = [() => new Response(gzipSync("compressed"), encoded), () => new Response("decoded", encoded)];
    const { url } = await serve(context, scheme, () => results.shift()());
    const compressed = await send(scheme, url);
    assert.deepEqual([compressed.headers.get("content-encoding"), await compressed.text()], ["gzip", "compressed"]);
    const copied = await send(scheme, url);
    assert.deepEqual([copied.headers.get("content-encoding"), await copied.text()], [null, "decoded"]);
  });

  test("hop-by-hop headers are removed", async (context) => {
    const headers = {
      connection: "x-hop, keep-alive",
      "keep-alive": "timeout=77",
      "transfer-encoding": "chunked",
      upgrade: "h2c",
      "x-hop": "1",
      "x-kept": "yes",
      "content-length": "999",
    };
    const { url } = await serve(context, scheme, () => new Response("short", { headers }));
    const response = await send(scheme, url);
    assert.equal(await response.text(), "short");
    assert.equal(response.headers.get("x-kept"), "yes");
    for (const name of ["x-hop", "upgrade"]) assert.equal(response.headers.get(name), null, name);
    assert.notEqual(response.headers.get("keep-alive"), "timeout=77");
  });

  test("a Response without a body is sent without one, for any headers", async (context) => {
    const headers = { "content-length": "999" };
    for (const status of [200, 204, 205, 304]) {
      const { url } = await serve(context, scheme, () => new Response(null, { status, headers }));
      const response = await send(scheme, url);
      assert.deepEqual([response.status, await response.text()], [status, ""]);
    }
  });

  test("a Response of fetch to HEAD is sent completely", async (context) => {
    const act = () => proxied((_, response) => response.writeHead(200, { "content-length": 999 }).end(), "HEAD");
    const { url } = await serve(context, scheme, act);
    assert.equal(await (await send(scheme, url)).text(), "");
  });

  test("callbacks that reject have no effect", async (context) => {
    const reject = () => Promise.reject(new Error("the log is full"));
    const { error } = console;
    console.error = () => {};
    context.after(() => {
      console.error = error;
    });
    const { url } = await serve(context, scheme, reject, { onError: reject, onRefusal: reject });
    assert.equal((await send(scheme, url)).status, 500);
    assert.equal((await send(scheme, url, { secret: "another" })).status, 401);
    assert.equal((await send(scheme, url)).status, 500);
  });

  test("the response is 500 for an object that imitates a Response, and for a revoked proxy", async (context) => {
    const errors = [];
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const results = [
      () => ({ [Symbol.toStringTag]: "Response" }),
      () => {
        throw proxy;
      },
    ];
    const { url } = await serve(context, scheme, () => results.shift()(), { onError: (error) => errors.push(error) });
    assert.equal((await send(scheme, url)).status, 500);
    assert.equal((await send(scheme, url)).status, 500);
    assert.equal(errors.length, 2);
    assert.equal(errors[1], proxy);
  });
}

/** A stream that fails after this many bytes. */
function failing(bytes) {
  let left = bytes;
  return new ReadableStream({
    async pull(controller) {
      if (left <= 0) throw new Error("the source has failed");
      const chunk = new Uint8Array(Math.min(left, 100_000));
      left -= chunk.length;
      controller.enqueue(chunk);
      await pause(1);
    },
  });
}

function streamOf(chunks) {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

/** The Response of `fetch` from a server that handles one request. */
async function proxied(respond, method = "GET") {
  const server = createServer(respond);
  const { url } = await listen(server, "/");
  const response = await fetch(url, { method });
  server.close();
  return response;
}
