/** Signing as the providers do: for tests, replays and tools. */

import { sign as coreSign } from "#wasm";
import { guarded } from "./core.js";
import { asRequest, rawBody, seconds, urlText } from "./request.js";
import type { SignOptions, WebhookRequest } from "./types.js";

const encoder = new TextEncoder();

/**
 * The headers that the provider would send with this request.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`, `INVALID_SECRET`; `INVALID_URL` where the URL is signed and not absolute.
 */
export function sign(request: Pick<WebhookRequest, "url" | "body">, options: SignOptions): Record<string, string> {
  const body = rawBody(asRequest(request).body);
  const bytes = typeof body === "string" ? encoder.encode(body) : body;
  const now = seconds(options);
  const url = urlText(request.url);
  return guarded(() => coreSign(url, bytes, options, now));
}
