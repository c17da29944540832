/// <reference lib="esnext.disposable" preserve="true" />
/** A receiver: judges the requests of one provider. */

import type { Core } from "#wasm";
import type { HandlerOptions } from "./answer.js";
import { guarded, Kept } from "./core.js";
import { WebhookError as Refusal, type WebhookError } from "./errors.js";
import { ask as exchange, openCore } from "./exchange.js";
import { type Diagnosis, diagnose } from "./explain.js";
import { type Handler, handlerOf } from "./handler.js";
import { checkOptions } from "./option-names.js";
import { optionsText, receiverNames } from "./options.js";
import { telling } from "./providers.js";
import { asRequest, rawBody, reading, seconds, writeHead } from "./request.js";
import { events, verification } from "./table.js";
import type { At, Delivery, Event, Issue, Provider, ReceiverOptions, Verification, WebhookRequest } from "./types.js";

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
    const text = reading(() => {
      checkOptions("createReceiver({ provider, secret })", options, receiverNames);
      return `\n${optionsText(options, receiverNames)}`;
    });
    this.#core = new Kept(() => openCore(text));
    const { provider, methods, maxBodyBytes, headers } = guarded(() => this.#core.get().about() as About<P>);
    this.provider = provider;
    this.methods = methods;
    this.maxBodyBytes = maxBodyBytes;
    this.#wanted = new Set(headers);
  }

  /**
   * Verifies a request and reads its events.
   *
   * @throws {WebhookError} why it is refused.
   */
  receive(request: WebhookRequest, at: At = {}): Delivery<P> {
    const ask: Ask = (core, head, body, now, digest) => core.receive(head, body, now, digest());
    return this.#ask(ask, request, at, this.#wanted, (issues, text) => {
      const { provider, scheme, keyIndex, signedAt, replayKey } = verification() as Verification<P>;
      const read = events(text, issues as Issue[][] | null) as Event<P>[];
      return { verified: true, provider, scheme, keyIndex, signedAt, replayKey, events: read };
    });
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
    const ask: Ask = (core, head, body, now, digest) => core.verify(head, body, now, digest());
    return this.#ask(ask, request, at, this.#wanted, () => verification() as Verification<P>);
  }

  /**
   * Why the request is refused, and what would make it pass: each cause is proven by recomputing the signature. For
   * developers; do not send it to whoever called. Never throws for what a request holds.
   */
  explain(request: WebhookRequest, at: At = {}): Diagnosis {
    const ask: Ask = (core, head, body, now) => core.explain(head, body, now);
    return diagnose(() => this.#ask(ask, request, at, telling(), (diagnosis) => diagnosis));
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

  #ask<T>(ask: Ask, request: WebhookRequest, at: At, wanted: ReadonlySet<string>, read: Read<T>): T {
    const { now, body, head } = reading(() => {
      checkOptions("receive(request, { now })", at, atNames);
      return { now: seconds(at), body: rawBody(asRequest(request).body), head: writeHead(request, wanted) };
    });
    try {
      return guarded(() => {
        const core = this.#core.get();
        const call = (headLength: number, length: number, digest: () => boolean) =>
          ask(core, headLength, length, now, digest);
        return exchange(head, body, this.maxBodyBytes, call, read);
      });
    } catch (error) {
      if (wanted === telling() || (error as WebhookError).code !== "MISSING_HEADER") throw error;
      return this.#askNamingHeaders(ask, request, at, read, error);
    }
  }

  /** With the headers of all schemes, so that the message of `MISSING_HEADER` names those that the request has instead. */
  #askNamingHeaders<T>(ask: Ask, request: WebhookRequest, at: At, read: Read<T>, missing: unknown): T {
    try {
      return this.#ask(ask, request, at, telling(), read);
    } catch (error) {
      throw (error as WebhookError).code === "MISSING_HEADER" ? error : missing;
    }
  }
}

const atNames = Object.keys({ now: true } satisfies Record<keyof At, true>);

/** One question to the core: the lengths of head and body, the time, and what puts a digest behind the body. */
type Ask = (core: Core, head: number, body: number, now: number, digest: () => boolean) => number;

/** Reads an answer: what the core has beside the numbers, and how to get the text of the body. */
type Read<T> = (object: unknown, text: () => string) => T;

/** What the core says of a receiver. */
interface About<P extends Provider> {
  provider: P;
  methods: string[];
  maxBodyBytes: number;
  /** The names of the headers that it looks at, in lower case. */
  headers: string[];
}
