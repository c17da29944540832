/** The types of requests and responses that all REST APIs share. */

import type { ApiErrorCode } from "../generated/codes.js";
import type { Issue } from "../types.js";

export type { ApiErrorCode };

/** The options of every request. */
export interface ApiOptions {
  /** The access key of the account, as the provider shows it. */
  accessKey: string;
  /** The base URL of the API: an http(s) origin, optionally with a path. By default the provider's own. */
  baseUrl?: string | undefined;
}

/** A request for `fetch`: `fetch(request.url, request)`. Its headers contain the access key. */
export interface ApiRequest<Body extends string | null = string | null> {
  method: string;
  /** Absolute. */
  url: string;
  headers: Record<string, string>;
  /** JSON; null for the operations that have no body. */
  body: Body;
}

/** The function that sends the requests of `pages`: the host's `fetch` or a compatible one. */
export type Fetch = (
  url: string,
  request: ApiRequest,
) => PromiseLike<{ readonly status: number; text(): PromiseLike<string> }>;

/** The options of `pages`. */
export interface PagesOptions extends ApiOptions {
  fetch: Fetch;
}

/** The result of a request, discriminated by `ok`. */
export type ApiResult<Data> = ApiResponse<Data> | ApiFailure;

/** The response to a request that succeeded. */
export interface ApiResponse<Data> {
  ok: true;
  /** The HTTP status. */
  status: number;
  /** The parsed body. */
  data: Data;
  /** Deviations from the specification. Undocumented fields and enum values are accepted. */
  issues: Issue[];
  /** The body as received. */
  body: string;
}

/** The response to a request that failed. */
export interface ApiFailure {
  ok: false;
  /** The HTTP status. */
  status: number;
  /** The kind of failure. */
  code: ApiErrorCode;
  /** The errors that the API reports; empty if the body has none in the documented form. */
  errors: ApiErrorDetail[];
  /** The parsed body; null if it is not JSON. */
  data: unknown;
  /** The body as received. */
  body: string;
}

/** One error that the API reports. */
export interface ApiErrorDetail {
  /** The provider's code, a number or a string; null if it sends none. */
  code: number | string | null;
  /** A description for humans. */
  description: string | null;
  /** The argument that the error refers to. */
  parameter: string | null;
}
