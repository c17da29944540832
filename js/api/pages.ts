/** Pagination of lists. */

import { invalidOptions } from "../errors.js";
import type { Provider } from "../types.js";
import { createRequest, readResponse } from "./calls.js";
import { ApiError } from "./error.js";
import type { ApiFailure, ApiRequest, ApiResponse, PagesOptions } from "./types.js";

/** Determines the next step: the arguments of the next page, `last`, or `repeated` if this page is not the requested one. */
export type Next = (args: Readonly<Record<string, unknown>>, page: Readonly<Record<string, unknown>>) => Step;

type Step = Record<string, unknown> | "last" | "repeated";

/** The pagination of MessageBird, by offset and total count. */
export const byOffset: Next = (args, page) => {
  const requested = Number(args.offset ?? 0);
  if (typeof page.offset === "number" && page.offset < requested) return "repeated";
  const count = Array.isArray(page.items) ? page.items.length : 0;
  const offset = requested + count;
  const atEnd = typeof page.totalCount === "number" && offset >= page.totalCount;
  return count === 0 || atEnd ? "last" : { ...args, offset };
};

/** The pagination of Bird, by the token of the next page. */
export const byToken: Next = (args, page) => {
  const pageToken = page.nextPageToken;
  if (typeof pageToken !== "string" || pageToken === "") return "last";
  return pageToken === args.pageToken ? "repeated" : { ...args, pageToken };
};

/**
 * The pages from the first one on. Invalid arguments are refused here, before the first page is fetched.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`.
 */
export function pagesOf<Page>(
  provider: Provider,
  operation: string,
  args: object,
  options: PagesOptions,
  next: Next,
): AsyncGenerator<Page, void, undefined> {
  if (typeof options?.fetch !== "function") {
    throw invalidOptions("`fetch` must be a function");
  }
  // The caller's objects may change while pages are fetched.
  const first = { ...args };
  const { fetch, ...apiOptions } = options;
  const request = createRequest(provider, operation, first, apiOptions);
  return follow(provider, operation, first, request, { ...apiOptions, fetch }, next);
}

async function* follow<Page>(
  provider: Provider,
  operation: string,
  first: object,
  start: ApiRequest,
  options: PagesOptions,
  next: Next,
): AsyncGenerator<Page, void, undefined> {
  // Not called as a method of `options`: a browser's fetch requires the window as `this`.
  const { fetch, ...apiOptions } = options;
  let args = first as Record<string, unknown>;
  let request = start;
  let previous: string | undefined;
  for (;;) {
    const response = await fetch(request.url, request);
    const result = readResponse(provider, operation, response.status, await response.text());
    if (!result.ok) throw new ApiError(operation, result);
    const step = result.body === previous ? "repeated" : next(args, result.data as Record<string, unknown>);
    if (step === "repeated") throw new ApiError(operation, repeated(result));
    yield result.data as Page;
    if (step === "last") return;
    previous = result.body;
    args = step;
    request = createRequest(provider, operation, args, apiOptions);
  }
}

function repeated({ status, data, body }: ApiResponse<unknown>): ApiFailure {
  const error = { code: null, description: "the requested page is equal to an earlier one", parameter: null };
  return { ok: false, status, code: "REPEATED_PAGE", errors: [error], data, body };
}
