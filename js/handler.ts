/** A receiver as a function from `Request` to `Response`: Workers, Hono, Deno, Bun, Next. */

import { answer, type HandlerOptions, type Incoming, notRaw, Pieces, type Receiving } from "./answer.js";
import { invalidOptions } from "./errors.js";
import { checkHandler } from "./handler-arguments.js";
import { abandon } from "./response.js";
import { requestUrl } from "./target-uri.js";
import type { Delivery, Provider } from "./types.js";

/** Answers requests; what it is called with beyond the request reaches the function behind it. */
export type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>;

/** What `receiver.handler` gives. */
export function handlerOf<P extends Provider, Rest extends unknown[]>(
  receiver: Receiving<P>,
  act: (delivery: Delivery<P>, ...rest: Rest) => unknown,
  options?: HandlerOptions,
): Handler<Rest> {
  checkHandler("receiver.handler", receiver, act, options);
  return async (request, ...rest) => {
    const reply = await answer(receiver, incoming(request), (delivery) => act(delivery, ...rest), options);
    return new Response(reply.body ?? null, reply);
  };
}

function incoming(request: Request): Incoming {
  if (typeof request?.headers?.get !== "function") {
    throw invalidOptions("a handler takes a Request: in Hono pass it context.req.raw, in Node use hookproof/node");
  }
  const { method, headers } = request;
  const url = requestUrl(request.url, headers.get("host"));
  return { method, url, headers, read: (limit) => readBody(request, limit) };
}

async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  const { body, headers } = request;
  if (request.bodyUsed || body?.locked) throw notRaw("call the handler with a request that nothing has read from");
  const pieces = new Pieces(limit);
  pieces.expect(Number(headers.get("content-length") ?? 0));
  if (body === null) return pieces.joined();
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) pieces.add(read.value);
  } catch (error) {
    abandon(reader);
    throw error;
  }
  return pieces.joined();
}
