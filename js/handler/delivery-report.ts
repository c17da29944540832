/** A handler's report of a request, for metrics and traces. */

import type { ErrorCode } from "../errors.js";
import type { Delivery, EventKind, Provider, Scheme } from "../types.js";

/**
 * The outcome of a request:
 * - `handled`: it is authentic and the function resolved
 * - `duplicate`: a copy of it has been handled, so the function was not called
 * - `busy`: a copy of it is being handled
 * - `failed`: the function threw, or responded with a status other than 2xx
 * - `unavailable`: the deduper's store failed
 * - `refused`: it is not authentic, cannot be parsed, or is incomplete
 * - `challenge`: it is the handshake by which the provider confirms the URL, and was responded to
 */
export type DeliveryOutcome = "handled" | "duplicate" | "busy" | "failed" | "unavailable" | "refused" | "challenge";

/** One request, without any of its content: every field but `duration` and `events` has few possible values. */
export interface DeliveryReport {
  provider: Provider;
  /** The scheme of the request; null if the request was refused before its scheme was known. */
  scheme: Scheme | null;
  /** The kind of the events: `mixed` if they differ, null if there are none. */
  kind: EventKind | "mixed" | null;
  /** The number of events. */
  events: number;
  outcome: DeliveryOutcome;
  /** The code of the error for which the request was refused, if there is one. */
  code: ErrorCode | null;
  /** The HTTP status of the response. */
  status: number;
  /**
   * Milliseconds from the call of the handler to its response, including the time to read the body. In Cloudflare Workers the
   * clock advances with I/O only.
   */
  duration: number;
}

/** A handler's decision about a request. */
export interface Decision {
  outcome: DeliveryOutcome;
  status: number;
  delivery?: Delivery;
  error?: { code: ErrorCode; scheme?: Scheme };
}

/** The report of a request whose handler was called at `started`, by `performance.now`. */
export function deliveryReport(provider: Provider, decision: Decision, started: number): DeliveryReport {
  const { outcome, status, delivery, error } = decision;
  const kinds = new Set(delivery?.events.map(({ unified }) => unified.kind));
  const [kind = null] = kinds;
  return {
    provider,
    scheme: delivery?.scheme ?? error?.scheme ?? null,
    kind: kinds.size > 1 ? "mixed" : kind,
    events: delivery?.events.length ?? 0,
    outcome,
    code: error?.code ?? null,
    status,
    duration: performance.now() - started,
  };
}
