/// <reference lib="esnext.disposable" preserve="true" />
/** A receiver: judges the requests of one provider. */

import { Core } from "#wasm";
import { type WebhookError, WebhookError as Refusal } from "./errors.js";
import { type Answer, ask, refusal } from "./exchange.js";
import { asRequest, rawBody, seconds, writeHead } from "./request.js";
import type { At, Delivery, ReceiverOptions, Verification, WebhookRequest } from "./types.js";

/** What {@link Receiver.safeReceive} gives. */
export type Result = { ok: true; delivery: Delivery } | { ok: false; error: WebhookError };

/**
 * A receiver for these options.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`, `INVALID_SECRET`.
 */
export function createReceiver(options: ReceiverOptions): Receiver {
  return new Receiver(options);
}

/** Judges the requests of one provider, synchronously and without I/O. Made by {@link createReceiver}. */
export class Receiver {
  readonly #core: Core;
  readonly #wanted: ReadonlySet<string>;
  readonly #limit: number;

  /** @internal */
  constructor(options: ReceiverOptions) {
    try {
      this.#core = new Core(options);
    } catch (fields) {
      throw refusal(fields);
    }
    this.#wanted = new Set(this.#core.headerNames());
    this.#limit = this.#core.maxBodyBytes();
  }

  /**
   * Verifies a request and reads its events.
   *
   * @throws {WebhookError} why it is refused.
   */
  receive(request: WebhookRequest, at: At = {}): Delivery {
    const answer = this.#ask("receive", request, at);
    const { provider, scheme, keyIndex, signedAt, replayKey } = answer.verification();
    return { verified: true, provider, scheme, keyIndex, signedAt, replayKey, events: answer.events() };
  }

  /** {@link receive} with the refusal as a value. Never throws for what a request holds. */
  safeReceive(request: WebhookRequest, at: At = {}): Result {
    try {
      return { ok: true, delivery: this.receive(request, at) };
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, error };
      throw error;
    }
  }

  /**
   * Verifies a request without parsing its body.
   *
   * @throws {WebhookError} why it is refused.
   */
  verify(request: WebhookRequest, at: At = {}): Verification {
    return this.#ask("verify", request, at).verification();
  }

  /** Wipes the secrets from memory; the receiver is of no use afterwards. Happens by itself when it is collected. */
  [Symbol.dispose](): void {
    this.#core.free();
  }

  #ask(method: "receive" | "verify", request: WebhookRequest, at: At): Answer {
    const now = seconds(at);
    const body = rawBody(asRequest(request).body);
    const head = writeHead(request, this.#wanted);
    return ask(head, body, this.#limit, (exchange, headLength, bodyLength) =>
      this.#core[method](exchange, headLength, bodyLength, now),
    );
  }
}
