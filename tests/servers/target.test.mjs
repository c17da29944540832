// Every accepted request was signed for the target that the application gets: random hosts, forwarded headers and targets over
// sockets. HOOKPROOF_SEED repeats a run, HOOKPROOF_SECONDS limits the time of each server.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { createServer as createHttp2Server } from "node:http2";
import { after, describe, test } from "node:test";
import { createAdaptorServer } from "@hono/node-server";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { seeded } from "../js/seeded.mjs";
import { createReceiver, expressHandler, fastifyPlugin, nodeHandler } from "./package.mjs";
import { removeProject, runtimes } from "./runtimes.mjs";
import { listen } from "./suite.mjs";
import { candidates, randomRequest, signedFor } from "./targets/deliveries.mjs";
import { origin, receiversOf } from "./targets/receivers.mjs";
import { http2Client, sendBytes } from "./targets/send.mjs";

const seed = Number(process.env.HOOKPROOF_SEED ?? Date.now() % 2 ** 32);
const seconds = Number(process.env.HOOKPROOF_SECONDS ?? 3);
console.log(`# HOOKPROOF_SEED=${seed}`);

after(removeProject);

const receivers = receiversOf(createReceiver);
const options = { onRefusal: () => {} };

/** A handler for each receiver, selected by the request. */
function chosen(handlerOf) {
  const handlers = Object.fromEntries(Object.entries(receivers).map(([name, one]) => [name, handlerOf(one)]));
  return (request, response) => handlers[request.headers["x-receiver"]](request, response);
}

const show = (request, response) => {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ seen: request.originalUrl ?? request.url }));
};
const byNode = chosen((receiver) => nodeHandler(receiver, (_, request, response) => show(request, response), options));
const byExpress = chosen((one) => expressHandler(one, (_, request, response) => show(request, response), options));

/** Fastify's constraint that selects a route by the header with the name of the receiver. */
const byReceiver = {
  name: "receiver",
  storage() {
    const routes = new Map();
    return { get: (name) => routes.get(name) ?? null, set: (name, route) => routes.set(name, route) };
  },
  validate: () => true,
  deriveConstraint: ({ headers }) => headers["x-receiver"],
};

/** Functions that start each server. */
const servers = {
  http: () => onNode(createServer(byNode)),
  "HTTP/2": async () => {
    const { port, stop } = await onNode(createHttp2Server(byNode));
    const client = http2Client(port);
    const stopBoth = () => {
      client.close();
      return stop();
    };
    return { port, stop: stopBoth, send: (_, request) => client.send(request) };
  },
  Express: () => onNode(createServer(express().set("trust proxy", true).use(byExpress))),
  "Express, behind a router": () =>
    onNode(createServer(express().set("trust proxy", true).use("/a", express.Router().use(byExpress)))),
  Fastify: async () => {
    const app = fastify({ trustProxy: true, routerOptions: { constraints: { receiver: byReceiver } } });
    for (const [name, receiver] of Object.entries(receivers)) {
      app.register((scope, _, done) => {
        scope.addHook("onRoute", (route) => {
          route.constraints = { receiver: name };
        });
        const act = (_delivery, request, reply) => reply.send({ seen: request.url });
        for (const prefix of ["/a", "/admin"]) scope.register(fastifyPlugin(receiver, act, options), { prefix });
        done();
      });
    }
    await app.listen({ port: 0, host: "127.0.0.1" });
    return { port: app.server.address().port, stop: () => app.close() };
  },
  Hono: () => {
    const handlers = Object.fromEntries(
      Object.entries(receivers).map(([name, receiver]) => [
        name,
        receiver.handler((_, request) => Response.json({ seen: request.url }), options),
      ]),
    );
    const app = new Hono().all("*", ({ req }) => handlers[req.header("x-receiver")](req.raw, req.raw));
    return onNode(createAdaptorServer({ fetch: app.fetch }));
  },
  ...runtimes,
};

describe("every accepted request was signed for the target that the application gets", () => {
  for (const [name, start] of Object.entries(servers)) {
    test(name, async (context) => {
      const server = await start();
      context.after(() => server.stop());
      const random = seeded(seed);
      const deadline = performance.now() + seconds * 1000;
      let [requests, accepted, authentic] = [0, 0, 0];
      for (; performance.now() < deadline; authentic++) {
        const sent = randomRequest(random, `127.0.0.1:${server.port}`);
        for (const url of candidates(sent)) {
          const { status, seen } = await deliver(server, sent, url);
          requests += 1;
          if (status !== 200) continue;
          accepted += 1;
          checkTarget(sent, url, seen);
        }
        await checkAuthentic(server, sent);
      }
      context.diagnostic(
        `${requests} requests, ${accepted} accepted; ${authentic} authentic requests between them, all accepted`,
      );
    });
  }
});

function checkTarget(sent, url, seen) {
  const details = `${JSON.stringify({ ...sent, url, seen })}, HOOKPROOF_SEED=${seed}`;
  assert.equal(typeof seen, "string", details);
  assert.deepEqual(bound(targetIn(url), sent), bound(targetIn(seen), sent), details);
  // Hosts of `Request` serialize the target like the URL Standard, which ends it at `#`; a target that is not a path is
  // converted to one differently by each host.
  if (!sent.target.startsWith("/")) return;
  assert.deepEqual(bound(normal(targetIn(url)), sent), bound(normal(targetIn(sent.target)), sent), details);
}

async function checkAuthentic(server, { receiver }) {
  const sent = { receiver, host: "hooks.example.net", target: "/a?tenant=1", forwarded: {} };
  const url = `${receiver.includes(origin) ? origin : "http://hooks.example.net"}/a?tenant=1`;
  const { status, seen } = await deliver(server, sent, url);
  assert.equal(status, 200, `${receiver}, HOOKPROOF_SEED=${seed}`);
  checkTarget(sent, url, seen);
}

function deliver({ port, send = sendBytes }, { host, target, forwarded, receiver }, url) {
  const { headers, body } = signedFor(url, receiver, Math.floor(Date.now() / 1000));
  return send(port, { host, target, headers: { ...forwarded, ...headers, "x-receiver": receiver }, body });
}

/** Path and query, unmodified. */
function targetIn(text) {
  const target = text.replace(/^https?:\/\/[^/?#]*/i, "");
  return target.startsWith("/") ? target : `/${target}`;
}

function normal(target) {
  const { pathname, search } = new URL(`http://h${target}`);
  return pathname + search;
}

/** The part of the target that the scheme signs: all of it, or its parameters. */
function bound(target, { receiver }) {
  return receiver.startsWith("bird")
    ? target
    : [...new URLSearchParams(target.replace(/^[^?]*/, ""))].map(String).sort();
}

async function onNode(server) {
  const { url, stop } = await listen(server, "");
  return { port: Number(new URL(url).port), stop };
}
