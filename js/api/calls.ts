/** Creates requests to the REST APIs and reads their responses, with the core of the main entry. */

import { rawBody } from "../core/request.js";
import { invalidOptions } from "../errors.js";
import { apiCore } from "../index.js";
import { checkOptions } from "../options/check.js";
import { encodeOption } from "../options/encode.js";
import type { Issue, Provider, RawBody } from "../types.js";
import type { ApiErrorCode, ApiOptions, ApiRequest, ApiResult } from "./types.js";

const decoder = new TextDecoder();

/**
 * Creates the request of an operation.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`, with `issues` if the arguments are invalid.
 */
export function createRequest(provider: Provider, operation: string, args: unknown, options: ApiOptions): ApiRequest {
  const text = jsonOf(args ?? {});
  checkOptions(`${operation}(args, { accessKey })`, options, optionNames);
  const { accessKey, baseUrl } = options;
  const head = headOf(provider, operation, { accessKey, baseUrl });
  const { body = null, ...request } = apiCore.request(head, text) as CoreRequest;
  return { ...request, body };
}

const optionNames = Object.keys({ accessKey: true, baseUrl: true } satisfies Record<keyof ApiOptions, true>);

/** A request as the core returns it: `body` is absent if there is none. */
type CoreRequest = Omit<ApiRequest, "body"> & { body?: string };

/**
 * Reads the response to an operation.
 *
 * @throws {WebhookError} `BODY_NOT_RAW`; `INVALID_OPTIONS` for an unknown operation or a status that is not one.
 */
export function readResponse(
  provider: Provider,
  operation: string,
  status: number,
  raw: RawBody | null,
): ApiResult<unknown> {
  const given = rawBody(raw);
  const body = typeof given === "string" ? given : decoder.decode(given);
  const head = headOf(provider, operation, { status });
  const result = apiCore.response(head, body) as CoreResult;
  const data = parsed(body);
  if ("issues" in result) return { ok: true, status, data, issues: result.issues, body };
  const { code, errors } = result;
  return { ok: false, status, code, errors: JSON.parse(errors), data, body };
}

/** A response as the core reads it. The errors of a failure are JSON text. */
type CoreResult = { issues: Issue[] } | { code: ApiErrorCode; errors: string };

/** The head for the core: an empty URL, then the options. */
function headOf(provider: Provider, operation: string, options: Record<string, unknown>): string {
  const named = Object.entries({ provider, operation, ...options }).map(([name, value]) => [name, encodeOption(value)]);
  return `\n${JSON.stringify(Object.fromEntries(named))}`;
}

function jsonOf(args: unknown): string {
  try {
    return String(JSON.stringify(args));
  } catch (cause) {
    throw invalidOptions("the arguments must be serializable as JSON", cause);
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
