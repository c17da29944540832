/**
 * Receivers in Node's own servers: `http`, Express, Fastify. All that `import … from "hookproof/node"` gives.
 *
 * Each reads the raw body itself. The URL is taken from what the request shows (`Host`, path and query; `https` where the
 * socket is encrypted, or where a framework that trusts its proxy says so), unless the receiver was made with a `url`:
 * behind a proxy, give it one.
 */

import { checkHandler } from "./handler/arguments.js";
import type { ReceiverLike } from "./handler/receiver-like.js";
import { empty, type HandlerOptions, notify, respond } from "./handler/respond.js";
import { incomingOf } from "./node/incoming.js";
import { fail, send, sendByFastify, sentStatus } from "./node/outgoing.js";
import type { FastifyReply, FastifyRequest, FastifyScope, NodeRequest, NodeResponse } from "./node/types.js";
import type { Delivery, Provider } from "./types.js";

export type { ReceiverLike } from "./handler/receiver-like.js";
export type { HandlerOptions } from "./handler/respond.js";
export type * from "./node/types.js";

/** What is done with a delivery. The answer is the `Response` it returns, or what it has sent itself, or else 200. */
export type DeliveryHandler<P extends Provider, Request, Response> = (
  delivery: Delivery<P>,
  request: Request,
  response: Response,
) => unknown;

/** For `http.createServer`, and whatever else calls with Node's request and response. */
export function nodeHandler<P extends Provider, Request extends NodeRequest, Response extends NodeResponse>(
  receiver: ReceiverLike<P>,
  handleDelivery: DeliveryHandler<P, Request, Response>,
  options?: HandlerOptions,
): (request: Request, response: Response) => Promise<void> {
  checkHandler("nodeHandler", receiver, handleDelivery, options);
  const fix = "call the handler before anything reads the body, or leave its bytes in `request.rawBody`";
  return (request, response) => serve(receiver, handleDelivery, options, fix, request, response);
}

/** For a route of Express: before `express.json()`, or behind `express.raw({ type: () => true })`. */
export function expressHandler<P extends Provider, Request extends NodeRequest, Response extends NodeResponse>(
  receiver: ReceiverLike<P>,
  handleDelivery: DeliveryHandler<P, Request, Response>,
  options?: HandlerOptions,
): (request: Request, response: Response) => Promise<void> {
  checkHandler("expressHandler", receiver, handleDelivery, options);
  const keeping = "express.json({ verify: (request, response, bytes) => { request.rawBody = bytes } })";
  const fix = `mount the handler before app.use(express.json()), or have it keep the bytes: ${keeping}`;
  return (request, response) => serve(receiver, handleDelivery, options, fix, request, response);
}

/**
 * For `app.register(fastifyPlugin(receiver, handleDelivery), { prefix: "/the/path" })`. Fastify's own body parsers are left out there,
 * and stay as they are elsewhere.
 */
export function fastifyPlugin<P extends Provider, Request extends FastifyRequest, Response extends FastifyReply>(
  receiver: ReceiverLike<P>,
  handleDelivery: DeliveryHandler<P, Request, Response>,
  options?: HandlerOptions,
): (scope: FastifyScope, registration: unknown, done: () => void) => void {
  checkHandler("fastifyPlugin", receiver, handleDelivery, options);
  const fix = "let no hook before the plugin read the payload";
  const handle = async (request: Request, response: Response): Promise<Response> => {
    try {
      const sent = () => (response.sent ? response.statusCode : undefined);
      const incoming = { ...incomingOf(request.raw, fix, request.protocol), sentStatus: sent };
      const reply = await respond(
        receiver,
        incoming,
        (delivery) => handleDelivery(delivery, request, response),
        options,
      );
      sendByFastify(response, reply);
    } catch (error) {
      reportTo(options, error);
      sendByFastify(response, empty(500));
    }
    return response;
  };
  return (scope, _, done) => {
    const fastify = scope as unknown as Fastify<Request, Response>;
    fastify.removeAllContentTypeParsers();
    fastify.addContentTypeParser("*", (_request, _payload, parsed) => parsed(null));
    fastify.all("/", handle);
    done();
  };
}

/** Receives and answers. Never rejects, as neither `http` nor every version of Express awaits what their listeners return. */
async function serve<P extends Provider, Request extends NodeRequest, Response extends NodeResponse>(
  receiver: ReceiverLike<P>,
  handleDelivery: DeliveryHandler<P, Request, Response>,
  options: HandlerOptions | undefined,
  fix: string,
  request: Request,
  response: Response,
): Promise<void> {
  try {
    const incoming = { ...incomingOf(request, fix), sentStatus: () => sentStatus(response) };
    await send(
      response,
      await respond(receiver, incoming, (delivery) => handleDelivery(delivery, request, response), options),
    );
  } catch (error) {
    reportTo(options, error);
    fail(response);
  }
}

function reportTo({ onError = console.error }: HandlerOptions = {}, error: unknown): void {
  notify(onError, error);
}

/** {@link FastifyScope}, as it is called here. */
interface Fastify<Request, Response> {
  removeAllContentTypeParsers(): void;
  addContentTypeParser(
    type: string,
    parser: (request: never, payload: never, done: (error: null) => void) => void,
  ): void;
  all(path: string, handler: (request: Request, response: Response) => Promise<Response>): void;
}
