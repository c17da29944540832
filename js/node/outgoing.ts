/** Replies as Node's servers send them. */

import { abandon, type Reply } from "../handler/response.js";
import type { FastifyReply, NodeResponse } from "./types.js";

/** {@link NodeResponse}, as it is called here. */
interface Response {
  statusCode: number;
  readonly headersSent: boolean;
  readonly writableEnded?: boolean;
  readonly destroyed?: boolean;
  /** Of HTTP/2. */
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

/** {@link FastifyReply}, as it is called here. */
interface FastifyResponse {
  readonly raw?: Response;
  code(status: number): void;
  header(name: string, value: string | string[]): void;
  send(body?: Uint8Array | ReadableStream): void;
}

/** INTERNAL_ERROR of HTTP/2 (RFC 9113, section 7). */
const HTTP2_INTERNAL_ERROR = 2;

/**
 * Sends the reply, unless the function that acted on the delivery has sent one itself.
 *
 * @throws what setting a header throws. A body that fails while it is sent ends the connection.
 */
export async function send(to: NodeResponse, { status, headers, body }: Reply): Promise<void> {
  const response = to as unknown as Response;
  if (response.headersSent) {
    // The function began to answer and then threw: what it began is not going to be completed.
    if (status === 500 && response.writableEnded !== true) cut(response);
    if (isStream(body)) abandon(body);
    return;
  }
  if (isGone(response)) {
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

/** {@link send}, by way of Fastify and its hooks. */
export function sendByFastify(to: FastifyReply, { status, headers, body }: Reply): void {
  const response = to as unknown as FastifyResponse;
  if (to.sent || response.raw?.headersSent) {
    if (status === 500 && response.raw?.writableEnded === false) cut(response.raw);
    if (isStream(body)) abandon(body);
    return;
  }
  response.code(status);
  for (const [name, value] of fields(headers)) response.header(name, value);
  const raw = response.raw;
  response.send(isStream(body) && raw !== undefined ? cuttingOnFailure(body, raw) : (body ?? undefined));
}

/** The same stream; where it fails, the connection is ended before Fastify, whose way to do so is a whole body in HTTP/2. */
function cuttingOnFailure(body: ReadableStream<Uint8Array>, raw: Response): ReadableStream<Uint8Array> {
  const source = body.getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await source.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        cut(raw);
        controller.error(error);
      }
    },
    cancel: (reason) => abandon(source, reason),
  });
}

/** Answers 500 and nothing else where that is still possible, and ends the connection where it is not. */
export function fail(to: NodeResponse): void {
  const response = to as unknown as Response;
  try {
    if (response.headersSent) throw new Error("an answer has been begun");
    for (const name of response.getHeaderNames?.() ?? []) response.removeHeader?.(name);
    response.statusCode = 500;
    response.end();
  } catch {
    cut(response);
  }
}

function fields(headers: Reply["headers"]): [string, string | string[]][] {
  if (!isHeaders(headers)) return Object.entries(headers);
  // Each in a header of its own, as a comma does not end one.
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

/** Writes piece after piece, each when the connection has taken those before. */
async function pump(body: ReadableStream<Uint8Array>, response: Response): Promise<void> {
  const source = body.getReader();
  let proceed = () => {};
  const closed = () => {
    // Also ends a wait for a piece that may never come.
    abandon(source);
    proceed();
  };
  response.on("close", closed);
  response.on("error", closed);
  response.on("drain", () => proceed());
  try {
    for (let read = await source.read(); !read.done; read = await source.read()) {
      if (isGone(response)) return abandon(source);
      if (!response.write(read.value)) {
        await new Promise<void>((resolve) => {
          proceed = resolve;
          if (isGone(response)) resolve();
        });
      }
    }
    if (!isGone(response)) response.end();
  } catch {
    // The stream has reported it; what has been sent must not look whole.
    cut(response);
  }
}

function isGone({ destroyed, stream }: Response): boolean {
  return destroyed === true || stream?.destroyed === true;
}

function cut(response: Response): void {
  if (typeof response.stream?.close === "function") {
    // Where an error of the stream is emitted.
    response.req?.on("error", () => {});
    response.stream.close(HTTP2_INTERNAL_ERROR);
  } else {
    response.destroy?.();
  }
}
