/** The adapters accept the types of the frameworks, and pass them to the function. */

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttp2Server } from "node:http2";
import express, { type Request as ExpressRequest, type Response as ExpressResponse } from "express";
import fastify, { type FastifyReply, type FastifyRequest } from "fastify";
import { Hono } from "hono";
import { createReceiver, type Delivery } from "hookproof";
import { expressHandler, fastifyPlugin, nodeHandler } from "hookproof/node";

const bird = createReceiver({ provider: "bird", secret: "k" });
const onDelivery = ({ provider, events }: Delivery<"bird">) => console.log(provider satisfies "bird", events);

createServer(nodeHandler(bird, onDelivery));
createServer(nodeHandler(bird, (_, request: IncomingMessage, response: ServerResponse) => response.end(request.url)));
createHttp2Server(nodeHandler(bird, onDelivery));

express().post("/", expressHandler(bird, onDelivery));
express().post(
  "/",
  expressHandler(bird, (_, request: ExpressRequest, response: ExpressResponse) => response.json(request.ip)),
);

fastify().register(fastifyPlugin(bird, onDelivery), { prefix: "/bird" });
fastify().register(fastifyPlugin(bird, (_, request: FastifyRequest, reply: FastifyReply) => reply.send(request.ip)));

const receive = bird.handler(onDelivery);
new Hono().all("/", (context) => receive(context.req.raw));

interface Env {
  QUEUE: { send(event: unknown): Promise<void> };
}
interface Context {
  waitUntil(promise: Promise<unknown>): void;
}
type Fetch = (request: Request, env: Env, context: Context) => Promise<Response>;
export default {
  fetch: bird.handler(({ events }, env: Env, context: Context) => {
    for (const event of events) context.waitUntil(env.QUEUE.send(event));
  }),
} satisfies { fetch: Fetch };

export const POST: (request: Request, segment: { params: Promise<object> }) => Promise<Response> = receive;
