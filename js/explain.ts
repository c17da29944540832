/** Why a request is refused, and what would make it pass. */

import { coreError } from "./core/instance.js";
import { type ErrorFields, WebhookError } from "./errors.js";
import type { Cause } from "./generated/codes.js";

export type { Cause };

/** One mistake, proven: with it undone, the signature fits. */
export interface Finding {
  cause: Cause;
  /** What was found, of this request. */
  detail: string;
  /** What to do about it. */
  fix: string;
}

/** What `receiver.explain` finds. It never says what the right signature or secret is. */
export interface Diagnosis {
  /** Whether the request is accepted. */
  ok: boolean;
  /** Why it is refused. */
  error?: WebhookError;
  /** The mistakes behind it, the likeliest first. */
  findings: Finding[];
}

/** The diagnosis that `call` gets from the core; also of a request that cannot be handed to it. */
export function diagnose(call: () => unknown): Diagnosis {
  try {
    const { ok, error, findings } = call() as { ok: boolean; error?: ErrorFields; findings: Finding[] };
    return error === undefined ? { ok, findings } : { ok, error: coreError(error), findings };
  } catch (error) {
    if (!(error instanceof WebhookError)) throw error;
    const fix = "pass the request as {url, headers, body}, with the raw body";
    return { ok: false, error, findings: [{ cause: "UNEXPLAINED", detail: error.message, fix }] };
  }
}
