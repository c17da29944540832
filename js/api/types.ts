/** What goes to an API and comes back from it, whichever it is. */

import type { Issue } from "../types.js";

/** What every request needs beside its arguments. */
export interface ApiOptions {
  /** The access key of the account, as the provider shows it. */
  accessKey: string;
  /** Another place for the API: an http(s) origin, with a path or without. By default the provider's own. */
  baseUrl?: string | undefined;
}

/** A request to hand to `fetch`: `fetch(request.url, request)`. Its headers hold the access key. */
export interface ApiRequest<Body extends string | null = string | null> {
  method: string;
  /** Absolute. */
  url: string;
  headers: Record<string, string>;
  /** JSON; null for the operations that have no body. */
  body: Body;
}

/** What sends the requests of `pages`: the host's `fetch`, or anything like it. */
export type Fetch = (
  url: string,
  request: ApiRequest,
) => PromiseLike<{ readonly status: number; text(): PromiseLike<string> }>;

/** What `pages` needs beside the arguments of the first page. */
export interface PagesOptions extends ApiOptions {
  fetch: Fetch;
}

/** What came back: `ok` tells which. */
export type ApiResult<Data> = ApiResponse<Data> | ApiFailure;

/** The answer to a request that succeeded. */
export interface ApiResponse<Data> {
  ok: true;
  /** The HTTP status. */
  status: number;
  /** What the answer holds. */
  data: Data;
  /** Where it departs from what is documented; fields and words beyond the documents are no reason to refuse it. */
  issues: Issue[];
  /** The body as it came. */
  body: string;
}

/** The answer to a request that failed; nothing of it is lost. */
export interface ApiFailure {
  ok: false;
  /** The HTTP status. */
  status: number;
  /** What kind of failure it is. */
  code: ApiErrorCode;
  /** What the API says about it; empty where it says nothing that can be read. */
  errors: ApiErrorDetail[];
  /** The JSON of the body; null where it has none. */
  data: unknown;
  /** The body as it came, whatever it is. */
  body: string;
}

/** Why an answer gives nothing. The words are stable. */
export type ApiErrorCode =
  /** 400: the API refuses the request. */
  | "BAD_REQUEST"
  /** 401: the access key is not one that may do this. */
  | "UNAUTHORIZED"
  /** 404: there is no such thing. */
  | "NOT_FOUND"
  /** Any other status but one of success. */
  | "UNEXPECTED_STATUS"
  /** A status of success, and a body that is not the documented JSON. */
  | "UNREADABLE_BODY"
  /** Of `pages` alone: a page came a second time. */
  | "REPEATED_PAGE";

/** One thing that the API says is wrong. */
export interface ApiErrorDetail {
  /** The provider's code, a number or a word; null where it gives none. */
  code: number | string | null;
  /** One sentence for a human. */
  description: string | null;
  /** The argument that it is about. */
  parameter: string | null;
}
