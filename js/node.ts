/**
 * Receivers in Node's own servers: `http`, Express, Fastify. All that `import … from "hookproof/node"` gives.
 *
 * Each reads the raw body itself. The URL is taken from what the request shows (`Host`, path and query; `https` where the
 * socket is encrypted, or where a framework that trusts its proxy says so), unless the receiver was made with a `url`:
 * behind a proxy, give it one.
 */

import { answer, type HandlerOptions, isResponse, notRaw, Pieces, type Receiving, type Reply } from "./answer.js";
import type { Delivery, Provider, RawBody } from "./types.js";

export type { HandlerOptions, Receiving } from "./answer.js";

/** What is used of `http.IncomingMessage`, and of its kin in HTTP/2 and Express. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly rawHeaders: readonly string[];
  readonly socket: object;
  readonly readableDidRead: boolean;
  on(event: string, listener: (value: never) => void): unknown;
  off(event: string, listener: (value: never) => void): unknown;
  resume(): unknown;
}

/** What is used of `http.ServerResponse`. */
export interface NodeResponse {
  readonly headersSent: boolean;
  statusCode: number;
  setHeader(name: string, value: string | string[]): unknown;
  end(body?: Uint8Array): unknown;
}

/** What is done with a delivery. The answer is the `Response` it returns, or what it has sent itself, or else 200. */
export type Act<P extends Provider, Request, Response> = (
  delivery: Delivery<P>,
  request: Request,
  response: Response,
) => unknown;

/** For `http.createServer`, and whatever else calls with Node's request and response. */
export function nodeHandler<P extends Provider, Request extends NodeRequest, Response extends NodeResponse>(
  receiver: Receiving<P>,
  act: Act<P, Request, Response>,
  options?: HandlerOptions,
): (request: Request, response: Response) => Promise<void> {
  const fix = "call the handler before anything reads the body, or leave its bytes in `request.rawBody`";
  return (request, response) => respond(receiver, act, options, fix, request, response);
}

/** For a route of Express: before `express.json()`, or behind `express.raw({ type: () => true })`. */
export function expressHandler<P extends Provider, Request extends NodeRequest, Response extends NodeResponse>(
  receiver: Receiving<P>,
  act: Act<P, Request, Response>,
  options?: HandlerOptions,
): (request: Request, response: Response) => Promise<void> {
  const keeping = "express.json({ verify: (request, response, bytes) => { request.rawBody = bytes } })";
  const fix = `mount the handler before app.use(express.json()), or have it keep the bytes: ${keeping}`;
  return (request, response) => respond(receiver, act, options, fix, request, response);
}

/** What is used of a Fastify instance. */
export interface FastifyScope {
  removeAllContentTypeParsers(): unknown;
  addContentTypeParser(
    type: string,
    parser: (request: never, payload: never, done: (error: null, body?: undefined) => void) => void,
  ): unknown;
  all(path: string, handler: (request: never, reply: never) => Promise<unknown>): unknown;
}

/** What is used of Fastify's request. */
export interface FastifyRequest {
  readonly raw: NodeRequest;
  readonly protocol: string;
  readonly body?: unknown;
}

/** What is used of Fastify's reply. */
export interface FastifyReply {
  readonly sent: boolean;
  code(status: number): unknown;
  header(name: string, value: string | string[]): unknown;
  send(body?: Uint8Array): unknown;
}

/**
 * For `app.register(fastifyPlugin(receiver, act), { prefix: "/the/path" })`. Fastify's own body parsers are left out
 * there, and stay as they are elsewhere.
 */
