/** Lists that come in pages. */

import { invalidOptions } from "../errors.js";
import type { Provider } from "../types.js";
import { makeRequest, readResponse } from "./calls.js";
import { ApiError } from "./error.js";
import type { ApiFailure, ApiRequest, ApiResponse, PagesOptions } from "./types.js";

/** Where to go on: the arguments of the next page, `last`, or `repeated` where this page is not the one asked for. */
export type Next = (args: Readonly<Record<string, unknown>>, page: Readonly<Record<string, unknown>>) => Step;

type Step = Record<string, unknown> | "last" | "repeated";

/** MessageBird's way: so many are skipped, and so many there are. */
export const byOffset: Next = (args, page) => {
  const asked = Number(args.offset ?? 0);
  if (typeof page.offset === "number" && page.offset < asked) return "repeated";
  const count = Array.isArray(page.items) ? page.items.length : 0;
  const offset = asked + count;
  const atEnd = typeof page.totalCount === "number" && offset >= page.totalCount;
  return count === 0 || atEnd ? "last" : { ...args, offset };
};

/** Bird's way: a page names the next one. */
export const byToken: Next = (args, page) => {
  const pageToken = page.nextPageToken;
  if (typeof pageToken !== "string" || pageToken === "") return "last";
  return pageToken === args.pageToken ? "repeated" : { ...args, pageToken };
};

/**
 * The pages from the first one on. What makes no request is refused here and not when the first page is asked for.
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
  const { fetch, ...settled } = options;
  const request = makeRequest(provider, operation, first, settled);
  return follow(provider, operation, first, request, { ...settled, fetch }, next);
}

async function* follow<Page>(
  provider: Provider,
  operation: string,
  first: object,
  start: ApiRequest,
  options: PagesOptions,
  next: Next,
): AsyncGenerator<Page, void, undefined> {
  // Not called as a method: a browser's fetch refuses to be one of anything but the window.
  const { fetch, ...settled } = options;
  let args = first as Record<string, unknown>;
  let request = start;
  let before: string | undefined;
  for (;;) {
    const response = await fetch(request.url, request);
    const answer = readResponse(provider, operation, response.status, await response.text());
    if (!answer.ok) throw new ApiError(operation, answer);
    const step = answer.body === before ? "repeated" : next(args, answer.data as Record<string, unknown>);
    if (step === "repeated") throw new ApiError(operation, repeated(answer));
    yield answer.data as Page;
    if (step === "last") return;
    before = answer.body;
    args = step;
    request = makeRequest(provider, operation, args, settled);
  }
}

function repeated({ status, data, body }: ApiResponse<unknown>): ApiFailure {
  const error = { code: null, description: "the page that was asked for is one that came before", parameter: null };
  return { ok: false, status, code: "REPEATED_PAGE", errors: [error], data, body };
}
