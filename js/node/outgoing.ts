/** Sends replies by Node's servers. */

import { abandon, type Reply } from "../handler/response.js";
import type { FastifyReply, NodeResponse } from "./types.js";

/** {@link NodeResponse} with the signatures that are used here. */
interface Response {
  statusCode: number;
  readonly headersSent: boolean;
  readonly writableEnded?: boolean;
  readonly destroyed?: boolean;
  /** Only of HTTP/2. */
  readonly stream?: { readonly destroyed?: boolean; close?(code: number): void };
  readonly req?: { on(event: string, listener: () => void): void };
  setHeader(name: string, value: string | string[]): void;
  getHeaderNames?(): string[];
  removeHeader?(name: string): void;
  write(bytes: Uint8Array): boolean;
  end(body?: Uint8Array): void;
  on(event: string, listener: () => void): void;
  destroy?(): void;
}

/** {@link FastifyReply} with the signatures that are used here. */
interface FastifyResponse {
  readonly raw?: Response;
  code(status: number): void;
  header(name: string, value: string | string[]): void;
  send(body?: Uint8Array | ReadableStream): void;
}

/** INTERNAL_ERROR of HTTP/2 (RFC 9113, section 7). */
const HTTP2_INTERNAL_ERROR = 2;

/**
 * Sends the reply, unless the function that handled the delivery has sent a response itself. If the body fails while it is sent,
 * the connection is closed.
 *
 * @throws the error of setting an invalid header.
 */
export async function send(to: NodeResponse, { status, headers, body }: Reply): Promise<void> {
  const response = to as unknown as Response;
  if (response.headersSent) {
    // The function has begun a response and then thrown, so the response remains incomplete.
    if (status === 500 && response.writableEnded !== true) disconnect(response);
    if (isStream(body)) abandon(body);
    return;
  }
  if (isClosed(response)) {
    if (isStream(body)) abandon(body);
    return;
  }
  response.statusCode = status;
  for (const [name, value] of fields(headers)) response.setHeader(name, value);
  if (isStream(body)) await pump(body, response);
  else response.end(body ?? undefined);
}

/** The status that the function has sent itself. */
export function sentStatus(to: NodeResponse): number | undefined {
  return to.headersSent ? to.statusCode : undefined;
}

/** {@link send} by Fastify, so that its hooks are called. */
export function sendByFastify(to: FastifyReply, { status, headers, body }: Reply): void {
  const response = to as unknown as FastifyResponse;
  if (to.sent || response.raw?.headersSent) {
    if (status === 500 && response.raw?.writableEnded === false) disconnect(response.raw);
    if (isStream(body)) abandon(body);
    return;
  }
  response.code(status);
  for (const [name, value] of fields(headers)) response.header(name, value);
  const raw = response.raw;
  response.send(isStream(body) && raw !== undefined ? disconnectingOnFailure(body, raw) : (body ?? undefined));
}

/** The same stream. If it fails, the connection is closed here: in HTTP/2, Fastify would end the response as if it were complete. */
function disconnectingOnFailure(body: ReadableStream<Uint8Array>, raw: Response): ReadableStream<Uint8Array> {
  const source = body.getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await source.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        disconnect(raw);
        controller.error(error);
      }
    },
    cancel: (reason) => abandon(source, reason),
  });
}

/** Responds with 500 and no headers; closes the connection if a response has been begun already. */
export function fail(to: NodeResponse): void {
  const response = to as unknown as Response;
  try {
    if (response.headersSent) throw new Error("a response has been begun");
    for (const name of response.getHeaderNames?.() ?? []) response.removeHeader?.(name);
    response.statusCode = 500;
    response.end();
  } catch {
    disconnect(response);
  }
}

function fields(headers: Reply["headers"]): [string, string | string[]][] {
  if (!isHeaders(headers)) return Object.entries(headers);
  // A header line for each cookie: cookies cannot be joined by commas.
  const cookies = headers.getSetCookie();
  const others = [...headers].filter(([name]) => name !== "set-cookie");
  return cookies.length > 0 ? [...others, ["set-cookie", cookies]] : others;
}

function isHeaders(headers: Reply["headers"]): headers is Headers {
  return typeof headers.getSetCookie === "function";
}

function isStream(body: Reply["body"]): body is ReadableStream<Uint8Array> {
  return typeof (body as ReadableStream | null | undefined)?.getReader === "function";
}

/** Writes chunk by chunk, waiting whenever the connection's buffer is full. */
async function pump(body: ReadableStream<Uint8Array>, response: Response): Promise<void> {
  const source = body.getReader();
  let proceed = () => {};
  const closed = () => {
    // Ends a pending read as well.
    abandon(source);
    proceed();
  };
  response.on("close", closed);
  response.on("error", closed);
  response.on("drain", () => proceed());
  try {
    for (let read = await source.read(); !read.done; read = await source.read()) {
      if (isClosed(response)) return abandon(source);
      if (!response.write(read.value)) {
        await new Promise<void>((resolve) => {
          proceed = resolve;
          if (isClosed(response)) resolve();
        });
      }
    }
    if (!isClosed(response)) response.end();
  } catch {
    // The stream has reported the failure. The partial response must not appear complete.
    disconnect(response);
  }
}

function isClosed({ destroyed, stream }: Response): boolean {
  return destroyed === true || stream?.destroyed === true;
}

function disconnect(response: Response): void {
  if (typeof response.stream?.close === "function") {
    // The error of the stream is emitted on the request.
    response.req?.on("error", () => {});
    response.stream.close(HTTP2_INTERNAL_ERROR);
  } else {
    response.destroy?.();
  }
}
