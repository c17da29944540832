/** What a handler reports of each request, for metrics and traces. */

import type { ErrorCode } from "../errors.js";
import type { Delivery, EventKind, Provider, Scheme } from "../types.js";

/**
 * What became of a request:
 * - `handled`: it is authentic and the function resolved
 * - `duplicate`: a copy of it has been handled, so the function was not called
 * - `busy`: a copy of it is being handled
 * - `failed`: the function threw, or answered with a status other than 2xx
 * - `unavailable`: the deduper's store failed
 * - `refused`: it is not authentic, not readable, or not complete
 */
export type DeliveryOutcome = "handled" | "duplicate" | "busy" | "failed" | "unavailable" | "refused";

/** One request, without anything that its sender wrote: every field but `duration` and `events` has few values. */
export interface DeliveryReport {
  provider: Provider;
  /** How the request is authenticated; null where it was refused before that was known. */
  scheme: Scheme | null;
  /** The kind of its events; `mixed` where they differ, null where there is none. */
  kind: EventKind | "mixed" | null;
  /** How many events it holds. */
  events: number;
  outcome: DeliveryOutcome;
  /** Why it was refused, where an error describes it. */
  code: ErrorCode | null;
  /** The HTTP status of the answer. */
  status: number;
  /**
   * Milliseconds from the call of the handler to its answer, the reading of the body included. In Cloudflare Workers the clock
   * advances with I/O only.
   */
  duration: number;
}

/** What a handler has decided about a request. */
export interface Decision {
  outcome: DeliveryOutcome;
  status: number;
  delivery?: Delivery;
  error?: { code: ErrorCode; scheme?: Scheme };
}

/** The report of a request that the handler began with at `started`, by `performance.now`. */
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
