/** Parses and validates bodies without verifying them. */

import { parse as coreParse, validate as coreValidate } from "#wasm";
import { callCore } from "./core/call.js";
import { guarded } from "./core/instance.js";
import { contentTypeOnly, encodeHead, rawBody, reading } from "./core/request.js";
import { invalidOptions, WebhookError } from "./errors.js";
import { checkOptions } from "./options/check.js";
import { isProvider, providerIndex } from "./providers.js";
import type { Event, Issue, ParseOptions, Provider, RawBody, ValidateOptions, Validation } from "./types.js";

/**
 * Parses the events of a body **without verifying** its sender.
 *
 * @param body - The raw body; null if the payload is the query string of `options.url`.
 * @throws {WebhookError} `INVALID_JSON`, `INVALID_ENCODING`, `TOO_DEEP`, `TOO_MANY_EVENTS` with line and column; `INVALID_OPTIONS`.
 * @example
 * const [event] = parse("bird", await readFile("body.json"));
 * console.log(event?.type, event?.unified.kind);
 */
export function parse<P extends Provider>(provider: P, body: RawBody | null, options: ParseOptions = {}): Event<P>[] {
  const { name, lines, raw } = reading(() => {
    checkArguments("parse", parseNames, provider, body, options);
    return { name: String(provider), lines: head(options), raw: rawBody(body) };
  });
  return guarded(() =>
    callCore(
      lines,
      raw,
      Number.POSITIVE_INFINITY,
      (headLength, bodyLength, flags) => coreParse(providerIndex(name), headLength, bodyLength, flags),
      (issues, output) => output.events(issues as Issue[][] | null) as Event<P>[],
    ),
  );
}

/**
 * Compares a body with the provider's specification. A body that cannot be parsed has an issue that states why.
 *
 * @param body - The raw body; null if the payload is the query string of `options.url`.
 * @throws {WebhookError} `INVALID_OPTIONS` for an unknown provider; never because of the body.
 * @example
 * const { valid, issues } = validate("bird", body);
 * if (!valid) for (const { path, message, line } of issues) console.log(`${line}: ${path} ${message}`);
 */
export function validate<P extends Provider>(
  provider: P,
  body: RawBody | null,
  options: ValidateOptions = {},
): Validation<P> {
  try {
    const { name, strict, lines, raw } = reading(() => {
      checkArguments("validate", validateNames, provider, body, options);
      return { name: String(provider), strict: options.strict === true, lines: head(options), raw: rawBody(body) };
    });
    return guarded(() =>
      callCore(
        lines,
        raw,
        Number.POSITIVE_INFINITY,
        (headLength, bodyLength, flags) => coreValidate(providerIndex(name), headLength, bodyLength, flags, strict),
        (found, output) => {
          const { valid, issues, lists } = found as Findings;
          return { valid, issues, events: lists ? (output.events(lists) as Event<P>[]) : [] };
        },
      ),
    );
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

/** The core's result. `lists` has a list of issues for each event; it is absent if the body cannot be parsed. */
interface Findings {
  valid: boolean;
  issues: Issue[];
  lists?: Issue[][];
}

const parseNames = Object.keys({ url: true, contentType: true } satisfies Record<keyof ParseOptions, true>);
const validateNames = [...parseNames, "strict"] as const;

/** @throws {WebhookError} `INVALID_OPTIONS`, also if provider and body are swapped. */
function checkArguments(
  owner: string,
  names: readonly string[],
  provider: unknown,
  body: unknown,
  options: ParseOptions,
): void {
  checkOptions(`${owner}(provider, body, options)`, options, names);
  if (isProvider(body) && !isProvider(provider)) {
    throw invalidOptions(`the provider comes first: ${owner}("${body}", body)`);
  }
}

/** The head of a request of which only URL and content type are known. */
function head(options: ParseOptions): string {
  return encodeHead({ url: options.url ?? "", headers: { "content-type": options.contentType } }, contentTypeOnly);
}
