// The handlers of this package pass every audit, in every runtime.
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, test } from "node:test";
import express from "express";
import fastify from "fastify";
import { startWorker } from "../../scripts/workerd.mjs";
import { formats } from "../lambda/events.mjs";
import { optionsOf, secrets } from "../secrets.mjs";
import { audited, bytesOf, providerOf, served } from "./audited.mjs";
import {
  createDeduper,
  createReceiver,
  expressHandler,
  fastifyPlugin,
  installed,
  lambdaHandler,
  memoryStore,
  nodeHandler,
} from "./package.mjs";

const quiet = { onRefusal: null, onError: null };
const receiverOf = (scheme, more = {}) =>
  createReceiver({
    provider: providerOf(scheme),
    secret: secrets[scheme],
    schemes: [scheme],
    ...optionsOf(scheme),
    ...more,
  });

/** Starts of each handler for a scheme: the URL of its webhook, and the options that its audit needs. */
const handlers = {
  "Node http": async (context, scheme) => ({
    url: await served(
      context,
      nodeHandler(receiverOf(scheme), () => {}, quiet),
    ),
  }),

  "Node http with a deduper": async (context, scheme) => {
    const dedupe = createDeduper(memoryStore());
    const slow = () => new Promise((resolve) => setTimeout(resolve, 20));
    return { url: await served(context, nodeHandler(receiverOf(scheme), slow, { ...quiet, dedupe })) };
  },

  Express: async (context, scheme) => {
    const application = express();
    application.all(
      "/hooks",
      expressHandler(receiverOf(scheme), () => {}, quiet),
    );
    return { url: await served(context, application) };
  },

  Fastify: async (context, scheme) => {
    const application = fastify();
    application.register(
      fastifyPlugin(receiverOf(scheme), () => {}, quiet),
      { prefix: "/hooks" },
    );
    context.after(() => application.close());
    return { url: `${await application.listen({ host: "127.0.0.1", port: 0 })}/hooks` };
  },

  Lambda: async (context, scheme) => {
    const handler = lambdaHandler(receiverOf(scheme), () => {}, quiet);
    const url = await served(context, async (request, response) => {
      const { statusCode, headers, body } = await handler(await eventOf(request), {});
      response.writeHead(statusCode, headers).end(body ?? "");
    });
    // The event has the domain of the API, as it has behind API Gateway.
    return { url, args: ["--signed-url", "https://hooks.example.net/hooks"] };
  },

  workerd: async (context, scheme) => {
    const folder = await mkdtemp(path.join(tmpdir(), "hookproof-audit-"));
    context.after(() => rm(folder, { recursive: true }));
    const options = {
      provider: providerOf(scheme),
      secret: secrets[scheme],
      schemes: [scheme],
      ...optionsOf(scheme),
    };
    const worker = path.join(folder, "worker.mjs");
    const entry = JSON.stringify(path.join(installed, "dist", "index.workerd.js"));
    await writeFile(
      worker,
      `import { createReceiver } from ${entry};
const handler = createReceiver(${JSON.stringify(options)}).handler(() => {}, { onRefusal: null });
export default { fetch: (request) => handler(request) };`,
    );
    const { url, stop } = await startWorker(worker);
    context.after(stop);
    return { url: `${url}/hooks` };
  },
};

describe("a handler of this package refuses every forgery and accepts every delivery", () => {
  for (const [name, start] of Object.entries(handlers)) {
    for (const scheme of Object.keys(secrets)) {
      test(`${name}, ${scheme}`, async (context) => {
        const { url, args } = await start(context, scheme);
        const { code, failed, ok, stderr } = await audited(url, scheme, args);
        assert.deepEqual(failed, [], stderr);
        assert.deepEqual({ code, ok }, { code: 0, ok: true });
      });
    }
  }
});

/** A request as API Gateway's HTTP API forwards it. */
async function eventOf(request) {
  const { pathname, search } = new URL(request.url, "http://localhost");
  const headers = {};
  for (let nth = 0; nth < request.rawHeaders.length; nth += 2) {
    const name = request.rawHeaders[nth].toLowerCase();
    headers[name] = name in headers ? `${headers[name]},${request.rawHeaders[nth + 1]}` : request.rawHeaders[nth + 1];
  }
  const body = (await bytesOf(request)).toString();
  const { method } = request;
  return formats["HTTP API, payload 2.0"]({
    method,
    path: pathname,
    query: search.slice(1),
    headers,
    body,
    base64: true,
  });
}
