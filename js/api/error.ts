import type { ApiErrorCode, ApiFailure } from "./types.js";

/** The error of `pages` for a response that is not a page. */
export class ApiError extends Error {
  /** The HTTP status. */
  readonly status: number;
  /** The kind of failure. */
  readonly code: ApiErrorCode;
  /** The complete response. */
  readonly response: ApiFailure;

  constructor(operation: string, response: ApiFailure) {
    const descriptions = response.errors.flatMap(({ description }) => description ?? []).join("; ");
    super(`${operation}: ${response.status} ${response.code}${descriptions && `: ${descriptions}`}`);
    this.status = response.status;
    this.code = response.code;
    this.response = response;
  }
}

// On the prototype, like the names of the built-in errors.
Object.defineProperty(ApiError.prototype, "name", { value: "ApiError", configurable: true, writable: true });
