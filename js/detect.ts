/** Guessing the provider of a request, for tools that do not know it yet. */

import { detect as coreDetect } from "#wasm";
import { callCore } from "./core/call.js";
import { guarded } from "./core/instance.js";
import { asRequest, rawBody, reading, writeHead } from "./core/request.js";
import { WebhookError } from "./errors.js";
import { relevantHeaders } from "./providers.js";
import type { Provider, Scheme, WebhookRequest } from "./types.js";

/** One guess. */
export interface Detection {
  /** Who may have sent it. */
  provider: Provider;
  /** The scheme whose header it carries. */
  scheme?: Scheme;
  /** The type of its first event. */
  type?: string;
  /** From 0 to 1; a ranking, not a probability. */
  confidence: number;
}

/** Who may have sent this, the likeliest first; nobody where nothing points to anybody. This is no verification. */
export function detect(request: Partial<WebhookRequest>): Detection[] {
  const { head, raw } = reading(() => {
    const { url = "", headers = {}, body } = asRequest(request);
    return { head: writeHead({ url, headers }, relevantHeaders()), raw: rawBody(body) };
  });
  try {
    return guarded(() => callCore(head, raw, Number.POSITIVE_INFINITY, coreDetect, (found) => found as Detection[]));
  } catch (error) {
    // Nobody sends the like.
    if (error instanceof WebhookError && error.code === "HEAD_TOO_LARGE") return [];
    throw error;
  }
}
