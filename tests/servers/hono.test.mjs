import assert from "node:assert/strict";
import { test } from "node:test";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { createReceiver } from "./package.mjs";
import { listen, send, serverSuite } from "./suite.mjs";

serverSuite((receiver, act, options) => {
  const handle = receiver.handler(act, options);
  return serve((app) => app.all("/hook", (context) => handle(context.req.raw)));
});

const dotdigital = createReceiver({ provider: "dotdigital", secret: "omnichannel-secret-21" });

test("a body that Hono has parsed is refused with a message that states what to change", async (context) => {
  const errors = [];
  const handle = dotdigital.handler(() => {}, { onError: (error) => errors.push(error) });
  const { url, stop } = await serve((app) =>
    app.post("/hook", async ({ req }) => {
      await req.json();
      return handle(req.raw);
    }),
  );
  context.after(stop);
  assert.equal((await send("comapi-hmac-sha1", url)).status, 400);
  assert.equal(errors[0].code, "BODY_NOT_RAW");
});

test("the error for Hono's context states what to pass", async (context) => {
  const errors = [];
  const { url, stop } = await serve((app) => {
    app.onError((error, { body }) => {
      errors.push(error);
      return new Response(body, { status: 500 });
    });
    app.post(
      "/hook",
      dotdigital.handler(() => {}),
    );
  });
  context.after(stop);
  assert.equal((await send("comapi-hmac-sha1", url)).status, 500);
  assert.match(errors[0].message, /context\.req\.raw/);
});

function serve(mount) {
  const app = new Hono();
  mount(app);
  return listen(createAdaptorServer({ fetch: app.fetch }), "/hook");
}
