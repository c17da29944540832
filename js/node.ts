/**
 * The exports of `hookproof/node`: receivers in Node's servers `http`, Express and Fastify.
 *
 * The handlers read the raw body themselves. Unless the receiver has the option `url`, the URL consists of the header `Host`
 * with path and query of the request; its protocol is `https` if the socket is encrypted, or if a framework that trusts its
 * proxy reports it. Behind a proxy, set `url`.
 */

import { checkHandler } from "./handler/arguments.js";
import { empty } from "./handler/default-reply.js";
import type { ReceiverLike } from "./handler/receiver-like.js";
import { type HandlerOptions, notify, respond } from "./handler/respond.js";
import { incomingOf } from "./node/incoming.js";
import { fail, send, sendByFastify, sentStatus } from "./node/outgoing.js";
import type { FastifyReply, FastifyRequest, FastifyScope, NodeRequest, NodeResponse } from "./node/types.js";
import type { Delivery, Provider } from "./types.js";

export type { ReceiverLike } from "./handler/receiver-like.js";
export type { HandlerOptions } from "./handler/respond.js";
export type * from "./node/types.js";

/** Handles a delivery. The response is the one that it has sent itself, the `Response` that it returns, or 200. */
export type DeliveryHandler<P extends Provider, Request, Response> = (
  delivery: Delivery<P>,
  request: Request,
  response: Response,
) => unknown;

/**
 * Creates a handler for `http.createServer`, and for any other host that calls it with Node's request and response.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`.
 * @example
 * createServer(nodeHandler(receiver, ({ events }) => console.log(events))).listen(3000);
 */
export function nodeHandler<P extends Provider, Request extends NodeRequest, Response extends NodeResponse>(
  receiver: ReceiverLike<P>,
  handleDelivery: DeliveryHandler<P, Request, Response>,
  options?: HandlerOptions,
): (request: Request, response: Response) => Promise<void> {
  checkHandler("nodeHandler", receiver, handleDelivery, options);
  const fix = "call the handler before anything reads the body, or leave its bytes in `request.rawBody`";
  return (request, response) => serve(receiver, handleDelivery, options, fix, request, response);
}

/**
 * Creates a handler for a route of Express: before `express.json()` and `express.urlencoded()`, or after
 * `express.raw({ type: () => true })`.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`.
 * @example
 * app.post("/webhooks", expressHandler(receiver, ({ events }) => console.log(events)));
 */
export function expressHandler<P extends Provider, Request extends NodeRequest, Response extends NodeResponse>(
  receiver: ReceiverLike<P>,
  handleDelivery: DeliveryHandler<P, Request, Response>,
  options?: HandlerOptions,
): (request: Request, response: Response) => Promise<void> {
  checkHandler("expressHandler", receiver, handleDelivery, options);
  return (request, response) => serve(receiver, handleDelivery, options, keepingFix(request), request, response);
}

/** The correction where the parser of Express for this content type has read the body. */
function keepingFix({ headers }: NodeRequest): string {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(String(headers?.["content-type"]));
  const [parser, others] = isForm ? ["express.urlencoded", "extended: false, "] : ["express.json", ""];
  const keeping = `${parser}({ ${others}verify: (request, response, bytes) => { request.rawBody = bytes } })`;
  return `mount the handler before app.use(${parser}()), or have it keep the bytes: ${keeping}`;
}

/**
 * Creates a Fastify plugin, which handles the path that it is registered with. Fastify's body parsers are removed for this path
 * and unchanged for others.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`.
 * @example
 * app.register(fastifyPlugin(receiver, ({ events }) => console.log(events)), { prefix: "/webhooks" });
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

/** Receives and responds. Never rejects, because neither `http` nor every version of Express awaits its listeners. */
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

/** {@link FastifyScope} with the signatures that are used here. */
interface Fastify<Request, Response> {
  removeAllContentTypeParsers(): void;
  addContentTypeParser(
    type: string,
    parser: (request: never, payload: never, done: (error: null) => void) => void,
  ): void;
  all(path: string, handler: (request: Request, response: Response) => Promise<Response>): void;
}
