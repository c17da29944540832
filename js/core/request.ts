/** Requests from JavaScript, written as the core reads them. */

import { invalidOptions, WebhookError } from "../errors.js";
import type { ClockOptions, WebhookRequest } from "../types.js";

/**
 * What `read` takes from objects of the caller. Their getters and proxies may throw anything, which is refused as what it
 * is: a request or options that cannot be read.
 *
 * @throws {WebhookError} what `read` refuses, `INVALID_OPTIONS` for anything else that it throws.
 */
export function reading<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof WebhookError) throw cause;
    const message = "the request or the options cannot be read: a property, or a proxy in its place, throws";
    throw new WebhookError({ code: "INVALID_OPTIONS", status: 500, message, cause });
  }
}

/** The same request, if it is an object at all. */
export function asRequest<T extends object>(request: T): T {
  if (typeof request === "object" && request !== null) return request;
  throw invalidOptions("the request must be {url, headers, body}");
}

/** The URL, then a line `name:value` for each header that is wanted. */
export function writeHead(request: WebhookRequest, wanted: ReadonlySet<string>): string {
  let head = urlText(request.url);
  forEachHeader(request.headers, wanted, (name, value) => {
    if (typeof value !== "string") throw malformed(name, "is not text");
    if (value.includes("\n")) throw malformed(name, "holds a line break");
    head += `\n${name}:${value}`;
  });
  return head;
}

/** The value of `Content-Type`, if there is one. */
export function contentType(headers: unknown): string | undefined {
  let found: string | undefined;
  forEachHeader(headers, new Set(["content-type"]), (_, value) => {
    found ??= String(value);
  });
  return found;
}

/** Headers as a record that is the caller's own, the values of a repeated one joined (RFC 9110, section 5.3). */
export function headerRecord(headers: unknown): Record<string, string> {
  if (headers === undefined || headers === null) return {};
  if (typeof headers !== "object") throw malformed("list", "is neither Headers nor a record nor pairs");
  const fields: Iterable<unknown> =
    Symbol.iterator in headers ? (headers as Iterable<unknown>) : Object.entries(headers as Values);
  const record: Record<string, string> = {};
  for (const field of fields) {
    const [name, value] = field as [string, unknown];
    const text = Array.isArray(value) ? value.join(", ") : value;
    if (text !== undefined) record[name] = record[name] === undefined ? String(text) : `${record[name]}, ${text}`;
  }
  return record;
}

/** A URL as text; empty where there is none, which matters only to the schemes that sign it. */
export function urlText(url: unknown): string {
  if (url === undefined || url === null) return "";
  if (typeof url !== "string" && !(url instanceof URL)) throw invalidUrl("the URL is neither text nor a URL");
  const text = String(url);
  if (text.includes("\n")) throw invalidUrl("the URL holds a line break");
  return text;
}

/** The body as bytes, or as the text it was given as. */
export function rawBody(body: unknown): Uint8Array | string {
  if (typeof body === "string") return body;
  if (body === undefined || body === null) return "";
  if (ArrayBuffer.isView(body)) return bytesOf(() => new Uint8Array(body.buffer, body.byteOffset, body.byteLength));
  if (isArrayBuffer(body)) return bytesOf(() => new Uint8Array(body));
  throw new WebhookError({ code: "BODY_NOT_RAW", status: 400, message: notRaw(body) });
}

/** Whole seconds since 1970. */
export function seconds(options: ClockOptions | null | undefined): number {
  const now = options?.now;
  if (now === undefined) return Math.floor(Date.now() / 1000);
  const value = now instanceof Date ? now.getTime() / 1000 : now;
  if (typeof value === "number" && Number.isFinite(value)) return Math.floor(value);
  throw invalidOptions("`now` must be seconds since 1970 or a valid Date");
}

type Visit = (name: string, value: unknown) => void;

function forEachHeader(headers: unknown, wanted: ReadonlySet<string>, visit: Visit): void {
  if (headers === undefined || headers === null) return;
  if (typeof headers !== "object") throw malformed("list", "is neither Headers nor a record nor pairs");
  if (isHeaders(headers)) visitNamed(headers, wanted, visit);
  else if (Symbol.iterator in headers) visitPairs(headers as Iterable<unknown>, wanted, visit);
  else for (const name of Object.keys(headers)) visitValues(name, (headers as Values)[name], wanted, visit);
}

type Values = Readonly<Record<string, unknown>>;

function visitNamed(headers: { get(name: string): unknown }, wanted: ReadonlySet<string>, visit: Visit): void {
  for (const name of wanted) {
    const value = headers.get(name);
    if (value !== null && value !== undefined) visit(name, value);
  }
}

function visitPairs(pairs: Iterable<unknown>, wanted: ReadonlySet<string>, visit: Visit): void {
  for (const pair of pairs) {
    if (!Array.isArray(pair)) throw malformed("list", "holds something that is no pair of name and value");
    visitValues(String(pair[0]), pair[1], wanted, visit);
  }
}

function visitValues(anyCase: string, value: unknown, wanted: ReadonlySet<string>, visit: Visit): void {
  const name = anyCase.toLowerCase();
  if (value === undefined || !wanted.has(name)) return;
  if (!Array.isArray(value)) visit(name, value);
  else for (const one of value) visit(name, one);
}

function isHeaders(headers: object): headers is { get(name: string): unknown } {
  // A Map has `get` as well, but tells names of different case apart.
  return typeof (headers as { get?: unknown }).get === "function" && !(headers instanceof Map);
}

/** By what it can do, because `instanceof` fails for what another realm made, and a name can be invented. */
function isArrayBuffer(body: unknown): body is ArrayBuffer {
  try {
    byteLengthOf.call(body);
    return true;
  } catch {
    return false;
  }
}

const byteLengthOf = Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, "byteLength")?.get as () => number;

/** The view that `open` makes, which throws over a buffer that has been transferred. */
function bytesOf(open: () => Uint8Array): Uint8Array {
  try {
    return open();
  } catch (cause) {
    const message = "the body's buffer has been transferred, so its bytes are gone; pass the request on before it is";
    throw new WebhookError({ code: "BODY_NOT_RAW", status: 400, message, cause });
  }
}

function notRaw(body: unknown): string {
  const asked = "pass the raw bytes or text, as received, before any body parser";
  if (typeof body !== "object") return `the body is a ${typeof body}; ${asked}`;
  if (typeof (body as { getReader?: unknown }).getReader === "function")
    return "the body is a stream; read it first, for example with new Uint8Array(await request.arrayBuffer())";
  return `the body has been parsed already, so its signed bytes are gone; ${asked}`;
}

function malformed(name: string, what: string): WebhookError {
  return new WebhookError({ code: "MALFORMED_HEADER", status: 400, message: `the header ${name} ${what}` });
}

function invalidUrl(message: string): WebhookError {
  return new WebhookError({ code: "INVALID_URL", status: 400, message });
}
