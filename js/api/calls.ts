/** Requests of the REST APIs and their answers, by way of the core that the main entry has. */

import { rawBody } from "../core/request.js";
import { invalidOptions } from "../errors.js";
import { rest } from "../index.js";
import { checkOptions } from "../options/check.js";
import { plain } from "../options/encode.js";
import type { Issue, Provider, RawBody } from "../types.js";
import type { ApiErrorCode, ApiOptions, ApiRequest, ApiResult } from "./types.js";

const decoder = new TextDecoder();

/**
 * The request of an operation.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`, with `issues` where they are about the arguments.
 */
export function makeRequest(provider: Provider, operation: string, args: unknown, options: ApiOptions): ApiRequest {
  const text = jsonOf(args ?? {});
  checkOptions(`${operation}(args, { accessKey })`, options, optionNames);
  const { accessKey, baseUrl } = options;
  const head = headOf(provider, operation, { accessKey, baseUrl });
  const { body = null, ...made } = rest.request(head, text) as Made;
  return { ...made, body };
}

const optionNames = Object.keys({ accessKey: true, baseUrl: true } satisfies Record<keyof ApiOptions, true>);

/** A request of the core, which leaves out a body that there is not. */
type Made = Omit<ApiRequest, "body"> & { body?: string };

/**
 * What an answer holds.
 *
 * @throws {WebhookError} `BODY_NOT_RAW`; `INVALID_OPTIONS` for what is no answer to an operation.
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
  const judged = rest.response(head, body) as Judged;
  const data = parsed(body);
  if ("issues" in judged) return { ok: true, status, data, issues: judged.issues, body };
  const { code, errors } = judged;
  return { ok: false, status, code, errors: JSON.parse(errors), data, body };
}

/** What the core says of an answer; of a failure the errors are JSON. */
type Judged = { issues: Issue[] } | { code: ApiErrorCode; errors: string };

/** The head of a request without a URL: its options alone. */
function headOf(provider: Provider, operation: string, options: Record<string, unknown>): string {
  const named = Object.entries({ provider, operation, ...options }).map(([name, value]) => [name, plain(value)]);
  return `\n${JSON.stringify(Object.fromEntries(named))}`;
}

function jsonOf(args: unknown): string {
  try {
    return String(JSON.stringify(args));
  } catch (cause) {
    throw invalidOptions("the arguments must be what JSON can say", cause);
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
