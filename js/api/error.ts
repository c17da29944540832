import type { ApiErrorCode, ApiFailure } from "./types.js";

/** What `pages` throws where an answer is no page. */
export class ApiError extends Error {
  /** The HTTP status. */
  readonly status: number;
  /** What kind of failure it is. */
  readonly code: ApiErrorCode;
  /** The answer, nothing of it lost. */
  readonly response: ApiFailure;

  constructor(operation: string, response: ApiFailure) {
    const said = response.errors.flatMap(({ description }) => description ?? []).join("; ");
    super(`${operation}: ${response.status} ${response.code}${said && `: ${said}`}`);
    this.status = response.status;
    this.code = response.code;
    this.response = response;
  }
}

// On the prototype, as the built-in errors have it.
Object.defineProperty(ApiError.prototype, "name", { value: "ApiError", configurable: true, writable: true });
