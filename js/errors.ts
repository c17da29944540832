/** The error class of this package. */

import type { ErrorCode, ErrorStatuses } from "./generated/codes.js";
import type { Issue, Provider, Scheme } from "./types.js";

export type { ErrorCode };

/** An error code with its status. */
type CodeAndStatus = { [C in ErrorCode]: { code: C; status: ErrorStatuses[C] } }[ErrorCode];

/** The fields of a {@link WebhookError}, as the core returns them. */
export type ErrorFields = CodeAndStatus & {
  message: string;
  provider?: Provider | null;
  scheme?: Scheme | null;
  headers?: Record<string, string>;
  issues?: Issue[] | null;
  line?: number | null;
  column?: number | null;
  cause?: unknown;
};

/** Shared by all copies of this package in a process, so that `instanceof` works between them. */
const BRAND = Symbol.for("hookproof.WebhookError");

/**
 * The reason for which a request or an option is refused: a stable code, a message for developers, and the HTTP status and
 * headers to respond with. It contains no secret, no signature computed here, and nothing derived from either.
 *
 * @example
 * try {
 *   receiver.receive(request);
 * } catch (error) {
 *   if (error instanceof WebhookError && error.code === "TIMESTAMP_TOO_OLD") response.writeHead(error.status, error.headers);
 * }
 */
export class WebhookError extends Error {
  /** The reason. Codes do not change between versions; messages do. */
  readonly code: ErrorCode;
  /** The HTTP status to respond with. */
  readonly status: number;
  /** Equal to {@link status}, under the name that Express, Fastify and others read. */
  readonly statusCode: number;
  /** The headers to respond with: a challenge (`WWW-Authenticate`) where Bandwidth requires one. */
  readonly headers: Record<string, string>;
  /** The provider of the receiver. */
  declare readonly provider?: Provider;
  /** The scheme that refused the request, if one was selected. */
  declare readonly scheme?: Scheme;
  /** The issues of the payload, for a receiver with `strict`. */
  declare readonly issues?: Issue[];
  /** Line of the body at which parsing stopped, counted from 1. */
  declare readonly line?: number;
  /** Column of the body at which parsing stopped, counted from 1. */
  declare readonly column?: number;

  constructor(fields: ErrorFields) {
    super(fields.message, fields.cause === undefined ? undefined : { cause: fields.cause });
    this.code = fields.code;
    this.status = fields.status;
    this.statusCode = fields.status;
    this.headers = fields.headers ?? {};
    if (fields.provider != null) this.provider = fields.provider;
    if (fields.scheme != null) this.scheme = fields.scheme;
    if (fields.issues != null) this.issues = fields.issues;
    if (fields.line != null) this.line = fields.line;
    if (fields.column != null) this.column = fields.column;
  }

  /** The fields for `JSON.stringify`. `message` is one of them, which is not an enumerable property of errors. */
  toJSON(): Omit<WebhookError, Exclude<keyof Error, "message"> | "toJSON"> {
    return { ...this, message: this.message };
  }

  /** True for the errors of any copy of this package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    try {
      return typeof value === "object" && value !== null && BRAND in value;
    } catch {
      // A revoked proxy throws on every operation.
      return false;
    }
  }
}

// On the prototype, like the names of the built-in errors, so that neither is among an error's own fields.
Object.defineProperty(WebhookError.prototype, "name", { value: "WebhookError", configurable: true, writable: true });
Object.defineProperty(WebhookError.prototype, BRAND, { value: true });

/** Creates an error with the code `INVALID_OPTIONS`. */
export function invalidOptions(message: string, cause?: unknown): WebhookError {
  return new WebhookError({ code: "INVALID_OPTIONS", status: 500, message, cause });
}
