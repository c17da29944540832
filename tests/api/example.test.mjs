// The example, in a project that has installed the package, with a service on loopback: subscribe, receive, reply, archive.
import assert from "node:assert/strict";
import { rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { consumerWith } from "../packaging/consumer.mjs";
import { block } from "../readme/blocks.mjs";
import { messagingService } from "./messaging-service.mjs";

const project = await consumerWith(fileURLToPath(new URL("../../examples", import.meta.url)));
after(() => rm(project, { recursive: true }));
const imported = (file) => import(pathToFileURL(`${project}/${file}`));
const { activeConversations, replying, subscribe, unsubscribe } = await imported("examples/conversation.mjs");
const hookproof = await imported("index.mjs");

const secrets = { accessKey: "access-key-41", signingKey: "signing-key-41" };

/** Serves a handler of `Request` on loopback. */
async function serve(handler) {
  const server = createServer(async (request, response) => {
    const url = `http://${request.headers.host}${request.url}`;
    const body = Buffer.concat(await request.toArray());
    const reply = await handler(new Request(url, { method: request.method, headers: request.headers, body }));
    response.writeHead(reply.status).end(await reply.text());
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}/hooks`, close: () => server.close() };
}

async function withService(handlerFor, run) {
  const service = await messagingService(hookproof, secrets);
  const hooks = await serve(handlerFor(service));
  try {
    await run(service, hooks.url);
  } finally {
    hooks.close();
    service.close();
  }
}

test("the example receives a message, replies to it, and archives the conversation", async () => {
  const options = (service) => ({ accessKey: secrets.accessKey, baseUrl: service.url });
  const replyTo = ({ text }) => `You wrote: ${text}`;
  await withService(
    (service) => replying(secrets.signingKey, replyTo, options(service)),
    async (service, url) => {
      const webhook = await subscribe(url, options(service));
      assert.deepEqual([webhook.id, webhook.status, webhook.url], ["wh-1", "enabled", url]);

      await service.receive("c-1", "Good morning");
      assert.deepEqual(service.conversations.get("c-1").texts, ["Good morning", "You wrote: Good morning"]);
      assert.equal(service.conversations.get("c-1").status, "archived");
      // The webhook of the reply is delivered while that of the message is being handled.
      assert.deepEqual(service.responses, [200, 200]);

      await unsubscribe(webhook.id, options(service));
      assert.equal(service.webhooks.size, 0);
      for (const id of ["c-2", "c-3", "c-4"]) await service.receive(id, "No subscription");
      assert.deepEqual(await activeConversations(options(service)), ["c-2", "c-3", "c-4"]);
      await assert.rejects(unsubscribe(webhook.id, options(service)), ({ cause }) => {
        assert.deepEqual(cause.errors, [{ code: 20, description: "not found", parameter: null }]);
        return cause.status === 404;
      });
    },
  );
});

test("a message whose reply fails is delivered again", async () => {
  const wrong = (service) => ({ accessKey: "another-key", baseUrl: service.url });
  await withService(
    (service) => replying(secrets.signingKey, () => "never sent", wrong(service)),
    async (service, url) => {
      await subscribe(url, { accessKey: secrets.accessKey, baseUrl: service.url });
      await service.receive("c-1", "Good morning");
      assert.deepEqual(service.responses, [500]);
      assert.equal(service.conversations.get("c-1").status, "active");
      const forged = await fetch(url, { method: "POST", body: '{"type":"message.created"}' });
      assert.ok(forged.status === 400 || forged.status === 401);
    },
  );
});

test("the README's handler replies", async () => {
  process.env.MESSAGEBIRD_KEY = secrets.accessKey;
  process.env.MESSAGEBIRD_SIGNING_KEY = secrets.signingKey;
  const service = await messagingService(hookproof, secrets);
  const code = block("reply.js");
  const elsewhere = code.replace("process.env.MESSAGEBIRD_KEY", `$&, baseUrl: ${JSON.stringify(service.url)}`);
  assert.notEqual(elsewhere, code);
  await writeFile(`${project}/reply.js`, elsewhere);
  const { handler } = await imported("reply.js");
  const hooks = await serve(handler);
  try {
    await subscribe(hooks.url, { accessKey: secrets.accessKey, baseUrl: service.url });
    await service.receive("c-1", "Hello");
    assert.deepEqual(service.conversations.get("c-1").texts, ["Hello", "Thank you!"]);
    assert.deepEqual(service.responses, [200, 200]);
  } finally {
    hooks.close();
    service.close();
  }
});
