import assert from "node:assert/strict";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import fastify from "fastify";
import { createDeduper, createReceiver, fastifyPlugin, memoryStore } from "./package.mjs";
import { send, serverSuite } from "./suite.mjs";

serverSuite((receiver, act, options) =>
  serve((app) => app.register(fastifyPlugin(receiver, act, options), { prefix: "/hook" })),
);

const dotdigital = createReceiver({ provider: "dotdigital", secret: "omnichannel-secret-21" });

test("the function is called with the request and the reply, and can respond itself", async (context) => {
  const act = (_delivery, request, reply) => reply.code(202).send(request.url);
  const { url, stop } = await serve((app) => app.register(fastifyPlugin(dotdigital, act), { prefix: "/hook" }));
  context.after(stop);
  const response = await send("comapi-hmac-sha1", url);
  assert.equal(response.status, 202);
  assert.equal(await response.text(), "/hook");
});

test("a function that responds with a failure itself is called again for the next copy", async (context) => {
  const statuses = [500, 200];
  const act = (_delivery, _request, reply) => reply.code(statuses.shift()).send();
  const options = { dedupe: createDeduper(memoryStore()) };
  const plugin = fastifyPlugin(dotdigital, act, options);
  const { url, stop } = await serve((app) => app.register(plugin, { prefix: "/hook" }));
  context.after(stop);
  for (const status of [500, 200, 200]) assert.equal((await send("comapi-hmac-sha1", url)).status, status);
});

test("Fastify's body parsers of other routes are unchanged", async (context) => {
  const { url, stop } = await serve((app) => {
    app.register(
      fastifyPlugin(dotdigital, () => {}),
      { prefix: "/hook" },
    );
    app.post("/other", async (request) => request.body.name);
  });
  context.after(stop);
  assert.equal(await (await send("comapi-hmac-sha1", url.replace("/hook", "/other"))).text(), "message.read");
});

test("the error after a hook has read the payload names the hook", async (context) => {
  const errors = [];
  const { url, stop } = await serve((app) => {
    app.addHook("preParsing", async (_request, _reply, payload) => {
      await text(payload);
    });
    const options = { onError: (error) => errors.push(error) };
    app.register(
      fastifyPlugin(dotdigital, () => {}, options),
      { prefix: "/hook" },
    );
  });
  context.after(stop);
  assert.equal((await send("comapi-hmac-sha1", url)).status, 400);
  assert.equal(errors[0].code, "BODY_NOT_RAW");
  assert.match(errors[0].message, /hook/);
});

async function serve(register) {
  const app = fastify();
  register(app);
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  return { url: `${url}/hook`, stop: () => app.close() };
}
