/** A face for a provider's operations: a function for each, and those that all of them share. */

import type { Provider, RawBody } from "../types.js";
import { makeRequest, readResponse } from "./calls.js";
import { type Next, pagesOf } from "./pages.js";
import type { ApiOptions, ApiRequest, ApiResult, PagesOptions } from "./types.js";

/** What is known of an operation: what it takes, the body of its request, and what its answer holds. */
export interface Operation {
  arguments: object;
  body: string | null;
  data: unknown;
}

/** Those of the operations that give pages. */
export type PagedOperation<Operations extends { [Name in keyof Operations]: Operation }> = {
  [Name in keyof Operations & string]: "offset" extends keyof Operations[Name]["arguments"]
    ? Name
    : "pageToken" extends keyof Operations[Name]["arguments"]
      ? Name
      : never;
}[keyof Operations & string];

type Requests<Operations extends { [Name in keyof Operations]: Operation }> = {
  [Name in keyof Operations]: (
    args: Operations[Name]["arguments"],
    options: ApiOptions,
  ) => ApiRequest<Operations[Name]["body"]>;
};

/** A provider's operations, by name: each makes a request. And what reads the answers. */
export type ApiClient<Operations extends { [Name in keyof Operations]: Operation }> = Requests<Operations> & {
  /**
   * Reads the answer to a request: what it holds, or why it holds nothing. Never throws for what an API answers.
   *
   * @throws {WebhookError} `BODY_NOT_RAW` for a body that is parsed already; `INVALID_OPTIONS` for an operation or a status
   *   that there is not.
   */
  readResponse<Name extends keyof Operations & string>(
    operation: Name,
    status: number,
    body: RawBody | null,
  ): ApiResult<Operations[Name]["data"]>;
  /**
   * What each page holds, one after the other, fetched as they are asked for.
   *
   * @throws {WebhookError} `INVALID_OPTIONS` at once, for arguments and options that make no request.
   * @throws {ApiError} on the way, for an answer that is no page.
   */
  pages<Name extends PagedOperation<Operations>>(
    operation: Name,
    args: Operations[Name]["arguments"],
    options: PagesOptions,
  ): AsyncGenerator<Operations[Name]["data"], void, undefined>;
};

/** The face of a provider, whose pages follow each other by `next`. */
export function createClient<Operations extends { [Name in keyof Operations]: Operation }>(
  provider: Provider,
  names: readonly (keyof Operations & string)[],
  next: Next,
): ApiClient<Operations> {
  const requests = names.map((name) => [
    name,
    (args: unknown, options: ApiOptions) => makeRequest(provider, name, args, options),
  ]);
  return {
    ...Object.fromEntries(requests),
    readResponse: (operation: string, status: number, body: RawBody | null) =>
      readResponse(provider, operation, status, body),
    pages: (operation: string, args: object, options: PagesOptions) =>
      pagesOf(provider, operation, args, options, next),
  };
}
