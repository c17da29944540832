/** The types of a receiver that handlers use. */

import type { WebhookError } from "../errors.js";
import type { ClockOptions, Delivery, Provider, WebhookRequest } from "../types.js";

/** The result of `receiver.safeReceive`: the delivery, or the error for which the request is refused. */
export type Result<P extends Provider = Provider> =
  | { ok: true; delivery: Delivery<P> }
  | { ok: false; error: WebhookError };

/** The part of a request that a handshake consists of. */
export type HandshakeRequest = Pick<WebhookRequest, "method" | "url"> & Partial<WebhookRequest>;

/** The response to the request by which a provider confirms a URL. */
export interface ChallengeResponse {
  /** 200, or 403 if the handshake is refused. */
  status: number;
  headers: Record<string, string>;
  /** The challenge exactly as received; empty if the handshake is refused. */
  body: string;
  /** Why the handshake is refused. */
  error?: WebhookError;
}

/** The part of a receiver that handlers use. An interface, because a receiver may come from another copy of this package. */
export interface ReceiverLike<P extends Provider> {
  readonly provider: P;
  readonly methods: readonly string[];
  readonly maxBodyBytes: number;
  /** The only status that the provider accepts as success, if it accepts no other than one. */
  readonly successStatus?: number | undefined;
  safeReceive(request: WebhookRequest, options?: ClockOptions): Result<P>;
  /** The response to a handshake, or null if the request is not one. */
  challenge?(request: HandshakeRequest): ChallengeResponse | null;
}
