import assert from "node:assert/strict";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import express from "express";
import { signed } from "../js/requests.mjs";
import { createReceiver, expressHandler } from "./package.mjs";
import { listen, send, serverSuite } from "./suite.mjs";

const oldest = createRequire(new URL("../oldest-express/package.json", import.meta.url));

for (const [version, framework] of Object.entries({ 5: express, 4: oldest("express") })) {
  describe(`Express ${version}`, () => {
    test("is tested with this major version", () => {
      const { version: installed } = (version === "4" ? oldest : createRequire(import.meta.url))(
        "express/package.json",
      );
      assert.equal(installed.split(".")[0], version);
    });

    serverSuite((receiver, act, options) => {
      const router = framework.Router().all("/hook", expressHandler(receiver, act, options));
      return listen(createServer(framework().use("/api", router)), "/api/hook");
    });
  });
}

const dotdigital = createReceiver({ provider: "dotdigital", secret: "omnichannel-secret-21" });
const twilio = createReceiver({ provider: "twilio", secret: "0a1b2c3d4e5f60718293a4b5c6d7e8f9" });
const bird = createReceiver({ provider: "bird", secret: "subscription-signing-key-19" });

test("a body parsed by express.json() is refused with a message that names both corrections", async (context) => {
  const errors = [];
  const handle = expressHandler(dotdigital, () => {}, { onError: (error) => errors.push(error) });
  const { url, stop } = await serve((app) => app.use(express.json()).post("/", handle), "/");
  context.after(stop);
  assert.equal((await send("comapi-hmac-sha1", url)).status, 400);
  assert.equal(errors[0].code, "BODY_NOT_RAW");
  assert.match(errors[0].message, /before app\.use\(express\.json\(\)\)/);
  assert.match(errors[0].message, /express\.json\(\{ verify/);
});

test("a form parsed by express.urlencoded() is refused with a message that names this parser", async (context) => {
  const errors = [];
  const handle = expressHandler(twilio, () => {}, { onRefusal: null, onError: (error) => errors.push(error) });
  const mount = (app) => app.use(express.json(), express.urlencoded({ extended: false })).post("/", handle);
  const { url, stop } = await serve(mount, "/");
  context.after(stop);
  assert.equal((await send("twilio-hmac-sha1", url)).status, 400);
  assert.equal(errors[0].code, "BODY_NOT_RAW");
  assert.match(errors[0].message, /before app\.use\(express\.urlencoded\(\)\)/);
  const [, options] = /express\.urlencoded\((\{ extended: false, verify: .+\})\)$/.exec(errors[0].message);
  const keeping = express.urlencoded(new Function(`return ${options}`)());
  const corrected = await serve((app) => app.use(express.json(), keeping).post("/", handle), "/");
  context.after(corrected.stop);
  assert.equal((await send("twilio-hmac-sha1", corrected.url)).status, 200);
});

test("both corrections work", async (context) => {
  const keep = (request, _response, bytes) => {
    request.rawBody = bytes;
  };
  const handle = expressHandler(dotdigital, () => {});
  for (const mount of [
    (app) => app.post("/", handle).use(express.json()),
    (app) => app.use(express.json({ verify: keep })).post("/", handle),
    (app) => app.post("/", express.raw({ type: () => true }), handle),
  ]) {
    const { url, stop } = await serve(mount, "/");
    context.after(stop);
    assert.equal((await send("comapi-hmac-sha1", url)).status, 200);
  }
});

test("a parser for other content types has no effect", async (context) => {
  const { url, stop } = await serve(
    (app) =>
      app.use(express.urlencoded({ extended: false })).post(
        "/",
        expressHandler(dotdigital, () => {}),
      ),
    "/",
  );
  context.after(stop);
  assert.equal((await send("comapi-hmac-sha1", url)).status, 200);
});

test("a proxy that Express trusts can set the protocol https", async (context) => {
  const { url, stop } = await serve(
    (app) =>
      app.set("trust proxy", true).post(
        "/",
        expressHandler(bird, () => {}),
      ),
    "/",
  );
  context.after(stop);
  const now = Math.floor(Date.now() / 1000);
  const { method, headers, body } = signed("bird-hmac", { url: url.replace("http:", "https:"), now });
  const throughProxy = { ...headers, "x-forwarded-proto": "https" };
  assert.equal((await fetch(url, { method, headers: throughProxy, body })).status, 200);
  assert.equal((await fetch(url, { method, headers, body })).status, 401);
});

function serve(mount, path) {
  const app = express();
  mount(app);
  return listen(createServer(app), path);
}
