/** Requests of Node's servers: their URL, their headers as they came, their raw body. */

import { type Incoming, notRaw, Pieces } from "../answer.js";
import type { RawBody } from "../types.js";
import type { NodeRequest } from "./types.js";

/** What frameworks and body parsers add to a request. */
interface Added {
  readonly originalUrl?: string;
  readonly protocol?: string;
  readonly body?: unknown;
  readonly rawBody?: unknown;
}

/** {@link NodeRequest} as a stream. */
interface Stream {
  on(event: string, listener: (value: never) => void): void;
  off(event: string, listener: (value: never) => void): void;
  resume(): void;
}

/**
 * The request, with its URL as the sender wrote it or as a trusted proxy's `protocol` says; `fix` is what to change where
 * its body has been read already.
 */
export function incomingOf(
  request: NodeRequest & Added,
  fix: string,
  protocol: string | undefined = request.protocol,
): Incoming {
  return {
    method: request.method ?? "",
    url: urlOf(request, protocol),
    headers: pairs(request.rawHeaders),
    read: (limit) => readBody(request, limit, fix),
  };
}

function urlOf(request: NodeRequest & Added, protocol: string | undefined): string {
  // A router of Express or Connect cuts its own path off `url`.
  const url = request.originalUrl ?? request.url ?? "/";
  const host = request.headers.host ?? request.headers[":authority"];
  if (!url.startsWith("/") || host === undefined) return url;
  const encrypted = (request.socket as { encrypted?: boolean }).encrypted === true;
  return `${protocol ?? (encrypted ? "https" : "http")}://${host}${url}`;
}

/** As they came: the list that Node makes of them drops some of what comes twice. */
function pairs(rawHeaders: readonly string[]): [string, string][] {
  const headers: [string, string][] = [];
  for (let nth = 0; nth + 1 < rawHeaders.length; nth += 2) {
    headers.push([rawHeaders[nth] as string, rawHeaders[nth + 1] as string]);
  }
  return headers;
}

async function readBody(request: NodeRequest & Added, limit: number, fix: string): Promise<RawBody> {
  for (const body of [request.rawBody, request.body]) {
    if (typeof body === "string" || body instanceof Uint8Array) return body;
  }
  if (request.readableDidRead) throw notRaw(fix);
  const pieces = new Pieces(limit);
  pieces.expect(Number(request.headers["content-length"] ?? 0));
  await readInto(pieces, request as unknown as Stream);
  return pieces.joined();
}

function readInto(pieces: Pieces, stream: Stream): Promise<void> {
  return new Promise((resolve, reject) => {
    const add = (piece: Uint8Array) => {
      try {
        pieces.add(piece);
      } catch (error) {
        // What is left is thrown away as it comes: closing now would often keep the sender from reading the answer.
        stream.off("data", add);
        stream.resume();
        reject(error);
      }
    };
    stream.on("data", add);
    stream.on("end", resolve);
    stream.on("error", reject);
    stream.on("close", () => reject(new Error("the sender has gone away")));
  });
}
