/** The client of a provider's REST API: a function for each operation, `readResponse` and `pages`. */

import type { Provider, RawBody } from "../types.js";
import { createRequest, readResponse } from "./calls.js";
import { type Next, pagesOf } from "./pages.js";
import type { ApiOptions, ApiRequest, ApiResult, PagesOptions } from "./types.js";

/** The types of an operation: its arguments, the body of its request, and the data of its response. */
export interface Operation {
  arguments: object;
  body: string | null;
  data: unknown;
}

/** The names of the operations that return pages. */
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

/** The operations of a provider, each a function that creates a request; and functions that read the responses. */
export type ApiClient<Operations extends { [Name in keyof Operations]: Operation }> = Requests<Operations> & {
  /**
   * Reads the response to a request: its data, or the error. Never throws because of the response.
   *
   * @throws {WebhookError} `BODY_NOT_RAW` for a body that has been parsed already; `INVALID_OPTIONS` for an unknown operation
   *   or a status that is not one.
   * @example
   * const response = await fetch(request.url, request);
   * const result = messagebird.readResponse("viewConversation", response.status, await response.text());
   * if (result.ok) console.log(result.data.id);
   */
  readResponse<Name extends keyof Operations & string>(
    operation: Name,
    status: number,
    body: RawBody | null,
  ): ApiResult<Operations[Name]["data"]>;
  /**
   * The data of each page in order. A page is fetched when the iterator is advanced to it.
   *
   * @throws {WebhookError} `INVALID_OPTIONS` directly for invalid arguments and options.
   * @throws {ApiError} while iterating, for a response that is not a page.
   * @example
   * for await (const page of messagebird.pages("listWebhooks", {}, { accessKey, fetch })) console.log(page.items.length);
   */
  pages<Name extends PagedOperation<Operations>>(
    operation: Name,
    args: Operations[Name]["arguments"],
    options: PagesOptions,
  ): AsyncGenerator<Operations[Name]["data"], void, undefined>;
};

/** Creates the client of a provider. `next` determines the arguments of the next page. */
export function createClient<Operations extends { [Name in keyof Operations]: Operation }>(
  provider: Provider,
  names: readonly (keyof Operations & string)[],
  next: Next,
): ApiClient<Operations> {
  const requests = names.map((name) => [
    name,
    (args: unknown, options: ApiOptions) => createRequest(provider, name, args, options),
  ]);
  return {
    ...Object.fromEntries(requests),
    readResponse: (operation: string, status: number, body: RawBody | null) =>
      readResponse(provider, operation, status, body),
    pages: (operation: string, args: object, options: PagesOptions) =>
      pagesOf(provider, operation, args, options, next),
  };
}
