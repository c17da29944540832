/** A raw HTTP/1.1 request (RFC 9112), as proxies and tunnels show it. */

import { headerOf, parseHeaders } from "../request.js";
import type { Imported } from "./imported.js";

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Reads a request line, headers and, after an empty line, the body; undefined for anything else. */
export function parseHttp(bytes: Uint8Array<ArrayBuffer>): Imported | undefined {
  const bodyAt = endOfHead(bytes);
  const head = new TextDecoder().decode(bytes.subarray(0, bodyAt)).trimStart();
  const [, method, target, fields = ""] = /^([A-Z]+) (\S+) HTTP\/[\d.]+\r?\n?([\s\S]*)$/.exec(head) ?? [];
  if (method === undefined || target === undefined) return undefined;
  const { headers, malformed } = parseHeaders(fields);
  const notes = malformed.map((line) => `A line of the head is not a header and was left out: ${line}`);
  const received = bytes.slice(bodyAt);
  const body = isChunked(headerOf(headers, "transfer-encoding"))
    ? decodeChunked(received, notes)
    : ofStatedLength(received, headerOf(headers, "content-length"), notes);
  return { kind: "http", requests: [{ method, url: absoluteUrl(target, headers), headers, body }], notes };
}

/** The target with the host of the header `Host`. The protocol is not part of a request: `https` unless the host is local. */
function absoluteUrl(target: string, headers: Parameters<typeof headerOf>[0]): string {
  const host = headerOf(headers, "x-forwarded-host") ?? headerOf(headers, "host");
  if (host === undefined || !target.startsWith("/")) return target;
  const isLocal = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i.test(host);
  const protocol = headerOf(headers, "x-forwarded-proto") ?? (isLocal ? "http" : "https");
  return `${protocol}://${host}${target}`;
}

/** The position behind the first empty line. */
function endOfHead(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
    if (bytes[at + 1] === LINE_FEED) return at + 2;
    if (bytes[at + 1] === CARRIAGE_RETURN && bytes[at + 2] === LINE_FEED) return at + 3;
  }
  return bytes.length;
}

/** An editor or a terminal may have added or removed line breaks; `Content-Length` states how long the body was. */
function ofStatedLength(
  body: Uint8Array<ArrayBuffer>,
  contentLength: string | undefined,
  notes: string[],
): Uint8Array<ArrayBuffer> {
  if (contentLength === undefined || !/^\d+$/.test(contentLength)) return body;
  const stated = Number(contentLength);
  if (stated === body.length) return body;
  const rest = body.subarray(stated);
  if (stated < body.length && rest.every((byte) => byte === LINE_FEED || byte === CARRIAGE_RETURN)) {
    notes.push(`Content-Length is ${stated}: ${rest.length} line break bytes behind the body were left out.`);
    return body.slice(0, stated);
  }
  const kind = stated > body.length ? "is cut off, or its line endings were changed" : "was changed";
  notes.push(`Content-Length is ${stated}, but the body has ${body.length} bytes: it ${kind}.`);
  return body;
}

function isChunked(transferEncoding: string | undefined): boolean {
  return transferEncoding !== undefined && /(?:^|,)\s*chunked\s*$/i.test(transferEncoding);
}

/** Joins the chunks; a body that is not in chunks, because a tool has joined them already, stays as it is. */
function decodeChunked(bytes: Uint8Array<ArrayBuffer>, notes: string[]): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, at);
    const line = new TextDecoder().decode(bytes.subarray(at, Math.max(end, at)));
    const [, size] = /^([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(line.trimEnd()) ?? [];
    const length = size === undefined ? -1 : Number.parseInt(size, 16);
    if (length === 0) return concat(chunks);
    if (length < 0 || end + 1 + length > bytes.length) break;
    chunks.push(bytes.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (bytes[at] === CARRIAGE_RETURN) at += 1;
    if (bytes[at] === LINE_FEED) at += 1;
  }
  if (bytes.length > 0)
    notes.push("Transfer-Encoding is chunked, but the body is not in chunks; it is taken as it is.");
  return bytes;
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
