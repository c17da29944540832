/** The types of a receiver that modules below it need. */

import type { WebhookError } from "../errors.js";
import type { ClockOptions, Delivery, Provider, WebhookRequest } from "../types.js";

/** The result of `receiver.safeReceive`: the delivery, or the refusal. */
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
