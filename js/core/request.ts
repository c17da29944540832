/** Reads requests from JavaScript objects, and encodes them for the core. */

import { invalidOptions, WebhookError } from "../errors.js";
import type { ClockOptions, WebhookRequest } from "../types.js";

/**
 * Calls `read`, which reads objects of the caller. Their getters and proxies may throw anything.
 *
 * @throws {WebhookError} the errors of `read`; `INVALID_OPTIONS` for anything else that it throws.
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

/** @throws {WebhookError} `INVALID_OPTIONS` for a request that is not an object. */
export function asRequest<T extends object>(request: T): T {
  if (typeof request === "object" && request !== null) return request;
  throw invalidOptions("the request must be {url, headers, body}");
}

/** A set of header names. */
export class HeaderNames {
  /** In lower case. */
  readonly #names: ReadonlySet<string>;
  /** Whether a name has the length that is the index. Most headers of a request differ from every name in their length. */
  readonly #lengths: boolean[] = [];

  /** The names in lower case. */
  constructor(names: Iterable<string>) {
    this.#names = new Set(names);
    for (const { length } of this.#names) this.#lengths[length] = true;
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#names.values();
  }

  /** The name in lower case if it is in the set. */
  find(name: string): string | undefined {
    if (this.#lengths[name.length] !== true) return undefined;
    const lower = name.toLowerCase();
    return this.#names.has(lower) ? lower : undefined;
  }
}

/** The head of a request: the URL, then a line `name:value` for each header whose name is in `relevant`. */
export function encodeHead(request: WebhookRequest, relevant: HeaderNames): string {
  let head = urlText(request.url);
  forEachHeader(request.headers, relevant, (name, value) => {
    if (typeof value !== "string") throw malformed(name, "is not a string");
    if (value.includes("\n")) throw malformed(name, "contains a line break");
    head += `\n${name}:${value}`;
  });
  return head;
}

/** The name of the only header that matters to a request that is not verified. */
export const contentTypeOnly = new HeaderNames(["content-type"]);

/** The value of the header `Content-Type`, if there is one. */
export function contentType(headers: unknown): string | undefined {
  let found: string | undefined;
  forEachHeader(headers, contentTypeOnly, (_, value) => {
    found ??= String(value);
  });
  return found;
}

/** A copy of the headers as a record. The values of a repeated header are joined (RFC 9110, section 5.3). */
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

/** A URL as text; empty if there is none, which only schemes that sign the URL refuse. */
export function urlText(url: unknown): string {
  if (url === undefined || url === null) return "";
  if (typeof url !== "string" && !(url instanceof URL)) throw invalidUrl("the URL is neither a string nor a URL");
  const text = String(url);
  if (text.includes("\n")) throw invalidUrl("the URL contains a line break");
  return text;
}

/** The body as bytes, or the string that was passed. */
export function rawBody(body: unknown): Uint8Array | string {
  if (typeof body === "string") return body;
  if (body === undefined || body === null) return "";
  if (ArrayBuffer.isView(body)) return bytesOf(() => new Uint8Array(body.buffer, body.byteOffset, body.byteLength));
  if (isArrayBuffer(body)) return bytesOf(() => new Uint8Array(body));
  throw new WebhookError({ code: "BODY_NOT_RAW", status: 400, message: notRaw(body) });
}

/** The time of `options`, or else of the clock, in whole seconds since 1970. */
export function seconds(options: ClockOptions | null | undefined): number {
  const now = options?.now;
  if (now === undefined) return Math.floor(Date.now() / 1000);
  const value = now instanceof Date ? now.getTime() / 1000 : now;
  if (typeof value === "number" && Number.isFinite(value)) return Math.floor(value);
  throw invalidOptions("`now` must be seconds since 1970 or a valid Date");
}

type Visit = (name: string, value: unknown) => void;

function forEachHeader(headers: unknown, relevant: HeaderNames, visit: Visit): void {
  if (headers === undefined || headers === null) return;
  if (typeof headers !== "object") throw malformed("list", "is neither Headers nor a record nor pairs");
  if (isHeaders(headers)) visitNamed(headers, relevant, visit);
  else if (Symbol.iterator in headers) visitPairs(headers as Iterable<unknown>, relevant, visit);
  else visitRecord(headers as Values, relevant, visit);
}

type Values = Readonly<Record<string, unknown>>;

function visitNamed(headers: { get(name: string): unknown }, relevant: HeaderNames, visit: Visit): void {
  for (const name of relevant) {
    const value = headers.get(name);
    if (value !== null && value !== undefined) visit(name, value);
  }
}

function visitPairs(pairs: Iterable<unknown>, relevant: HeaderNames, visit: Visit): void {
  for (const pair of pairs) {
    if (!Array.isArray(pair)) throw malformed("list", "contains an item that is not a pair of name and value");
    const name = relevant.find(String(pair[0]));
    if (name !== undefined) visitValues(name, pair[1], visit);
  }
}

function visitRecord(record: Values, relevant: HeaderNames, visit: Visit): void {
  for (const anyCase of Object.keys(record)) {
    const name = relevant.find(anyCase);
    if (name !== undefined) visitValues(name, record[anyCase], visit);
  }
}

function visitValues(name: string, value: unknown, visit: Visit): void {
  if (value === undefined) return;
  if (!Array.isArray(value)) visit(name, value);
  else for (const one of value) visit(name, one);
}

function isHeaders(headers: object): headers is { get(name: string): unknown } {
  // A Map has `get` as well, but its keys are case-sensitive.
  return typeof (headers as { get?: unknown }).get === "function" && !(headers instanceof Map);
}

/** Tested by the getter of its length: `instanceof` fails for objects of another realm, and a class name can be imitated. */
function isArrayBuffer(body: unknown): body is ArrayBuffer {
  try {
    byteLengthOf.call(body);
    return true;
  } catch {
    return false;
  }
}

const byteLengthOf = Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, "byteLength")?.get as () => number;

/** The view that `open` creates; creating one throws if the buffer has been transferred. */
function bytesOf(open: () => Uint8Array): Uint8Array {
  try {
    return open();
  } catch (cause) {
    const message =
      "the body's buffer has been transferred, so its bytes are gone; pass the body before transferring it";
    throw new WebhookError({ code: "BODY_NOT_RAW", status: 400, message, cause });
  }
}

function notRaw(body: unknown): string {
  const fix = "pass the raw bytes or text, as received, before any body parser";
  if (typeof body !== "object") return `the body is a ${typeof body}; ${fix}`;
  if (typeof (body as { getReader?: unknown }).getReader === "function")
    return "the body is a stream; read it first, for example with new Uint8Array(await request.arrayBuffer())";
  return `the body has been parsed already, so its signed bytes are gone; ${fix}`;
}

function malformed(name: string, problem: string): WebhookError {
  return new WebhookError({ code: "MALFORMED_HEADER", status: 400, message: `the header ${name} ${problem}` });
}

function invalidUrl(message: string): WebhookError {
  return new WebhookError({ code: "INVALID_URL", status: 400, message });
}
