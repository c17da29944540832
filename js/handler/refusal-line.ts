/** The line that a handler prints for a refused request, unless `onRefusal` is set. */

import type { WebhookError } from "../errors.js";

/** Prints one line with `console.warn`: code, message, and how to find the cause. It contains no body, header value or secret. */
export function printRefusal({ provider, code, message }: WebhookError): void {
  const from = provider === undefined ? "" : ` from ${provider}`;
  const hint = message.includes("receiver.explain") ? "" : "; `receiver.explain` gives more";
  console.warn(`hookproof refused a request${from}: ${code}: ${message}${hint}`.replace(/[\s\p{Cc}\p{Cf}]+/gu, " "));
}
