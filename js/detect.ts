/** Guessing the provider of a request, for tools that do not know it yet. */

import { detect as coreDetect, headerNames } from "#wasm";
import { deliver } from "./exchange.js";
import { asRequest, rawBody, writeHead } from "./request.js";
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

let wanted: ReadonlySet<string> | undefined;

/** Who may have sent this, the likeliest first; nobody where nothing points to anybody. This is no verification. */
export function detect(request: Partial<WebhookRequest>): Detection[] {
  wanted ??= new Set<string>(headerNames());
  const { url = "", headers = {}, body } = asRequest(request);
  const { wasm, head, length } = deliver(writeHead({ url, headers }, wanted), rawBody(body), Number.POSITIVE_INFINITY);
  return coreDetect(wasm, head, length) as Detection[];
}
