/** Diagnoses of refused requests. */

import { coreError } from "./core/instance.js";
import { type ErrorFields, WebhookError } from "./errors.js";
import type { Cause } from "./generated/codes.js";

export type { Cause };

/** A mistake, proven by recomputation: with the mistake undone, the signature matches. */
export interface Finding {
  cause: Cause;
  /** What was found in this request. */
  detail: string;
  /** How to correct it. */
  fix: string;
}

/** The result of `receiver.explain`. It never contains the correct signature or the secret. */
export interface Diagnosis {
  /** Whether the request is accepted. */
  ok: boolean;
  /** Why it is refused. */
  error?: WebhookError;
  /** The mistakes that explain the refusal, the most likely first. */
  findings: Finding[];
}

/** The diagnosis that `call` returns from the core, or a diagnosis of a request that cannot be passed to the core. */
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
