/** The part of the REST side that needs the core. It is in the main entry, so that `hookproof/api` brings no core of its own. */

import { apiRequest, readApiResponse } from "#wasm";
import { guarded } from "./core.js";
import { WebhookError } from "./errors.js";
import { rawBody } from "./request.js";
import type { ApiOptions, ApiRequest, ApiResult } from "./rest/types.js";
import type { Provider, RawBody } from "./types.js";

const decoder = new TextDecoder();

/** The REST side of a provider, an operation by its name; `hookproof/api` has the types of each. */
export const rest: {
  /** @throws {WebhookError} `INVALID_OPTIONS`, with `issues` where they are about the arguments. */
  request(provider: Provider, operation: string, args: unknown, options: ApiOptions): ApiRequest;
  /** @throws {WebhookError} `BODY_NOT_RAW`; `INVALID_OPTIONS` for what is no answer to an operation. */
  response(provider: Provider, operation: string, status: number, body: RawBody | null): ApiResult<unknown>;
} = { request, response };

function request(provider: Provider, operation: string, args: unknown, options: ApiOptions): ApiRequest {
  const text = jsonOf(args ?? {});
  const { accessKey, baseUrl } = options ?? {};
  const made = guarded(() => apiRequest(String(provider), String(operation), text, accessKey, baseUrl));
  const [head = "", body] = partsOf(made);
  const [first = "", ...lines] = head.split("\n");
  const [method = "", url = ""] = first.split(" ");
  return { method, url, headers: Object.fromEntries(lines.map((line) => line.split(": "))), body: body || null };
}

function response(provider: Provider, operation: string, status: number, raw: RawBody | null): ApiResult<unknown> {
  const given = rawBody(raw);
  const body = typeof given === "string" ? given : decoder.decode(given);
  const judged = guarded(() => readApiResponse(String(provider), String(operation), status, body));
  const data = parsed(body);
  if (typeof judged !== "string") return { ok: true, status, data, issues: judged, body };
  const [code, errors] = judged.split(/\n(.*)/s) as [never, string];
  return { ok: false, status, code, errors: JSON.parse(errors), data, body };
}

function jsonOf(args: unknown): string {
  try {
    return String(JSON.stringify(args));
  } catch (cause) {
    const message = "the arguments must be what JSON can say";
    throw new WebhookError({ code: "INVALID_OPTIONS", status: 500, message, cause });
  }
}

/** What stands before the first empty line, and what stands after it. */
function partsOf(text: string): string[] {
  const end = text.indexOf("\n\n");
  return [text.slice(0, end), text.slice(end + 2)];
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