export function fastifyPlugin<P extends Provider, Request extends FastifyRequest, Reply extends FastifyReply>(
  receiver: Receiving<P>,
  act: Act<P, Request, Reply>,
  options?: HandlerOptions,
): (scope: FastifyScope, registration: unknown, done: () => void) => void {
  const fix = "let no hook before the plugin read the payload";
  return (scope, _, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, _payload, parsed) => parsed(null));
    scope.all("/", async (request: Request, reply: Reply) => {
      const incoming = incomingOf(request.raw, request.protocol, fix);
      const answered = await answer(receiver, incoming, (delivery) => act(delivery, request, reply), options);
      if (reply.sent) return reply;
      const { status, headers, body } = await plain(answered);
      reply.code(status);
      for (const [name, value] of headers) reply.header(name, value);
      return reply.send(body);
    });
    done();
  };
}

async function respond<P extends Provider, Request extends NodeRequest, Response extends NodeResponse>(
  receiver: Receiving<P>,
  act: Act<P, Request, Response>,
  options: HandlerOptions | undefined,
  fix: string,
  request: Request,
  response: Response,
): Promise<void> {
  const incoming = incomingOf(request, (request as Framed).protocol, fix);
  const answered = await answer(receiver, incoming, (delivery) => act(delivery, request, response), options);
  if (response.headersSent) return;
  const { status, headers, body } = await plain(answered);
  response.statusCode = status;
  for (const [name, value] of headers) response.setHeader(name, value);
  response.end(body);
}

/** What Express and others add to a request. */
interface Framed {
  readonly originalUrl?: string;
  readonly protocol?: string;
  readonly body?: unknown;
  readonly rawBody?: unknown;
}

function incomingOf(request: NodeRequest & Framed, protocol: string | undefined, fix: string) {
  return {
    method: request.method ?? "",
    url: urlOf(request, protocol),
    // As they came: Node drops what a request says twice.
    headers: pairs(request.rawHeaders),
    read: (limit: number) => readBody(request, limit, fix),
  };
}

function urlOf(request: NodeRequest & Framed, protocol: string | undefined): string {
  // A router of Express or Connect cuts its own path off `url`.
  const url = request.originalUrl ?? request.url ?? "/";
  const host = request.headers.host ?? request.headers[":authority"];
  if (!url.startsWith("/") || host === undefined) return url;
  const encrypted = (request.socket as { encrypted?: boolean }).encrypted === true;
  return `${protocol ?? (encrypted ? "https" : "http")}://${host}${url}`;
}

function pairs(rawHeaders: readonly string[]): [string, string][] {
  const headers: [string, string][] = [];
  for (let nth = 0; nth + 1 < rawHeaders.length; nth += 2) {
    headers.push([rawHeaders[nth] as string, rawHeaders[nth + 1] as string]);
  }
  return headers;
}

async function readBody(request: NodeRequest & Framed, limit: number, fix: string): Promise<RawBody> {
  for (const body of [request.rawBody, request.body]) {
    if (typeof body === "string" || body instanceof Uint8Array) return body;
  }
  if (request.readableDidRead) throw notRaw(fix);
  const pieces = new Pieces(limit);
  pieces.expect(Number(request.headers["content-length"] ?? 0));
  await new Promise<void>((resolve, reject) => {
    const add = (piece: Uint8Array) => {
      try {
        pieces.add(piece);
      } catch (error) {
        // What is left is thrown away as it comes, as closing now would often keep the sender from reading the answer.
        request.off("data", add);
        request.resume();
        reject(error);
      }
    };
    request.on("data", add);
    request.on("end", resolve);
    request.on("error", reject);
    request.on("close", () => reject(new Error("the request was aborted")));
  });
  return pieces.joined();
}

/** A reply as Node's servers take it. */
async function plain(
  reply: Reply,
): Promise<{ status: number; headers: [string, string | string[]][]; body?: Uint8Array }> {
  if (!isResponse(reply)) return { status: reply.status, headers: Object.entries(reply.headers) };
  const { status, headers } = reply;
  const cookies = headers.getSetCookie();
  const others = [...headers].filter(([name]) => name !== "set-cookie");
  return {
    status,
    headers: cookies.length > 0 ? [...others, ["set-cookie", cookies]] : others,
    body: new Uint8Array(await reply.arrayBuffer()),
  };
}
