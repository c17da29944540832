/** Detects the provider of a request, for tools that do not know it yet. */

import { detect as coreDetect } from "#wasm";
import { callCore } from "./core/call.js";
import { guarded } from "./core/instance.js";
import { asRequest, encodeHead, rawBody, reading } from "./core/request.js";
import { WebhookError } from "./errors.js";
import { relevantHeaders } from "./providers.js";
import type { Provider, Scheme, WebhookRequest } from "./types.js";

/** A possible provider of a request. */
export interface Detection {
  provider: Provider;
  /** The scheme whose header the request has. */
  scheme?: Scheme;
  /** The type of the first event. */
  type?: string;
  /** From 0 to 1. It ranks the results and is not a probability. */
  confidence: number;
}

/**
 * Lists the providers that may have sent a request, the most likely first. The list is empty if neither headers nor body fit
 * any provider. Nothing is verified: anybody can send such a request.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`, `BODY_NOT_RAW`, `MALFORMED_HEADER` for a request that cannot be read.
 * @example
 * detect({ headers: { "webhook-signature": "v1,…" } })[0]?.scheme; // "standard-webhooks"
 */
export function detect(request: Partial<WebhookRequest>): Detection[] {
  const { head, raw } = reading(() => {
    const { url = "", headers = {}, body } = asRequest(request);
    return { head: encodeHead({ url, headers }, relevantHeaders()), raw: rawBody(body) };
  });
  try {
    return guarded(() => callCore(head, raw, Number.POSITIVE_INFINITY, coreDetect, (found) => found as Detection[]));
  } catch (error) {
    // No provider sends a head of this size.
    if (error instanceof WebhookError && error.code === "HEAD_TOO_LARGE") return [];
    throw error;
  }
}
