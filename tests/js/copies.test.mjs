import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { after, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { consumer } from "../packaging/consumer.mjs";
import { hookproof as imported } from "./package.mjs";

const { project } = await consumer();
const require = createRequire(path.join(project, "index.mjs"));
const required = require("hookproof");
const secret = "omnichannel-secret-21";
const refusal = ({ createReceiver }) =>
  createReceiver({ provider: "dotdigital", secret }).safeReceive({ url: "https://h/", headers: {}, body: "" }).error;

describe("the copies of the package that import and require load", () => {
  test("are separate", () => assert.notEqual(imported.WebhookError, required.WebhookError));

  test("recognize each other's errors", () => {
    for (const { WebhookError } of [imported, required]) {
      for (const copy of [imported, required]) assert.ok(refusal(copy) instanceof WebhookError);
      for (const other of [new Error("no"), { code: "INVALID_URL" }, null, "WebhookError"]) {
        assert.ok(!(other instanceof WebhookError));
      }
    }
  });

  test("accept each other's receivers", async () => {
    const { nodeHandler } = await import(pathToFileURL(path.join(project, "node.mjs")));
    for (const adapter of [nodeHandler, require("hookproof/node").nodeHandler]) {
      for (const { createReceiver } of [imported, required]) {
        const receiver = createReceiver({ provider: "bandwidth", secret: { username: "u", password: "p" } });
        const server = createServer(adapter(receiver, () => {})).listen(0, "127.0.0.1");
        after(() => server.close());
        await new Promise((resolve) => server.on("listening", resolve));
        const response = await fetch(`http://127.0.0.1:${server.address().port}`, { method: "POST", body: "[]" });
        assert.equal(response.status, 401);
      }
    }
  });
});

describe("slim", () => {
  const slim = require("hookproof/slim");

  test("requires initSync, and works after it", async () => {
    const options = { provider: "dotdigital", secret };
    assert.throws(() => slim.createReceiver(options), { code: "INVALID_OPTIONS", message: /initSync/ });
    assert.throws(() => slim.parse("bird", "{}"), { code: "INVALID_OPTIONS", message: /initSync/ });
    assert.equal(slim.providers, undefined);
    const bytes = await readFile(require.resolve("hookproof/hookproof.wasm"));
    for (const module of [bytes, new WebAssembly.Module(bytes)]) slim.initSync(module);
    assert.deepEqual(slim.providers, imported.providers);
    assert.equal(refusal(slim).code, "MISSING_HEADER");
  });

  test("has the same exports as the package", () => {
    assert.deepEqual(Object.keys(slim).sort(), [...Object.keys(imported), "initSync"].sort());
  });
});
