/** The one error this package throws. */

import type { ErrorCode } from "./generated/codes.js";
import type { Issue, Provider, Scheme } from "./types.js";

export type { ErrorCode };

/** The fields of a {@link WebhookError}, as the core gives them. */
export interface ErrorFields {
  code: ErrorCode;
  message: string;
  status: number;
  provider?: Provider | null;
  scheme?: Scheme | null;
  headers?: Record<string, string>;
  issues?: Issue[] | null;
  line?: number | null;
  column?: number | null;
  cause?: unknown;
}

/** Shared by every copy of this package in a process, so that `instanceof` holds between them. */
const BRAND = Symbol.for("hookproof.WebhookError");

/**
 * A refusal: a stable code, a sentence that says what to look at, and what to answer. It holds no secret, no signature
 * computed here, and nothing derived from one.
 */
export class WebhookError extends Error {
  /** Why, as a stable word. */
  readonly code: ErrorCode;
  /** The HTTP status to answer with. */
  readonly status: number;
  /** The same as {@link status}, under the name that Express, Fastify and others read. */
  readonly statusCode: number;
  /** The headers to answer with; a challenge (`WWW-Authenticate`) where Bandwidth needs one. */
  readonly headers: Record<string, string>;
  /** The provider the receiver was made for. */
  declare readonly provider?: Provider;
  /** The scheme that refused, when one was chosen. */
  declare readonly scheme?: Scheme;
  /** What a strict receiver found wrong with the payload. */
  declare readonly issues?: Issue[];
  /** Line of the body where reading stopped, counted from 1. */
  declare readonly line?: number;
  /** Column of the body where reading stopped, counted from 1. */
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

  /** True for the errors of any copy of this package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    try {
      return typeof value === "object" && value !== null && BRAND in value;
    } catch {
      // A revoked proxy answers no question.
      return false;
    }
  }
}

// On the prototype, as the built-in errors have it, so that neither shows among an error's own fields.
Object.defineProperty(WebhookError.prototype, "name", { value: "WebhookError", configurable: true, writable: true });
Object.defineProperty(WebhookError.prototype, BRAND, { value: true });

/** `INVALID_OPTIONS`, which is thrown before anything is done. */
export function invalidOptions(message: string, cause?: unknown): WebhookError {
  return new WebhookError({ code: "INVALID_OPTIONS", status: 500, message, cause });
}
