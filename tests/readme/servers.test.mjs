/** The servers of the README, run unchanged except for their port, with a signed and a forged webhook. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { startWorker } from "../../scripts/workerd.mjs";
import { consumerWith } from "../packaging/consumer.mjs";
import { signer } from "../signer.mjs";
import { block } from "./blocks.mjs";

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
const secret = "a signing key of the README";
const body = JSON.stringify({
  service: "channels",
  event: "sms.inbound",
  payload: {
    id: "m-1",
    sender: { contact: { identifierValue: "+15550100" } },
    body: { type: "text", text: { text: "Hello" } },
  },
});

const project = await consumerWith(fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, ""));
after(() => rm(project, { recursive: true }));
for (const framework of ["express", "fastify", "hono"]) {
  await symlink(path.join(modules, framework), path.join(project, "node_modules", framework));
}
await writeFile(path.join(project, "webhooks.js"), block("webhooks.js"));

const runs = {
  Node: [process.execPath],
  Express: [process.execPath],
  Fastify: [process.execPath],
  // Bun serves a default export with `fetch`, like Workers.
  Hono: [path.join(modules, ".bin", "bun"), "run"],
  Deno: [path.join(modules, ".bin", "deno"), "run", "--allow-net", "--allow-env"],
  Bun: [path.join(modules, ".bin", "bun"), "run"],
};

for (const [name, [program, ...args]] of Object.entries(runs)) {
  test(`the README's ${name} accepts a signed webhook and refuses a forged one`, async () => {
    const port = await freePort();
    const file = await save(`${name}.js`, block(name).replace("3000", port));
    const env = { ...process.env, BIRD_SIGNING_KEY: secret, PORT: port };
    const child = spawn(program, [...args, file], { cwd: project, env, stdio: ["ignore", "pipe", "inherit"] });
    let printed = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      printed += text;
    });
    try {
      await exercise(`http://127.0.0.1:${port}/bird`, fetchOnceListening);
      assert.match(printed, /\+15550100 Hello/);
      assert.doesNotMatch(printed, /forged/);
    } finally {
      child.kill();
    }
  });
}

test("the README's Worker responds to each request with an error if its secret is missing", async () => {
  const { url, stop } = await startWorker(await save("worker.js", block("Cloudflare Workers")));
  try {
    for (const path of ["/bird", "/"]) assert.equal((await fetch(url + path, { method: "POST", body })).status, 500);
  } finally {
    await stop();
  }
});

test("the README's Worker accepts a signed webhook and refuses a forged one", async () => {
  const file = await save("worker.js", block("Cloudflare Workers"));
  const { url, stop } = await startWorker(file, { BIRD_SIGNING_KEY: secret });
  try {
    await exercise(`${url}/bird`, fetch);
  } finally {
    await stop();
  }
});

test("the README's Lambda function accepts a signed webhook and refuses a forged one", async (context) => {
  process.env.BIRD_SIGNING_KEY = secret;
  const printed = [];
  context.mock.method(console, "log", (...values) => printed.push(values.join(" ")));
  const { handler } = await import(pathToFileURL(await save("lambda.js", block("AWS Lambda"))));
  await exercise("https://hooks.example.net/bird", async (url, { method, headers, body: sent }) => {
    const { host, pathname } = new URL(url);
    const requestContext = { domainName: host, http: { method, path: pathname } };
    const { statusCode } = await handler(
      { version: "2.0", rawPath: pathname, headers, requestContext, body: sent },
      {},
    );
    return { status: statusCode };
  });
  assert.deepEqual(printed, ["+15550100 Hello"]);
});

test("the README's route of Next accepts a signed webhook and refuses a forged one", async (context) => {
  process.env.BIRD_SIGNING_KEY = secret;
  const printed = [];
  context.mock.method(console, "log", (...values) => printed.push(values.join(" ")));
  const { POST } = await import(pathToFileURL(await save("app/bird/route.js", block("Next"))));
  await exercise("https://hooks.example.net/bird", (url, init) => POST(new Request(url, init)));
  assert.deepEqual(printed, ["+15550100 Hello"]);
});

test("the README's deduplicated handler handles a delivery once", async (context) => {
  process.env.BIRD_SIGNING_KEY = secret;
  const printed = [];
  context.mock.method(console, "log", (...values) => printed.push(values.join(" ")));
  const { handler } = await import(pathToFileURL(await save("deduplicated.js", block("deduplicated.js"))));
  const url = "https://hooks.example.net/bird";
  const headers = signer["bird-hmac"]({ url, body, secret, now: Math.floor(Date.now() / 1000) });
  for (let copy = 0; copy < 3; copy++) {
    assert.equal((await handler(new Request(url, { method: "POST", headers, body }))).status, 200);
  }
  assert.deepEqual(printed, ["+15550100 Hello"]);
});

async function exercise(url, send) {
  const headers = signer["bird-hmac"]({ url, body, secret, now: Math.floor(Date.now() / 1000) });
  assert.equal((await send(url, { method: "POST", headers, body })).status, 200);
  assert.equal((await send(url, { method: "POST", headers, body: body.replace("Hello", "forged") })).status, 401);
}

async function fetchOnceListening(url, init) {
  for (let attempts = 100; ; attempts--) {
    try {
      return await fetch(url, init);
    } catch (error) {
      if (attempts === 0) throw error;
      await pause(100);
    }
  }
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

async function save(name, code) {
  const file = path.join(project, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, code);
  return file;
}
