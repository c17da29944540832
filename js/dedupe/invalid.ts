/** Errors of configuration. */

import { WebhookError } from "../errors.js";

export function invalid(message: string): WebhookError {
  return new WebhookError({ code: "INVALID_OPTIONS", status: 500, message });
}
