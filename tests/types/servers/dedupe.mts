/** Stores accept the clients of both npm packages, and every handler accepts a deduper. */

import { createServer } from "node:http";
import express from "express";
import fastify from "fastify";
import { createReceiver, type DeliveryReport } from "hookproof";
import { createDeduper, type DedupeStore, type OnceResult, redisStore } from "hookproof/dedupe";
import { expressHandler, fastifyPlugin, nodeHandler } from "hookproof/node";
import { Cluster, Redis } from "ioredis";
import { createClient, createClientPool, createCluster } from "redis";

redisStore(createClient());
redisStore(createClientPool());
redisStore(createCluster({ rootNodes: [] }));
redisStore(new Redis());
redisStore(new Cluster([]));
// @ts-expect-error: a store instead of a client
redisStore(redisStore(createClient()));

const deduper = createDeduper(redisStore(new Redis()), { ttl: 86_400, claim: 30, timeout: 1, namespace: "tenant" });
const result: OnceResult<number> = await deduper.once("key", async () => 7);
if (result.status === "done") result.value satisfies number;
if (result.status === "busy") result.retryAfter satisfies number;
// @ts-expect-error: a duplicate has no value
if (result.status === "duplicate") result.value;
(await deduper.firstSeen("key")) satisfies boolean;

const bird = createReceiver({ provider: "bird", secret: "k" });
const options = {
  dedupe: deduper,
  onStoreError: "accept",
  onDelivery: ({ provider, scheme, kind, duration, outcome }: DeliveryReport) =>
    console.log(provider, scheme, kind, duration satisfies number, outcome === "duplicate"),
} as const;
bird.handler(() => {}, options);
// @ts-expect-error: an unknown value of onStoreError
bird.handler(() => {}, { onStoreError: "ignore" });
createServer(nodeHandler(bird, () => {}, options));
express().post(
  "/",
  expressHandler(bird, () => {}, options),
);
fastify().register(fastifyPlugin(bird, () => {}, options));

/** A custom store, for example with a table of PostgreSQL. */
const own: DedupeStore = {
  add: async () => null,
  replace: () => true,
  remove: async (key, expected) => key === expected,
};
createDeduper(own);
