/** Reading and validating bodies without verifying them. */

import { parse as coreParse, validate as coreValidate } from "#wasm";
import { WebhookError } from "./errors.js";
import { ask } from "./exchange.js";
import { rawBody, urlText } from "./request.js";
import type { Event, ParseOptions, Provider, RawBody, ValidateOptions, Validation } from "./types.js";

/**
 * Reads the events of a body **without verifying** who sent it.
 *
 * @throws {WebhookError} `INVALID_JSON`, `INVALID_ENCODING`, `TOO_DEEP` with line and column; `INVALID_OPTIONS`.
 */
export function parse(provider: Provider, body: RawBody | null, options: ParseOptions = {}): Event[] {
  const answer = ask(head(options), rawBody(body), Number.POSITIVE_INFINITY, (exchange, headLength, bodyLength) =>
    coreParse(exchange, provider, headLength, bodyLength),
  );
  return answer.events();
}

/** Compares a body with what its provider documents. What cannot be read at all is an issue, too. */
export function validate(provider: Provider, body: RawBody | null, options: ValidateOptions = {}): Validation {
  const strict = options.strict === true;
  const answer = ask(head(options), rawBody(body), Number.POSITIVE_INFINITY, (exchange, headLength, bodyLength) =>
    coreValidate(exchange, provider, headLength, bodyLength, strict),
  );
  const { valid, issues, readable } = answer.validation();
  return { valid, issues, events: readable ? answer.events() : [] };
}

/** The head of a request of which no more is known. */
function head({ url, contentType }: ParseOptions): string {
  if (contentType?.includes("\n")) {
    throw new WebhookError({ code: "INVALID_OPTIONS", status: 500, message: "`contentType` holds a line break" });
  }
  return contentType === undefined ? urlText(url) : `${urlText(url)}\ncontent-type:${contentType}`;
}
