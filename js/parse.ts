/** Reading and validating bodies without verifying them. */

import { parse as coreParse, validate as coreValidate } from "#wasm";
import { WebhookError } from "./errors.js";
import { ask } from "./exchange.js";
import { rawBody, writeHead } from "./request.js";
import type { Event, Issue, ParseOptions, Provider, RawBody, ValidateOptions, Validation } from "./types.js";

/**
 * Reads the events of a body **without verifying** who sent it.
 *
 * @throws {WebhookError} `INVALID_JSON`, `INVALID_ENCODING`, `TOO_DEEP` with line and column; `INVALID_OPTIONS`.
 */
export function parse<P extends Provider>(provider: P, body: RawBody | null, options: ParseOptions = {}): Event<P>[] {
  const name = String(provider);
  const answer = ask<P>(head(options), rawBody(body), Number.POSITIVE_INFINITY, (exchange, headLength, bodyLength) =>
    coreParse(exchange, name, headLength, bodyLength),
  );
  return answer.events();
}

/**
 * Compares a body with what its provider documents. What cannot be read at all is an issue, too.
 *
 * @throws {WebhookError} `INVALID_OPTIONS` for an unknown provider; never for what the body is.
 */
export function validate<P extends Provider>(
  provider: P,
  body: RawBody | null,
  options: ValidateOptions = {},
): Validation<P> {
  const name = String(provider);
  const strict = options?.strict === true;
  try {
    const answer = ask<P>(head(options), rawBody(body), Number.POSITIVE_INFINITY, (exchange, headLength, bodyLength) =>
      coreValidate(exchange, name, headLength, bodyLength, strict),
    );
    const { valid, issues, readable } = answer.validation();
    return { valid, issues, events: readable ? answer.events() : [] };
  } catch (error) {
    if (!(error instanceof WebhookError) || error.status === 500) throw error;
    const { code, message } = error;
    return {
      valid: false,
      issues: [{ path: "", code: code as Issue["code"], severity: "error", message }],
      events: [],
    };
  }
}

const CONTENT_TYPE: ReadonlySet<string> = new Set(["content-type"]);

/** The head of a request of which no more is known. */
function head(options: ParseOptions): string {
  return writeHead({ url: options?.url ?? "", headers: { "content-type": options?.contentType } }, CONTENT_TYPE);
}
