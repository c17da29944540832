/** The handlers of this package in each framework, platform and runtime that it supports, as endpoints of an audit. */
import { createRequire } from "node:module";
import { http as cloudFunction } from "@google-cloud/functions-framework";
import { getTestServer } from "@google-cloud/functions-framework/testing";
import { createAdaptorServer } from "@hono/node-server";
import { All, Controller, Module, Req, Res } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { formats } from "../lambda/events.mjs";
import { bytesOf, listening, served } from "./audited.mjs";
import {
  createDeduper,
  createReceiver,
  expressHandler,
  fastifyPlugin,
  lambdaHandler,
  memoryStore,
  nodeHandler,
} from "./package.mjs";
import { quiet, receiverOptions, runtimes } from "./runtimes.mjs";

// CommonJS, of whose exports Node detects only some.
const { HttpRequest, HttpResponse } = createRequire(import.meta.url)("@azure/functions");

const ignore = () => {};
const receiverOf = (scheme) => createReceiver(receiverOptions(scheme));

// Otherwise Express responds to malformed bodies with a stack trace.
process.env.NODE_ENV = "production";

/**
 * Functions that start a handler for a scheme: the URL of its webhook, the options of its audit, and `lost`, the deliveries that are
 * lost according to the documentation.
 */
export const handlers = {
  "Node http": async (context, scheme) => ({
    url: await served(context, nodeHandler(receiverOf(scheme), ignore, quiet)),
  }),

  "Node http with a deduper": async (context, scheme) => {
    const dedupe = createDeduper(memoryStore());
    const slow = () => new Promise((resolve) => setTimeout(resolve, 20));
    return { url: await served(context, nodeHandler(receiverOf(scheme), slow, { ...quiet, dedupe })) };
  },

  Express: async (context, scheme) => {
    const application = express();
    application.all("/hooks", expressHandler(receiverOf(scheme), ignore, quiet));
    return { url: await served(context, application) };
  },

  "Express, after a parser that keeps the bytes": async (context, scheme) => {
    const application = express();
    const keep = (request, _response, bytes) => {
      request.rawBody = bytes;
    };
    application.use(express.json({ limit: "3mb", verify: keep }));
    application.use(express.urlencoded({ limit: "3mb", verify: keep }));
    application.all("/hooks", expressHandler(receiverOf(scheme), ignore, quiet));
    return { url: await served(context, application) };
  },

  Fastify: async (context, scheme) => {
    const application = fastify();
    application.register(fastifyPlugin(receiverOf(scheme), ignore, quiet), { prefix: "/hooks" });
    context.after(() => application.close());
    return { url: `${await application.listen({ host: "127.0.0.1", port: 0 })}/hooks` };
  },

  Hono: async (context, scheme) => {
    const application = new Hono();
    const handle = receiverOf(scheme).handler(ignore, quiet);
    application.all("/hooks", ({ req }) => handle(req.raw));
    return { url: await listening(context, createAdaptorServer({ fetch: application.fetch })) };
  },

  NestJS: async (context, scheme) => {
    const handle = expressHandler(receiverOf(scheme), ignore, quiet);
    class Hooks {
      receive(request, response) {
        return handle(request, response);
      }
    }
    // Applies the decorators as compiled by TypeScript.
    All()(Hooks.prototype, "receive", Object.getOwnPropertyDescriptor(Hooks.prototype, "receive"));
    Req()(Hooks.prototype, "receive", 0);
    Res()(Hooks.prototype, "receive", 1);
    Controller("hooks")(Hooks);
    class Application {}
    Module({ controllers: [Hooks] })(Application);
    const application = await NestFactory.create(Application, { rawBody: true, logger: false });
    application.useBodyParser("json", { limit: "3mb" });
    application.useBodyParser("urlencoded", { limit: "3mb" });
    context.after(() => application.close());
    const server = await application.listen(0, "127.0.0.1");
    return { url: `http://127.0.0.1:${server.address().port}/hooks` };
  },

  "Azure Functions": async (context, scheme) => {
    const handle = receiverOf(scheme).handler(ignore, quiet);
    const url = await served(context, async (request, response) => {
      const { method } = request;
      const body = method === "GET" ? {} : { body: { bytes: await bytesOf(request) } };
      const parts = { method, url: targetOf(request), headers: recordOf(request), ...body };
      const answer = new HttpResponse(await handle(new HttpRequest(parts), {}));
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
    });
    return { url };
  },

  "Google Cloud Functions": async (context, scheme) => {
    cloudFunction(scheme, expressHandler(receiverOf(scheme), ignore, quiet));
    return { url: await listening(context, getTestServer(scheme)) };
  },

  // Not behind a load balancer without lists of values: it hides repeated parameters.
  ...Object.fromEntries(
    ["REST API, payload 1.0", "HTTP API, payload 2.0", "function URL", "load balancer, lists of values"].map(
      (format) => [`Lambda, ${format}`, lambda(format)],
    ),
  ),

  ...runtimes,
};

/** A Lambda function behind a service that passes requests on in this format. */
function lambda(format) {
  return async (context, scheme) => {
    const handler = lambdaHandler(receiverOf(scheme), ignore, quiet);
    const url = await served(context, async (request, response) => {
      const { pathname, search } = new URL(targetOf(request));
      const { host: _, ...headers } = recordOf(request);
      const event = formats[format]({
        method: request.method,
        path: pathname,
        query: search.slice(1),
        headers,
        body: (await bytesOf(request)).toString(),
        base64: true,
      });
      const { statusCode, headers: fields, multiValueHeaders, body } = await handler(event, {});
      response.writeHead(statusCode, fields ?? multiValueHeaders).end(body ?? "");
    });
    // The event has the domain of the API, as it has behind API Gateway.
    const args = ["--signed-url", "https://hooks.example.net/hooks"];
    return { url, args, lost: format.startsWith("REST API") ? lostEscapes[scheme] : [] };
  };
}

/**
 * A REST API decodes the query, so URLs with other escapes than those of `encodeURIComponent` cannot be verified, except plus signs
 * for all spaces.
 */
const lostEscapes = {
  "messagebird-jwt": ["loss query-signed"],
  "bird-hmac": ["loss query-signed"],
  "twilio-hmac-sha1": ["loss query-signed"],
};

/** The URL that the sender called. */
const targetOf = ({ headers, url }) => `http://${headers.host}${url}`;

/** The headers of a request as the platforms pass them on: names in lower case, repeated ones as a list. */
function recordOf({ rawHeaders }) {
  const headers = {};
  for (let nth = 0; nth < rawHeaders.length; nth += 2) {
    const name = rawHeaders[nth].toLowerCase();
    headers[name] = name in headers ? `${headers[name]},${rawHeaders[nth + 1]}` : rawHeaders[nth + 1];
  }
  return headers;
}
