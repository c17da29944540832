/** The handler of a receiver as a function from `Request` to `Response`: for Workers, Hono, Deno, Bun and Next. */

import { invalidOptions } from "../errors.js";
import type { Delivery, Provider } from "../types.js";
import { checkHandler } from "./arguments.js";
import { BodyBuffer, bodyNotRaw } from "./body-buffer.js";
import type { ReceiverLike } from "./receiver-like.js";
import { type HandlerOptions, type Incoming, respond } from "./respond.js";
import { abandon } from "./response.js";
import { requestUrl } from "./target-uri.js";

/** Responds to requests. Further arguments are passed to the function that handles the delivery. */
export type Handler<Rest extends unknown[]> = (request: HandlerRequest, ...rest: Rest) => Promise<Response>;

/** The properties of a `Request` that are used, so that the request types of undici and Azure Functions are accepted as well. */
export interface HandlerRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  /** A stream of bytes. */
  readonly body: { readonly locked: boolean; getReader(): object } | null;
  readonly bodyUsed: boolean;
}

/** The implementation of `receiver.handler`. */
export function fetchHandler<P extends Provider, Rest extends unknown[]>(
  receiver: ReceiverLike<P>,
  handleDelivery: (delivery: Delivery<P>, ...rest: Rest) => unknown,
  options?: HandlerOptions,
): Handler<Rest> {
  checkHandler("receiver.handler", receiver, handleDelivery, options);
  return async (request, ...rest) => {
    const reply = await respond(receiver, incoming(request), (delivery) => handleDelivery(delivery, ...rest), options);
    return new Response((reply.body ?? null) as BodyInit | null, reply);
  };
}

function incoming(request: HandlerRequest): Incoming {
  if (typeof request?.headers?.get !== "function") {
    throw invalidOptions("a handler takes a Request: in Hono pass it context.req.raw, in Node use hookproof/node");
  }
  const { method, headers } = request;
  const url = requestUrl(request.url, headers.get("host"));
  return { method, url, headers, read: (limit) => readBody(request, limit) };
}

async function readBody(request: HandlerRequest, limit: number): Promise<Uint8Array> {
  const { body, headers } = request;
  if (request.bodyUsed || body?.locked) throw bodyNotRaw("call the handler with a request that nothing has read from");
  const buffer = new BodyBuffer(limit);
  buffer.checkLength(Number(headers.get("content-length") ?? 0));
  if (body === null) return buffer.bytes();
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) buffer.add(read.value);
  } catch (error) {
    abandon(reader);
    throw error;
  }
  return buffer.bytes();
}
