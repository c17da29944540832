/// <reference lib="esnext.disposable" preserve="true" />
/** A receiver: judges the requests of one provider. */

import { Core } from "#wasm";
import type { HandlerOptions } from "./answer.js";
import { guarded, Kept } from "./core.js";
import { WebhookError as Refusal, type WebhookError } from "./errors.js";
import { type Answer, ask, deliver } from "./exchange.js";
import { type Diagnosis, diagnose, telling } from "./explain.js";
import { type Handler, handlerOf } from "./handler.js";
import { copyOf } from "./options.js";
import { asRequest, rawBody, seconds, writeHead } from "./request.js";
import type { At, Delivery, Provider, ReceiverOptions, Verification, WebhookRequest } from "./types.js";

/** What {@link Receiver.safeReceive} gives. */
export type Result<P extends Provider = Provider> =
  | { ok: true; delivery: Delivery<P> }
  | { ok: false; error: WebhookError };

/**
 * A receiver for these options.
 *
 * @throws {WebhookError} `INVALID_OPTIONS`, `INVALID_SECRET`.
 */
export function createReceiver<P extends Provider>(options: ReceiverOptions<P>): Receiver<P> {
  return new Receiver(options);
}

/** Judges the requests of one provider, synchronously and without I/O. Made by {@link createReceiver}. */
export class Receiver<P extends Provider = Provider> {
  /** Whose requests it judges. */
  readonly provider: P;
  /** The methods that they come with. */
  readonly methods: readonly string[];
  /** Larger bodies are refused. */
  readonly maxBodyBytes: number;
  readonly #core: Kept<Core>;
  readonly #wanted: ReadonlySet<string>;

  /** @internal */
  constructor(options: ReceiverOptions<P>) {
    const copy = copyOf(options);
    this.#core = new Kept(() => new Core(copy));
    const [methods, maxBodyBytes, wanted] = guarded(() => {
      const core = this.#core.get();
      return [core.methods(), core.maxBodyBytes(), core.headerNames()];
    });
    this.provider = copy.provider as P;
    this.methods = methods;
    this.maxBodyBytes = maxBodyBytes;
    this.#wanted = new Set(wanted);
  }

  /**
   * Verifies a request and reads its events.
   *
   * @throws {WebhookError} why it is refused.
   */
  receive(request: WebhookRequest, at: At = {}): Delivery<P> {
    const answer = this.#ask("receive", request, at);
    const { provider, scheme, keyIndex, signedAt, replayKey } = answer.verification();
    return { verified: true, provider, scheme, keyIndex, signedAt, replayKey, events: answer.events() };
  }

  /** {@link receive} with the refusal as a value. Never throws for what a request holds. */
  safeReceive(request: WebhookRequest, at: At = {}): Result<P> {
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
  verify(request: WebhookRequest, at: At = {}): Verification<P> {
    return this.#ask("verify", request, at).verification();
  }

  /**
   * Why the request is refused, and what would make it pass: each cause is proven by recomputing the signature. For
   * developers; do not send it to whoever called. Never throws for what a request holds.
   */
  explain(request: WebhookRequest, at: At = {}): Diagnosis {
    return diagnose(() => {
      const now = seconds(at);
      const body = rawBody(asRequest(request).body);
      const head = writeHead(request, telling());
      return guarded(() => {
        const { wasm, headLength, length } = deliver(head, body, this.maxBodyBytes);
        return this.#core.get().explain(wasm, headLength, length, now);
      });
    });
  }

  /**
   * This receiver as a function from `Request` to `Response`, for Workers, Hono, Deno, Bun and Next: it reads the body, up
   * to `maxBodyBytes`, and calls `act` with the delivery of a request that is authentic and with whatever else it was
   * called with. It answers 200, or with the `Response` that `act` returns; to a refusal with the status and headers of
   * the error; 500 where `act` throws, so that the provider tries again; 405 to a method that the provider does not use.
   */
  handler<Rest extends unknown[]>(
    act: (delivery: Delivery<P>, ...rest: Rest) => unknown,
    options?: HandlerOptions,
  ): Handler<Rest> {
    return handlerOf(this, act, options);
  }

  /** Wipes the secrets from memory; the receiver is of no use afterwards. Happens by itself when it is collected. */
  [Symbol.dispose](): void {
    this.#core.free();
  }

  #ask(method: "receive" | "verify", request: WebhookRequest, at: At): Answer<P> {
    const now = seconds(at);
    const body = rawBody(asRequest(request).body);
    const head = writeHead(request, this.#wanted);
    return ask(head, body, this.maxBodyBytes, (exchange, headLength, bodyLength) =>
      this.#core.get()[method](exchange, headLength, bodyLength, now),
    );
  }
}
