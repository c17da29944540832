/** Requests of Node's servers: their URL, their headers as they came, their raw body. */

import { BodyBuffer, bodyNotRaw } from "../handler/body-buffer.js";
import type { Incoming } from "../handler/respond.js";
import { targetUri } from "../handler/target-uri.js";
import type { HeadersInput, RawBody } from "../types.js";
import type { NodeRequest } from "./types.js";

/** What frameworks, body parsers and other hosts than Node add to a request or leave out of it. */
interface Varying {
  readonly originalUrl?: string;
  readonly protocol?: string;
  readonly body?: unknown;
  readonly rawBody?: unknown;
  readonly aborted?: boolean;
  readonly destroyed?: boolean;
  readonly stream?: { readonly destroyed?: boolean; readonly aborted?: boolean };
}

/** {@link NodeRequest} as a stream. */
interface Stream {
  on(event: string, listener: (value: never) => void): void;
  off(event: string, listener: (value: never) => void): void;
  resume(): void;
}

/**
 * The request, with its URL made of the target that the sender wrote, the host that it named, and the protocol of the socket
 * or of a trusted proxy; `fix` is what to change where its body has been read already.
 */
export function incomingOf(
  request: NodeRequest & Varying,
  fix: string,
  protocol: string | undefined = request.protocol,
): Incoming {
  const headers = request.headers ?? {};
  const encrypted = (request.socket as { encrypted?: boolean } | undefined)?.encrypted === true;
  return {
    method: request.method ?? "",
    url: targetUri(
      protocol ?? (encrypted ? "https" : "http"),
      // In HTTP/2 it is `:authority` that counts where both are sent (RFC 9113, section 8.3.1).
      headers[":authority"] ?? headers.host,
      // A router of Express or Connect removes its own path from `url`.
      request.originalUrl ?? request.url ?? "/",
    ),
    headers: fieldsOf(request),
    read: (limit) => readBody(request, limit, fix),
  };
}

/** As they came: the record that Node makes of them drops some of what comes twice. Serverless hosts fill the record only. */
function fieldsOf({ rawHeaders, headers = {} }: NodeRequest): HeadersInput {
  if (rawHeaders === undefined || rawHeaders.length === 0) return headers;
  const fields: [string, string][] = [];
  for (let nth = 0; nth + 1 < rawHeaders.length; nth += 2) {
    fields.push([rawHeaders[nth] as string, rawHeaders[nth + 1] as string]);
  }
  return fields;
}

async function readBody(request: NodeRequest & Varying, limit: number, fix: string): Promise<RawBody> {
  for (const body of [request.rawBody, request.body]) {
    if (typeof body === "string" || body instanceof Uint8Array) return body;
  }
  if (request.readableDidRead) throw bodyNotRaw(fix);
  const buffer = new BodyBuffer(limit);
  buffer.checkLength(Number(request.headers?.["content-length"] ?? 0));
  await readInto(buffer, request);
  return buffer.bytes();
}

function readInto(buffer: BodyBuffer, request: NodeRequest & Varying): Promise<void> {
  const stream = request as unknown as Stream;
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error("the sender has gone away"));
    // None of the events below is emitted again for a request that was aborted before.
    if (isGone(request)) return gone();
    const add = (piece: Uint8Array) => {
      try {
        buffer.add(piece);
      } catch (error) {
        // What is left is thrown away as it comes: closing now would often keep the sender from reading the answer.
        stream.off("data", add);
        stream.resume();
        reject(error);
      }
    };
    stream.on("data", add);
    stream.on("end", () => {
      if (request.stream === undefined) return resolve();
      // HTTP/2 first ends a body that was cut off like a whole one, and reports it as aborted in the next turn.
      const announced = request.headers["content-length"];
      if (announced !== undefined) return Number(announced) === buffer.bytes().length ? resolve() : gone();
      setTimeout(() => (isCutOff(request) ? gone() : resolve()), 0);
    });
    stream.on("error", reject);
    stream.on("close", gone);
  });
}

function isGone(request: Varying): boolean {
  return request.destroyed === true || request.stream?.destroyed === true || isCutOff(request);
}

function isCutOff(request: Varying): boolean {
  return request.aborted === true || request.stream?.aborted === true;
}
