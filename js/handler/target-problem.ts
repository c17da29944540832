/** The refusal of a request whose target cannot be part of a URL. */

import { type ErrorFields, WebhookError } from "../errors.js";
import type { Provider } from "../types.js";
import type { Result } from "./receiver-like.js";
import { FRAGMENT } from "./target-uri.js";

/** The result of a receiver for a request with this URL, with the cause as the message if the URL is {@link FRAGMENT}. */
export function withTargetProblem<P extends Provider>(url: string, result: Result<P>): Result<P> {
  if (result.ok || url !== FRAGMENT || result.error.code !== "INVALID_URL") return result;
  const message = "the request target contains `#`, which HTTP does not allow";
  return { ok: false, error: new WebhookError({ ...result.error, message } as ErrorFields) };
}
