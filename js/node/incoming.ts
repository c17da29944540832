/** Reads requests of Node's servers: URL, headers and raw body. */

import { BodyBuffer, bodyNotRaw } from "../handler/body-buffer.js";
import type { Incoming } from "../handler/respond.js";
import { targetUri } from "../handler/target-uri.js";
import type { HeadersInput, RawBody } from "../types.js";
import type { NodeRequest } from "./types.js";

/** Properties of a request that only some frameworks, body parsers and hosts set. */
interface HostProperties {
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
 * The request. Its URL consists of the request target, the host that the sender named, and the protocol of the socket or of a
 * trusted proxy. `fix` is the correction to name if the body has been read already.
 */
export function incomingOf(
  request: NodeRequest & HostProperties,
  fix: string,
  protocol: string | undefined = request.protocol,
): Incoming {
  const headers = request.headers ?? {};
  const encrypted = (request.socket as { encrypted?: boolean } | undefined)?.encrypted === true;
  return {
    method: request.method ?? "",
    url: targetUri(
      protocol ?? (encrypted ? "https" : "http"),
      // In HTTP/2, `:authority` takes precedence over `host` (RFC 9113, section 8.3.1).
      headers[":authority"] ?? headers.host,
      // Routers of Express and Connect remove their own path from `url`.
      request.originalUrl ?? request.url ?? "/",
    ),
    headers: fieldsOf(request),
    read: (limit) => readBody(request, limit, fix),
  };
}

/** The raw headers: Node's record drops some repeated ones. Hosts that have no raw headers provide only the record. */
function fieldsOf({ rawHeaders, headers = {} }: NodeRequest): HeadersInput {
  if (rawHeaders === undefined || rawHeaders.length === 0) return headers;
  const fields: [string, string][] = [];
  for (let nth = 0; nth + 1 < rawHeaders.length; nth += 2) {
    fields.push([rawHeaders[nth] as string, rawHeaders[nth + 1] as string]);
  }
  return fields;
}

async function readBody(request: NodeRequest & HostProperties, limit: number, fix: string): Promise<RawBody> {
  for (const body of [request.rawBody, request.body]) {
    if (typeof body === "string" || body instanceof Uint8Array) return body;
  }
  if (request.readableDidRead) throw bodyNotRaw(fix);
  const buffer = new BodyBuffer(limit);
  buffer.checkLength(Number(request.headers?.["content-length"] ?? 0));
  await readInto(buffer, request);
  return buffer.bytes();
}

function readInto(buffer: BodyBuffer, request: NodeRequest & HostProperties): Promise<void> {
  const stream = request as unknown as Stream;
  return new Promise((resolve, reject) => {
    const aborted = () => reject(new Error("the sender has closed the connection"));
    // For a request that is aborted already, none of the events below is emitted.
    if (isClosed(request)) return aborted();
    const add = (chunk: Uint8Array) => {
      try {
        buffer.add(chunk);
      } catch (error) {
        // The rest is read and discarded: a sender that meets a closed connection often does not read the response.
        stream.off("data", add);
        stream.resume();
        reject(error);
      }
    };
    stream.on("data", add);
    stream.on("end", () => {
      if (request.stream === undefined) return resolve();
      // HTTP/2 emits `end` for a truncated body as well, and reports the abort in the next turn of the event loop.
      const expected = request.headers["content-length"];
      if (expected !== undefined) return Number(expected) === buffer.bytes().length ? resolve() : aborted();
      setTimeout(() => (isAborted(request) ? aborted() : resolve()), 0);
    });
    stream.on("error", reject);
    stream.on("close", aborted);
  });
}

function isClosed(request: HostProperties): boolean {
  return request.destroyed === true || request.stream?.destroyed === true || isAborted(request);
}

function isAborted(request: HostProperties): boolean {
  return request.aborted === true || request.stream?.aborted === true;
}
