/** The code of docs/frameworks.md, run unchanged except for its port. */
import assert from "node:assert/strict";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { consumerWith } from "../packaging/consumer.mjs";
import { signer } from "../signer.mjs";
import { blocksOf } from "./blocks.mjs";

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
const { block } = await blocksOf("docs/frameworks.md");
const secret = "a signing key of the recipes";
const body = JSON.stringify({
  service: "channels",
  event: "sms.inbound",
  payload: {
    id: "m-1",
    sender: { contact: { identifierValue: "+15550100" } },
    body: { type: "text", text: { text: "Hello" } },
  },
});

process.env.BIRD_SIGNING_KEY = secret;
const project = await consumerWith(fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, ""));
after(() => rm(project, { recursive: true }));
for (const name of ["@nestjs", "@azure", "@google-cloud", "reflect-metadata", "rxjs", "express"]) {
  await symlink(path.join(modules, name), path.join(project, "node_modules", name));
}
await save("receiver.js", block("receiver.js"));

test("NestJS", async (context) => {
  for (const name of ["bird.controller.ts", "main.ts"]) {
    await save(
      name,
      block(name, "ts").replace("await app.listen(3000);", 'export const server = await app.listen(0, "127.0.0.1");'),
    );
  }
  await build({
    absWorkingDir: project,
    entryPoints: ["main.ts"],
    outfile: "main.js",
    format: "esm",
    bundle: true,
    packages: "external",
    external: ["./receiver.js"],
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
  });
  const { server } = await import(pathToFileURL(path.join(project, "main.js")));
  context.after(() => server.close());
  await exercise(context, `http://127.0.0.1:${server.address().port}/bird`, fetch);
});

test("AWS Lambda", async (context) => {
  const { handler } = await import(pathToFileURL(await save("index.mjs", block("index.mjs"))));
  await exercise(context, "https://hooks.example.net/bird", async (url, { method, headers, body: sent }) => {
    const { host, pathname } = new URL(url);
    const requestContext = { domainName: host, http: { method, path: pathname } };
    const event = { version: "2.0", rawPath: pathname, rawQueryString: "", headers, requestContext, body: sent };
    const { statusCode } = await handler({ ...event, isBase64Encoded: false }, {});
    return { status: statusCode };
  });
});

test("Azure Functions", async (context) => {
  // CommonJS, of whose exports Node detects only some.
  const azure = await import(pathToFileURL(path.join(modules, "@azure/functions/dist/azure-functions.js")));
  const { app, HttpRequest, HttpResponse } = azure.default;
  const registered = context.mock.method(app, "http", () => {});
  await import(pathToFileURL(await save("bird.js", block("bird.js"))));
  const [name, { methods, handler }] = registered.mock.calls[0].arguments;
  assert.deepEqual([name, methods], ["bird", ["POST"]]);
  await exercise(context, "https://hooks.example.net/bird", async (url, { method, headers, body: sent }) => {
    const request = new HttpRequest({ url, method, headers, body: { string: sent } });
    return new HttpResponse(await handler(request, {}));
  });
});

test("Google Cloud Functions", async (context) => {
  await import(pathToFileURL(await save("function.js", block("function.js"))));
  const { getTestServer } = await import(
    pathToFileURL(path.join(modules, "@google-cloud/functions-framework/build/src/testing.js"))
  );
  const server = getTestServer("bird");
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  context.after(() => server.close());
  await exercise(context, `http://127.0.0.1:${server.address().port}/`, fetch);
});

test("Next", async (context) => {
  const { POST } = await import(pathToFileURL(await save("app/bird/route.js", block("app/bird/route.js"))));
  await exercise(context, "https://hooks.example.net/bird", (url, init) => POST(new Request(url, init)));
});

/** Sends a signed webhook, a large one, and a forged one. */
async function exercise(context, url, send) {
  const printed = context.mock.method(console, "log", () => {});
  const warned = context.mock.method(console, "warn", () => {});
  const now = Math.floor(Date.now() / 1000);
  const signed = (body) => ({ ...signer["bird-hmac"]({ url, body, secret, now }), "content-type": "application/json" });
  const headers = signed(body);
  assert.equal((await send(url, { method: "POST", headers, body })).status, 200);
  // More than the usual limit of a parser, 100 KB.
  const large = body.replace("Hello", `Hello${" again".repeat(50_000)}`);
  assert.equal((await send(url, { method: "POST", headers: signed(large), body: large })).status, 200);
  assert.equal((await send(url, { method: "POST", headers, body: body.replace("Hello", "forged") })).status, 401);
  const lines = printed.mock.calls.map((call) => call.arguments.join(" ")).filter((line) => line.includes("+15550100"));
  assert.deepEqual(
    lines.map((line) => line.slice(0, "+15550100 Hello".length)),
    ["+15550100 Hello", "+15550100 Hello"],
  );
  assert.equal(warned.mock.callCount(), 1);
  printed.mock.restore();
  warned.mock.restore();
}

async function save(name, code) {
  const file = path.join(project, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, code);
  return file;
}
