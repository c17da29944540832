/** The types of a receiver that handlers use. */

import type { WebhookError } from "../errors.js";
import type { ClockOptions, Delivery, Provider, WebhookRequest } from "../types.js";

/** The result of `receiver.safeReceive`: the delivery, or the error for which the request is refused. */
export type Result<P extends Provider = Provider> =
  | { ok: true; delivery: Delivery<P> }
  | { ok: false; error: WebhookError };

/** The part of a receiver that handlers use. An interface, because a receiver may come from another copy of this package. */
export interface ReceiverLike<P extends Provider> {
  readonly provider: P;
  readonly methods: readonly string[];
  readonly maxBodyBytes: number;
  safeReceive(request: WebhookRequest, options?: ClockOptions): Result<P>;
}
